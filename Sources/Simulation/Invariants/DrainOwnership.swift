internal import AWSModel
internal import ClusterModel

/// I21: a drain of the controller's is announced by a tag before it begins. I7: what a person drained stays so. I6: nothing
/// that the controller set DRAINING drains for ever.
final class DrainOwnership: Invariant {
  /// When a controller last announced the drain of an instance.
  private var announced: [String: Duration] = [:]
  /// From a tag to the drain that it announces; as long as a call may take, and what is looked at in between.
  private static let announcementAge = Duration.seconds(90)

  func didCall(_ call: WitnessedCall, _ witness: Witness) {
    guard let input = call.input as? EC2.CreateTagsRequest else { return }
    for id in input.resources ?? [] where witness.ledger.instances[id]?.bearsIntent == true {
      announced[id] = witness.now
    }
  }

  /// Of two that know nothing of each other and decide the same, one may have taken off the tag by which both have announced it.
  private func wasAnnounced(_ id: String, _ witness: Witness) -> Bool {
    guard witness.actors > 1, let at = announced[id] else { return false }
    return witness.now - at <= Self.announcementAge
  }

  func willCall(_ call: WitnessedCall, _ witness: Witness) {
    guard let change = call.stateChange(witness.ledger) else { return }
    for id in change.instances {
      guard let instance = witness.ledger.instances[id] else { continue }
      if change.draining, instance.status == .active, !instance.bearsIntent, !wasAnnounced(id, witness) {
        witness.report(.drainedWithoutIntent, "\(id) is set DRAINING and bears no tag that says by whom")
      }
      if !change.draining, instance.status == .draining, instance.drainer == .human,
        !isOursBySign(instance, call, witness)
      {
        witness.report(.undidHumanDrain, "\(id), which a person had set DRAINING, is made ACTIVE")
      }
    }
  }

  /// The owner marker of I7 stood on the instance when the person set it DRAINING, and who had written it lives no more: nothing
  /// in AWS tells whether its own call was sent, and by I6 what it has set DRAINING is not to stay so.
  private func isOursBySign(_ instance: InstanceEntry, _ call: WitnessedCall, _ witness: Witness) -> Bool {
    instance.signerBeforePerson.map { $0 != witness.signer(call) } ?? false
  }

  func ended(_ witness: Witness) {
    let limit = witness.policy.disruption.drain.deadline + .seconds(900)
    for instance in witness.registered.sorted(by: { $0.id < $1.id }) where instance.status == .draining {
      // What Auto Scaling has begun to end cannot be taken back, and waits for its tasks as long as AWS allows.
      if instance.isEndedByOthers || instance.lifecycle.hasPrefix("Terminating") { continue }
      // Of two that know nothing of each other one may take the other's tag for its own, and take it off: what nobody signed is a
      // person's from then on, and told so.
      if witness.actors > 1, !instance.bearsIntent { continue }
      guard instance.drainer == .controller, let since = instance.takenAt, witness.now - since > limit else { continue }
      witness.report(.leftDraining, "\(instance.id) drains since \(Figures.wait(Int(since.components.seconds)))")
    }
  }
}
