internal import AWSModel
internal import ClusterModel
internal import Controller

/// I21, the part on the record: each call that changed something stands in the decision of the pass that made it.
final class WholeRecord: Invariant {
  private var writes: [String: Set<String>] = [:]
  private var restarts = 0

  func didCall(_ call: WitnessedCall, _ witness: Witness) {
    if call.isChange { writes[call.identity, default: []].insert(call.name) }
  }

  func recorded(_ record: DecisionRecord, by identity: String, isLost: Bool, _ witness: Witness) {
    let made = writes.removeValue(forKey: identity) ?? []
    defer { restarts = witness.restarts.count }
    // A pass that ran out of time records what was done until then; one of a process that was killed records nothing.
    guard record.failure == nil, restarts == witness.restarts.count else { return }
    let told = Set(record.outcomes.flatMap(\.calls))
    guard let missing = made.subtracting(told).min() else { return }
    witness.report(.unrecorded, "\(missing) was called, and the decision of the pass does not tell of it")
  }
}
