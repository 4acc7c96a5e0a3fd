internal import ClusterModel
internal import FoundationEssentials

extension ClusterSnapshot {
  /// What a release is executed on: a person asked for it, so a pause does not hold it back.
  fileprivate var unpaused: ClusterSnapshot {
    var snapshot = self
    snapshot.isPaused = false
    return snapshot
  }
}

#if BALLAST_MUTANTS
  extension ClusterOperator {
    /// Asks every group for one more, again and again.
    fileprivate func burst(_ snapshot: ClusterSnapshot, _ policy: ClusterPolicy) async {
      for round in 0..<20 {
        for group in snapshot.groups {
          let from = group.desiredCapacity + round
          let action = PlannedAction(
            id: "burst-\(group.name)-\(round)",
            kind: .setDesiredCapacity(group: group.name, from: from, to: from + 1), reason: "", expectedEffect: "")
          let plan = Plan(
            cluster: snapshot.cluster.name, asOf: snapshot.asOf, parent: snapshot.digest, mode: .act,
            actions: [action])
          _ = await seams.performer.perform(plan, snapshot: snapshot, policy: policy, gate: StopGate())
        }
      }
    }
  }
#endif

extension ClusterOperator {
  private enum ActEvent: Sendable {
    case outcomes([ActionOutcome])
    case stopping
    case expired
  }

  /// Executes the plan. At the pass's deadline, or when the program is to stop, no further call is begun; one that is
  /// under way has `grace` to end, then it is cancelled.
  func act(_ draft: inout PassDraft, gate: StopGate) async {
    guard !draft.hasEnded, draft.isExecutable, let snapshot = draft.snapshot, let plan = draft.plan else { return }
    #if BALLAST_MUTANTS
      if Mutant.isOn(.burstAtStart), passes == 1 { await burst(snapshot, draft.policy) }
    #endif
    guard !plan.actions.isEmpty else { return }
    if settings.isReadOnly { return draft.end(.refused, "read-only mode: nothing is executed") }
    let left = draft.timeLeft(at: seams.clock.uptime())
    let (lease, key) = (seams.lease, cluster)
    if let lease, lease.lapse(of: key) != nil { await takeLease(&draft) }
    guard !draft.hasEnded else { return }
    let inner = StopGate { lease?.lapse(of: key) }
    draft.outcomes = await perform(
      plan, on: draft.isRelease ? snapshot.unpaused : snapshot, policy: draft.policy, within: left, outer: gate,
      inner: inner)
    guard inner.isClosed else { return }
    if let reason = lease?.lapse(of: key) { return draft.end(.standby, "\(reason): nothing more was sent") }
    draft.end(gate.isClosed ? .stopped : .timedOut, inner.reason)
  }

  private func perform(
    _ plan: Plan, on snapshot: ClusterSnapshot, policy: ClusterPolicy, within left: Duration, outer: StopGate,
    inner: StopGate
  ) async -> [ActionOutcome] {
    let (performer, clock, grace) = (seams.performer, seams.clock, settings.grace)
    let timeout = settings.passTimeout
    let (lease, key) = (seams.lease, cluster)
    return await withTaskGroup(of: ActEvent.self) { group in
      group.addTask {
        .outcomes(await performer.perform(plan, snapshot: snapshot, policy: policy, gate: inner))
      }
      if let lease {
        group.addTask {
          await Self.keep(lease, of: key, clock: clock)
          return .stopping
        }
      }
      group.addTask {
        await outer.closed()
        if outer.isClosed { inner.close(outer.reason) }
        return .stopping
      }
      group.addTask {
        try? await clock.sleep(for: max(.zero, left))
        if Task.isCancelled { return .stopping }
        inner.close("the pass took longer than \(DurationText.format(timeout))")
        return .expired
      }
      return await Self.outcomes(from: &group, grace: grace, clock: clock)
    }
  }

  /// Waits for the outcomes; once time is up, for `grace` more, then cancels what is under way.
  private static func outcomes(
    from group: inout TaskGroup<ActEvent>, grace: Duration, clock: any ControllerClock
  ) async -> [ActionOutcome] {
    var isExpired = false
    while let event = await group.next() {
      switch event {
      case .outcomes(let outcomes):
        group.cancelAll()
        return outcomes
      case .stopping: continue
      case .expired where isExpired: group.cancelAll()
      case .expired:
        isExpired = true
        group.addTask {
          try? await clock.sleep(for: grace)
          return Task.isCancelled ? .stopping : .expired
        }
      }
    }
    return []
  }
}
