internal import AWSModel
internal import ClusterModel
internal import FoundationEssentials

/// What the lists refer to: definitions, target groups, Auto Scaling groups and all that hangs on them.
extension ClusterSync {
  func readReferences(_ reading: inout ClusterReading) async throws -> Result {
    let used = usedDefinitions(reading)
    let ties = PartReader.distinct(reading.services.rows.flatMap { $0.record.targetGroupArns })
    let query = groupQuery(reading)
    let cluster = reading.cluster.identity
    async let definitions = readDefinitions(used)
    async let health = readHealth(ties)
    async let groups = readGroups(query, cluster)
    let (readDefinitions, definitionsAt) = try await definitions
    (reading.healthy, reading.readAt[.targetHealth]) = try await health
    (reading.groups, reading.readAt[.groups]) = try await groups
    reading.readAt[.definitions] = definitionsAt
    for row in readDefinitions { reading.definitions[row.record.arn] = row }
    for arn in used { reading.definitions[arn] = reading.definitions[arn] ?? self.definitions[arn] }
    let templates = try await readGroupFacts(&reading)
    reading.prices = settings.prices
    return Result(reading: reading, readDefinitions: readDefinitions, templates: templates)
  }

  private func usedDefinitions(_ reading: ClusterReading) -> Set<String> {
    guard scope.has(.definitions) else { return [] }
    var definitions = NameTable<Void>()
    for task in reading.tasks.rows.indices { definitions.value(reading.tasks.rows[task].definition) { _ in } }
    return Set(definitions.names).union(reading.services.rows.compactMap(\.definition))
  }

  private func groupQuery(_ reading: ClusterReading) -> GroupQuery {
    let ids = Set(reading.instances.rows.map(\.record.ec2InstanceID))
    let holding = Set(ids.compactMap { reading.marks[$0]?.group })
    return GroupQuery(policy.groups, cluster: reading.cluster.identity, holding: holding)
  }

  private func readDefinitions(_ used: Set<String>) async throws -> ([DefinitionRow], Date?) {
    guard scope.has(.definitions) else { return ([], nil) }
    let begun = now()
    return (try await reader(.definitions).definitions(definitions.unknown(used)), begun)
  }

  private func readHealth(_ targetGroups: [String]) async throws -> (Set<TargetKey>?, Date?) {
    guard scope.has(.targetHealth) else { return (nil, nil) }
    let begun = now()
    return (try await reader(.targetHealth).healthyTargets(of: targetGroups), begun)
  }

  private func readGroups(_ query: GroupQuery, _ cluster: ClusterIdentity) async throws -> ([GroupRow], Date?) {
    guard scope.has(.groups) else { return ([], nil) }
    let begun = now()
    return (try await reader(.groups).groups(query, cluster: cluster), begun)
  }

  private func readGroupFacts(_ reading: inout ClusterReading) async throws -> TemplateCache {
    let rows = reading.groups
    let suspects = suspects(reading)
    async let details = readDetails(rows, drainedByECS: reading.cluster.managedDraining)
    async let facts = readEC2(suspects)
    var sync = TemplateSync(
      reader: reader(.groups), now: now(), maximumAge: settings.launchFactsAge, cache: templates)
    try await sync.read(rows, live: liveTypes(reading), others: typesWithInterfaces(reading))
    reading.launches = sync.launches
    reading.eligibleTypes = sync.eligible
    reading.types = sync.cache.knownTypes
    (reading.details, reading.readAt[.activities]) = try await details
    reading.ec2 = try await facts
    try await readStatuses(&reading)
    return sync.cache
  }

  /// - Parameter drainedByECS: ARNs of the groups on which a capacity provider has put a hook of its own.
  private func readDetails(
    _ rows: [GroupRow], drainedByECS: Set<String>
  ) async throws -> ([String: GroupDetails], Date?) {
    guard scope.has(.activities) else { return ([:], nil) }
    let begun = now()
    let reader = reader(.activities)
    let mayShrink = policy.sizing.act == .desired && policy.sizing.scaleIn.isEnabled
    let publishes = policy.sizing.act == .metric
    var result: [String: GroupDetails] = [:]
    try await reader.batches(rows, of: 1) { batch in
      let questions = GroupQuestions(
        activities: batch[0].mayLackInstances,
        hooks: publishes || batch[0].hasWaitingInstance || drainedByECS.contains(batch[0].record.arn),
        refresh: mayShrink && batch[0].record.isBound && batch[0].mayBeRefreshed)
      return try await reader.details(of: batch[0].record.name, questions)
    } take: { _, batch, details in
      result[batch[0].record.name] = details
    }
    return (result, begun)
  }

  /// Instances of which EC2 is asked: those on their way, for when they were launched, and those whose agent is
  /// disconnected, for whether they still run.
  private func suspects(_ reading: ClusterReading) -> [String] {
    guard scope.has(.ec2) else { return [] }
    let registered = Set(reading.instances.rows.map(\.record.ec2InstanceID))
    let incoming = reading.groups.flatMap(\.members).map(\.id).filter { !registered.contains($0) }
    let silent = reading.instances.rows.map(\.record).filter { !$0.agentConnected }.map(\.ec2InstanceID)
    return PartReader.distinct((incoming + silent).filter { $0.hasPrefix("i-") })
  }

  private func readEC2(_ ids: [String]) async throws -> [String: EC2Facts] {
    try await reader(.ec2).ec2Facts(of: ids)
  }

  /// A silent agent may be its own fault or its host's: only EC2's checks can tell.
  private func readStatuses(_ reading: inout ClusterReading) async throws {
    let silent = reading.instances.rows.map(\.record).filter {
      // One that drains, too: whether its tasks are lost depends on it for as long as it is there.
      !$0.agentConnected && ($0.status == .active || $0.status == .draining)
        && reading.ec2[$0.ec2InstanceID]?.state == "running"
    }
    let ids = PartReader.distinct(silent.map(\.ec2InstanceID).filter { $0.hasPrefix("i-") })
    for (id, status) in try await reader(.ec2).ec2Statuses(of: ids) { reading.ec2[id]?.status = status }
  }

  /// The types of each group's ACTIVE instances, with their architectures.
  private func liveTypes(_ reading: ClusterReading) -> [String: [String: String]] {
    var place: [String: String] = [:]
    for row in reading.groups {
      for member in row.members { place[member.id] = row.record.name }
    }
    var live: [String: [String: String]] = [:]
    for row in reading.instances.rows where row.record.status == .active {
      guard let group = place[row.record.ec2InstanceID] else { continue }
      live[group, default: [:]][row.record.instanceType] = row.record.attributes.value("ecs.cpu-architecture") ?? ""
    }
    return live
  }

  /// Every live type, where some definition has tasks with network interfaces of their own: ECS does not account for these.
  private func typesWithInterfaces(_ reading: ClusterReading) -> Set<String> {
    let isNeeded = reading.definitions.values.contains { $0.record.requirement.resources.networkInterfaces > 0 }
    return isNeeded ? Set(reading.instances.rows.map(\.record.instanceType)) : []
  }
}
