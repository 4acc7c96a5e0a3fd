public import ArgumentParser

/// The root of the command line.
public struct BallastCommand: AsyncParsableCommand {
  public static let configuration = CommandConfiguration(
    commandName: "ballast",
    abstract: "The operator for Amazon ECS clusters on EC2.",
    subcommands: [
      PlanCommand.self, ApplyCommand.self, RunCommand.self, StatusCommand.self, MetricCommand.self, ReleaseCommand.self,
      SandboxCommand.self, ConfigCommand.self, VersionCommand.self,
    ])

  public init() {}
}
