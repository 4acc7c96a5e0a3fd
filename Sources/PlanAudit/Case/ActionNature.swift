internal import ClusterModel

extension ActionKind {
  /// Whether it takes something away: capacity, a host, a task or a share of a service.
  var isLowering: Bool {
    switch self {
    case .drain, .terminateInstance, .completeLifecycleAction, .stopTask: true
    case .setInstanceHealth(_, let healthy): !healthy
    case .setServiceDesiredCount(_, let from, let to): to < from
    case .setDesiredCapacity(_, let from, let to): to < from
    default: false
    }
  }

  /// Whether it asks a group for more.
  var isRaising: Bool {
    switch self {
    case .setDesiredCapacity, .launchReplacement: true
    default: false
    }
  }

  /// Whether it only undoes a mark of Ballast's own.
  var isUndoing: Bool {
    switch self {
    case .undrain: true
    case .tagIntent(_, let intent): intent == nil || intent?.isAborted == true
    case .setInstanceProtection(_, _, let protected): !protected
    default: false
    }
  }

  /// The instances that it writes.
  var instances: [InstanceReference] {
    switch self {
    case .drain(let instance), .undrain(let instance), .terminateInstance(let instance, _, _),
      .completeLifecycleAction(let instance, _, _, _), .recordLifecycleHeartbeat(let instance, _, _),
      .tagIntent(let instance, _), .setInstanceHealth(let instance, _), .launchReplacement(_, _, _, let instance):
      [instance]
    case .setInstanceProtection(let instances, _, _): instances
    case .setDesiredCapacity, .setServiceDesiredCount, .putMetric, .stopTask: []
    }
  }

  /// The group that it names.
  var group: String? {
    switch self {
    case .setDesiredCapacity(let group, _, _), .terminateInstance(_, let group, _),
      .completeLifecycleAction(_, let group, _, _), .recordLifecycleHeartbeat(_, let group, _),
      .setInstanceProtection(_, let group, _), .launchReplacement(let group, _, _, _):
      group
    case .drain, .undrain, .tagIntent, .setServiceDesiredCount, .setInstanceHealth, .putMetric, .stopTask: nil
    }
  }
}
