/// Why an expression of the cluster query language is refused, and where.
public struct ClusterQueryError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The expression as it was given.
  public var expression: String
  /// The character at which reading stopped, the first being 1; one past the end where something is missing.
  public var position: Int
  /// What is wrong and what would be right, in one sentence without full stop.
  public var reason: String

  public init(expression: String, position: Int, reason: String) {
    self.expression = expression
    self.position = position
    self.reason = reason
  }

  public var description: String { "character \(position) of \"\(expression)\": \(reason)" }
}
