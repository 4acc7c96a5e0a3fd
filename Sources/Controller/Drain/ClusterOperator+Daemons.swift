public import ClusterModel
internal import FoundationEssentials
internal import Observation

extension ClusterOperator {
  /// Counts the daemon-like services of a policy, and nothing else: what a container instance's change of state asks for.
  ///
  /// Where as many tasks run and are wanted as there are ACTIVE instances, nothing has changed, and that is all that is read.
  public func countDaemons(policy: ClusterPolicy, gate: StopGate = StopGate()) async -> PassReport {
    await pass(policy: policy, gate: gate) { [self] draft in
      draft.isPartial = true
      let away = await lookForDaemons(&draft, gate: gate)
      guard !draft.hasEnded, let snapshot = draft.snapshot else {
        return draft.isQuiet = draft.isQuiet || !draft.hasEnded
      }
      if let jump = ClockJump.told(draft, seams.clock) { return draft.end(.refused, jump) }
      await recall(&draft)
      draft.memory.disconnectedSince.merge(away) { min($0, $1) }
      ask(.daemons, of: snapshot, &draft)
      await askForPause(&draft)
      audit(&draft, purpose: purpose(for: draft))
      await act(&draft, gate: gate)
      await keepMemory(&draft)
    }
  }

  /// - Returns: since when agents are away.
  private func lookForDaemons(_ draft: inout PassDraft, gate: StopGate) async -> [String: Date] {
    guard !draft.hasEnded else { return [:] }
    guard let drains = seams.drains else {
      draft.end(.observationFailed, "services cannot be looked at by themselves over this connection")
      return [:]
    }
    let (memory, key) = (seams.memory, cluster)
    let (present, policy) = (draft, draft.policy)
    let (result, begun) = await steadily {
      await bounded(present, gate: gate) {
        try await drains.daemons(policy: policy) { (try? await memory.load(key)?.disconnectedSince) ?? [:] }
      }
    }
    draft.readSince = begun
    let counted = draft.take(result, "counting daemons") {
      $1.end(.observationFailed, "the daemon-like services could not be counted: \($0)")
    }
    draft.snapshot = counted??.snapshot
    return counted??.awaySince ?? [:]
  }

  /// Whole passes, a minute apart unless configured, tell of a pause in time.
  private static let pauseAge = Duration.seconds(90)

  /// A look does not tell whether the cluster is paused: that is asked before a count is written.
  private func askForPause(_ draft: inout PassDraft) async {
    guard !draft.hasEnded, let plan = draft.plan, !plan.actions.isEmpty, let drains = seams.drains else { return }
    do {
      draft.snapshot?.isPaused = try await drains.isPaused(policy: draft.policy, within: Self.pauseAge)
    } catch {
      draft.end(.observationFailed, "whether the cluster is paused could not be read: \(error)")
    }
  }
}
