public import FoundationEssentials

/// An instance that our lifecycle hook was seen to hold: what a heartbeat needs, should its group not be told any more.
public struct HookHold: Sendable, Hashable, Codable {
  /// The Auto Scaling group, which bore this cluster's tag.
  public var group: String
  /// The hook's heartbeat timeout; nil where nobody has told it.
  public var timeoutSeconds: Int?
  /// Since when the hook has held it, at the latest.
  public var since: Date

  public init(group: String, timeoutSeconds: Int? = nil, since: Date) {
    self.group = group
    self.timeoutSeconds = timeoutSeconds
    self.since = since
  }
}

extension PlannerMemory {
  /// Whether a hook that holds an instance is to be told that it needs more time: half of its timeout is over since it last was, or
  /// nobody knows how much is. An instant that is yet to come was taken from a clock that was wrong, and says nothing.
  ///
  /// - Parameter timeout: the hook's, in seconds; nil where nobody has told it.
  public func isHeartbeatDue(_ instance: String, timeout: Double?, at now: Date) -> Bool {
    guard let last = heartbeats[instance], let timeout else { return true }
    return !(0..<timeout / 2).contains(now.timeIntervalSince(last))
  }
}
