public import FoundationEssentials

/// What became of one action of a plan.
public struct ActionOutcome: Sendable, Hashable, Codable {
  public enum Status: String, Sendable, Hashable, Codable {
    /// AWS accepted it.
    case done
    /// The state already was what the action wants.
    case alreadySo
    /// A fresh read no longer bears the decision out: not executed.
    case superseded
    /// An earlier action of the plan failed: not executed.
    case skipped
    case failed
    /// The answer was lost and a read could not tell: the next pass decides from what is.
    case unknown
  }

  /// The action's id.
  public var action: String
  /// The action's kind, as in the contract.
  public var kind: String
  public var status: Status
  public var message: String
  /// The AWS calls made for it, in order: `ECS.UpdateContainerInstancesState`.
  public var calls: [String]
  public var at: Date

  public init(
    action: String, kind: String, status: Status, message: String = "", calls: [String] = [], at: Date
  ) {
    self.action = action
    self.kind = kind
    self.status = status
    self.message = message
    self.calls = calls
    self.at = at
  }
}

/// One pass over one cluster: what was seen, decided, done, and what came of it.
public struct DecisionRecord: Sendable, Hashable, Codable {
  public var pass: String
  public var snapshot: ClusterSnapshot?
  public var policy: ClusterPolicy
  public var memory: PlannerMemory
  public var plan: Plan
  public var outcomes: [ActionOutcome]
  /// Set where the pass failed before it had a plan, or where the audit refused the plan.
  public var failure: String?

  public init(
    pass: String, snapshot: ClusterSnapshot?, policy: ClusterPolicy, memory: PlannerMemory, plan: Plan,
    outcomes: [ActionOutcome] = [], failure: String? = nil
  ) {
    self.pass = pass
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
