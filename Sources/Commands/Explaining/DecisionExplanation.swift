internal import ClusterModel
internal import Foundation
internal import Journal

/// What was seen, decided and done, from the journal.
enum DecisionExplanation {
  static func make(_ id: String, _ journal: Journal) throws -> Explanation {
    if let record = try journal.record(pass: id) { return explanation(id, record, only: nil) }
    guard let record = try journal.decisions(action: id, limit: 1).first else {
      throw CommandFailure(
        "the journal \(journal.path) knows no action and no pass '\(id)'",
        remedy: "`ballast events -o wide` shows the ids of both")
    }
    return explanation(id, record, only: id)
  }

  /// - Parameter action: the action that is asked about; nil for the pass as a whole.
  private static func explanation(_ id: String, _ record: DecisionRecord, only action: String?) -> Explanation {
    let plan = record.plan
    var explanation = Explanation(kind: "decision", id: id, cluster: plan.cluster, asOf: plan.asOf)
    explanation.actions = plan.actions.filter { action == nil || $0.id == action }
    if action == nil { explanation.refusals = plan.refusals }
    explanation.summary = summary(record, explanation.actions)
    explanation.fact("pass", record.pass)
    explanation.fact("mode", plan.mode.rawValue)
    explanation.fact("sizing", "\(record.policy.sizing.method.rawValue), act: \(record.policy.sizing.act.rawValue)")
    explanation.fact(
      "rests on",
      record.snapshot.map {
        "snapshot \($0.digest) of \($0.instances.count) instance\($0.instances.count == 1 ? "" : "s")"
      })
    for planned in explanation.actions {
      explanation.fact("because", planned.because.joined(separator: ", "))
      explanation.fact("expected", planned.expectedEffect)
    }
    for outcome in record.outcomes where action == nil || outcome.action == action {
      let words = outcome.message.isEmpty ? "" : ": \(outcome.message)"
      explanation.fact("came of it", "\(outcome.action) \(outcome.status.rawValue)\(words)")
      explanation.fact("calls", outcome.calls.joined(separator: ", "))
    }
    return explanation
  }

  private static func summary(_ record: DecisionRecord, _ actions: [PlannedAction]) -> [String] {
    let (at, cluster) = (record.plan.asOf.formatted(.iso8601), record.plan.cluster)
    var lines: [String] = []
    if actions.isEmpty {
      lines.append("At \(at) there was nothing to do on cluster \(cluster).")
    } else {
      let whole = record.plan.actions.count
      let part = actions.count == whole ? "\(whole)" : "\(actions.count) of \(whole)"
      lines.append("At \(at) it was decided on cluster \(cluster): \(part) \(whole == 1 ? "action" : "actions").")
    }
    if let failure = record.failure { lines.append("The pass did not go through: \(failure)") }
    return lines
  }
}
