internal import ArgumentParser
internal import ClusterModel
internal import Controller

/// `ballast undrain`: takes back a drain of Ballast's own.
struct UndrainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undrain", abstract: "Give up a drain that Ballast has begun: the instance is ACTIVE again.")

  @Argument(help: "The instance's EC2 id, i-…")
  var instance: String

  @Flag(name: .customLong("dry-run"), help: "Say what would be done; change nothing.")
  var dryRun = false

  @OptionGroup var cluster: ClusterOptions
  @OptionGroup var aws: AWSOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    try await CommandRun.reading(aws.limits) {
      let session = try await ClusterSession.open(
        cluster: cluster, aws: aws, output: output, isReadOnly: aws.readOnly || dryRun)
      return try await session.close { session in
        let report = await session.operator.undrain(instance, policy: session.policy, isPreview: dryRun)
        try OutcomeText.answer(report).write(output)
        try DrainVerdict.checkPreview(report, instance)
        if !dryRun { try DrainVerdict.checkUndrained(report, policy: session.policy, isReadOnly: aws.readOnly) }
        return .ok
      }
    }
  }
}
