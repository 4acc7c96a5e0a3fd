internal import AWSModel
internal import ClusterModel

/// I14: no more instances leave at once by the controller's will than every budget allows. I13: an agent that has lost its
/// connection for less than the grace costs nobody his instance.
final class DisruptionLimits: Invariant {
  /// The most instances there were within the last ten minutes, by minute.
  private var totals: [Int] = []

  func minute(_ witness: Witness) {
    totals.append(witness.registered.count)
    if totals.count > 10 { totals.removeFirst() }
  }

  func willCall(_ call: WitnessedCall, _ witness: Witness) {
    guard let change = call.stateChange(witness.ledger), change.draining else { return }
    let fresh = change.instances.filter { id in
      witness.ledger.instances[id].map { $0.status == .active && !$0.isEndedByOthers } ?? false
    }
    if fresh.isEmpty { return }
    for id in fresh { checkAgent(id, witness) }
    let leaving =
      witness.registered.count { $0.isTaken && !$0.isEndedByOthers }
      + fresh.count { witness.ledger.instances[$0]?.isTaken != true }
    let total = max(witness.registered.count, totals.max() ?? 0)
    for budget in witness.policy.disruption.budgets where budget.schedule == nil {
      let allowed = budget.instances.resolved(of: total) * witness.actors
      if leaving > allowed {
        witness.report(.budgetExceeded, "\(leaving) of \(total) instances leave at once and \(allowed) may")
      }
    }
  }

  private func checkAgent(_ id: String, _ witness: Witness) {
    guard let since = witness.ledger.instances[id]?.disconnectedSince else { return }
    let lost = witness.now - since
    // Who read before the connection was lost does not know yet.
    guard lost > .seconds(120), lost < witness.policy.disruption.agentGrace else { return }
    witness.report(.punishedFlap, "\(id) is drained; its agent is disconnected since \(lost)")
  }
}
