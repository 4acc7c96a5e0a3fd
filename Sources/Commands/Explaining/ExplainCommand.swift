internal import ArgumentParser
internal import ClusterModel
internal import Controller
internal import Foundation
internal import Journal

/// What can be asked about.
enum ExplainedKind: String, ExpressibleByArgument, CaseIterable, Sendable {
  case service, task, instance, decision
}

/// `ballast explain service|task|instance|decision ID`: why something is as it is.
struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Say why a service, task, instance or decision is as it is. Changes nothing.",
    discussion: """
      service   why it lacks tasks, where its tasks run, what ECS says of it
      task      where it runs, or why it does not
      instance  what it holds, and why it stays or leaves
      decision  what was seen, decided and done, from the journal on this machine
      """)

  @Argument(help: "service, task, instance or decision.")
  var kind: ExplainedKind

  @Argument(
    help: "A name, an id or an ARN; of a decision, the id of an action or a pass as `ballast events -o wide` shows it.")
  var id: String

  @OptionGroup var cluster: ClusterOptions
  @OptionGroup var aws: AWSOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    try await CommandRun.reading(aws.limits) {
      switch kind {
      case .decision: try DecisionExplanation.make(id, LocalState.existingJournal()).answer.write(output)
      case .service: try await explain(ServiceExplanation.make).answer.write(output)
      case .task: try await explain(TaskExplanation.make).answer.write(output)
      case .instance: try await explain(InstanceExplanation.make).answer.write(output)
      }
      return .ok
    }
  }

  /// Reads the cluster with its tasks, plans, and gives what `make` says of the two, with what was done before.
  private func explain(
    _ make: (String, ClusterSnapshot, Plan) throws -> Explanation
  ) async throws -> Explanation {
    let session = try await ClusterSession.open(cluster: cluster, aws: aws, output: output, isReadOnly: true)
    let report = await session.close { await $0.operator.preview(policy: $0.policy, withTasks: true) }
    try PassFailure.check(report)
    guard let snapshot = report.snapshot, let plan = report.plan else { throw CommandFailure("nothing was read") }
    var explanation = try make(id.resourceName, snapshot, plan)
    // Without a journal on this machine there is no history to tell: that is no fault of the question.
    if let journal = try? LocalState.existingJournal() {
      explanation.history = try journal.events(cluster: snapshot.cluster.name, subject: explanation.id, limit: 10)
    }
    return explanation
  }
}
