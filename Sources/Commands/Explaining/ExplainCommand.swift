internal import ArgumentParser
internal import ClusterModel
internal import Controller
internal import Foundation
internal import Journal

/// `ballast explain`: why something is as it is.
struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Say why a service, task, instance or decision is as it is. Changes nothing.",
    subcommands: [Service.self, Task.self, Instance.self, Decision.self])

  /// `ballast explain service NAME`
  struct Service: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Why a service lacks tasks, where its tasks run, what ECS says of it.")

    @Argument(help: "The service's name or ARN.")
    var id: String

    @OptionGroup var cluster: ClusterOptions
    @OptionGroup var aws: AWSOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
      let id = ExplainCommand.lastPart(id)
      try await ExplainCommand.run(cluster, aws, output) { try ServiceExplanation.make(id, $0, $1) }
    }
  }

  /// `ballast explain task ID`
  struct Task: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Where a task runs, or why it does not.")

    @Argument(help: "The task's id or ARN.")
    var id: String

    @OptionGroup var cluster: ClusterOptions
    @OptionGroup var aws: AWSOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
      let id = ExplainCommand.lastPart(id)
      try await ExplainCommand.run(cluster, aws, output) { try TaskExplanation.make(id, $0, $1) }
    }
  }

  /// `ballast explain instance ID`
  struct Instance: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "What an instance holds, and why it stays or leaves.")

    @Argument(help: "The EC2 instance id, or the container instance's id or ARN.")
    var id: String

    @OptionGroup var cluster: ClusterOptions
    @OptionGroup var aws: AWSOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
      let id = ExplainCommand.lastPart(id)
      try await ExplainCommand.run(cluster, aws, output) { try InstanceExplanation.make(id, $0, $1) }
    }
  }

  /// `ballast explain decision ID`
  struct Decision: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "What was seen, decided and done in a recorded decision, from the journal on this machine.")

    @Argument(help: "The id of an action or of a pass, as `ballast events -o wide` shows them.")
    var id: String

    @OptionGroup var aws: AWSOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
      try await CommandRun.run(aws: aws, output: output) {
        try DecisionExplanation.make(id, LocalState.existingJournal()).answer.write(output)
        return .ok
      }
    }
  }

  /// Reads the cluster with its tasks, plans, and writes what `make` says of the two.
  static func run(
    _ cluster: ClusterOptions, _ aws: AWSOptions, _ output: OutputOptions,
    _ make: @escaping @Sendable (ClusterSnapshot, Plan) throws -> Explanation
  ) async throws {
    try await CommandRun.run(aws: aws, output: output) {
      let session = try await ClusterSession.open(cluster: cluster, aws: aws, output: output, isReadOnly: true)
      let report = await session.close { await $0.operator.preview(policy: $0.policy, withTasks: true) }
      try PassFailure.check(report)
      guard let snapshot = report.snapshot, let plan = report.plan else { throw CommandFailure("nothing was read") }
      var explanation = try make(snapshot, plan)
      // Without a journal on this machine there is no history to tell: that is no fault of the question.
      if let journal = try? LocalState.existingJournal() {
        explanation.history = try journal.events(cluster: snapshot.cluster.name, subject: explanation.id, limit: 10)
      }
      try explanation.answer.write(output)
      return .ok
    }
  }

  /// `arn:aws:ecs:us-east-1:123456789012:task/prod/0a1b` is asked about as `0a1b`.
  static func lastPart(_ id: String) -> String { id.split(separator: "/").last.map(String.init) ?? id }
}
