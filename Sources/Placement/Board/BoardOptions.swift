/// Where AWS's documentation leaves a rule open, how the board decides it. None of the choices has been checked against AWS.
public struct BoardOptions: Sendable, Hashable {
  /// How `spread` over an attribute treats instances that lack it.
  public enum MissingSpreadValue: Sendable, Hashable {
    /// They form one more value of the attribute, balanced against the others.
    case isOneMoreValue
    /// They come after all instances that have it.
    case comesLast
  }

  /// Which instance a placement failure calls the closest match.
  public enum ClosestMatch: Sendable, Hashable {
    /// The one with the fewest reasons against it.
    case fewestReasons
    /// The one that gets farthest through ECS's filters: agent, CPU, memory, GPUs, interfaces, ports, attributes,
    /// constraints.
    case farthestFilter
  }

  /// Where a standalone task goes that names no strategy.
  public enum StandaloneDefault: Sendable, Hashable {
    /// To any instance that can take it.
    case random
    /// As the tasks of a service: spread over zones, then over instances.
    case spread
  }

  public var missingSpreadValue: MissingSpreadValue
  public var closestMatch: ClosestMatch
  public var standaloneDefault: StandaloneDefault
  public var query: QueryRules
  /// Whether room for daemon tasks that a matching instance should have and lacks is taken off before replicas, when a
  /// board is made of a snapshot.
  public var reservesMissingDaemons: Bool

  public init(
    missingSpreadValue: MissingSpreadValue = .isOneMoreValue, closestMatch: ClosestMatch = .fewestReasons,
    standaloneDefault: StandaloneDefault = .random, query: QueryRules = QueryRules(),
    reservesMissingDaemons: Bool = true
  ) {
    self.missingSpreadValue = missingSpreadValue
    self.closestMatch = closestMatch
    self.standaloneDefault = standaloneDefault
    self.query = query
    self.reservesMissingDaemons = reservesMissingDaemons
  }
}
