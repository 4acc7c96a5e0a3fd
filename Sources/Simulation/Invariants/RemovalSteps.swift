internal import AWSModel
internal import ClusterModel

/// I4, the part on speed: within one cooldown no more instances that are not needed begin to leave than one step allows, for each
/// controller. What leaves because it is broken, or about to be taken back, is bounded by budgets.
final class RemovalSteps: Invariant {
  /// Instances that a controller has begun to take away, and when.
  private var begun: [(id: String, at: Duration)] = []
  /// The most instances there were, lately.
  private var total = 0

  func willCall(_ call: WitnessedCall, _ witness: Witness) {
    guard let change = call.stateChange(witness.ledger), change.draining else { return }
    let window = min(witness.policy.sizing.scaleIn.cooldown, witness.policy.sizing.scaleIn.after)
    let now = witness.now
    begun.removeAll { now - $0.at >= window }
    for id in change.instances where witness.ledger.instances[id]?.status == .active {
      guard let instance = witness.ledger.instances[id], instance.isScaledIn, !instance.isEndedByOthers else {
        continue
      }
      if begun.contains(where: { $0.id == id }) { continue }
      begun.append((id, now))
    }
    total = max(witness.registered.count, total - total / 16)
    let allowed = witness.policy.sizing.scaleIn.stepMax.resolved(of: total) * witness.actors
    if begun.count > allowed, window > .zero {
      witness.report(
        .stepExceeded, "\(begun.count) instances began to leave within \(window); one step is \(allowed) of \(total)")
    }
  }
}
