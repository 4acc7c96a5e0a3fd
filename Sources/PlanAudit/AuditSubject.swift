public import ClusterModel
public import FoundationEssentials

/// What a plan is about to be used for: the same plan may be fit to show and unfit to execute.
public enum AuditPurpose: String, Sendable, Hashable, Codable, CaseIterable {
  /// It is shown or recorded.
  case show
  /// Its actions are to be executed.
  case execute
  /// Its actions are to be executed because a person asks for just them: allowed in observe mode, not while paused.
  case person
  /// It undoes Ballast's own marks at a person's request: allowed in observe mode and while paused, and nothing else is.
  case release
}

/// A plan and everything that it is judged by.
public struct AuditSubject: Sendable {
  public var plan: Plan
  /// The snapshot that the plan rests on.
  public var snapshot: ClusterSnapshot
  public var policy: ClusterPolicy
  /// The memory that the planner was given, not the one that it answered with.
  public var memory: PlannerMemory
  /// The snapshot of the pass before; nil in the first pass after a start.
  public var previous: ClusterSnapshot?
  /// The instant at which the plan is to be used, on AWS's clock.
  public var at: Date
  public var purpose: AuditPurpose

  public init(
    plan: Plan, snapshot: ClusterSnapshot, policy: ClusterPolicy, memory: PlannerMemory = PlannerMemory(),
    previous: ClusterSnapshot? = nil, at: Date, purpose: AuditPurpose = .execute
  ) {
    self.plan = plan
    self.snapshot = snapshot
    self.policy = policy
    self.memory = memory
    self.previous = previous
    self.at = at
    self.purpose = purpose
  }
}
