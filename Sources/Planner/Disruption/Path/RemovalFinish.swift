internal import ClusterModel
internal import FoundationEssentials

/// Taking a removal that Ballast or a person decided one step on, or giving it up.
extension DisruptionRound {
  /// - Parameter recalled: snapshot indices of draining instances that the cluster needs after all.
  mutating func advance(_ index: Int32, recalled: Set<Int32> = []) {
    let instance = instance(index)
    guard let intent = instance.intent, !instance.isTerminating else { return }
    if instance.group == nil { return leaveAlone(instance, intent) }
    if isLeftToOthers(instance, intent) { return }
    if intent.isAborted { return restore(index, intent) }
    if view.mayStillDrain(instance) {
      return refuse(
        instance, .notRead, "it was set DRAINING a moment ago, and is shown ACTIVE: it is read again first")
    }
    let seen = instance.status == .draining ? observe(index) : nil
    if let reason = reasonToAbort(index, instance, intent, recalled) {
      giveUp(index, intent, reason)
    } else if let echo = echo(of: instance, intent) {
      refuse(instance, .notRead, echo)
    } else if let seen {
      #if BALLAST_MUTANTS
        if Mutant.isOn(.neverTerminate) { return }
      #endif
      settle(index, instance, intent, seen)
    } else {
      redrain(index, instance, intent)
    }
  }

  /// Gives it up, but for a mark so young that an answer which shows it ACTIVE may be from before its DRAINING, of which a memory that
  /// was lost says nothing: given up as ACTIVE, the DRAINING would pass for a person's.
  private mutating func giveUp(_ index: Int32, _ intent: DisruptionIntent, _ reason: String) {
    let instance = instance(index)
    guard instance.status == .active, view.isRecent(intent.startedAt), !view.isDisowned(instance, intent) else {
      return abort(index, intent, reason)
    }
    refuse(
      instance, .notRead,
      "\(reason); it was marked at \(intent.startedAt.shown), and may be DRAINING by now: it is read again first")
  }

  /// What no configured group holds is never written, so there is no step to plan: a person has detached it, or it is gone
  /// and ECS still shows it, because its agent had no connection when it ended.
  private mutating func leaveAlone(_ instance: ContainerInstance, _ intent: DisruptionIntent) {
    if intent.isSettled || instance.hasGone || !instance.agentConnected { return }
    refuse(
      instance, .notBound,
      "its removal was begun at \(intent.startedAt.shown), and no configured group holds it any more: it stays as it is"
    )
  }

  /// Why the removal should not go on; nil where it should.
  private func reasonToAbort(
    _ index: Int32, _ instance: ContainerInstance, _ intent: DisruptionIntent, _ recalled: Set<Int32>
  ) -> String? {
    if recalled.contains(index) { return "the cluster needs it again" }
    if view.isDisowned(instance, intent) { return "it was given up before, and its tag could not be made to say so" }
    if wasTakenBack(instance) { return "somebody has set it ACTIVE again" }
    if let refusal = RemovalObstacle.find(instance, view, isUnderWay: true) { return refusal.message }
    // A flap is no reason to leave; what was marked before it and never set DRAINING is not set so during it.
    if instance.status == .active, !instance.agentConnected, [.scaleIn, .upgrade, .rebalance].contains(intent.reason) {
      return "its agent is disconnected, and it was never set DRAINING"
    }
    // Nor is a fault that has passed.
    if instance.status == .active, intent.reason == .repair, HostFault.find(index, self) == nil {
      return "nothing is wrong with it any more, and it was never set DRAINING"
    }
    if instance.status == .active, let refusal = tasksObstacle(index, waits: true) { return refusal.message }
    if intent.ending == .terminate, let group = group(of: instance), !mayLower(group, by: instance) {
      return "\(group.name) is at its minimum"
    }
    let deadline = intent.deadline(drain)
    if let halt, isTooLongHalted(instance, intent) { return "\(halt.message), and \(deadline.shown) have passed" }
    // What is to stay in any case has nothing that could be forced.
    guard intent.ending == .hold || intent.onTimeout(drain) == .abort, instance.status == .draining,
      view.census.foreignTasks[Int(index)] > 0, view.isLate(intent)
    else { return nil }
    return "its last tasks have not stopped within \(deadline.shown)"
  }

  /// Whether a group keeps its minimum without this instance, and without those that this plan takes off it already.
  func mayLower(_ group: CapacityGroup, by instance: ContainerInstance) -> Bool {
    let taken = draft.actions.compactMap { action -> Int? in
      guard case .terminateInstance(let other, group.name, true) = action.kind else { return nil }
      let type = snapshot.instances.first { $0.ec2InstanceID == other.ec2InstanceID }?.instanceType
      return group.units(of: type ?? "")
    }
    return group.desiredCapacity - taken.reduce(0, +) - group.units(of: instance.instanceType) >= group.minSize
  }

  /// Whether it is ACTIVE although an earlier read showed it DRAINING, by nobody's hand of ours: ours tags it first.
  func wasTakenBack(_ instance: ContainerInstance) -> Bool {
    instance.status == .active && view.memory.drains[instance.ec2InstanceID] != nil && !view.mayStillDrain(instance)
  }

  /// While too much is bad nothing that was begun is ended; what was decided for thrift alone is of more use ACTIVE than held
  /// DRAINING until that is over (I6).
  private func isTooLongHalted(_ instance: ContainerInstance, _ intent: DisruptionIntent) -> Bool {
    instance.status == .draining && [.scaleIn, .upgrade, .rebalance].contains(intent.reason)
      && view.isLate(intent)
  }

  /// The tag is there and DRAINING is not: the call between was lost, or not yet seen. It can be repeated safely, for an
  /// instance that holds nothing; one that holds tasks needs a new look at where they would go.
  private mutating func redrain(_ index: Int32, _ instance: ContainerInstance, _ intent: DisruptionIntent) {
    if isHalted(instance) { return }
    guard snapshot.has(.tasks) else {
      return refuse(instance, .notRead, "its removal was begun and it is ACTIVE: what is on it is read first")
    }
    if let gap = shortList(index) ?? ReadGaps.told(snapshot) {
      return refuse(instance, .notRead, "\(gap): it is read again first")
    }
    let wanted = view.census.wantedForeignTasks[Int(index)]
    let isLate = view.isLate(intent)
    // Its time ran out before it began: what it holds would have none at all to move, and be forced at once.
    if isLate, wanted > 0 || intent.onTimeout(drain) == .force {
      return abort(index, intent, "it was not set DRAINING within \(intent.deadline(drain).shown)")
    }
    guard wanted > 0 else {
      return setDraining(
        index, intent, "its removal was begun at \(intent.startedAt.shown)", witness: RemovalWitness())
    }
    guard snapshot.focus == nil, var rehouser = Rehouser(self), let witness = rehouser.take(index, in: self) else {
      return giveUp(index, intent, "it holds tasks and was never set DRAINING")
    }
    setDraining(index, intent, "its removal was begun at \(intent.startedAt.shown)", witness: witness)
  }

  /// Empty by reads that agree, and the services back at their minimum elsewhere: then it ends as its intent says.
  private mutating func settle(
    _ index: Int32, _ instance: ContainerInstance, _ intent: DisruptionIntent, _ seen: DrainProgress
  ) {
    let isForced = intent.onTimeout(drain) == .force && view.isLate(intent)
    #if BALLAST_MUTANTS
      let isReleased = isForced || Mutant.isOn(.terminateBeforeStopped)
    #else
      let isReleased = isForced
    #endif
    guard snapshot.has(.tasks) else {
      return refuse(instance, .notRead, "it waits: the tasks on it could not be read")
    }
    guard seen.emptyReads >= Removals.agreeingReads || isReleased else {
      stopStandaloneTasks(index, intent)
      return tellWaiting(index, instance)
    }
    // Whoever asked for it empty has it so: nothing ends that services could be waited for with.
    guard intent.ending != .hold, let group = group(of: instance) else { return }
    if seen.emptyReads >= Removals.agreeingReads, isHeldForServices(instance, seen) { return }
    if isHalted(instance) { return }
    let text =
      seen.emptyReads >= Removals.agreeingReads
      ? "is drained: \(Removals.agreeingReads) reads in a row show nothing but daemons\(shortfall(seen.services))"
      : "goes with \(view.census.foreignTasks[Int(index)].shown("task")) on it: its deadline of "
        + "\(intent.deadline(drain).shown) has passed"
    if isDoubtful(Self.endAge, for: instance.ec2InstanceID) { return }
    let decrements = intent.ending == .terminate
    draft.add(
      PlannedAction(
        id: Removals.actionID("terminateInstance", instance, intent, view),
        kind: .terminateInstance(
          instance: Removals.reference(instance), group: group.name, decrementsDesired: decrements),
        reason: "\(instance.ec2InstanceID) \(text)", because: ["instance:\(instance.ec2InstanceID)"],
        expectedEffect: decrements
          ? "\(instance.ec2InstanceID) goes, and \(group.name) wants one less"
          : "\(instance.ec2InstanceID) goes, and \(group.name) launches another",
        witness: RemovalWitness(), maximumAge: Self.endAge))
  }

  /// Whether too much of the cluster is in a bad state to take this instance, too.
  mutating func isHalted(_ instance: ContainerInstance) -> Bool {
    guard let halt else { return false }
    refuse(instance, halt.code, "it is held: \(halt.message)")
    return true
  }

  /// Whether an emptied instance has to stay because services that had tasks on it are below their minimum elsewhere.
  mutating func isHeldForServices(_ instance: ContainerInstance, _ seen: DrainProgress) -> Bool {
    let lacking = standing.lacking(seen.services)
    if lacking.isEmpty { return false }
    let isWaiting = view.isWithin(drain.serviceWait, of: seen.emptySince ?? view.now)
    refuse(
      instance, isWaiting ? .minimumHealthy : .serviceWaitOver,
      isWaiting
        ? "it is empty and is held: elsewhere \(standing.told(lacking))"
        : "it goes although elsewhere \(standing.told(lacking)): they were waited for \(drain.serviceWait.shown)")
    return isWaiting
  }

  /// For the reason of an instance's end: that it goes while services are below their minimum elsewhere; empty where none is.
  ///
  /// - Parameter names: of the services that had tasks on it, as ``ServiceStanding/lacking(_:)`` takes them.
  func shortfall(_ names: [String]?) -> String {
    let lacking = standing.lacking(names)
    return lacking.isEmpty ? "" : ", although elsewhere \(standing.told(lacking))"
  }

  /// What an instance is still waited for.
  mutating func tellWaiting(_ index: Int32, _ instance: ContainerInstance) {
    let held = tasks.on(index).map { snapshot.tasks[$0] }.filter { !isDaemon($0) }
    guard let first = held.first else { return }
    if let task = held.first(where: { ($0.protectedUntil ?? .distantPast) > view.now }) {
      return refuse(instance, .protectedTask, "it waits for \(task.arn.resourceName), which is protected")
    }
    let standalone = held.count(where: \.isStandalone)
    let kinds = standalone > 0 ? ", \(standalone) of them of no service" : ""
    refuse(
      instance, .holdsTasks,
      "\(held.count.shown("task")) \(held.count == 1 ? "is" : "are") not STOPPED\(kinds), the first is \(first.arn.resourceName) (\(first.lastStatus.rawValue))"
    )
  }
}
