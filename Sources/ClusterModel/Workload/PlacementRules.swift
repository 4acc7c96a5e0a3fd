/// A binding rule on where a task may run. Source: "Amazon ECS task placement constraints".
public enum PlacementConstraint: Sendable, Hashable, Codable {
  /// Each task of the group on another instance.
  case distinctInstance
  /// Only instances that satisfy an expression of the cluster query language.
  case memberOf(String)
}

/// A wish, best effort, that chooses among the instances that the constraints leave.
/// Source: "Amazon ECS task placement strategies".
public enum PlacementStrategy: Sendable, Hashable, Codable {
  public enum BinpackField: String, Sendable, Hashable, Codable { case cpu, memory }

  case random
  /// Evenly over the values of a field: `instanceId`, `host` or `attribute:NAME`.
  case spread(field: String)
  /// Onto the instance with least of the resource left.
  case binpack(BinpackField)
}
