internal import AWSModel
internal import ClusterModel
internal import FoundationEssentials

/// One whole read of a cluster: first the cluster itself, then what it lists, then what the lists refer to.
///
/// Parts of one step are read side by side; each is bounded by itself, and the first that fails ends the sync.
struct ClusterSync: Sendable {
  let aws: any AWSCaller
  let settings: ObservationSettings
  let now: @Sendable () -> Date
  let name: String
  let policy: ClusterPolicy
  var scope: SyncScope
  /// What earlier syncs have learned and what stays true.
  let finished: Set<String>
  let definitions: DefinitionCache
  let templates: TemplateCache
  let attributes: KnownAttributes
  /// Rows that are not read again; nil reads everything.
  var known: KnownRows?

  /// What a sync gives: the reading, and what is worth keeping of it.
  struct Result: Sendable {
    var reading: ClusterReading
    var readDefinitions: [DefinitionRow]
    var templates: TemplateCache
  }

  func reader(_ part: SnapshotPart) -> PartReader {
    PartReader(aws: aws, part: part, parallelism: settings.parallelism)
  }

  func read() async throws -> Result {
    let asOf = now()
    let cluster = try await reader(.cluster).cluster(name, begun: asOf)
    async let instances = instances(of: cluster)
    async let services = services(of: cluster)
    async let tasks = tasks(of: cluster)
    async let marks = marks()
    async let cpu = cpuUtilization(of: cluster)
    async let queue = queue()
    var reading = ClusterReading(
      scope: scope, asOf: asOf, cluster: cluster, instances: try await instances, services: try await services,
      tasks: try await tasks)
    reading.readAt[.cluster] = asOf
    (reading.marks, reading.readAt[.ec2]) = try await marks
    (reading.cpuUtilizationPercent, reading.readAt[.metrics]) = try await cpu
    (reading.queue, reading.readAt[.queue]) = try await queue
    if scope.has(.instances) { reading.readAt[.instances] = reading.instances.begun }
    if scope.has(.services) { reading.readAt[.services] = reading.services.begun }
    if scope.has(.tasks) { reading.readAt[.tasks] = reading.tasks.begun }
    var sync = self
    if isRemovalUnderWay(reading) {
      sync.scope = scope.adding([.tasks]).completed
      reading.scope = sync.scope
      reading.tasks = try await sync.tasks(of: cluster)
      reading.readAt[.tasks] = reading.tasks.begun
    }
    try await sync.crossCheck(&reading)
    return try await sync.readReferences(&reading)
  }

  /// Sizing by the published methods reads no tasks. But an instance of theirs that is to go has to be seen empty: while
  /// one is being taken away, the tasks are read with the rest.
  private func isRemovalUnderWay(_ reading: ClusterReading) -> Bool {
    guard !scope.has(.tasks), scope.has(.services), policy.sizing.act == .desired else { return false }
    return reading.instances.rows.contains { row in
      row.record.status == .draining && reading.marks[row.record.ec2InstanceID]?.intent.map { !$0.isAborted } ?? false
    }
  }

  private func instances(of cluster: ClusterPart) async throws -> InstancesPart {
    let begun = now()
    guard scope.has(.instances) else { return InstancesPart(begun: begun) }
    if let known { return known.instances }
    return try await reader(.instances)
      .instances(of: cluster.identity.arn, known: attributes, begun: begun)
  }

  private func services(of cluster: ClusterPart) async throws -> ServicesPart {
    let begun = now()
    guard scope.has(.services) else { return ServicesPart(begun: begun) }
    return try await reader(.services)
      .services(of: cluster.identity.arn, managedProviders: cluster.managedProviders, begun: begun)
  }

  private func tasks(of cluster: ClusterPart) async throws -> TasksPart {
    let begun = now()
    guard scope.has(.tasks) else { return TasksPart(begun: begun) }
    if let tasks = known?.tasks { return tasks }
    return try await reader(.tasks).tasks(of: cluster.identity.arn, finished: finished, begun: begun)
  }

  private func marks() async throws -> ([String: InstanceMarks], Date?) {
    guard scope.has(.ec2) else { return ([:], nil) }
    let begun = now()
    return (try await reader(.ec2).marks(withGroups: policy.groups.isEmpty && scope.has(.groups)), begun)
  }

  private func cpuUtilization(of cluster: ClusterPart) async throws -> (Double?, Date?) {
    guard scope.has(.metrics) else { return (nil, nil) }
    let begun = now()
    return (try await reader(.metrics).cpuUtilization(of: cluster.identity.name, now: begun), begun)
  }

  private func queue() async throws -> (QueuePart?, Date?) {
    guard scope.has(.queue), let url = policy.demandQueueURL else { return (nil, nil) }
    let begun = now()
    return (try await reader(.queue).queue(url), begun)
  }
}
