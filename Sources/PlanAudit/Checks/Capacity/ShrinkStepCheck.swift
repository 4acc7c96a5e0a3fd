internal import ClusterModel

/// I4: no more of a cluster begins to leave in one pass than the step limit, and no group is taken below its minimum.
enum ShrinkStepCheck: AuditCheck {
  static func findings(_ audited: AuditCase) -> [AuditFinding] { stepFindings(audited) + minimumFindings(audited) }

  private static func stepFindings(_ audited: AuditCase) -> [AuditFinding] {
    let begun = audited.begunRemovals.filter { $0.intent?.reason == .scaleIn && $0.isNew }
    let limit = audited.policy.sizing.scaleIn.stepMax.resolved(of: audited.snapshot.ownedInstances.count)
    guard begun.count > limit else { return [] }
    return [
      AuditFinding(
        .desiredBounds, "\(begun.count) instances would begin to leave in one pass, the step limit is \(limit)")
    ]
  }

  private static func minimumFindings(_ audited: AuditCase) -> [AuditFinding] {
    var lowered: [String: Int] = [:]
    var findings: [AuditFinding] = []
    for action in audited.plan.actions {
      guard case .terminateInstance(let reference, let name, true) = action.kind, let group = audited.group(name)
      else { continue }
      lowered[name, default: 0] += units(of: reference, in: group, audited)
      let left = group.desiredCapacity - (lowered[name] ?? 0)
      if left < group.minSize {
        findings.append(
          AuditFinding(
            .desiredBounds, action: action.id, "'\(name)' would want \(left), below its minimum of \(group.minSize)"))
      }
    }
    return findings
  }

  private static func units(of reference: InstanceReference, in group: CapacityGroup, _ audited: AuditCase) -> Int {
    let type = audited.instance(reference)?.instanceType ?? audited.incoming(reference)?.instance.instanceType
    return group.templates.first { $0.instanceType == type }?.capacityUnits ?? 1
  }
}
