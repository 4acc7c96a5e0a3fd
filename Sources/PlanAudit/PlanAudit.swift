public import ClusterModel

/// The audit: every check on every plan.
///
/// Of the invariants I1 to I28 those that a single plan can break are here, each in its file under `Checks`. The others
/// concern what happens over time or outside a plan (events, leases, crashes, secrets, bounds of memory); the simulation's
/// checkers watch them.
public enum PlanAudit {
  private static let checks: [any AuditCheck.Type] = [
    ServiceMinimumCheck.self, TerminationCheck.self, ProtectionCheck.self, ForeignTasksCheck.self,
    DesiredCapacityCheck.self, ShrinkStepCheck.self, OnceOnlyCheck.self, UndrainCheck.self, LifecycleCheck.self,
    ReadsCheck.self, ContradictionCheck.self, MetricsCheck.self, AgentCheck.self, BudgetCheck.self, WitnessCheck.self,
    CooldownCheck.self, PlaceableOnlyCheck.self, LaunchBackoffCheck.self, DrainCheck.self, WritesAllowedCheck.self,
    ScopeCheck.self, KeepCheck.self, RefusalCheck.self, HealthCheck.self, DaemonCountCheck.self, FocusCheck.self,
  ]

  /// All the ways in which a plan breaks an invariant, in order of invariant, action and message; empty for a sound plan.
  ///
  /// A plan with a finding is not to be executed, not even in part.
  public static func findings(_ subject: AuditSubject) -> [AuditFinding] {
    // Most passes find nothing to do: then there is nothing to look up in a large snapshot.
    if subject.plan.actions.isEmpty { return RefusalCheck.findings(subject.plan) + ScopeCheck.clusterFindings(subject) }
    let audited = AuditCase(subject)
    var findings = checks.flatMap { $0.findings(audited) }
    if let previous = subject.previous {
      findings += SnapshotPairAudit.findings(from: previous, to: subject.snapshot)
    }
    return findings.sorted(by: precedes)
  }

  /// Findings on a pair of snapshots of one cluster, the earlier first: what no sound pair of reads can show.
  public static func findings(from earlier: ClusterSnapshot, to later: ClusterSnapshot) -> [AuditFinding] {
    SnapshotPairAudit.findings(from: earlier, to: later).sorted(by: precedes)
  }

  private static func precedes(_ a: AuditFinding, _ b: AuditFinding) -> Bool {
    (a.invariant, a.action ?? "", a.message) < (b.invariant, b.action ?? "", b.message)
  }
}
