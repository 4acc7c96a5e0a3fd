internal import ClusterModel

extension ClusterOperator {
  /// How many times in a pass a plan is made anew because what it would take away turned out to be in use. Whatever it
  /// proposes after that is looked at by its execution alone.
  private static let closerLooks = 3

  /// Looks closer at the instances that the plan would begin to take away, and plans again where something on them stands in
  /// the way: so that the plan says why, and takes others instead.
  func lookCloser(_ draft: inout PassDraft, gate: StopGate) async {
    var seen: Set<String> = []
    for _ in 0..<Self.closerLooks {
      guard !draft.hasEnded, let plan = draft.plan, let snapshot = draft.snapshot else { return }
      let held = TasksNeeded.held(snapshot, draft.policy, at: seams.clock.now())
      let begun = TasksNeeded.begun(plan).union(held).subtracting(seen)
      if begun.isEmpty { return }
      seen.formUnion(begun)
      await lookCloser(&draft, at: begun, gate: gate)
      // Also where nothing was found: the look took its time, and what was decided before it may be too old by now.
      self.plan(&draft)
    }
  }

  /// What could not be read is a warning: its execution asks once more, and takes nothing away without an answer.
  func lookCloser(_ draft: inout PassDraft, at instances: Set<String>, gate: StopGate) async {
    guard !draft.hasEnded, let snapshot = draft.snapshot else { return }
    let (reader, policy) = (seams.reader, draft.policy)
    let result = await bounded(draft, gate: gate) {
      try await reader.lookCloser(at: instances, in: snapshot, policy: policy)
    }
    let closer = draft.take(result, "a closer look") {
      $1.warnings.append("what protects tasks and groups from removals could not be read: \($0)")
    }
    draft.snapshot = (closer ?? nil) ?? snapshot
  }
}
