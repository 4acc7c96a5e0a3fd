public import ClusterModel

/// The audit: every check on every plan.
public enum PlanAudit {
  /// All the ways in which a plan breaks an invariant, in order of invariant and action; empty for a sound plan.
  ///
  /// A plan with a finding is not to be executed, not even in part.
  public static func findings(_ subject: AuditSubject) -> [AuditFinding] {
    []
  }

  /// Findings on a pair of snapshots of one cluster, the earlier first: what no sound pair of reads can show.
  public static func findings(from earlier: ClusterSnapshot, to later: ClusterSnapshot) -> [AuditFinding] {
    []
  }
}
