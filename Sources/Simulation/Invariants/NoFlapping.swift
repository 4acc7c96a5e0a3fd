internal import AWSModel
internal import ClusterModel

/// I16: a cluster that has just shrunk does not grow again unless something happened in between; nor is an empty instance that
/// was not needed taken back.
final class NoFlapping: Invariant {
  private var lastRemoval: Duration?
  /// Empty instances that were set DRAINING as not needed, and when.
  private var given: [String: Duration] = [:]
  /// A rollout, or what tasks do of themselves, may take so long after what set it off.
  private static let calm = Duration.seconds(900)

  func willCall(_ call: WitnessedCall, _ witness: Witness) {
    if let change = call.stateChange(witness.ledger) {
      for id in change.instances { change.draining ? give(id, witness) : checkReturn(id, call, witness) }
    }
    guard let group = call.raise(witness), let removal = lastRemoval else { return }
    let window = witness.policy.sizing.scaleIn.cooldown
    // Whatever happened since the removal was decided may be the cause.
    let decided = removal - .seconds(180)
    guard witness.now - removal < window, witness.ledger.lastStress < decided else { return }
    // What waited before then could not have gone to the instance that was taken, which was not needed.
    let waited = witness.ledger.demands.contains {
      $0.isPlaceable && $0.placementWaits.oldest.map { $0 < decided } ?? false
    }
    // What ails or is at risk may be replaced only now, long after that befell it: its tasks need room elsewhere.
    if waited || witness.ledger.isReplacing { return }
    witness.report(
      .flapped,
      "\(group) grows \(witness.now - removal) after an instance was taken away, "
        + "and nothing happened since \(witness.ledger.lastStress)")
  }

  func didCall(_ call: WitnessedCall, _ witness: Witness) {
    // What is replaced leaves the cluster as large as it was.
    guard let input = call.termination, input.shouldDecrementDesiredCapacity == true else { return }
    let instance = witness.ledger.instances[input.instanceId ?? ""]
    if instance?.isReplaced != true { lastRemoval = witness.now }
  }

  private func give(_ id: String, _ witness: Witness) {
    guard let instance = witness.ledger.instances[id], instance.status == .active else { return }
    given[id] = instance.isScaledIn && instance.tasks.isEmpty ? witness.now : nil
  }

  /// The one that is made ACTIVE again was needed all the while, where nothing happened and nobody was misled.
  private func checkReturn(_ id: String, _ call: WitnessedCall, _ witness: Witness) {
    guard let since = given.removeValue(forKey: id), witness.actors == 1 else { return }
    let calm = since - Self.calm
    let isMisled = witness.lies.contains { $0.identity == call.identity && $0.at >= calm }
    guard witness.now - since < Self.calm, witness.ledger.lastStress < calm, !isMisled,
      witness.restarts.last.map({ $0 < calm }) ?? true
    else { return }
    witness.report(
      .flapped,
      "\(id), which was empty and not needed \(witness.now - since) ago, is taken back, "
        + "and nothing happened since \(witness.ledger.lastStress)")
  }
}
