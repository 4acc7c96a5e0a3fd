internal import ClusterModel

/// I23: only what is bound to this cluster is written.
enum ScopeCheck: AuditCheck {
  static func findings(_ audited: AuditCase) -> [AuditFinding] {
    var findings = clusterFindings(audited.subject)
    for action in audited.plan.actions {
      for message in messages(action.kind, audited) {
        findings.append(AuditFinding(.scope, action: action.id, message))
      }
    }
    return findings
  }

  static func clusterFindings(_ subject: AuditSubject) -> [AuditFinding] {
    let name = subject.snapshot.cluster.name
    if subject.plan.cluster == name { return [] }
    return [AuditFinding(.scope, "the plan is for '\(subject.plan.cluster)', the snapshot is of '\(name)'")]
  }

  private static func messages(_ kind: ActionKind, _ audited: AuditCase) -> [String] {
    var messages: [String] = []
    if let group = kind.group { messages += groupFaults(group, audited) }
    for instance in kind.instances { messages += instanceFaults(instance, kind, audited) }
    switch kind {
    case .setServiceDesiredCount(let service, _, _): messages += serviceFaults(service, audited)
    case .putMetric(let point): messages += metricFaults(point, audited)
    case .setDesiredCapacity where audited.policy.sizing.act == .metric:
      messages.append("the policy acts by metric: alarms write desired capacities, not Ballast")
    default: break
    }
    return messages
  }

  private static func groupFaults(_ name: String, _ audited: AuditCase) -> [String] {
    guard let group = audited.group(name) else { return ["no group '\(name)' belongs to the cluster"] }
    return group.isBound ? [] : ["group '\(name)' does not bear the tag \(BallastTag.cluster) with this cluster's name"]
  }

  private static func instanceFaults(
    _ reference: InstanceReference, _ kind: ActionKind, _ audited: AuditCase
  ) -> [String] {
    let id = reference.ec2InstanceID
    guard let instance = audited.instance(reference) else {
      guard let incoming = audited.incoming(reference) else { return ["no instance '\(id)' belongs to the cluster"] }
      return kind.group == nil || kind.group == incoming.group.name
        ? [] : ["\(id) is of group '\(incoming.group.name)', not '\(kind.group ?? "")'"]
    }
    if let arn = reference.containerInstanceArn, arn != instance.arn {
      return ["\(id) is registered as \(instance.arn), not as \(arn)"]
    }
    // Ballast's own mark is taken off wherever it stands, also where a group was unbound in the meantime.
    if kind.isUndoing, instance.intent != nil { return [] }
    guard let group = audited.group(of: instance) else { return ["\(id) is held by no group of the cluster"] }
    if let named = kind.group, named != group.name { return ["\(id) is of group '\(group.name)', not '\(named)'"] }
    return group.isBound ? [] : ["\(id) is of group '\(group.name)', which is not bound to the cluster"]
  }

  private static func serviceFaults(_ name: String, _ audited: AuditCase) -> [String] {
    guard let service = audited.snapshot.services.first(where: { $0.name == name || $0.arn == name }) else {
      return ["no service '\(name)' is in the cluster"]
    }
    let isNamed = audited.policy.daemonServices.contains { NamePattern($0).matches(service.name) }
    return isNamed && service.schedulingStrategy == .replica
      ? [] : ["service '\(name)' is not one that the policy has Ballast count"]
  }

  private static func metricFaults(_ point: MetricPoint, _ audited: AuditCase) -> [String] {
    var faults: [String] = []
    if point.clusterName != audited.snapshot.cluster.name {
      faults.append("the metric is of cluster '\(point.clusterName)'")
    }
    if point.namespace.isEmpty || point.namespace.uppercased().hasPrefix("AWS/") {
      faults.append("nobody but AWS writes to the namespace '\(point.namespace)'")
    }
    return faults
  }
}
