internal import AWSModel
public import ClusterModel
internal import FoundationEssentials

/// No more of a cluster than its daemon-like services are counted by.
extension ClusterObserver {
  /// Whether the cluster bears `ballast:pause`: one call.
  public func isPaused() async throws -> Bool {
    let output = try await reader(.cluster).call(ECS.describeClusters, .init(clusters: [cluster], include: [.tags]))
    return (output.clusters?.first?.tags ?? []).isPaused
  }

  /// The services that `patterns` name, with their tasks and every instance.
  ///
  /// One call for ten services, and one for a hundred instances, tell whether as many tasks run and are wanted as there are
  /// ACTIVE instances: then nothing has changed. Otherwise the instances and the tasks are read whole. Patterns cost one
  /// listing of services more, where none is known from an earlier read.
  ///
  /// - Returns: nil where nothing has changed.
  /// - Throws: ``ObservationError`` when any part could not be read whole.
  public func daemons(_ patterns: [String]) async throws -> ClusterSnapshot? {
    let names = try await names(of: patterns)
    if names.isEmpty { return nil }
    let asOf = now()
    let rows = try await reader(.services).describedServices(names, of: cluster)
      .filter { $0.record.schedulingStrategy == .replica }
    let listed = try await reader(.instances).allPages(
      ECS.listContainerInstances, .init(cluster: cluster, maxResults: 100, status: .active))
    let active = PartReader.distinct(listed.containerInstanceArns ?? [])
    let isSettled = rows.allSatisfy {
      $0.record.desiredCount == active.count && $0.record.runningCount == active.count
    }
    return isSettled ? nil : try await join(rows, active, asOf: asOf)
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
    let scope = SyncScope(parts: [.cluster, .instances, .services, .definitions, .tasks])
    let part = try await reader(.cluster).cluster(cluster, begun: asOf)
    var instances = InstancesPart(begun: asOf)
    instances.unexplained += try await reader(.instances).describe(active, of: cluster, into: &instances)
    instances.rows.sort { $0.record.arn < $1.record.arn }
    var tasks = TasksPart(begun: asOf)
    for row in rows { tasks.rows += try await wanted(of: row.record.name) }
    // A task on an instance that is ACTIVE no more says nothing of how many there should be.
    let here = Set(instances.rows.map(\.record.arn))
    tasks.rows = tasks.rows.filter { $0.instance.map(here.contains) ?? true }.sorted { $0.arn < $1.arn }
    var reading = ClusterReading(
      scope: scope, asOf: asOf, cluster: part, instances: instances, services: ServicesPart(begun: asOf, rows: rows),
      tasks: tasks)
    for known in scope.parts { reading.readAt[known] = asOf }
    let used = Set(rows.compactMap(\.definition)).union(tasks.rows.map(\.definition))
    state.definitions.keep(try await reader(.definitions).definitions(state.definitions.unknown(used)), using: used)
    for arn in used { reading.definitions[arn] = state.definitions[arn] }
    // Instances that drain are registered too, and were not asked for.
    reading.cluster.registeredInstancesCount = instances.rows.count
    return try SnapshotJoin(reading).snapshot
  }

  private func wanted(of service: String) async throws -> [TaskRow] {
    let listed = try await reader(.tasks).allPages(
      ECS.listTasks, .init(cluster: cluster, maxResults: 100, serviceName: service, desiredStatus: .running))
    var interner = Interner()
    return try await reader(.tasks).described(PartReader.distinct(listed.taskArns ?? []), of: cluster)
      .compactMap { TaskRow($0, interner: &interner) }.filter { $0.lastStatus != .stopped }
  }
}
