public import ClusterModel
public import FoundationEssentials

/// What daemon-like services are counted by.
public struct DaemonSight: Sendable, Hashable {
  /// Without its tasks where every instance has room for one more; whether the cluster is paused, it does not tell.
  public var snapshot: ClusterSnapshot
  /// Container instance ARN of each ACTIVE instance whose agent is away, and since when.
  public var awaySince: [String: Date]

  public init(snapshot: ClusterSnapshot, awaySince: [String: Date] = [:]) {
    self.snapshot = snapshot
    self.awaySince = awaySince
  }
}

/// Since when agents are away, as far as looks have seen it or were told.
///
/// Most are back within seconds: only what lasts is worth remembering beyond this process.
struct AwayAgents: Sendable {
  private(set) var since: [String: Date] = [:]
  /// Those that the planner remembers.
  private var remembered: Set<String> = []
  private static let lasting = 60.0

  var isEmpty: Bool { since.isEmpty }

  func hasNew(_ arns: [String]) -> Bool { arns.contains { since[$0] == nil } }

  mutating func saw(_ arns: [String], at: Date, remembered known: [String: Date]) {
    for arn in arns where since[arn] == nil {
      since[arn] = known[arn] ?? at
      if known[arn] != nil { remembered.insert(arn) }
    }
  }

  mutating func sawBack(_ arns: [String]) {
    if since.isEmpty { return }
    for arn in arns { since[arn] = nil }
    remembered.formIntersection(since.keys)
  }

  mutating func keep(only arns: [String]) {
    let away = Set(arns)
    since = since.filter { away.contains($0.key) }
    remembered.formIntersection(away)
  }

  /// How many of `arns` have not been away for longer than `grace`.
  func count(of arns: [String], within grace: Duration, at: Date) -> Int {
    arns.count { arn in since[arn].map { Duration.seconds(at.timeIntervalSince($0)) < grace } ?? false }
  }

  /// Whether some agent is away for so long that losing sight of it would matter.
  func isToRemember(at: Date) -> Bool {
    since.contains { !remembered.contains($0.key) && at.timeIntervalSince($0.value) >= Self.lasting }
  }

  mutating func areRemembered() { remembered.formUnion(since.keys) }
}
