/// Bounds on one pass over one cluster.
public struct OperatorSettings: Sendable, Hashable {
  /// After this long no further step is begun.
  public var passTimeout: Duration
  /// How much longer a call that is under way may take before it is cancelled.
  public var grace: Duration
  /// Nothing is ever written, whatever the policy says: `--read-only`.
  public var isReadOnly: Bool

  public init(passTimeout: Duration = .seconds(300), grace: Duration = .seconds(60), isReadOnly: Bool = false) {
    self.passTimeout = passTimeout
    self.grace = grace
    self.isReadOnly = isReadOnly
  }
}
