public import ClusterModel
public import FoundationEssentials

/// Decides what to do about a cluster. Pure: the same arguments always give the same plan.
public enum Planner {
  /// What to do about `snapshot` at the instant `now`, and what to remember of it.
  ///
  /// Sizes the cluster by the policy's method, finishes or gives up removals that were begun, and begins new ones. A policy
  /// in observe mode gives the same plan, marked so. What is not done is among the plan's refusals.
  ///
  /// - Parameters:
  ///   - now: AWS's clock; what is remembered is dated by it.
  ///   - effort: how hard to look for a cheap purchase.
  public static func plan(
    snapshot: ClusterSnapshot, policy: ClusterPolicy, memory: PlannerMemory, now: Date,
    effort: PlanningEffort = .standard
  ) -> (plan: Plan, memory: PlannerMemory) {
    let view = PlanningView(snapshot: snapshot, policy: policy, memory: memory, now: now, effort: effort)
    var draft = PlanDraft(memory: memory)
    if snapshot.focus == nil { ClusterMetrics.compute(view, draft: &draft) }
    if let refusal = PassGate.refusal(view) {
      draft.refuse(refusal)
      if refusal.code == .stale, snapshot.focus != nil { Disruption.holdOn(view, draft: &draft) }
    } else {
      decide(view, &draft)
    }
    return (draft.plan(for: view), draft.memory)
  }

  /// How many tasks the daemon-like services of `policy` are to have, and nothing else.
  ///
  /// - Parameter snapshot: those services with their definitions, and every instance; without their tasks only where each
  ///   instance has room for one more.
  public static func daemons(
    snapshot: ClusterSnapshot, policy: ClusterPolicy, memory: PlannerMemory, now: Date
  ) -> (plan: Plan, memory: PlannerMemory) {
    let view = PlanningView(snapshot: snapshot, policy: policy, memory: memory, now: now)
    var draft = PlanDraft(memory: memory)
    if let refusal = PassGate.refusal(view, parts: [.instances, .services, .tasks]) {
      draft.refuse(refusal)
    } else {
      DaemonCounts.sync(view, draft: &draft)
    }
    return (draft.plan(for: view), draft.memory)
  }

  private static func decide(_ view: PlanningView, _ draft: inout PlanDraft) {
    // A look at a few instances says nothing of what the cluster needs.
    if view.snapshot.focus != nil { return Disruption.follow(view, draft: &draft) }
    let supply = Supply(view, memory: &draft.memory)
    for obstacle in supply.obstacles where obstacle.code.isLasting { draft.refuse(obstacle) }
    var decision = view.sizing.method.strategy.decide(view, supply: supply, draft: &draft)
    switch view.sizing.act {
    case .metric:
      MetricPublishing.publish(view, draft: &draft)
      (decision.dispensable, decision.recalled) = ([], [])
    case .desired: Growth.add(decision, view, supply, draft: &draft)
    }
    Disruption.run(view, supply, decision, draft: &draft)
    DaemonCounts.sync(view, draft: &draft)
    Conflicts.remember(&draft, view.snapshot)
  }
}
