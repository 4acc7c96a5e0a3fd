public import ClusterModel
internal import FoundationEssentials

extension ClusterOperator {
  /// Counts the daemon-like services of a policy, and nothing else: what a container instance's change of state asks for.
  ///
  /// Where as many tasks run and are wanted as there are ACTIVE instances, nothing has changed, and that is all that is read.
  public func countDaemons(policy: ClusterPolicy, gate: StopGate = StopGate()) async -> PassReport {
    await pass(policy: policy, gate: gate) { [self] draft in
      draft.isPartial = true
      await lookForDaemons(&draft, gate: gate)
      guard !draft.hasEnded, let snapshot = draft.snapshot else {
        return draft.isQuiet = draft.isQuiet || !draft.hasEnded
      }
      if let jump = ClockJump.told(draft, seams.clock) { return draft.end(.refused, jump) }
      await recall(&draft)
      ask(.daemons, of: snapshot, &draft)
      audit(&draft, purpose: purpose(for: draft))
      await act(&draft, gate: gate)
      await keepMemory(&draft)
    }
  }

  private func lookForDaemons(_ draft: inout PassDraft, gate: StopGate) async {
    guard !draft.hasEnded else { return }
    guard let drains = seams.drains else {
      return draft.end(.observationFailed, "services cannot be looked at by themselves over this connection")
    }
    let policy = draft.policy
    draft.readSince = ClockReading(seams.clock)
    let result = await bounded(draft, gate: gate) { try await drains.daemons(policy: policy) }
    let counted = draft.take(result, "counting daemons", within: settings.passTimeout) {
      $1.end(.observationFailed, "the daemon-like services could not be counted: \($0)")
    }
    draft.snapshot = counted ?? nil
  }
}
