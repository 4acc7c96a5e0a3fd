internal import AWSModel
internal import ClusterModel
public import FoundationEssentials

/// No more of a cluster than its daemon-like services are counted by.
extension ClusterObserver {
  /// Whether the cluster bears `ballast:pause`: one call.
  public func isPaused() async throws -> Bool {
    let output = try await reader(.cluster).call(ECS.describeClusters, .init(clusters: [cluster], include: [.tags]))
    return (output.clusters?.first?.tags ?? []).isPaused
  }

  /// The services that `patterns` name, with every instance, and with their tasks where the count depends on them.
  ///
  /// One call for ten services, and one for a hundred instances, tell whether as many tasks run and are wanted as there are
  /// ACTIVE instances whose agents are connected: then nothing has changed. One more tells whose agents are away, and these
  /// count until their grace is over. Otherwise the instances are described, and the tasks where an instance has no room for
  /// one more. Patterns cost one listing of services more, where none is known from an earlier read.
  ///
  /// - Parameters:
  ///   - grace: how long an instance counts whose agent is away.
  ///   - remembered: since when agents are away, as the planner remembers it; asked only where one is seen to be away first.
  /// - Returns: nil where nothing has changed.
  /// - Throws: ``ObservationError`` when any part could not be read whole.
  public func daemons(
    _ patterns: [String], grace: Duration, remembered: @Sendable () async -> [String: Date] = { [:] }
  ) async throws -> DaemonSight? {
    let names = try await names(of: patterns)
    if names.isEmpty { return nil }
    let asOf = now()
    let rows = try await reader(.services).describedServices(names, of: cluster)
      .filter { $0.record.schedulingStrategy == .replica }
    let connected = try await active(connected: true)
    away.sawBack(connected)
    if rows.allSatisfy({ $0.record.desiredCount == connected.count && $0.record.runningCount == connected.count }) {
      return nil
    }
    if away.isEmpty, rows.allSatisfy({ $0.record.desiredCount < connected.count }) {
      return DaemonSight(snapshot: try await join(rows, connected, asOf: asOf))
    }
    let absent = try await active(connected: false)
    if away.hasNew(absent) { away.saw(absent, at: asOf, remembered: await remembered()) }
    away.keep(only: absent)
    let here = connected.count + away.count(within: grace, at: asOf)
    let isSettled = rows.allSatisfy {
      $0.record.desiredCount == here && (here...connected.count + absent.count).contains($0.record.runningCount)
    }
    if isSettled, !away.isToRemember(at: asOf) { return nil }
    away.areRemembered()
    return DaemonSight(snapshot: try await join(rows, connected + absent, asOf: asOf), awaySince: away.since)
  }

  private func active(connected: Bool) async throws -> [String] {
    let listed = try await reader(.instances).allPages(
      ECS.listContainerInstances,
      .init(cluster: cluster, filter: "agentConnected == \(connected)", maxResults: 100, status: .active))
    return PartReader.distinct(listed.containerInstanceArns ?? [])
  }

  private func reader(_ part: SnapshotPart) -> PartReader {
    PartReader(aws: aws, part: part, parallelism: settings.parallelism)
  }

  private func names(of patterns: [String]) async throws -> [String] {
    if !patterns.contains(where: { $0.contains("*") }) { return PartReader.distinct(patterns) }
    let known: [String]
    if state.isRead {
      known = state.rows.services.map(\.name)
    } else {
      let listed = try await reader(.services).allPages(ECS.listServices, .init(cluster: cluster, maxResults: 100))
      known = (listed.serviceArns ?? []).map(\.resourceName)
    }
    let matching = patterns.map { NamePattern($0) }
    return PartReader.distinct(known.filter { name in matching.contains { $0.matches(name) } })
  }

  private func join(_ rows: [ServiceRow], _ active: [String], asOf: Date) async throws -> ClusterSnapshot {
    var instances = InstancesPart(begun: asOf)
    instances.unexplained += try await reader(.instances).describe(active, of: cluster, into: &instances)
    instances.rows.sort { $0.record.arn < $1.record.arn }
    try await know(Set(rows.compactMap(\.definition)))
    var tasks = TasksPart(begun: asOf)
    var parts: Set<SnapshotPart> = [.cluster, .instances, .services, .definitions]
    if rows.contains(where: { !hasRoom(for: $0, on: instances.rows) }) {
      parts.insert(.tasks)
      for row in rows { tasks.rows += try await wanted(of: row.record.name) }
      // A task on an instance that is ACTIVE no more says nothing of how many there should be.
      let here = Set(instances.rows.map(\.record.arn))
      tasks.rows = tasks.rows.filter { $0.instance.map(here.contains) ?? true }.sorted { $0.arn < $1.arn }
    }
    let used = Set(rows.compactMap(\.definition)).union(tasks.rows.map(\.definition))
    try await know(used)
    var reading = ClusterReading(
      scope: SyncScope(parts: parts), asOf: asOf, cluster: identified(by: rows, instances.rows.count, asOf),
      instances: instances, services: ServicesPart(begun: asOf, rows: rows), tasks: tasks)
    for known in parts { reading.readAt[known] = asOf }
    for arn in used { reading.definitions[arn] = state.definitions[arn] }
    return try SnapshotJoin(reading).snapshot
  }

  private func know(_ definitions: Set<String>) async throws {
    let unknown = state.definitions.unknown(definitions)
    if unknown.isEmpty { return }
    state.definitions.keep(try await reader(.definitions).definitions(unknown), using: definitions)
  }

  /// Whether every instance has room for one more task of a service that may run anywhere: then it matters not which of them
  /// hold one.
  private func hasRoom(for row: ServiceRow, on instances: [InstanceRow]) -> Bool {
    guard row.record.constraints.allSatisfy({ $0 == .distinctInstance }), let arn = row.definition,
      let requirement = state.definitions[arn]?.record.requirement
    else { return false }
    guard requirement.constraints.isEmpty, requirement.ports == .none else {
      return false
    }
    return instances.allSatisfy { row in
      requirement.resources.fits(in: row.record.remaining)
        && requirement.requiredAttributes.allSatisfy { needed in
          row.record.attributes.has(needed.name)
            && (needed.value == nil || row.record.attributes.value(needed.name) == needed.value)
        }
    }
  }

  /// The cluster as its services' ARNs tell it; instances that drain are registered too, and were not asked for.
  private func identified(by rows: [ServiceRow], _ instances: Int, _ begun: Date) -> ClusterPart {
    let arn = rows.first?.record.arn ?? ""
    let fields = arn.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    let home = fields.prefix(5).joined(separator: ":")
    return ClusterPart(
      begun: begun,
      identity: ClusterIdentity(
        name: cluster, arn: fields.count > 4 ? "\(home):cluster/\(cluster)" : "",
        region: fields.count > 3 ? fields[3] : "", account: fields.count > 4 ? fields[4] : ""),
      status: "ACTIVE", isPaused: false, registeredInstancesCount: instances, runningTasksCount: 0,
      pendingTasksCount: 0)
  }

  private func wanted(of service: String) async throws -> [TaskRow] {
    let listed = try await reader(.tasks).allPages(
      ECS.listTasks, .init(cluster: cluster, maxResults: 100, serviceName: service, desiredStatus: .running))
    var interner = Interner()
    return try await reader(.tasks).described(PartReader.distinct(listed.taskArns ?? []), of: cluster)
      .compactMap { TaskRow($0, interner: &interner) }.filter { $0.lastStatus != .stopped }
  }
}
