internal import ClusterModel
internal import FoundationEssentials

extension Removals {
  /// Begins to take away those of `dispensable` that have been so for long enough, as many as policy allows.
  static func begin(_ dispensable: [Int32], _ view: PlanningView, draft: inout PlanDraft) {
    remember(dispensable, view, draft: &draft)
    if dispensable.isEmpty { return }
    if let refusal = ScaleInGate.refusal(view) { return draft.refuse(refusal) }
    let ripe = dispensable.filter { isRipe($0, view, draft: &draft) }
    if ripe.isEmpty { return }
    if let refusal = ScaleInGate.cooldown(view, draft) { return draft.refuse(refusal) }
    var limits = RemovalLimits(view)
    var begun = false
    for index in ripe {
      let instance = view.snapshot.instances[Int(index)]
      if let refusal = limits.refusal(instance) {
        draft.refuse(refusal)
        continue
      }
      limits.take(instance)
      drain(instance, view, draft: &draft)
      begun = true
    }
    if begun { draft.memory.lastScaleIn = view.now }
  }

  /// Keeps for each instance since when it could go without a break.
  private static func remember(_ dispensable: [Int32], _ view: PlanningView, draft: inout PlanDraft) {
    var since: [String: Date] = [:]
    for index in dispensable {
      let id = view.snapshot.instances[Int(index)].ec2InstanceID
      since[id] = view.memory.unneededSince[id] ?? view.now
    }
    draft.memory.unneededSince = since
  }

  private static func isRipe(_ index: Int32, _ view: PlanningView, draft: inout PlanDraft) -> Bool {
    let instance = view.snapshot.instances[Int(index)]
    if let refusal = RemovalObstacle.find(instance, view) {
      draft.refuse(refusal)
      return false
    }
    let since = draft.memory.unneededSince[instance.ec2InstanceID] ?? view.now
    let needed = view.sizing.scaleIn.after
    if view.now.timeIntervalSince(since) >= needed.inSeconds { return true }
    draft.refuse(
      instance.ec2InstanceID, .notUnneededLongEnough, "not needed since \(since.shown); it goes after \(needed)")
    return false
  }

  private static func drain(_ instance: ContainerInstance, _ view: PlanningView, draft: inout PlanDraft) {
    let attempt = instance.intent?.attempt ?? 0
    let intent = DisruptionIntent(
      reason: .scaleIn, decision: decision(instance, attempt: attempt, view), startedAt: view.now, attempt: attempt)
    let because = ["instance:\(instance.ec2InstanceID)"]
    let reason = "\(instance.ec2InstanceID) holds no task but daemons and is not needed"
    #if BALLAST_MUTANTS
      if Mutant.isOn(.drainWithoutTag) {
        draft.add(
          PlannedAction(
            id: actionID("drain", instance, intent, view), kind: .drain(instance: reference(instance)),
            reason: reason, because: because, expectedEffect: "", witness: RemovalWitness()))
        return
      }
    #endif
    draft.add(
      PlannedAction(
        id: actionID("tagIntent", instance, intent, view),
        kind: .tagIntent(instance: reference(instance), intent: intent), reason: reason, because: because,
        expectedEffect: "\(instance.ec2InstanceID) bears \(DisruptionIntent.tagKey)", witness: RemovalWitness()))
    draft.add(
      PlannedAction(
        id: actionID("drain", instance, intent, view), kind: .drain(instance: reference(instance)), reason: reason,
        because: because, expectedEffect: "\(instance.ec2InstanceID) is DRAINING", witness: RemovalWitness()))
  }
}
