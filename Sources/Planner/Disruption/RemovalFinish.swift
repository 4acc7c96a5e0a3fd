internal import ClusterModel
internal import FoundationEssentials

extension Removals {
  /// Takes every removal that was begun one step on, or gives it up.
  ///
  /// - Parameter recalled: snapshot indices of draining instances of ours that the cluster needs after all.
  static func finish(_ view: PlanningView, recalled: Set<Int32>, draft: inout PlanDraft) {
    var progress: [String: DrainProgress] = [:]
    for (index, instance) in view.snapshot.instances.enumerated() {
      guard instance.status == .active || instance.status == .draining else { continue }
      guard let intent = instance.intent else {
        #if BALLAST_MUTANTS
          if Mutant.isOn(.forgetOwnerTag), instance.status == .draining {
            let made = DisruptionIntent(reason: .scaleIn, decision: "mutant", startedAt: view.now)
            undrain(instance, made, "its owner is forgotten", view, draft: &draft)
            continue
          }
        #endif
        if instance.status == .draining { refuseHumanDrain(instance, draft: &draft) }
        continue
      }
      guard intent.reason == .scaleIn, instance.lifecycleState?.hasPrefix("Terminating") != true else { continue }
      if intent.isAborted {
        // The tag was written, and the call that was to follow never came, or was lost.
        if instance.status == .draining { undrain(instance, intent, "its removal was given up", view, draft: &draft) }
        continue
      }
      if let reason = reasonToAbort(Int32(index), instance, intent, recalled, view) {
        abort(instance, intent, reason, view, draft: &draft)
      } else if instance.status == .active {
        redrain(instance, intent, view, draft: &draft)
      } else {
        let seen = observed(Int32(index), instance, view)
        progress[instance.ec2InstanceID] = seen
        #if BALLAST_MUTANTS
          if Mutant.isOn(.neverTerminate) { continue }
          if Mutant.isOn(.terminateBeforeStopped) { terminate(instance, intent, view, draft: &draft) }
        #endif
        if seen.emptyReads >= agreeingReads { terminate(instance, intent, view, draft: &draft) }
      }
    }
    draft.memory.drains = progress
  }

  /// How many reads, begun after the drain was confirmed, must show the instance empty.
  static let agreeingReads = 2

  private static func refuseHumanDrain(_ instance: ContainerInstance, draft: inout PlanDraft) {
    draft.refuse(
      instance.ec2InstanceID, .humanDrain,
      "it is DRAINING without an intent of ours: whoever drained it decides what becomes of it")
  }

  /// Why the removal should not go on; nil where it should.
  private static func reasonToAbort(
    _ index: Int32, _ instance: ContainerInstance, _ intent: DisruptionIntent, _ recalled: Set<Int32>,
    _ view: PlanningView
  ) -> String? {
    if recalled.contains(index) { return "the cluster needs it again" }
    if let refusal = RemovalObstacle.find(instance, view, isUnderWay: true) { return refusal.message }
    if view.census.wantedForeignTasks[Int(index)] > 0 { return "it holds tasks again" }
    if let group = instance.group.map({ view.snapshot.groups[Int($0)] }) {
      if group.desiredCapacity - group.units(of: instance.instanceType) < group.minSize {
        return "\(group.name) is at its minimum"
      }
    }
    let deadline = view.policy.disruption.drain.deadline
    if instance.status == .draining, view.census.foreignTasks[Int(index)] > 0,
      !view.isWithin(deadline, of: intent.startedAt)
    {
      return "its last tasks have not stopped within \(deadline)"
    }
    return nil
  }

  /// The tag is there and DRAINING is not: the call between was lost, or not yet seen. It can be repeated safely.
  private static func redrain(
    _ instance: ContainerInstance, _ intent: DisruptionIntent, _ view: PlanningView, draft: inout PlanDraft
  ) {
    draft.add(
      PlannedAction(
        id: actionID("drain", instance, intent, view), kind: .drain(instance: reference(instance)),
        reason: "its removal was begun at \(intent.startedAt.shown)", because: ["instance:\(instance.ec2InstanceID)"],
        expectedEffect: "\(instance.ec2InstanceID) is DRAINING", witness: RemovalWitness()))
  }

  /// What the reads so far, this one included, say of a draining instance. A read counts once, and only if it was begun
  /// after the one that confirmed the drain; without a read of the tasks there is nothing to count.
  private static func observed(_ index: Int32, _ instance: ContainerInstance, _ view: PlanningView) -> DrainProgress {
    let readAt = view.readAt(.instances, .tasks) ?? view.readAt(.instances) ?? view.snapshot.asOf
    guard var seen = view.memory.drains[instance.ec2InstanceID] else {
      return DrainProgress(confirmedAt: readAt, lastReadAt: readAt)
    }
    guard view.census.isExact, readAt > seen.lastReadAt else { return seen }
    seen.lastReadAt = readAt
    let isEmpty = view.census.foreignTasks[Int(index)] == 0
    seen.emptyReads = isEmpty ? min(seen.emptyReads + 1, agreeingReads) : 0
    return seen
  }

  private static func terminate(
    _ instance: ContainerInstance, _ intent: DisruptionIntent, _ view: PlanningView, draft: inout PlanDraft
  ) {
    guard let group = instance.group.map({ view.snapshot.groups[Int($0)] }) else { return }
    draft.add(
      PlannedAction(
        id: actionID("terminateInstance", instance, intent, view),
        kind: .terminateInstance(instance: reference(instance), group: group.name, decrementsDesired: true),
        reason: "\(instance.ec2InstanceID) is drained: \(agreeingReads) reads in a row show nothing but daemons",
        because: ["instance:\(instance.ec2InstanceID)"],
        expectedEffect: "\(instance.ec2InstanceID) goes, and \(group.name) wants one less", witness: RemovalWitness(),
        maximumAge: .seconds(60)))
  }
}
