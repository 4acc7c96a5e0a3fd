public import ClusterModel
internal import FoundationEssentials
public import Observation
internal import PlanAudit
public import Planner

/// Passes over one instance.
extension ClusterOperator {
  /// One pass over one instance that is leaving: looks at it, derives the next step, takes it. Costs few calls, whatever the
  /// size of the cluster; nothing else of the cluster is decided.
  ///
  /// - Parameter isPersonal: a person asked for the drain, so that it goes on in observe mode too.
  public func follow(
    _ subject: DrainSubject, policy: ClusterPolicy, isPersonal: Bool = false, gate: StopGate = StopGate()
  ) async -> PassReport {
    await pass(policy: policy, gate: gate) { [self] draft in
      if !draft.hasEnded { await recall(&draft) }
      var subject = subject
      subject.hold = draft.memory.holds[subject.instance] ?? heldByEvent(subject, policy)
      await look(&draft, subject, rereads: isPersonal, gate: gate)
      if !draft.hasEnded, await seams.drains?.needsWholeLook(subject.instance) == true {
        await observe(&draft, gate: gate, withTasks: true)
      }
      await decideNarrowly(&draft, subject, isPersonal)
      if !isPersonal { await lookCloser(&draft, gate: gate) }
      if await readPause(&draft), draft.snapshot?.isPaused == false {
        // The answer took its time, and what was decided before it may be too old by now, or by a clock that was wrong.
        await decideNarrowly(&draft, subject, isPersonal)
      }
      audit(&draft, purpose: isPersonal ? .person : purpose(for: draft))
      await act(&draft, gate: gate)
      await note(draft, subject)
      await keepMemory(&draft)
    }
  }

  /// The hook that an event tells of, where an earlier look has shown that its group is this cluster's.
  private func heldByEvent(_ subject: DrainSubject, _ policy: ClusterPolicy) -> HookHold? {
    guard let name = subject.group, let began = subject.began,
      let group = previous?.groups.first(where: { $0.name == name && $0.isBound })
    else { return nil }
    let hook = group.hooks.first { $0.name == policy.disruption.drain.hook }
    return HookHold(
      group: name, timeoutSeconds: hook?.heartbeatTimeoutSeconds, since: min(began, seams.clock.now()))
  }

  /// A cluster that cannot be read whole still has instances that our hooks hold: each of them whose heartbeat is due is looked at
  /// by itself, so that its hook does not run out meanwhile.
  func holdOn(policy: ClusterPolicy, gate: StopGate) async {
    guard seams.drains != nil, let memory = (try? await remembered().memory) ?? unsaved?.memory else { return }
    // One whose first heartbeat was lost is held, too.
    let held = Set(memory.holds.keys).union(memory.heartbeats.keys).sorted()
    for instance in held {
      let timeout = memory.holds[instance]?.timeoutSeconds.map(Double.init)
      guard memory.isHeartbeatDue(instance, timeout: timeout, at: seams.clock.now()) else { continue }
      _ = await follow(DrainSubject(instance: instance), policy: policy, gate: gate)
    }
  }

  /// Begins the drain that a person asks for, after a whole read of the cluster and every check; a preview only says what it
  /// would do.
  public func drain(
    _ request: DrainRequest, policy: ClusterPolicy, isPreview: Bool = false, gate: StopGate = StopGate()
  ) async -> PassReport {
    await personal(policy: policy, isPreview: isPreview, begins: request.instance, gate: gate) {
      snapshot, memory, now in
      Planner.drain(request, snapshot: snapshot, policy: policy, memory: memory, now: now)
    }
  }

  /// Gives up the drain of one instance at a person's word.
  public func undrain(
    _ instance: String, policy: ClusterPolicy, isPreview: Bool = false, gate: StopGate = StopGate()
  ) async -> PassReport {
    await personal(policy: policy, isPreview: isPreview, gate: gate) { snapshot, memory, now in
      Planner.undrain(instance, snapshot: snapshot, policy: policy, memory: memory, now: now)
    }
  }

  /// - Parameter begins: the instance that is to be drained, which is looked at closer first.
  private func personal(
    policy: ClusterPolicy, isPreview: Bool, begins: String? = nil, gate: StopGate,
    plan: @escaping (ClusterSnapshot, PlannerMemory, Date) -> (plan: Plan, memory: PlannerMemory)
  ) async -> PassReport {
    await pass(policy: policy, gate: gate, isRecorded: !isPreview) { [self] draft in
      await observe(&draft, gate: gate, withTasks: true)
      if let begins { await lookCloser(&draft, at: [begins], gate: gate) }
      if !draft.hasEnded { await recall(&draft) }
      if !draft.hasEnded, let snapshot = draft.snapshot {
        let made = plan(snapshot, draft.memory, seams.clock.now())
        draft.adopt(made.plan, remembering: made.memory)
        draft.plan?.mode = .act
      }
      audit(&draft, purpose: isPreview ? .show : .person)
      guard !isPreview else { return }
      await act(&draft, gate: gate)
      await keepMemory(&draft)
    }
  }

  /// A pass that looks at no more than `focus`.
  func runPass(on focus: PassFocus, policy: ClusterPolicy, gate: StopGate = StopGate()) async -> PassReport {
    switch focus {
    case .drain(let subject): await follow(subject, policy: policy, gate: gate)
    case .daemons: await countDaemons(policy: policy, gate: gate)
    }
  }

  /// How old an answer may be by which a drain begins, and by which one that was begun goes on: as old as what else its last
  /// step rests on.
  private static let pauseAge = (begin: Duration.seconds(60), goOn: Duration.seconds(300))

  /// Whether the cluster bears `ballast:pause`: asked before anything is written, where no whole read has told lately.
  ///
  /// - Returns: whether it was asked for.
  private func readPause(_ draft: inout PassDraft) async -> Bool {
    guard !draft.hasEnded, draft.snapshot?.focus != nil, let plan = draft.plan, !plan.actions.isEmpty,
      let drains = seams.drains
    else { return false }
    let begins = plan.actions.contains { if case .drain = $0.kind { true } else { false } }
    do {
      draft.snapshot?.isPaused = try await drains.isPaused(
        policy: draft.policy, within: begins ? Self.pauseAge.begin : Self.pauseAge.goOn)
    } catch {
      draft.end(.observationFailed, "whether the cluster is paused could not be read: \(error)")
    }
    return true
  }

  private func look(_ draft: inout PassDraft, _ subject: DrainSubject, rereads: Bool, gate: StopGate) async {
    guard !draft.hasEnded else { return }
    guard let drains = seams.drains else {
      return draft.end(.observationFailed, "single instances cannot be looked at over this connection")
    }
    let (present, policy) = (draft, draft.policy)
    let (result, begun) = await steadily {
      await drains.forget(subject.instance)
    } read: {
      await bounded(present, gate: gate) { try await drains.look(subject, policy: policy, rereads: rereads) }
    }
    let taken = draft.take(result, "looking at \(subject.instance)") {
      $1.end(.observationFailed, "\(subject.instance) could not be looked at, and waits: \($0)")
    }
    guard var snapshot = taken else { return }
    snapshot.isPaused = previous?.isPaused ?? false
    draft.snapshot = snapshot
    draft.readSince = begun
  }

  private func decideNarrowly(_ draft: inout PassDraft, _ subject: DrainSubject, _ isPersonal: Bool) async {
    guard !draft.hasEnded, let snapshot = draft.snapshot else { return }
    if let jump = ClockJump.told(draft, seams.clock) { return draft.end(.refused, jump) }
    // The hook's timer has run since the event says; without one nobody knows, and the first step restarts it. An event that
    // was heard before AWS's first answer was dated by a clock that may have been wrong, and one that nothing bears out is anybody's.
    let isHeld = snapshot.instances.contains { $0.ec2InstanceID == subject.instance && $0.isTerminating }
    if let began = subject.began, isHeld, began <= seams.clock.now(), draft.memory.heartbeats[subject.instance] == nil {
      draft.memory.heartbeats[subject.instance] = began
    }
    // On the whole cluster a person's word still moves nothing but this one instance.
    if isPersonal, snapshot.focus == nil {
      let request = DrainRequest(instance: subject.instance)
      let made = Planner.drain(
        request, snapshot: snapshot, policy: draft.policy, memory: draft.memory, now: seams.clock.now())
      draft.adopt(made.plan, remembering: made.memory)
    } else {
      ask(.cluster, of: snapshot, &draft)
    }
    if isPersonal { draft.plan?.mode = .act }
  }

  /// Tells the observer what the actions have made of the instance.
  private func note(_ draft: PassDraft, _ subject: DrainSubject) async {
    guard let drains = seams.drains else { return }
    let done = Set(draft.outcomes.filter { $0.status == .done || $0.status == .alreadySo }.map(\.action))
    for action in draft.plan?.actions ?? [] where done.contains(action.id) {
      switch action.kind {
      case .tagIntent(_, let written): await drains.noteIntent(subject.instance, written)
      case .drain: await drains.noteDraining(subject.instance)
      case .completeLifecycleAction, .terminateInstance, .undrain: await drains.forget(subject.instance)
      default: continue
      }
    }
  }
}
