/// One statement of an IAM policy that allows something.
public struct PermissionStatement: Sendable, Hashable {
  /// Letters and digits, unique within a policy.
  public var sid: String
  /// For example `ecs:DescribeTasks`.
  public var actions: [String]
  /// ARNs with wildcards; `*` only for what AWS knows no resource of.
  public var resources: [String]
  public var conditions: [PermissionCondition]
  /// What Ballast needs it for, in a sentence.
  public var reason: String

  public init(
    _ sid: String, _ actions: [String], on resources: [String], if conditions: [PermissionCondition] = [],
    reason: String
  ) {
    self.sid = sid
    self.actions = actions.sorted()
    self.resources = resources.sorted()
    self.conditions = conditions
    self.reason = reason
  }
}

/// What must hold of a request beside its action and resource.
public struct PermissionCondition: Sendable, Hashable {
  /// For example `StringEquals`.
  public var comparison: String
  public var key: String
  public var values: [String]

  public init(_ comparison: String, _ key: String, _ values: [String]) {
    self.comparison = comparison
    self.key = key
    self.values = values.sorted()
  }
}
