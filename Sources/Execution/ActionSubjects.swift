internal import ClusterModel

extension ActionKind {
  /// What an action touches. When it is not done, later actions on the same are skipped; all others go on.
  var subjects: Set<String> {
    switch self {
    case .setDesiredCapacity(let group, _, _): ["group:\(group)"]
    case .launchReplacement(let group, _, _, let instance): ["group:\(group)", "instance:\(instance.ec2InstanceID)"]
    case .setInstanceProtection(let instances, let group, _):
      Set(instances.map { "instance:\($0.ec2InstanceID)" }).union(["group:\(group)"])
    case .drain(let instance), .undrain(let instance), .terminateInstance(let instance, _, _),
      .completeLifecycleAction(let instance, _, _, _), .recordLifecycleHeartbeat(let instance, _, _),
      .tagIntent(let instance, _), .setInstanceHealth(let instance, _):
      ["instance:\(instance.ec2InstanceID)"]
    case .setServiceDesiredCount(let service, _, _): ["service:\(service)"]
    case .putMetric(let point): ["metric:\(point.namespace)/\(point.name)"]
    case .stopTask(let task, _): ["task:\(task)"]
    }
  }

  /// What an action must not follow the failure of: its subjects, and for an instance also its group.
  func prerequisites(group: String?) -> Set<String> {
    switch self {
    case .terminateInstance(_, let group, _), .completeLifecycleAction(_, let group, _, _):
      subjects.union(["group:\(group)"])
    // What a hook holds is held on, whatever else could not be done: nothing of it rests on what went before.
    case .recordLifecycleHeartbeat: []
    case .drain, .setInstanceHealth: subjects.union(group.map { ["group:\($0)"] } ?? [])
    default: subjects
    }
  }
}
