internal import ClusterModel
internal import FoundationEssentials
internal import PlanAudit

/// A pass while it is under way. Once it has ended, the steps that are left do nothing.
struct PassDraft {
  let id: String
  let policy: ClusterPolicy
  let startedAt: Date
  /// The monotonic clock at its start: what timeouts are measured from.
  let uptime: Duration
  /// How long it may take.
  let timeout: Duration
  var snapshot: ClusterSnapshot?
  /// Both clocks when the reads of ``snapshot`` were begun.
  var readSince: ClockReading?
  var memory = PlannerMemory()
  /// As it was kept: what is to be remembered is written where it differs.
  var recalled = PlannerMemory()
  private(set) var nextMemory: PlannerMemory?
  var plan: Plan?
  /// What the planner was asked for ``plan``; nil where that is a person's.
  private(set) var question: PlanQuestion?
  var findings: [AuditFinding] = []
  var isExecutable = false
  /// Its snapshot holds no more of the cluster than what the pass is about.
  var isPartial = false
  /// There was nothing to decide: it is not worth a line in the log.
  var isQuiet = false
  /// It only undoes, at a person's request.
  var isRelease = false
  var outcomes: [ActionOutcome] = []
  var warnings: [String] = []
  private(set) var verdict: PassVerdict?
  private(set) var failure: String?

  init(id: String, policy: ClusterPolicy, startedAt: Date, uptime: Duration, timeout: Duration) {
    self.id = id
    self.policy = policy
    self.startedAt = startedAt
    self.uptime = uptime
    self.timeout = timeout
  }

  var hasEnded: Bool { verdict != nil }

  func timeLeft(at uptime: Duration) -> Duration { timeout - (uptime - self.uptime) }

  /// Takes a plan, with what is to be remembered of it, in the place of an earlier one.
  mutating func adopt(_ plan: Plan, asked question: PlanQuestion? = nil, remembering memory: PlannerMemory? = nil) {
    self.plan = plan
    self.question = question
    nextMemory = memory
  }

  /// What was decided rests on a look that no longer counts.
  mutating func forgetPlan() { (plan, question, nextMemory) = (nil, nil, nil) }

  /// Ends the pass before its time. The first end stays.
  mutating func end(_ verdict: PassVerdict, _ failure: String?) {
    guard self.verdict == nil else { return }
    self.verdict = verdict
    self.failure = failure
  }

  /// Gives a pass that went through to its end the verdict that its outcomes call for.
  mutating func settle() {
    guard verdict == nil else { return }
    guard let plan, !plan.actions.isEmpty else { return verdict = .idle }
    guard isExecutable else { return verdict = .shown }
    let open = outcomes.filter { $0.status == .failed || $0.status == .unknown || $0.status == .skipped }
    verdict = open.isEmpty ? .executed : .incomplete
    failure = open.first.map { "\($0.kind) \($0.action): \($0.status.rawValue): \($0.message)" }
  }

  func report(cluster: String, finishedAt: Date) -> PassReport {
    PassReport(
      pass: id, cluster: cluster, startedAt: startedAt, finishedAt: finishedAt, verdict: verdict ?? .idle,
      snapshot: snapshot, plan: plan, findings: findings, outcomes: outcomes, failure: failure, warnings: warnings,
      isPartial: isPartial || snapshot?.focus != nil)
  }

  /// What the decision log keeps of it. A pass without a plan records an empty one.
  func decision(cluster: String) -> DecisionRecord {
    DecisionRecord(
      pass: id, question: question, snapshot: snapshot, policy: policy, memory: memory,
      plan: plan ?? Plan(cluster: cluster, asOf: startedAt, parent: snapshot?.digest ?? "", mode: policy.mode),
      outcomes: outcomes, failure: failure)
  }
}
