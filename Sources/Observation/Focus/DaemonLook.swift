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

  /// The services that `patterns` name, with what their count depends on.
  ///
  /// One call for ten services, and one for a hundred of the instances that satisfy a service's constraints, tell whether as
  /// many tasks run and are wanted as there are ACTIVE instances whose agents are connected: then nothing has changed. Where
  /// instances have come and gone since it was so, these are all that is looked at, and what events have told of them is not
  /// asked again. Otherwise one call more tells whose agents are away, and these count until their grace is over; the instances
  /// are described, and the tasks where an instance has no room for one more. Patterns cost one listing of services more,
  /// where none is known from an earlier read.
  ///
  /// - Parameters:
  ///   - grace: how long an instance counts whose agent is away.
  ///   - told: what events have told of instances.
  ///   - remembered: since when agents are away, as the planner remembers it; asked only where one is seen to be away first.
  /// - Returns: nil where nothing has changed.
  /// - Throws: ``ObservationError`` when any part could not be read whole.
  public func daemons(
    _ patterns: [String], grace: Duration, told: ToldInstances = ToldInstances(),
    remembered: @Sendable () async -> [String: Date] = { [:] }
  ) async throws -> DaemonSight? {
    let names = try await names(of: patterns)
    if names.isEmpty { return nil }
    let asOf = now()
    let rows = try await reader(.services).describedServices(names, of: cluster).filter { $0.record.isCountable }
    if rows.isEmpty { return nil }
    try await know(Set(rows.compactMap(\.definition)))
    let connected = try await active(connected: true, for: rows)
    away.sawBack(connected.all)
    let changed = rows.filter { row in
      let here = connected[expression(for: row)]
      guard row.record.desiredCount == here.count, row.record.runningCount == here.count else { return true }
      settled.saw(row.record, on: here)
      return false
    }
    if changed.isEmpty { return nil }
    if away.isEmpty {
      if let sight = try await moved(changed, connected, told, asOf: asOf) { return sight }
      if changed.allSatisfy({ $0.record.desiredCount < connected[expression(for: $0)].count }) {
        return DaemonSight(snapshot: try await join(rows, connected.all, areAlike: connected.isOne, asOf: asOf))
      }
    }
    let absent = try await active(connected: false, for: changed)
    if away.hasNew(absent.all) { away.saw(absent.all, at: asOf, remembered: await remembered()) }
    away.keep(only: absent.all)
    let isSettled = changed.allSatisfy { row in
      let (near, far) = (connected[expression(for: row)], absent[expression(for: row)])
      let here = near.count + away.count(of: far, within: grace, at: asOf)
      return row.record.desiredCount == here && (here...near.count + far.count).contains(row.record.runningCount)
    }
    if isSettled, !away.isToRemember(at: asOf) { return nil }
    away.areRemembered()
    return DaemonSight(
      snapshot: try await join(
        rows, PartReader.distinct(connected.all + absent.all), areAlike: connected.isOne, asOf: asOf),
      awaySince: away.since)
  }

  /// What has come and gone where each of `rows` ran on every instance; nil where that does not tell its count.
  private func moved(
    _ rows: [ServiceRow], _ connected: MatchingInstances, _ told: ToldInstances, asOf: Date
  ) async throws -> DaemonSight? {
    let expressions = Set(rows.map(expression))
    guard let place = expressions.first, expressions.count == 1 else { return nil }
    let here = connected[place]
    var arrivals: Set<[String]> = []
    var rows = rows
    for index in rows.indices {
      guard let before = settled.places(of: rows[index].record, in: state.snapshot) else { return nil }
      // An instance that is missing without a word may only have lost its agent.
      guard before.subtracting(here).allSatisfy({ told.hasLeft($0, at: asOf) }) else { return nil }
      let staying = before.intersection(here).count
      guard rows[index].record.runningCount >= staying else { return nil }
      rows[index].record.settledOn = staying
      arrivals.insert(here.filter { !before.contains($0) })
    }
    // What has arrived is looked at for every service: an instance at which one of them has been must not count twice for it.
    guard let arrived = arrivals.first, arrivals.count == 1 else { return nil }
    var instances = InstancesPart(begun: asOf)
    instances.rows = arrived.compactMap { told.arrival($0, at: asOf) }
    if instances.rows.count < arrived.count {
      instances.rows = []
      instances.unexplained += try await reader(.instances).describe(arrived, of: cluster, into: &instances)
    }
    instances.rows.sort { $0.record.arn < $1.record.arn }
    guard rows.allSatisfy({ hasRoom(for: $0, on: instances.rows) }) else { return nil }
    return DaemonSight(snapshot: try snapshot(of: rows, instances, TasksPart(begun: asOf), [], asOf: asOf))
  }

  /// What a listing's filter adds for the service's own constraints and its definition's: they are in the same language.
  private func expression(for row: ServiceRow) -> String {
    let ofDefinition = row.definition.flatMap { state.definitions[$0]?.record.requirement.constraints } ?? []
    var expressions: [String] = []
    for case .memberOf(let expression) in row.record.constraints + ofDefinition where !expressions.contains(expression)
    {
      expressions.append(expression)
    }
    return expressions.map { " and (\($0))" }.joined()
  }

  private func active(connected: Bool, for rows: [ServiceRow]) async throws -> MatchingInstances {
    var matching = MatchingInstances()
    for expression in rows.map(expression) where !matching.has(expression) {
      let listed = try await reader(.instances).allPages(
        ECS.listContainerInstances,
        .init(cluster: cluster, filter: "agentConnected == \(connected)\(expression)", maxResults: 100, status: .active)
      )
      matching[expression] = PartReader.distinct(listed.containerInstanceArns ?? [])
    }
    return matching
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

  /// - Parameter areAlike: whether every one of the instances satisfies every service's constraints.
  private func join(
    _ rows: [ServiceRow], _ active: [String], areAlike: Bool, asOf: Date
  ) async throws -> ClusterSnapshot {
    var instances = InstancesPart(begun: asOf)
    instances.unexplained += try await reader(.instances).describe(active, of: cluster, into: &instances)
    instances.rows.sort { $0.record.arn < $1.record.arn }
    var tasks = TasksPart(begun: asOf)
    var parts: Set<SnapshotPart> = []
    if !areAlike || rows.contains(where: { !hasRoom(for: $0, on: instances.rows) }) {
      parts.insert(.tasks)
      for row in rows { tasks.rows += try await wanted(of: row.record.name) }
      try await know(Set(tasks.rows.map(\.definition)))
      // A task on an instance that is ACTIVE no more says nothing of how many there should be.
      let here = Set(instances.rows.map(\.record.arn))
      tasks.rows = tasks.rows.filter { $0.instance.map(here.contains) ?? true }.sorted { $0.arn < $1.arn }
    }
    return try snapshot(of: rows, instances, tasks, parts, asOf: asOf)
  }

  private func snapshot(
    of rows: [ServiceRow], _ instances: InstancesPart, _ tasks: TasksPart, _ more: Set<SnapshotPart>, asOf: Date
  ) throws -> ClusterSnapshot {
    let parts = more.union([.cluster, .instances, .services, .definitions])
    let used = Set(rows.compactMap(\.definition)).union(tasks.rows.map(\.definition))
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

  /// Whether every instance has room for one more task of the service, whose constraints they satisfy: then it matters not which
  /// of them hold one.
  private func hasRoom(for row: ServiceRow, on instances: [InstanceRow]) -> Bool {
    guard let arn = row.definition, let requirement = state.definitions[arn]?.record.requirement else { return false }
    guard requirement.ports == .none else { return false }
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

extension ServiceRecord {
  /// Whether it is one that Ballast may count: ECS counts DAEMON services itself, and what is kept is left alone.
  fileprivate var isCountable: Bool {
    schedulingStrategy == .replica && status == "ACTIVE" && runsOnInstances && !isKept
  }
}
