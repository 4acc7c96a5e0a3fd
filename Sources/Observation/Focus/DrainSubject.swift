public import ClusterModel
public import FoundationEssentials

/// One instance that is leaving, as an event or a person names it.
public struct DrainSubject: Sendable, Hashable {
  /// The EC2 id, `i-…`.
  public var instance: String
  /// Its Auto Scaling group, where it is known; asking costs a call.
  public var group: String?
  /// When Auto Scaling's lifecycle action began, where an event told it.
  public var began: Date?
  /// That our hook holds it, as an earlier read or an event has told; for where its group cannot be described.
  public var hold: HookHold?

  public init(instance: String, group: String? = nil, began: Date? = nil) {
    self.instance = instance
    self.group = group
    self.began = began
  }
}
