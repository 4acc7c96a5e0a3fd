internal import ArgumentParser
internal import ClusterModel
internal import Controller
internal import Foundation

/// `ballast plan`: what would be done now, and why. Changes nothing.
struct PlanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Say what would be done now and why. Changes nothing.")

  @OptionGroup var cluster: ClusterOptions
  @OptionGroup var aws: AWSOptions
  @OptionGroup var output: OutputOptions

  @Option(help: "Also save the plan to this file, for `ballast apply`.")
  var out: String?

  @Flag(name: .customLong("detailed-exitcode"), help: "Exit with 2 when there is something to do, with 0 when not.")
  var detailedExitCode = false

  func run() async throws {
    try await CommandRun.reading(aws.limits) {
      let session = try await ClusterSession.open(cluster: cluster, aws: aws, output: output, isReadOnly: true)
      let report = await session.close { await $0.operator.preview(policy: $0.policy) }
      try PassFailure.check(report)
      guard let plan = report.plan else { throw CommandFailure("the pass gave no plan") }
      if let out { try SavedPlanFile.write(plan, to: out) }
      try Answer(value: plan, text: PlanText.init(plan).rendered).write(output)
      return detailedExitCode && !plan.actions.isEmpty ? .changes : .ok
    }
  }
}
