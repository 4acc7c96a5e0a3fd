internal import ClusterModel
internal import FoundationEssentials

/// I1 and I7: an instance is given up as unhealthy only in a repair of ours, and only once its services run elsewhere or were
/// waited for.
enum HealthCheck: AuditCheck {
  static func findings(_ audited: AuditCase) -> [AuditFinding] {
    audited.plan.actions.flatMap { action -> [AuditFinding] in
      guard case .setInstanceHealth(let reference, false) = action.kind else { return [] }
      return faults(reference, audited).map { AuditFinding(.serviceMinimum, action: action.id, $0) }
    }
  }

  private static func faults(_ reference: InstanceReference, _ audited: AuditCase) -> [String] {
    let id = reference.ec2InstanceID
    guard let instance = audited.instance(reference) else { return ["\(id) is not registered"] }
    guard let intent = instance.intent, intent.reason == .repair, !intent.isAborted else {
      return ["\(id) is in no repair of ours"]
    }
    if instance.status != .draining { return ["\(id) is \(instance.status.rawValue), not DRAINING"] }
    if audited.at >= intent.startedAt + audited.policy.disruption.drain.serviceWait { return [] }
    return audited.servicesLacking(after: instance)
  }
}
