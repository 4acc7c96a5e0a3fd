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
