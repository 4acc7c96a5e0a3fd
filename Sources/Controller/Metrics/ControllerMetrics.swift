internal import ClusterModel
public import FoundationEssentials

/// What a controller tells of itself in numbers. Bounded: one row for each cluster, one counter for each kind and code.
public struct ControllerMetrics: Sendable, Hashable {
  public struct Row: Sendable, Hashable {
    public var passes: [PassVerdict: Int] = [:]
    /// Actions by kind and status, `drain/done`.
    public var actions: [String: Int] = [:]
    /// Of the last plan.
    public var refusals: [String: Int] = [:]
    public var findings = 0
    public var warnings = 0
    /// When the last pass ended that saw the cluster whole and broke no rule: the dead-man's switch of this cluster.
    public var lastSuccess: Date?
    public var lastPass: Date?
    public var lastVerdict: PassVerdict?
    public var lastPassSeconds = 0.0
    public var instances = 0
    public var drainingInstances = 0
    public var incomingInstances = 0
    public var waitingPlaceable = 0
    public var waitingUnplaceable = 0

    public init() {}
  }

  public var startedAt: Date
  public private(set) var rows: [ClusterKey: Row] = [:]
  public var discoveryFailures = 0
  /// Configurations that took effect after the first.
  public internal(set) var reloads = 0
  /// Configurations that were refused.
  public internal(set) var refusedReloads = 0
  /// Whether the newest configuration was refused, so that an older one is in effect.
  public internal(set) var isConfigurationRefused = false

  public init(startedAt: Date) { self.startedAt = startedAt }

  /// When the cluster that was least lately seen whole was seen so: what an alarm on silence watches. Nil while some cluster
  /// was never seen.
  public var oldestSuccess: Date? {
    let successes = rows.values.map(\.lastSuccess)
    return successes.contains(nil) ? nil : successes.compactMap(\.self).min()
  }

  mutating func take(_ report: PassReport, of cluster: ClusterKey) {
    var row = rows[cluster] ?? Row()
    row.passes[report.verdict, default: 0] += 1
    for outcome in report.outcomes { row.actions["\(outcome.kind)/\(outcome.status.rawValue)", default: 0] += 1 }
    row.findings += report.findings.count
    row.warnings += report.warnings.count
    row.lastPass = report.finishedAt
    row.lastVerdict = report.verdict
    row.lastPassSeconds = report.finishedAt.timeIntervalSince(report.startedAt)
    if report.verdict.isSuccess { row.lastSuccess = report.finishedAt }
    if let snapshot = report.snapshot { row.take(snapshot) }
    if let plan = report.plan { row.take(plan) }
    rows[cluster] = row
  }

  mutating func configurationChanged() {
    reloads += 1
    isConfigurationRefused = false
  }

  mutating func configurationRefused() {
    refusedReloads += 1
    isConfigurationRefused = true
  }

  mutating func forget(_ cluster: ClusterKey) { rows[cluster] = nil }
}

extension ControllerMetrics.Row {
  fileprivate mutating func take(_ snapshot: ClusterSnapshot) {
    instances = snapshot.instances.count
    drainingInstances = snapshot.instances.count { $0.status == .draining }
    incomingInstances = snapshot.groups.reduce(0) { $0 + $1.incoming.count { !$0.isLeaving } }
  }

  fileprivate mutating func take(_ plan: Plan) {
    refusals = [:]
    for refusal in plan.refusals { refusals[refusal.code.rawValue, default: 0] += 1 }
    waitingPlaceable = plan.waiting.reduce(0) { $0 + ($1.placeable ? $1.count : 0) }
    waitingUnplaceable = plan.waiting.reduce(0) { $0 + ($1.placeable ? 0 : $1.count) }
  }
}

extension PassVerdict {
  /// Whether the cluster was seen whole and nothing broke: what the dead-man's switch counts.
  public var isSuccess: Bool {
    switch self {
    case .idle, .shown, .executed: true
    case .incomplete, .auditFailed, .observationFailed, .refused, .timedOut, .stopped, .busy, .standby: false
    }
  }
}
