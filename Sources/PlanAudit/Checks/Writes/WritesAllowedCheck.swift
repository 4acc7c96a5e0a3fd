internal import ClusterModel

/// I22: observe mode and a pause write nothing; a release only undoes.
enum WritesAllowedCheck: AuditCheck {
  static func findings(_ audited: AuditCase) -> [AuditFinding] {
    switch audited.subject.purpose {
    case .show: []
    case .person: audited.plan.actions.isEmpty ? [] : forbiddenToPerson(audited)
    case .release: foreignToRelease(audited)
    case .execute: audited.plan.actions.isEmpty ? [] : forbidden(audited).map { AuditFinding(.writesAllowed, $0) }
    }
  }

  private static func forbidden(_ audited: AuditCase) -> [String] {
    var reasons: [String] = []
    if audited.policy.mode == .observe { reasons.append("the policy says mode: observe") }
    if audited.plan.mode == .observe { reasons.append("the plan was made to be looked at (mode: observe)") }
    if audited.snapshot.isPaused { reasons.append("the cluster bears \(BallastTag.pause)") }
    return reasons
  }

  /// One instance is what a person asks for at a time.
  private static func forbiddenToPerson(_ audited: AuditCase) -> [AuditFinding] {
    var findings: [AuditFinding] = []
    if audited.snapshot.isPaused {
      findings.append(AuditFinding(.writesAllowed, "the cluster bears \(BallastTag.pause)"))
    }
    let instances = Set(audited.plan.actions.flatMap { $0.kind.instances.map(\.ec2InstanceID) })
    if instances.count > 1 {
      findings.append(
        AuditFinding(.writesAllowed, "a person asked for one instance, the plan writes \(instances.count)"))
    }
    return findings
  }

  private static func foreignToRelease(_ audited: AuditCase) -> [AuditFinding] {
    audited.plan.actions.filter { !$0.kind.isUndoing }.map {
      AuditFinding(.writesAllowed, action: $0.id, "\($0.kind.name) is no part of a release: it undoes nothing")
    }
  }
}
