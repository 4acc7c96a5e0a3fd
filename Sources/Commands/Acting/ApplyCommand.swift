internal import ArgumentParser
internal import ClusterModel
internal import Controller

/// `ballast apply`: one pass, or a saved plan.
struct ApplyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apply", abstract: "Make one pass now, or execute a saved plan if the cluster is still as it was.")

  @Argument(help: "A plan saved by `ballast plan --out`. Without it, the pass makes its own plan.")
  var plan: String?

  @OptionGroup var cluster: ClusterOptions
  @OptionGroup var aws: AWSOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    try await CommandRun.acting(aws.limits) { gate in
      let saved = try plan.map(SavedPlanFile.read)
      let session = try await ClusterSession.open(
        cluster: cluster, aws: aws, output: output, isReadOnly: aws.readOnly, expected: saved?.cluster)
      let report = await session.close { session in
        guard let saved else { return await session.operator.runPass(policy: session.policy, gate: gate) }
        return await session.operator.apply(saved: saved, policy: session.policy, gate: gate)
      }
      try OutcomeText.answer(report).write(output)
      try PassFailure.checkActed(report, policy: session.policy, isReadOnly: aws.readOnly)
      return .ok
    }
  }
}

/// `ballast release`: takes every mark of Ballast's off a cluster.
struct ReleaseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "release",
    abstract: "Undo every mark of Ballast's on a cluster: tags, protection, drains of its own. For uninstalling.")

  @OptionGroup var cluster: ClusterOptions
  @OptionGroup var aws: AWSOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    try await CommandRun.acting(aws.limits) { gate in
      let session = try await ClusterSession.open(
        cluster: cluster, aws: aws, output: output, isReadOnly: aws.readOnly)
      let report = await session.close { await $0.operator.release(policy: $0.policy, gate: gate) }
      try OutcomeText.answer(report).write(output)
      try PassFailure.check(report)
      return .ok
    }
  }
}
