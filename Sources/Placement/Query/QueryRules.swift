/// Where the documentation of the cluster query language leaves a meaning open, which one is taken. None of it has been
/// checked against AWS.
public struct QueryRules: Sendable, Hashable {
  /// Whether an instance without the attribute satisfies `!=`, `!in` and `!~`: these then deny `==`, `in` and `=~`. Otherwise
  /// the attribute must be there.
  public var absentSatisfiesDenials: Bool
  /// Whether `=~` asks for the whole value, as Java's `String.matches` does. Otherwise any part of it may match, as with
  /// `Matcher.find`.
  public var patternsMatchWhole: Bool

  public init(absentSatisfiesDenials: Bool = true, patternsMatchWhole: Bool = true) {
    self.absentSatisfiesDenials = absentSatisfiesDenials
    self.patternsMatchWhole = patternsMatchWhole
  }
}
