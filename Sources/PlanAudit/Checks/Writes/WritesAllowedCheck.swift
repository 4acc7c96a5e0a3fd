internal import ClusterModel

/// I22: observe mode and a pause write nothing; a release only undoes.
enum WritesAllowedCheck: AuditCheck {
  static func findings(_ audited: AuditCase) -> [AuditFinding] {
    switch audited.subject.purpose {
    case .show: []
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

  private static func foreignToRelease(_ audited: AuditCase) -> [AuditFinding] {
    audited.plan.actions.filter { !$0.kind.isUndoing }.map {
      AuditFinding(.writesAllowed, action: $0.id, "\($0.kind.name) is no part of a release: it undoes nothing")
    }
  }
}
