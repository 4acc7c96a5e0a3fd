internal import ClusterModel
internal import FoundationEssentials

/// Keeping a lifecycle action open: at half the timeout, never past AWS's global limit.
enum Heartbeat {
  /// Source: Auto Scaling, a hook holds an instance for 48 hours or 100 times its timeout, whichever is less.
  static let longestWait = 48.0 * 3600
  static let timeoutsAtMost = 100.0

  /// When AWS ends the wait, as far as is known: the action began at the latest when our intent was written.
  static func end(_ began: Date, _ hook: LifecycleHookRecord) -> Date {
    let global = hook.globalTimeoutSeconds > 0 ? Double(hook.globalTimeoutSeconds) : longestWait
    let limit = min(longestWait, timeoutsAtMost * Double(hook.heartbeatTimeoutSeconds), global)
    return began.addingTimeInterval(limit)
  }

  /// Restarts the timer where half of it is over, or where nobody knows how much is. That a hook holds an instance stays true until
  /// somebody lets it go: a look at just that instance may rest on an old read of its group.
  ///
  /// - Parameter began: when our intent was written; nil where it has none.
  static func send(
    _ reference: InstanceReference, began: Date?, _ group: CapacityGroup, _ hook: LifecycleHookRecord,
    _ round: inout DisruptionRound
  ) {
    let (id, now) = (reference.ec2InstanceID, round.view.now)
    let since = min(began ?? now, round.view.memory.holds[id]?.since ?? now)
    round.draft.memory.holds[id] = HookHold(
      group: group.name, timeoutSeconds: hook.heartbeatTimeoutSeconds, since: since)
    #if BALLAST_MUTANTS
      let timeout = Double(hook.heartbeatTimeoutSeconds) * (Mutant.isOn(.heartbeatTooLate) ? 6 : 1)
    #else
      let timeout = Double(hook.heartbeatTimeoutSeconds)
    #endif
    guard round.view.memory.isHeartbeatDue(id, timeout: timeout, at: now) else { return }
    if case let end = end(began ?? since, hook), now >= end {
      return round.draft.refuse(
        id, .globalLimit, "AWS ends the wait at \(end.shown), whatever is still on it: no hook holds any longer")
    }
    round.draft.memory.heartbeats[id] = now
    round.draft.add(
      PlannedAction(
        id: DecisionID(round.snapshot.cluster, "recordLifecycleHeartbeat").with(id)
          .with(Int(now.timeIntervalSince1970)).text,
        kind: .recordLifecycleHeartbeat(
          instance: reference, group: group.name, hook: hook.name),
        reason:
          "\(id) is not empty yet, and \(hook.name) holds it for \(hook.heartbeatTimeoutSeconds) s",
        because: ["instance:\(id)"],
        expectedEffect: "\(hook.name) holds \(id) for \(hook.heartbeatTimeoutSeconds) s more",
        maximumAge: round.snapshot.focus == nil ? PassGate.oldestRead : .seconds(longestWait)))
  }
}

extension RefusalCode {
  static let globalLimit: Self = "globalLimit"
}
