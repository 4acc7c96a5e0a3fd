internal import ClusterModel

/// I23: what people marked `ballast:keep` is left alone.
enum KeepCheck: AuditCheck {
  static func findings(_ audited: AuditCase) -> [AuditFinding] {
    audited.plan.actions.flatMap { action in
      messages(action, audited).map { AuditFinding(.scope, action: action.id, $0) }
    }
  }

  private static func messages(_ action: PlannedAction, _ audited: AuditCase) -> [String] {
    switch action.kind {
    case .drain(let reference): return instance(reference, audited) + tasks(reference, audited)
    case .terminateInstance(let reference, _, _), .setInstanceHealth(let reference, false):
      return instance(reference, audited)
    case .setServiceDesiredCount(let name, _, _):
      let service = audited.snapshot.services.first { $0.name == name || $0.arn == name }
      return service?.isKept != true ? [] : ["service '\(name)' bears \(BallastTag.keep)"]
    default: return []
    }
  }

  /// An instance that Auto Scaling is terminating cannot be kept any more.
  private static func instance(_ reference: InstanceReference, _ audited: AuditCase) -> [String] {
    guard let instance = audited.instance(reference), instance.isKept else { return [] }
    if instance.isTerminating { return [] }
    return ["\(reference.ec2InstanceID) bears \(BallastTag.keep)"]
  }

  private static func tasks(_ reference: InstanceReference, _ audited: AuditCase) -> [String] {
    guard let removal = audited.begunRemovals.first(where: { $0.reference == reference }), removal.isVoluntary else {
      return []
    }
    var told: Set<String> = []
    return audited.tasks(on: removal.index).compactMap { task in
      guard let service = audited.service(of: task), service.isKept, !audited.isDaemon(service),
        told.insert(service.name).inserted
      else { return nil }
      return "\(reference.ec2InstanceID) holds a task of service '\(service.name)', which bears \(BallastTag.keep)"
    }
  }
}
