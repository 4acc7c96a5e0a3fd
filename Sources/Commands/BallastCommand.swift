internal import ArgumentParser
internal import Controller

/// The program as a whole.
public enum BallastProgram {
  /// Runs the command that the process's arguments name, and ends the process where it fails.
  public static func run() {
    MainThread.wait { await BallastCommand.main() }
  }
}

/// The root of the command line.
struct BallastCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ballast",
    abstract: "The operator for Amazon ECS clusters on EC2.",
    version: "ballast \(BallastVersion.current)",
    subcommands: [
      PlanCommand.self, ApplyCommand.self, RunCommand.self, StatusCommand.self, EventsCommand.self, ExplainCommand.self,
      MetricCommand.self, ReplayCommand.self, DrainCommand.self, UndrainCommand.self, ReleaseCommand.self,
      DemoCommand.self, SimulateCommand.self, SandboxCommand.self, ScenarioCommand.self, ConfigCommand.self,
      IAMPolicyCommand.self, VersionCommand.self, CompletionCommand.self,
    ])
}
