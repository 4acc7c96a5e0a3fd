public import FoundationEssentials

/// What a planner remembers between passes: since when, and how often. Losing it delays scale-in, and does no harm but to
/// the order in which hosts of one service empty.
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
  /// EC2 id of each instance that is about to drain or drains by our hand, and the services that had tasks on it then.
  public var drainServices: [String: [String]]
  /// Name of each service that had tasks on an instance that our drain has emptied of late, and since when it was empty.
  public var emptiedServices: [String: Date]
  /// EC2 id of each instance that our lifecycle hook holds, and when its timer was last restarted.
  public var heartbeats: [String: Date]
  /// EC2 id of each instance that our lifecycle hook holds, and by which group's hook.
  public var holds: [String: HookHold]
  /// EC2 id of each instance with a fault of its host, and since when without a break.
  public var faultySince: [String: Date]
  /// EC2 id of each instance whose removal was given up of late, and when: what shows it under way may be an answer from before.
  public var givenUp: [String: Date]
  /// EC2 id of each instance that was seen ACTIVE when its removal was given up, and when, where its tag could not be made to say
  /// so: a DRAINING from then on is somebody else's, whatever the tag says.
  public var disowned: [String: Date]
  /// EC2 id of each instance in whose place another was asked for, and when: it gives its capacity back as it goes.
  public var replaced: [String: Date]
  /// Name of each group, and what Ballast knows of its desired capacity.
  public var wanted: [String: WantedCapacity]

  public init(
    version: Int = Self.currentVersion, unneededSince: [String: Date] = [:], backoff: [String: GroupBackoff] = [:],
    lastScaleOut: Date? = nil, lastScaleIn: Date? = nil, incomingSince: [String: Date] = [:],
    disconnectedSince: [String: Date] = [:], unlaunchedSince: [String: Date] = [:],
    drains: [String: DrainProgress] = [:], drainServices: [String: [String]] = [:],
    emptiedServices: [String: Date] = [:], heartbeats: [String: Date] = [:], holds: [String: HookHold] = [:],
    faultySince: [String: Date] = [:], givenUp: [String: Date] = [:], disowned: [String: Date] = [:],
    replaced: [String: Date] = [:], wanted: [String: WantedCapacity] = [:]
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
    self.drainServices = drainServices
    self.emptiedServices = emptiedServices
    self.heartbeats = heartbeats
    self.holds = holds
    self.faultySince = faultySince
    self.givenUp = givenUp
    self.disowned = disowned
    self.replaced = replaced
    self.wanted = wanted
  }

  /// What an older version did not keep is empty.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    func dates(_ key: CodingKeys) throws -> [String: Date] {
      try container.decodeIfPresent([String: Date].self, forKey: key) ?? [:]
    }
    self.init(
      version: try container.decode(Int.self, forKey: .version), unneededSince: try dates(.unneededSince),
      backoff: try container.decodeIfPresent([String: GroupBackoff].self, forKey: .backoff) ?? [:],
      lastScaleOut: try container.decodeIfPresent(Date.self, forKey: .lastScaleOut),
      lastScaleIn: try container.decodeIfPresent(Date.self, forKey: .lastScaleIn),
      incomingSince: try dates(.incomingSince), disconnectedSince: try dates(.disconnectedSince),
      unlaunchedSince: try dates(.unlaunchedSince),
      drains: try container.decodeIfPresent([String: DrainProgress].self, forKey: .drains) ?? [:],
      drainServices: try container.decodeIfPresent([String: [String]].self, forKey: .drainServices) ?? [:],
      emptiedServices: try dates(.emptiedServices), heartbeats: try dates(.heartbeats),
      holds: try container.decodeIfPresent([String: HookHold].self, forKey: .holds) ?? [:],
      faultySince: try dates(.faultySince), givenUp: try dates(.givenUp), disowned: try dates(.disowned),
      replaced: try dates(.replaced),
      wanted: try container.decodeIfPresent([String: WantedCapacity].self, forKey: .wanted) ?? [:])
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

/// What a pass has seen of a group's desired capacity, and what its plan makes of it: anything else is another's doing.
public struct WantedCapacity: Sendable, Hashable, Codable {
  public var before: Int
  public var after: Int
  /// When others changed it, the last ten times.
  public var foreign: [Date]

  public init(before: Int, after: Int, foreign: [Date] = []) {
    self.before = before
    self.after = after
    self.foreign = foreign
  }

  public mutating func raise(_ to: Int) { after = max(after, to) }

  /// A plan that both raises and lowers may be carried out in part: everything between is ours.
  public mutating func lower(_ units: Int) {
    if after > before { before -= units } else { after -= units }
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
  /// Names of the services that had tasks on it, in order; nil where its beginning was not seen, so that any may have had.
  public var services: [String]?
  /// When the first read was begun that showed nothing on it but daemons, without a break since.
  public var emptySince: Date?

  public init(
    confirmedAt: Date, lastReadAt: Date, emptyReads: Int = 0, services: [String]? = nil, emptySince: Date? = nil
  ) {
    self.confirmedAt = confirmedAt
    self.lastReadAt = lastReadAt
    self.emptyReads = emptyReads
    self.services = services
    self.emptySince = emptySince
  }
}
