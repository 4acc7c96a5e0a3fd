internal import ClusterModel

/// When a pass has to see the tasks of a cluster, whatever its sizing method reads.
enum TasksNeeded {
  static func areNeeded(_ plan: Plan, _ snapshot: ClusterSnapshot, _ policy: ClusterPolicy) -> Bool {
    snapshot.instances.contains(where: isOnItsWay)
      || plan.actions.contains { takesAway($0.kind) } || !held(snapshot, policy).isEmpty
  }

  /// EC2 ids of the instances whose removal the plan begins by Ballast's own decision.
  static func begun(_ plan: Plan) -> Set<String> {
    Set(
      plan.actions.compactMap { action in
        guard case .tagIntent(let instance, .some(let intent)) = action.kind, intent.reason.isVoluntary,
          !intent.isAborted
        else { return nil }
        return instance.ec2InstanceID
      })
  }

  /// EC2 ids of the instances that Auto Scaling terminates and that wait for a word on protected tasks before they drain.
  static func held(_ snapshot: ClusterSnapshot, _ policy: ClusterPolicy) -> Set<String> {
    guard policy.disruption.drain.protectedTasks == .wait, snapshot.focus == nil else { return [] }
    let asked = Set(snapshot.protectionsReadFor)
    let held = snapshot.instances.filter { $0.lifecycleState == LifecycleWord.heldTerminating && $0.status == .active }
    return Set(held.map(\.ec2InstanceID)).subtracting(asked)
  }

  /// Whether it drains under a sign of ours, or bears one and is not DRAINING yet: what is on it says whether that may follow.
  private static func isOnItsWay(_ instance: ContainerInstance) -> Bool {
    guard let intent = instance.intent else { return false }
    return instance.status == .draining || instance.status == .active && !intent.isAborted
  }

  private static func takesAway(_ kind: ActionKind) -> Bool {
    switch kind {
    case .drain, .terminateInstance, .completeLifecycleAction, .setInstanceHealth: true
    default: false
    }
  }
}
