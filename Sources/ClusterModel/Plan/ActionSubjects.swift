extension ActionKind {
  /// What the action is about: the group, instances, service, task or metric under which people look for it.
  public var subjectNames: [String] {
    switch self {
    case .setDesiredCapacity(let group, _, _): [group]
    case .drain(let instance), .undrain(let instance), .terminateInstance(let instance, _, _),
      .completeLifecycleAction(let instance, _, _, _), .recordLifecycleHeartbeat(let instance, _, _),
      .tagIntent(let instance, _), .setInstanceHealth(let instance, _), .launchReplacement(_, _, _, let instance):
      [instance.ec2InstanceID]
    case .setServiceDesiredCount(let service, _, _): [service]
    case .putMetric(let point): ["\(point.namespace)/\(point.name)"]
    case .stopTask(let task, _): [task]
    case .setInstanceProtection(let instances, _, _): instances.map(\.ec2InstanceID)
    }
  }
}
