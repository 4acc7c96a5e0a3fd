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
