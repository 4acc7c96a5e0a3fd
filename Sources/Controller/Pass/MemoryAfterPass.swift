internal import ClusterModel

/// What is remembered of a pass: what the planner proposed, less what it took for done and was not.
enum MemoryAfterPass {
  private static let growing: Set<String> = ["setDesiredCapacity", "launchReplacement"]
  private static let shrinking: Set<String> = ["drain", "terminateInstance"]

  /// A planner dates a scale-out or scale-in by the plan that holds it. Where no such action took effect (observe mode, a
  /// failed audit, a failed call) the earlier date stays, so that a cooldown is never owed for what did not happen.
  static func memory(
    before: PlannerMemory, proposed: PlannerMemory, outcomes: [ActionOutcome]
  ) -> PlannerMemory {
    var kept = proposed
    if !outcomes.contains(where: { growing.contains($0.kind) && mayHaveHappened($0) }) {
      kept.lastScaleOut = before.lastScaleOut
    }
    if !outcomes.contains(where: { shrinking.contains($0.kind) && mayHaveHappened($0) }) {
      kept.lastScaleIn = before.lastScaleIn
    }
    return kept
  }

  private static func mayHaveHappened(_ outcome: ActionOutcome) -> Bool {
    outcome.status == .done || outcome.status == .unknown
  }
}
