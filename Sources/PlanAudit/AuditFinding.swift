/// One way in which a plan breaks an invariant.
public struct AuditFinding: Sendable, Hashable, Codable, CustomStringConvertible {
  public var invariant: Invariant
  /// The id of the action that breaks it; nil where the plan or the snapshot as a whole does.
  public var action: String?
  /// What is wrong, with the figures, in a sentence.
  public var message: String

  public init(_ invariant: Invariant, action: String? = nil, _ message: String) {
    self.invariant = invariant
    self.action = action
    self.message = message
  }

  public var description: String {
    action.map { "\(invariant.rawValue) \($0): \(message)" } ?? "\(invariant.rawValue): \(message)"
  }
}
