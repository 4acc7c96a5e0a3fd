public import FoundationEssentials

/// What a planner remembers between passes: since when, and how often. Losing it only delays scale-in.
public struct PlannerMemory: Sendable, Hashable, Codable {
  public static let currentVersion = 1

  public var version: Int
  /// EC2 id of each instance that could go, and since when without a break.
  public var unneededSince: [String: Date]
  /// Groups whose launches failed.
  public var backoff: [String: GroupBackoff]
  public var lastScaleOut: Date?
  public var lastScaleIn: Date?
  /// EC2 id of each instance that is on its way, and when it was first seen so.
  public var incomingSince: [String: Date]
  /// Container instance ARN of each instance whose agent is disconnected, and since when.
  public var disconnectedSince: [String: Date]

  public init(
    version: Int = Self.currentVersion, unneededSince: [String: Date] = [:], backoff: [String: GroupBackoff] = [:],
    lastScaleOut: Date? = nil, lastScaleIn: Date? = nil, incomingSince: [String: Date] = [:],
    disconnectedSince: [String: Date] = [:]
  ) {
    self.version = version
    self.unneededSince = unneededSince
    self.backoff = backoff
    self.lastScaleOut = lastScaleOut
    self.lastScaleIn = lastScaleIn
    self.incomingSince = incomingSince
    self.disconnectedSince = disconnectedSince
  }
}

/// How long a group is left alone after failed launches.
public struct GroupBackoff: Sendable, Hashable, Codable {
  public var until: Date
  public var failures: Int
  /// The newest failure that was counted: the same one is not counted twice.
  public var lastFailure: Date

  public init(until: Date, failures: Int, lastFailure: Date) {
    self.until = until
    self.failures = failures
    self.lastFailure = lastFailure
  }
}
