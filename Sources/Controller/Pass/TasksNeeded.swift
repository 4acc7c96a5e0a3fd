internal import ClusterModel

/// When a pass has to see the tasks of a cluster, whatever its sizing method reads.
enum TasksNeeded {
  static func areNeeded(_ plan: Plan, _ snapshot: ClusterSnapshot) -> Bool {
    snapshot.instances.contains { $0.status == .draining && $0.intent != nil }
      || plan.actions.contains { takesAway($0.kind) }
  }

  private static func takesAway(_ kind: ActionKind) -> Bool {
    switch kind {
    case .drain, .terminateInstance, .completeLifecycleAction, .setInstanceHealth: true
    default: false
    }
  }
}
