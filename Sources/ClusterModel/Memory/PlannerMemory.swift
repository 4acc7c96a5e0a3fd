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
  /// Name of each group that wants more than it has, and since when without a break.
  public var unlaunchedSince: [String: Date]
  /// EC2 id of each instance that drains by our hand, and what reads have shown of it since.
  public var drains: [String: DrainProgress]

  public init(
    version: Int = Self.currentVersion, unneededSince: [String: Date] = [:], backoff: [String: GroupBackoff] = [:],
    lastScaleOut: Date? = nil, lastScaleIn: Date? = nil, incomingSince: [String: Date] = [:],
    disconnectedSince: [String: Date] = [:], unlaunchedSince: [String: Date] = [:],
    drains: [String: DrainProgress] = [:]
  ) {
    self.version = version
    self.unneededSince = unneededSince
    self.backoff = backoff
    self.lastScaleOut = lastScaleOut
    self.lastScaleIn = lastScaleIn
    self.incomingSince = incomingSince
    self.disconnectedSince = disconnectedSince
    self.unlaunchedSince = unlaunchedSince
    self.drains = drains
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

/// What reads have shown of an instance since a read confirmed that it drains.
public struct DrainProgress: Sendable, Hashable, Codable {
  /// When the first read that showed it DRAINING was begun.
  public var confirmedAt: Date
  /// When the newest read that was counted was begun.
  public var lastReadAt: Date
  /// How many reads in a row, all begun after ``confirmedAt``, showed nothing on it but daemons.
  public var emptyReads: Int

  public init(confirmedAt: Date, lastReadAt: Date, emptyReads: Int = 0) {
    self.confirmedAt = confirmedAt
    self.lastReadAt = lastReadAt
    self.emptyReads = emptyReads
  }
}
