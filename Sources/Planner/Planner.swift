public import ClusterModel
public import FoundationEssentials

/// Decides what to do about a cluster. Pure: the same arguments always give the same plan.
public enum Planner {
  /// What to do about `snapshot` at the instant `now`, and what to remember of it.
  ///
  /// A policy in observe mode gives the same plan, marked so. What is not done is among the plan's refusals.
  ///
  /// - Parameter now: AWS's clock; what is remembered is dated by it.
  public static func plan(
    snapshot: ClusterSnapshot, policy: ClusterPolicy, memory: PlannerMemory, now: Date
  ) -> (plan: Plan, memory: PlannerMemory) {
    let plan = Plan(
      cluster: snapshot.cluster.name, asOf: snapshot.asOf, parent: snapshot.digest, mode: policy.mode)
    return (plan, memory)
  }
}
