internal import ClusterModel

/// I28: every refusal says to whom and why; every action gives its reason; every unplaceable task its cause.
enum RefusalCheck: AuditCheck {
  static func findings(_ audited: AuditCase) -> [AuditFinding] { findings(audited.plan) }

  static func findings(_ plan: Plan) -> [AuditFinding] {
    var findings: [AuditFinding] = []
    for (index, refusal) in plan.refusals.enumerated() {
      if refusal.code.rawValue.isEmpty || refusal.message.isEmpty || refusal.subject.isEmpty {
        findings.append(AuditFinding(.refusals, "refusal \(index + 1) lacks its subject, code or message"))
      }
    }
    for action in plan.actions where action.reason.isEmpty {
      findings.append(AuditFinding(.refusals, action: action.id, "the action gives no reason"))
    }
    for waiting in plan.waiting where !waiting.placeable && (waiting.unplaceableBecause ?? "").isEmpty {
      findings.append(
        AuditFinding(
          .refusals, "the \(waiting.count) tasks of '\(waiting.service)' are called unplaceable, without cause"))
    }
    return findings
  }
}
