internal import ClusterModel
internal import FoundationEssentials
internal import PlanAudit

extension ClusterOperator {
  /// Reads the cluster, within the pass's time. A failed read freezes the pass: nothing is decided on half a view.
  func observe(_ draft: inout PassDraft, gate: StopGate, withTasks: Bool = false) async {
    guard !draft.hasEnded else { return }
    let present = draft
    let (result, begun) = await steadily { await look(present, gate: gate, withTasks: withTasks) }
    let taken = draft.take(result, "reading the cluster") {
      $1.end(.observationFailed, "the cluster could not be read: \($0)")
    }
    if let snapshot = taken {
      failuresInARow = 0
      draft.snapshot = snapshot
      draft.readSince = begun
      return
    }
    if draft.verdict != .stopped { failuresInARow += 1 }
    // What was decided on an earlier, shallower look is void.
    draft.forgetPlan()
  }

  private func look(_ draft: PassDraft, gate: StopGate, withTasks: Bool) async -> BoundedResult<ClusterSnapshot> {
    let (reader, policy) = (seams.reader, draft.policy)
    #if BALLAST_MUTANTS
      if Mutant.isOn(.readAgainAndAgain) {
        for _ in 0..<20 { _ = try? await reader.read(policy: policy, withTasks: withTasks) }
      }
    #endif
    return await bounded(draft, gate: gate) {
      try await reader.read(policy: policy, withTasks: withTasks)
    }
  }

  /// Lets the planner decide, with what is remembered.
  ///
  /// The published methods size a cluster without reading its tasks. Where it turns out that an instance is to leave, or
  /// is leaving by our hand, what runs there has to be seen: then the cluster is read once more, with its tasks.
  func decide(_ draft: inout PassDraft, gate: StopGate) async {
    if !draft.hasEnded { await recall(&draft) }
    plan(&draft)
    if !draft.hasEnded, let snapshot = draft.snapshot, let plan = draft.plan, !snapshot.has(.tasks),
      TasksNeeded.areNeeded(plan, snapshot, draft.policy, at: seams.clock.now())
    {
      await observe(&draft, gate: gate, withTasks: true)
      self.plan(&draft)
    }
    await lookCloser(&draft, gate: gate)
  }

  func plan(_ draft: inout PassDraft) {
    guard !draft.hasEnded, let snapshot = draft.snapshot else { return }
    if let jump = ClockJump.told(draft, seams.clock) {
      return draft.end(.refused, jump)
    }
    ask(.cluster, of: snapshot, &draft)
  }

  /// Puts a question to the planner and takes its answer.
  func ask(_ kind: PlanQuestion.Kind, of snapshot: ClusterSnapshot, _ draft: inout PassDraft) {
    let question = PlanQuestion(kind, at: seams.clock.now())
    let made = seams.planner.answer(question, snapshot: snapshot, policy: draft.policy, memory: draft.memory)
    draft.adopt(made.plan, asked: question, remembering: made.memory)
  }

  /// Takes a saved plan in the place of a new one, if the cluster has not moved on since.
  func adopt(_ saved: Plan, in draft: inout PassDraft, gate: StopGate) async {
    guard !draft.hasEnded, let first = draft.snapshot else { return }
    await recall(&draft)
    // A plan that takes something away was made on a look at the tasks, too: only such a look has its digest.
    if saved.parent != first.digest, !first.has(.tasks) { await observe(&draft, gate: gate, withTasks: true) }
    guard !draft.hasEnded, let snapshot = draft.snapshot else { return }
    if let reason = SavedPlan.reasonToRefuse(saved, now: snapshot, policy: draft.policy) {
      return draft.end(.refused, reason)
    }
    var plan = saved
    plan.mode = draft.policy.mode
    draft.adopt(plan)
  }

  /// What a plan may be used for in this pass.
  func purpose(for draft: PassDraft) -> AuditPurpose {
    #if BALLAST_MUTANTS
      if Mutant.isOn(.actWhileObserving) { return .execute }
    #endif
    let writes = draft.policy.mode == .act && !settings.isReadOnly && draft.snapshot?.isPaused == false
    return writes ? .execute : .show
  }

  /// Has the plan checked. One finding, and none of it is executed.
  func audit(_ draft: inout PassDraft, purpose: AuditPurpose) {
    guard !draft.hasEnded, let snapshot = draft.snapshot, let plan = draft.plan else { return }
    let isWhole = snapshot.focus == nil && !draft.isPartial
    draft.findings = PlanAudit.findings(
      AuditSubject(
        plan: plan, snapshot: snapshot, policy: draft.policy, memory: draft.memory,
        previous: isWhole ? previous : nil,
        at: seams.clock.now(), purpose: purpose))
    #if BALLAST_MUTANTS
      if Mutant.passesAudit { draft.findings = [] }
    #endif
    if isWhole { previous = snapshot }
    if draft.findings.isEmpty {
      draft.isExecutable = purpose != .show
      draft.isRelease = purpose == .release
      return
    }
    let told = draft.findings.map(\.description).joined(separator: "; ")
    draft.plan?.refusals.append(Refusal(subject: cluster.name, code: .audit, message: told))
    draft.end(.auditFailed, "the plan breaks an invariant and is not executed: \(told)")
  }

  /// What is remembered of the cluster; nothing where that cannot be read.
  func recall(_ draft: inout PassDraft) async {
    do {
      (draft.memory, draft.recalled) = try await remembered()
    } catch {
      draft.memory = unsaved?.memory ?? PlannerMemory()
      draft.recalled = unsaved?.over ?? PlannerMemory()
      let what = unsaved == nil ? "starting anew" : "going on with what this process knows"
      draft.warnings.append("what was remembered could not be read, \(what): \(error)")
    }
  }

  /// Keeps what the planner wants remembered. Where it cannot be written it is remembered for as long as this process lives;
  /// losing it then only delays scale-in, so a failure is a warning.
  func keepMemory(_ draft: inout PassDraft) async {
    guard let next = draft.nextMemory else { return }
    let kept = MemoryAfterPass.memory(
      before: draft.memory, proposed: next, outcomes: draft.outcomes, plan: draft.plan,
      latest: draft.readSince?.latest(at: seams.clock.uptime()) ?? .distantFuture)
    guard kept != draft.recalled else { return unsaved = nil }
    do {
      try await seams.memory.save(kept, for: cluster)
      unsaved = nil
    } catch {
      unsaved = UnsavedMemory(memory: kept, over: draft.recalled)
      draft.warnings.append("what is to be remembered could not be kept: \(error)")
    }
  }
}
