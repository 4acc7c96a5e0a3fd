internal import AWSModel
internal import ClusterModel

/// I4, the part on speed: within one cooldown no more instances that are not needed begin to leave than one step allows, for each
/// controller. What leaves because it is broken, or about to be taken back, is bounded by budgets.
final class RemovalSteps: Invariant {
  /// Instances that a controller has begun to take away, and when it marked them: its decision takes the step, and a DRAINING that
  /// was held up meanwhile may follow in the window of the next one.
  private var begun: [(id: String, at: Duration)] = []
  /// How many instances were registered, minute by minute, as far back as a controller that stood still may still think of.
  private var counts: [(count: Int, at: Duration)] = []
  private static let remembered = Duration.seconds(30 * 60)

  func minute(_ witness: Witness) {
    counts.removeAll { witness.now - $0.at > Self.remembered }
    counts.append((witness.registered.count, witness.now))
  }

  func willCall(_ call: WitnessedCall, _ witness: Witness) {
    guard let change = call.stateChange(witness.ledger), change.draining else { return }
    let window = min(witness.policy.sizing.scaleIn.cooldown, witness.policy.sizing.scaleIn.after)
    let now = witness.now
    begun.removeAll { now - $0.at > Self.remembered }
    var most = 0
    for id in change.instances where witness.ledger.instances[id]?.status == .active {
      guard let instance = witness.ledger.instances[id], instance.isScaledIn, !instance.isEndedByOthers,
        // It has begun to leave long ago: a person has made it ACTIVE, and its group ends it all the same.
        !instance.isTerminated
      else { continue }
      let at = instance.intentAt ?? now
      if !begun.contains(where: { $0.id == id && $0.at == at }) { begun.append((id, at)) }
      let ends = begun.map(\.at).filter { $0 >= at && $0 - at < window }
      most = max(most, ends.map { end in begun.count { $0.at <= end && end - $0.at < window } }.max() ?? 0)
    }
    let total = max(witness.registered.count, counts.map(\.count).max() ?? 0)
    let allowed = witness.policy.sizing.scaleIn.stepMax.resolved(of: total) * witness.actors
    if most > allowed, window > .zero {
      witness.report(
        .stepExceeded, "\(most) instances began to leave within \(window); one step is \(allowed) of \(total)")
    }
  }
}
