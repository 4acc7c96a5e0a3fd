public import ClusterModel

/// Asks again what was asked in a recorded pass.
public enum Replay {
  /// The plan that follows from what a record rests on: its snapshot, its memory, its question.
  ///
  /// Under the record's own policy, by the version that made it, it has the very actions of the recorded one. Under another it
  /// says what that policy would have done with what was seen and remembered then, pass by pass: what it would have changed,
  /// and what would have been seen thereafter, no record can tell.
  ///
  /// - Returns: nil where the plan was a person's, or does not rest on the snapshot that was kept.
  public static func plan(
    _ record: DecisionRecord, by planner: any PlanMaking = DefaultPlanner(), under policy: ClusterPolicy? = nil
  ) -> Plan? {
    // Whether a cluster is paused may be read after the plan was made: then it rests on what was known before.
    guard let question = record.question, let snapshot = record.snapshot, record.plan.parent == snapshot.digest else {
      return nil
    }
    let policy = policy ?? record.policy
    return planner.answer(question, snapshot: snapshot, policy: policy, memory: record.memory).plan
  }
}
