public import FoundationEssentials

/// What the planner was asked in a pass. With the snapshot, the policy and the memory of the record it is all that a plan
/// follows from: asked again, it answers the same.
public struct PlanQuestion: Sendable, Hashable, Codable {
  public enum Kind: String, Sendable, Hashable, Codable {
    /// What to do about all that the snapshot shows.
    case cluster
    /// How many tasks the daemon-like services are to have.
    case daemons
  }

  public var kind: Kind
  /// AWS's clock when it was asked.
  public var at: Date

  public init(_ kind: Kind, at: Date) {
    self.kind = kind
    self.at = at
  }
}
