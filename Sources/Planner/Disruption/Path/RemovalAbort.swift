internal import ClusterModel
internal import FoundationEssentials

extension DisruptionRound {
  /// How long an instance whose removal was given up is left alone, for the first time; twice as long each time after.
  static let retryBase = 600.0
  static let retryMax = 86_400.0

  /// Gives a removal up: first the tag says so, then the instance is ACTIVE again, and then the tag says that, too, so that
  /// a later DRAINING of somebody else's is not taken for ours. Interrupted between, the next pass finds the tag and goes
  /// on.
  mutating func abort(_ index: Int32, _ intent: DisruptionIntent, _ reason: String) {
    let instance = instance(index)
    draft.memory.givenUp[instance.ec2InstanceID] = view.now
    var given = intent
    given.isAborted = true
    given.attempt = min(intent.attempt + 1, 30)
    // Seen ACTIVE, it is no more ours at once: whoever sets it DRAINING before the next pass is somebody else. That it is ACTIVE
    // may be an old answer, where a newer one showed it DRAINING a moment ago: the next read tells.
    given.isSettled = instance.status == .active && !view.mayStillDrain(instance)
    let wait = min(Self.retryMax, Self.retryBase * Double(1 << (given.attempt - 1)))
    given.retryAfter = Date(timeIntervalSince1970: (view.now.timeIntervalSince1970 + wait).rounded(.down))
    draft.add(
      PlannedAction(
        id: Removals.actionID("tagIntent", instance, given, view),
        kind: .tagIntent(instance: Removals.reference(instance), intent: given),
        reason: "the removal of \(instance.ec2InstanceID) is given up: \(reason)",
        because: ["instance:\(instance.ec2InstanceID)"],
        expectedEffect: "\(instance.ec2InstanceID) is not tried again before \(given.retryAfter?.shown ?? "")"))
    if instance.status == .draining { undrain(index, given, reason) }
  }

  /// An instance whose removal was given up: ACTIVE again, where the call that was to follow the tag never came or was lost;
  /// and seen ACTIVE, it is no more ours.
  mutating func restore(_ index: Int32, _ intent: DisruptionIntent) {
    let instance = instance(index)
    guard intent.isAborted, !intent.isSettled, !isLeftToOthers(instance, intent) else { return }
    draft.memory.givenUp[instance.ec2InstanceID] = view.now
    switch instance.status {
    case .draining: undrain(index, intent, "its removal was given up")
    case .active: if !view.mayStillDrain(instance) { settle(instance, intent) }
    default: return
    }
  }

  /// Whether an instance bears our tag and drains by somebody else's hand.
  mutating func isLeftToOthers(_ instance: ContainerInstance, _ intent: DisruptionIntent) -> Bool {
    guard instance.status == .draining, view.isDisowned(instance, intent) else { return false }
    refuse(
      instance, .humanDrain,
      "its removal was given up while it was ACTIVE, which its tag could not be made to say: whoever has set it DRAINING "
        + "since decides what becomes of it")
    return true
  }

  private mutating func settle(_ instance: ContainerInstance, _ intent: DisruptionIntent) {
    let settled = intent.settled
    draft.add(
      PlannedAction(
        id: Removals.actionID("tagIntent", instance, settled, view),
        kind: .tagIntent(instance: Removals.reference(instance), intent: settled),
        reason: "\(instance.ec2InstanceID) is ACTIVE again after its removal was given up",
        because: ["instance:\(instance.ec2InstanceID)"],
        expectedEffect: "should it drain again, somebody else has set it DRAINING"))
  }

  mutating func undrain(_ index: Int32, _ intent: DisruptionIntent, _ reason: String) {
    #if BALLAST_MUTANTS
      if Mutant.isOn(.neverUndrain) { return }
    #endif
    let instance = instance(index)
    draft.add(
      PlannedAction(
        id: Removals.actionID("undrain", instance, intent, view),
        kind: .undrain(instance: Removals.reference(instance)),
        reason: "\(instance.ec2InstanceID) is wanted back: \(reason)",
        because: ["instance:\(instance.ec2InstanceID)"],
        expectedEffect: "\(instance.ec2InstanceID) is ACTIVE"))
  }
}
