internal import ClusterModel

/// When a pass has to see the tasks of a cluster, whatever its sizing method reads.
enum TasksNeeded {
  static func areNeeded(_ plan: Plan, _ snapshot: ClusterSnapshot) -> Bool {
    snapshot.instances.contains { $0.status == .draining && $0.intent != nil }
      || plan.actions.contains { takesAway($0.kind) }
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

  private static func takesAway(_ kind: ActionKind) -> Bool {
    switch kind {
    case .drain, .terminateInstance, .completeLifecycleAction, .setInstanceHealth: true
    default: false
    }
  }
}
