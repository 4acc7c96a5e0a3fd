internal import ClusterModel
internal import FoundationEssentials

/// What is remembered of a pass: what the planner proposed, less what it took for done and was not.
enum MemoryAfterPass {
  private static let growing: Set<String> = ["setDesiredCapacity", "launchReplacement"]
  private static let shrinking: Set<String> = ["drain", "terminateInstance"]

  /// A planner dates a scale-out or scale-in by the plan that holds it. Where no such action took effect (observe mode, a
  /// failed audit, a failed call) the earlier date stays, so that a cooldown is never owed for what did not happen.
  ///
  /// - Parameter latest: what the time can be now, by the monotonic clock since the reads: an outcome that is dated later bears
  ///   the time of a clock that has jumped.
  static func memory(
    before: PlannerMemory, proposed: PlannerMemory, outcomes told: [ActionOutcome], plan: Plan? = nil,
    latest: Date = .distantFuture
  ) -> PlannerMemory {
    var kept = proposed
    let outcomes = told.map { outcome in
      var outcome = outcome
      outcome.at = min(outcome.at, latest)
      return outcome
    }
    #if BALLAST_MUTANTS
      if Mutant.isOn(.neverForget) {
        kept.incomingSince.merge(before.incomingSince) { first, _ in first }
        kept.drains.merge(before.drains) { first, _ in first }
        kept.drainServices.merge(before.drainServices) { first, _ in first }
      }
    #endif
    confirmDrains(outcomes, plan, &kept)
    noteSettledSigns(outcomes, plan, &kept)
    noteUnwrittenEnds(outcomes, plan, &kept)
    forgetUnasked(outcomes, plan, before, &kept)
    forgetLostHeartbeats(outcomes, plan, before, &kept)
    if !outcomes.contains(where: { growing.contains($0.kind) && mayHaveHappened($0) }) {
      kept.lastScaleOut = before.lastScaleOut
    }
    let signed = beginnings(plan)
    let shrank = outcomes.filter {
      (shrinking.contains($0.kind) || signed.contains($0.action)) && mayHaveHappened($0)
    }
    if shrank.isEmpty { kept.lastScaleIn = before.lastScaleIn }
    // A cooldown runs from when the last instance really began to leave, not from when that was decided.
    if kept.lastScaleIn != before.lastScaleIn, let decided = kept.lastScaleIn {
      kept.lastScaleIn = shrank.map(\.at).max().map { max(decided, $0) }
    }
    return kept
  }

  /// A sign that no drain has followed was settled by its execution: an old answer may show it as if it stood, and a DRAINING on
  /// that would pass for a person's.
  private static func noteSettledSigns(_ outcomes: [ActionOutcome], _ plan: Plan?, _ memory: inout PlannerMemory) {
    let told = Dictionary(outcomes.map { ($0.action, $0) }, uniquingKeysWith: { $1 })
    var signed: Set<String> = []
    for action in plan?.actions ?? [] {
      guard let outcome = told[action.id] else { continue }
      switch action.kind {
      case .tagIntent(let instance, let intent?) where !intent.isAborted && outcome.status == .done:
        signed.insert(instance.ec2InstanceID)
      case .drain(let instance)
      where signed.contains(instance.ec2InstanceID) && [.failed, .superseded].contains(outcome.status):
        memory.givenUp[instance.ec2InstanceID] = outcome.at
      default: continue
      }
    }
  }

  /// What was seen ACTIVE is ours no more, though its tag could not be made to say so. A look right before the write that found
  /// otherwise counts for more than what the plan saw.
  private static func noteUnwrittenEnds(_ outcomes: [ActionOutcome], _ plan: Plan?, _ memory: inout PlannerMemory) {
    for action in plan?.actions ?? [] {
      guard case .tagIntent(let instance, let intent?) = action.kind, intent.isAborted, intent.isSettled,
        let outcome = outcomes.last(where: { $0.action == action.id })
      else { continue }
      let isUnwritten = [.failed, .unknown].contains(outcome.status)
      memory.disowned[instance.ec2InstanceID] = isUnwritten ? outcome.at : nil
    }
  }

  /// In whose place none was asked for after all gives nothing back.
  private static func forgetUnasked(
    _ outcomes: [ActionOutcome], _ plan: Plan?, _ before: PlannerMemory, _ memory: inout PlannerMemory
  ) {
    let happened = Set(outcomes.filter(mayHaveHappened).map(\.action))
    for action in plan?.actions ?? [] {
      guard case .launchReplacement(_, _, _, let instance) = action.kind, !happened.contains(action.id) else {
        continue
      }
      memory.replaced[instance.ec2InstanceID] = before.replaced[instance.ec2InstanceID]
    }
  }

  /// Ids of the actions that mark instances as not needed: each begins to leave with that, for its DRAINING follows whenever it
  /// can, and takes its step by then.
  private static func beginnings(_ plan: Plan?) -> Set<String> {
    Set(
      (plan?.actions ?? []).filter { action in
        guard case .tagIntent(_, let intent?) = action.kind else { return false }
        return intent.reason == .scaleIn && !intent.isAborted
      }.map(\.id))
  }

  /// A drain is done only once AWS has shown the instance DRAINING: reads that are begun from then on count.
  private static func confirmDrains(_ outcomes: [ActionOutcome], _ plan: Plan?, _ memory: inout PlannerMemory) {
    let done = Dictionary(
      outcomes.filter { $0.status == .done || $0.status == .alreadySo }.map { ($0.action, $0.at) },
      uniquingKeysWith: { $1 })
    for action in plan?.actions ?? [] {
      guard case .drain(let instance) = action.kind, let at = done[action.id] else { continue }
      memory.drains[instance.ec2InstanceID] = DrainProgress(confirmedAt: at, lastReadAt: at)
    }
  }

  /// A heartbeat that was planned and not sent has restarted no timer: the next pass sends it.
  private static func forgetLostHeartbeats(
    _ outcomes: [ActionOutcome], _ plan: Plan?, _ before: PlannerMemory, _ memory: inout PlannerMemory
  ) {
    let done = Dictionary(
      outcomes.filter { $0.status == .done }.map { ($0.action, $0.at) }, uniquingKeysWith: { $1 })
    let over = Set(outcomes.filter { $0.status == .superseded }.map(\.action))
    for action in plan?.actions ?? [] {
      guard case .recordLifecycleHeartbeat(let instance, _, _) = action.kind else { continue }
      // AWS's answer has told the time since it was planned. Too early an instant only has the next one sent earlier.
      if let at = done[action.id] {
        memory.heartbeats[instance.ec2InstanceID] = memory.heartbeats[instance.ec2InstanceID].map { min($0, at) }
        continue
      }
      // AWS knows of no such action any more: what was known of it is out of date.
      if over.contains(action.id) { memory.holds[instance.ec2InstanceID] = nil }
      memory.heartbeats[instance.ec2InstanceID] = before.heartbeats[instance.ec2InstanceID]
    }
  }

  private static func mayHaveHappened(_ outcome: ActionOutcome) -> Bool {
    outcome.status == .done || outcome.status == .unknown
  }
}
