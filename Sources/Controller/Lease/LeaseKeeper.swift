public import AWSModel
internal import Synchronization

#if BALLAST_MUTANTS
  internal import ClusterModel
#endif

/// Holds leases in a DynamoDB table, by conditional writes.
///
/// No two clocks are compared: the holder counts from the beginning of its own last write, and whoever wants to take over has to
/// see the same version for as long as the holder counts on it, both on their monotonic clocks. So a holder that stood still
/// knows when it wakes that its lease is over, whatever the others have done meanwhile.
public actor LeaseKeeper: ClusterLeasing {
  private let table: LeaseTable
  private let owner: String
  private let duration: Duration
  private let clock: any ControllerClock
  /// Of what this process has written last.
  private var versions: [ClusterKey: Int] = [:]
  /// What others hold, and since when nothing of it has changed.
  private var watched: [ClusterKey: (record: LeaseTable.Record, since: Duration)] = [:]
  private let ends = Mutex<[ClusterKey: Duration]>([:])

  /// - Parameters:
  ///   - table: with the partition key `cluster`, a string.
  ///   - owner: names this process among all others; a process that is started anew needs a new name.
  ///   - duration: how long others wait for a holder that says nothing; longer than two passes are apart.
  public init(
    table: String, owner: String, duration: Duration, clock: any ControllerClock,
    connect: @escaping @Sendable () async throws -> any AWSCaller
  ) {
    self.table = LeaseTable(name: table, connect: connect)
    self.owner = owner
    self.duration = max(.seconds(10), duration)
    self.clock = clock
  }

  public nonisolated var renewal: Duration { duration / 3 }

  public nonisolated func lapse(of cluster: ClusterKey) -> String? {
    #if BALLAST_MUTANTS
      if Mutant.isOn(.outliveLease) { return nil }
    #endif
    guard let end = ends.withLock({ $0[cluster] }) else { return "no lease of \(cluster) is held" }
    return clock.uptime() < end ? nil : "the lease of \(cluster) has run out"
  }

  public func hold(_ cluster: ClusterKey) async throws -> LeaseStanding {
    if let version = versions[cluster], try await write(cluster, after: version) { return .held }
    versions[cluster] = nil
    guard let record = try await table.read(cluster) else {
      return try await write(cluster, after: nil) ? .held : .others("another controller")
    }
    // Ours: a write whose answer never came.
    guard record.owner == owner || hasLapsed(record, of: cluster) else { return .others(record.owner) }
    if try await write(cluster, after: record.version) { return .held }
    watched[cluster] = nil
    return .others("another controller")
  }

  public func release(_ cluster: ClusterKey) async {
    guard let version = versions.removeValue(forKey: cluster) else { return }
    ends.withLock { $0[cluster] = nil }
    let record = LeaseTable.Record(owner: "", version: version + 1, seconds: seconds)
    _ = try? await table.write(record, of: cluster, after: version)
  }

  private var seconds: Int { Int(duration.components.seconds) }

  private func write(_ cluster: ClusterKey, after seen: Int?) async throws -> Bool {
    let begun = clock.uptime()
    let record = LeaseTable.Record(owner: owner, version: (seen ?? 0) + 1, seconds: seconds)
    guard try await table.write(record, of: cluster, after: seen) else { return false }
    versions[cluster] = record.version
    watched[cluster] = nil
    // A tenth less than others wait: clocks do not run alike to the second.
    ends.withLock { $0[cluster] = begun + duration * 9 / 10 }
    return true
  }

  /// Whether nobody has renewed what is read now for as long as its holder counts on it.
  private func hasLapsed(_ record: LeaseTable.Record, of cluster: ClusterKey) -> Bool {
    #if BALLAST_MUTANTS
      if Mutant.isOn(.stealLease) { return true }
    #endif
    if record.owner.isEmpty { return true }
    let uptime = clock.uptime()
    guard let known = watched[cluster], known.record == record else {
      watched[cluster] = (record, uptime)
      return false
    }
    return uptime - known.since >= .seconds(record.seconds)
  }
}
