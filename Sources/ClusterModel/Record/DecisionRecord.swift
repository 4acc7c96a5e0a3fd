/// One pass over one cluster: what was seen, decided, done, and what came of it.
public struct DecisionRecord: Sendable, Hashable, Codable {
  public var pass: String
  /// What the planner was asked; nil where the plan is a person's, or was written down by a version that did not say.
  public var question: PlanQuestion?
  public var snapshot: ClusterSnapshot?
  public var policy: ClusterPolicy
  public var memory: PlannerMemory
  public var plan: Plan
  public var outcomes: [ActionOutcome]
  /// Set where the pass failed before it had a plan, or where the audit refused the plan.
  public var failure: String?

  public init(
    pass: String, question: PlanQuestion? = nil, snapshot: ClusterSnapshot?, policy: ClusterPolicy,
    memory: PlannerMemory, plan: Plan, outcomes: [ActionOutcome] = [], failure: String? = nil
  ) {
    self.pass = pass
    self.question = question
    self.snapshot = snapshot
    self.policy = policy
    self.memory = memory
    self.plan = plan
    self.outcomes = outcomes
    self.failure = failure
  }
}

/// Keeps decisions for people and for replay. Losing it loses no safety.
public protocol DecisionLog: Sendable {
  /// Appends one record. An implementation that cannot write says so through `Error`; a pass goes on regardless.
  func append(_ record: DecisionRecord) async throws
}
