internal import AWSModel
internal import ClusterModel

/// I16: a cluster that has just shrunk does not grow again unless something happened in between.
final class NoFlapping: Invariant {
  private var lastRemoval: Duration?

  func willCall(_ call: WitnessedCall, _ witness: Witness) {
    guard let input = call.capacity, let books = witness.groups[input.autoScalingGroupName ?? ""] else { return }
    guard (input.desiredCapacity ?? 0) > books.desired, let removal = lastRemoval else { return }
    let window = witness.policy.sizing.scaleIn.cooldown
    // Whatever happened since the removal was decided may be the cause.
    guard witness.now - removal < window, witness.ledger.lastStress < removal - .seconds(180) else { return }
    witness.report(
      .flapped,
      "\(input.autoScalingGroupName ?? "") grows \(witness.now - removal) after an instance was taken away, "
        + "and nothing happened since \(witness.ledger.lastStress)")
  }

  func didCall(_ call: WitnessedCall, _ witness: Witness) {
    if call.termination != nil { lastRemoval = witness.now }
  }
}
