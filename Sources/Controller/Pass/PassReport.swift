public import ClusterModel
public import FoundationEssentials
public import PlanAudit

/// How a pass ended.
public enum PassVerdict: String, Sendable, Hashable, Codable, CaseIterable {
  /// There was nothing to do.
  case idle
  /// There was something to do, and it was only said: observe mode, or the cluster is paused.
  case shown
  /// Every action was executed, or found to be so already or no longer called for.
  case executed
  /// Some action failed, or its outcome is unknown.
  case incomplete
  /// The plan broke an invariant; nothing was executed.
  case auditFailed
  /// The cluster could not be read whole; nothing was decided.
  case observationFailed
  /// A saved plan does not fit what is now; nothing was executed.
  case refused
  /// The pass took longer than it may.
  case timedOut
  /// The program was told to stop.
  case stopped
  /// Another pass over the same cluster was under way.
  case busy
  /// Another controller holds the cluster's lease.
  case standby
}

/// One pass over one cluster, as its caller sees it.
public struct PassReport: Sendable, Hashable {
  public var pass: String
  public var cluster: String
  public var startedAt: Date
  public var finishedAt: Date
  public var verdict: PassVerdict
  public var snapshot: ClusterSnapshot?
  public var plan: Plan?
  public var findings: [AuditFinding]
  public var outcomes: [ActionOutcome]
  /// What went wrong, in a sentence that a person can act on; nil where nothing did.
  public var failure: String?
  /// What went wrong beside the pass: a decision that could not be recorded, a memory that could not be kept.
  public var warnings: [String]
  /// It looked at no more of the cluster than what an event concerned: what it does not tell of may be so all the same.
  public var isPartial: Bool

  public init(
    pass: String, cluster: String, startedAt: Date, finishedAt: Date, verdict: PassVerdict,
    snapshot: ClusterSnapshot? = nil, plan: Plan? = nil, findings: [AuditFinding] = [],
    outcomes: [ActionOutcome] = [], failure: String? = nil, warnings: [String] = [], isPartial: Bool = false
  ) {
    self.pass = pass
    self.cluster = cluster
    self.startedAt = startedAt
    self.finishedAt = finishedAt
    self.verdict = verdict
    self.snapshot = snapshot
    self.plan = plan
    self.findings = findings
    self.outcomes = outcomes
    self.failure = failure
    self.warnings = warnings
    self.isPartial = isPartial
  }
}
