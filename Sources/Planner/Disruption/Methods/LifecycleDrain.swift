internal import ClusterModel
internal import FoundationEssentials

/// Instances that Auto Scaling is terminating and that our lifecycle hook holds: they are emptied, then released.
///
/// Such a termination cannot be taken back, so nothing is ever set ACTIVE again here. Only our own hook is answered; the
/// action ends with CONTINUE once no task is left but daemons and the services are back at their minimum elsewhere.
struct LifecycleDrain: DisruptionMethod {
  var reasons: Set<DisruptionIntent.Reason> { [.lifecycle] }

  func run(_ round: inout DisruptionRound) {
    var held: [Int32] = []
    for (index, instance) in round.snapshot.instances.enumerated()
    where instance.lifecycleState == LifecycleWord.heldTerminating {
      held.append(Int32(index))
    }
    held = inOrder(held, round)
    for index in held { advance(index, &round) }
    releaseUnregistered(&round)
    let ids = Set(held.map { round.instance($0).ec2InstanceID } + Self.unregistered(round))
    let focus = round.snapshot.focus
    let isKept: (String) -> Bool = { ids.contains($0) || !(focus?.contains($0) ?? true) }
    round.draft.memory.heartbeats = round.draft.memory.heartbeats.filter { isKept($0.key) }
    round.draft.memory.holds = round.draft.memory.holds.filter { isKept($0.key) }
  }

  /// Those whose removal was begun come first, the longest ago before the others.
  private func inOrder(_ held: [Int32], _ round: DisruptionRound) -> [Int32] {
    func key(_ index: Int32) -> (Double, String) {
      let instance = round.instance(index)
      let began = instance.intent.flatMap { $0.isAborted ? nil : $0.startedAt.timeIntervalSince1970 }
      return (instance.status == .draining ? 0 : began ?? .infinity, instance.ec2InstanceID)
    }
    return held.sorted { key($0) < key($1) }
  }

  private func advance(_ index: Int32, _ round: inout DisruptionRound) {
    let instance = round.instance(index)
    guard let group = round.group(of: instance), let hook = ownHook(of: group, instance, &round) else { return }
    if instance.hasGone {
      _ = release(index, group, hook, "EC2 says that it is \(instance.ec2State ?? ""): nothing runs there", &round)
      return
    }
    guard let intent = sign(index, group, &round) else { return }
    let reference = Removals.reference(instance)
    // Execution may see more than the plan did, and not let it go: where the timer is known to run out, it is restarted all the same.
    let isTimed = round.view.memory.heartbeats[reference.ec2InstanceID] != nil
    if isTimed { Heartbeat.send(reference, began: intent.startedAt, group, hook, &round) }
    if instance.status == .active {
      begin(index, intent, &round)
    } else if instance.status == .draining, watch(index, intent, group, hook, &round) {
      return
    }
    if !isTimed { Heartbeat.send(reference, began: intent.startedAt, group, hook, &round) }
  }

  /// Our hook, by the name that the policy gives.
  private func ownHook(
    of group: CapacityGroup, _ instance: ContainerInstance, _ round: inout DisruptionRound
  ) -> LifecycleHookRecord? {
    if !group.isBound {
      round.refuse(instance, .notBound, "\(group.name) lacks the tag \(BallastTag.cluster): whoever holds it decides")
      return nil
    }
    let name = round.drain.hook
    if let hook = group.terminationHook(name) { return hook }
    let others = group.hooks.filter(\.isForTermination).map(\.name)
    round.refuse(
      instance, .drainHookMissing,
      others.isEmpty
        ? "it is terminating, and no hook '\(name)' holds it"
        : "it waits on \(others.joined(separator: ", ")), and none of them is ours ('\(name)')")
    return nil
  }

  /// The intent that stands on it, or a new one; an aborted removal of ours is now Auto Scaling's.
  private func sign(_ index: Int32, _ group: CapacityGroup, _ round: inout DisruptionRound) -> DisruptionIntent? {
    let instance = round.instance(index)
    if let intent = instance.intent, !intent.isAborted { return intent }
    return round.sign(
      index,
      RemovalOrderSlip(
        reason: .lifecycle, text: "\(group.name) is terminating \(instance.ec2InstanceID), by no decision of Ballast's")
    )
  }

  private func begin(_ index: Int32, _ intent: DisruptionIntent, _ round: inout DisruptionRound) {
    if let refusal = protectedTask(index, intent, round) ?? DrainOrder.refusal(index, intent, round) {
      return round.draft.refuse(refusal)
    }
    round.setDraining(
      index, intent, "Auto Scaling is terminating it: its tasks are moved first", witness: nil)
  }

  /// Why it may not drain yet: where the policy waits for protected tasks, it is known that none is. Past a deadline that forces
  /// it waits no longer.
  private func protectedTask(_ index: Int32, _ intent: DisruptionIntent, _ round: DisruptionRound) -> Refusal? {
    guard round.drain.protectedTasks == .wait else { return nil }
    if round.view.isLate(intent), intent.onTimeout(round.drain) == .force { return nil }
    let id = round.instance(index).ec2InstanceID
    guard round.snapshot.protectionsReadFor.contains(id) else {
      return Refusal(
        subject: id, code: .notRead,
        message: "it is not set DRAINING before it is known which of its tasks are protected")
    }
    let held = round.tasks.on(index).compactMap { round.snapshot.tasks[$0].protectedUntil }
      .filter { $0 > round.view.now }
    guard let last = held.max() else { return nil }
    return Refusal(
      subject: id, code: .protectedTask,
      message: "it is held and not set DRAINING yet: tasks on it are protected (\(held.count), the last until "
        + "\(last.shown))")
  }

  /// Looks what is left on a draining instance; answers whether it is released.
  private func watch(
    _ index: Int32, _ intent: DisruptionIntent, _ group: CapacityGroup, _ hook: LifecycleHookRecord,
    _ round: inout DisruptionRound
  ) -> Bool {
    let instance = round.instance(index)
    guard round.snapshot.has(.tasks) else {
      let why = ReadGaps.unexplained(round.snapshot).map { ": \($0)" } ?? ""
      round.refuse(instance, .notRead, "it waits: the tasks on it could not be read\(why)")
      return false
    }
    let seen = round.observe(index)
    #if BALLAST_MUTANTS
      if Mutant.isOn(.completeTooEarly) { return release(index, group, hook, "whatever is on it", &round) }
    #endif
    if seen.emptyReads > 0 {
      if round.isHeldForServices(instance, seen) { return false }
      let text = "a read that was begun after it was seen DRAINING shows nothing but daemons on it"
      return release(index, group, hook, text + round.shortfall(seen.services), &round)
    }
    if HostFault.isLost(index, round) || HostFault.isGivenUp(index, intent, round) {
      guard round.hasNoServiceToWaitFor(instance, intent) else { return false }
      let text = "its host is lost with the tasks on it, which no agent can report any more"
      return release(index, group, hook, text + round.shortfall(seen.services), &round)
    }
    round.stopStandaloneTasks(index, intent)
    round.tellWaiting(index, instance)
    guard round.view.isLate(intent) else { return false }
    let left = round.view.census.foreignTasks[Int(index)]
    if intent.onTimeout(round.drain) == .force, round.view.census.isExact {
      let text =
        "its deadline of \(intent.deadline(round.drain).shown) has passed, and it is let go with \(left.shown("task")) on it"
      round.refuse(instance, .deadline, text)
      return release(index, group, hook, text, &round)
    }
    round.refuse(
      instance, .deadline,
      "its deadline of \(intent.deadline(round.drain).shown) has passed with \(left.shown("task")) on it; it is held until AWS ends "
        + "the wait at \(Heartbeat.end(intent.startedAt, hook).shown)")
    return false
  }

  /// - Returns: false where what would justify it was read too long ago: then it is held a while longer.
  private func release(
    _ index: Int32, _ group: CapacityGroup, _ hook: LifecycleHookRecord, _ why: String, _ round: inout DisruptionRound
  ) -> Bool {
    release(Removals.reference(round.instance(index)), group, hook, why, &round)
  }

  private func release(
    _ reference: InstanceReference, _ group: CapacityGroup, _ hook: LifecycleHookRecord, _ why: String,
    _ round: inout DisruptionRound
  ) -> Bool {
    let id = reference.ec2InstanceID
    // A look at just this instance reads its group less often.
    let age = round.snapshot.focus == nil ? DisruptionRound.endAge : .seconds(300)
    if round.isDoubtful(age, for: id) { return false }
    round.draft.add(
      PlannedAction(
        id: DecisionID(round.snapshot.cluster, "completeLifecycleAction").with(id).with(hook.name).text,
        kind: .completeLifecycleAction(instance: reference, group: group.name, hook: hook.name, result: "CONTINUE"),
        reason: "\(id) is let go: \(why)", because: ["instance:\(id)"],
        expectedEffect: "\(group.name) terminates \(id)",
        maximumAge: age))
    return true
  }

  private static func unregistered(_ round: DisruptionRound) -> [String] {
    round.snapshot.groups.flatMap { $0.heldUnregistered.map(\.ec2InstanceID) }
  }

  /// What never registered and our hook holds: the instance, its group and the hook.
  private static func heldUnregistered(
    _ round: DisruptionRound
  ) -> [(InstanceReference, CapacityGroup, LifecycleHookRecord)] {
    round.snapshot.groups.filter(\.isBound).flatMap { group in
      guard let hook = group.terminationHook(round.drain.hook) else {
        return [(InstanceReference, CapacityGroup, LifecycleHookRecord)]()
      }
      return group.heldUnregistered.map { (InstanceReference(ec2InstanceID: $0.ec2InstanceID), group, hook) }
    }
  }

  /// An instance that never registered holds no task. One that a listing has and no answer explains may be it.
  private func releaseUnregistered(_ round: inout DisruptionRound) {
    for (reference, group, hook) in Self.heldUnregistered(round) {
      let isTimed = round.view.memory.heartbeats[reference.ec2InstanceID] != nil
      if isTimed { Heartbeat.send(reference, began: nil, group, hook, &round) }
      if !round.snapshot.unexplained.isEmpty {
        tellDoubt(reference.ec2InstanceID, &round)
      } else if release(reference, group, hook, "it never registered in the cluster, so it holds no task", &round) {
        continue
      }
      if !isTimed { Heartbeat.send(reference, began: nil, group, hook, &round) }
    }
  }

  /// Holds on what a look at a few instances shows waiting on our hook, and does no more: what it rests on was read too long ago.
  func holdOn(_ round: inout DisruptionRound) {
    for instance in round.snapshot.instances where instance.lifecycleState == LifecycleWord.heldTerminating {
      guard let group = round.group(of: instance), let hook = ownHook(of: group, instance, &round) else { continue }
      tellDoubt(instance.ec2InstanceID, &round)
      Heartbeat.send(Removals.reference(instance), began: instance.intent?.startedAt, group, hook, &round)
    }
    for (reference, group, hook) in Self.heldUnregistered(round) {
      tellDoubt(reference.ec2InstanceID, &round)
      Heartbeat.send(reference, began: nil, group, hook, &round)
    }
  }

  private func tellDoubt(_ id: String, _ round: inout DisruptionRound) {
    guard let gap = ReadGaps.unexplained(round.snapshot) else { return }
    // Of a whole read it is not known which instances it did not tell of.
    let rest = round.snapshot.focus == nil ? ", and it may be what was not told" : ""
    round.draft.refuse(id, .notRead, "it waits: \(gap)\(rest)")
  }
}

extension CapacityGroup {
  /// The hook of this name that holds what terminates.
  fileprivate func terminationHook(_ name: String) -> LifecycleHookRecord? {
    hooks.first { $0.name == name && $0.isForTermination }
  }

  /// What a hook holds of it and ECS does not know.
  fileprivate var heldUnregistered: [IncomingInstance] {
    incoming.filter { $0.lifecycleState == LifecycleWord.heldTerminating }
  }
}

extension LifecycleHookRecord {
  var isForTermination: Bool { transition == "autoscaling:EC2_INSTANCE_TERMINATING" }
}
