internal import AWSModel
internal import ClusterModel
internal import Controller

/// I21, the part on the record: each call that changed something stands in the decision of the pass that made it.
final class WholeRecord: Invariant {
  /// What each controller has called since its last record, and how many processes had been started anew when it began to.
  private var writes: [String: (names: Set<String>, restarts: Int)] = [:]

  func didCall(_ call: WitnessedCall, _ witness: Witness) {
    if call.isChange { writes[call.identity, default: ([], witness.restarts.count)].names.insert(call.name) }
  }

  func recorded(_ record: DecisionRecord, by identity: String, isLost: Bool, _ witness: Witness) {
    // A pass that ran out of time records what was done until then; one of a process that was killed records nothing.
    guard let made = writes.removeValue(forKey: identity), record.failure == nil,
      made.restarts == witness.restarts.count
    else { return }
    let told = Set(record.outcomes.flatMap(\.calls))
    guard let missing = made.names.subtracting(told).min() else { return }
    witness.report(.unrecorded, "\(missing) was called, and the decision of the pass does not tell of it")
  }
}
