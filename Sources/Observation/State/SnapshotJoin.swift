internal import ClusterModel
internal import FoundationEssentials

/// Joins what one sync has read to a snapshot: rows in a fixed order, names turned into indices.
struct SnapshotJoin {
  let reading: ClusterReading
  private(set) var snapshot: ClusterSnapshot
  private(set) var tables = JoinTables()

  /// - Throws: ``ObservationError`` where a task names a definition that was not read.
  init(_ reading: ClusterReading) throws {
    self.reading = reading
    let cluster = reading.cluster
    snapshot = ClusterSnapshot(
      cluster: cluster.identity, asOf: reading.asOf, readAt: reading.readAt, status: cluster.status,
      isPaused: cluster.isPaused, registeredInstancesCount: cluster.registeredInstancesCount,
      runningTasksCount: cluster.runningTasksCount, pendingTasksCount: cluster.pendingTasksCount,
      cpuUtilizationPercent: reading.cpuUtilizationPercent,
      unexplained: PartReader.distinct(
        reading.instances.unexplained + reading.services.unexplained + reading.tasks.unexplained))
    let requirements = try overriddenRequirements()
    joinDefinitions(overridden: requirements)
    joinServices()
    joinInstances()
    try joinTasks(overridden: requirements)
    joinInterfaces()
    joinGroups()
    joinQueue()
  }

  /// By task ARN, for the few tasks that override what their definition reserves.
  private func overriddenRequirements() throws -> [String: TaskRequirement] {
    var result: [String: TaskRequirement] = [:]
    for row in reading.tasks.rows {
      guard let reservation = row.reservation else { continue }
      guard let definition = reading.definitions[row.definition] else { throw Self.unread(row) }
      result[row.arn] = reservation.requirement(of: definition.rules)
    }
    return result
  }

  private mutating func joinDefinitions(overridden: [String: TaskRequirement]) {
    snapshot.definitions = reading.definitions.values.map(\.record).sorted { $0.arn < $1.arn }
    tables.definitions = JoinTables.index(snapshot.definitions, by: \.arn)
    var distinct = Set(snapshot.definitions.map(\.requirement)).union(overridden.values)
    if let queued = reading.queue?.definition { distinct.insert(queued.record.requirement) }
    let sorted = distinct.map { (key: $0.sortKey, requirement: $0) }.sorted { $0.key < $1.key }
    snapshot.requirements = sorted.map(\.requirement)
    for (index, entry) in sorted.enumerated() { tables.requirements[entry.requirement] = Int32(index) }
  }

  private mutating func joinServices() {
    snapshot.services = reading.services.rows.map { row in
      var record = row.record
      record.definition = row.definition.flatMap { tables.definitions[$0] }
      return record
    }
    tables.services = JoinTables.index(snapshot.services) { "service:\($0.name)" }
    tables.ties = reading.services.rows.map(\.ties)
    tables.healthy = reading.healthy
  }

  private mutating func joinInstances() {
    var members: [String: (group: Int32, member: GroupMember)] = [:]
    for (index, group) in reading.groups.enumerated() {
      for member in group.members { members[member.id] = (Int32(index), member) }
    }
    snapshot.instances = reading.instances.rows.map { row in
      var record = row.record
      let place = members[record.ec2InstanceID]
      record.group = place?.group
      record.lifecycleState = place?.member.lifecycleState
      record.isProtectedFromScaleIn = place?.member.isProtected ?? false
      if record.instanceType.isEmpty { record.instanceType = place?.member.instanceType ?? "" }
      if record.availabilityZone.isEmpty { record.availabilityZone = place?.member.availabilityZone ?? "" }
      let marks = reading.marks[record.ec2InstanceID]
      record.intent = marks?.intent
      record.isKept = marks?.isKept ?? false
      record.ec2State = reading.ec2[record.ec2InstanceID]?.state
      if record.ec2State == nil, isForgotten(record) { record.ec2State = "terminated" }
      record.ec2Status = reading.ec2[record.ec2InstanceID]?.status
      return record
    }
    tables.instances = JoinTables.index(snapshot.instances, by: \.arn)
  }

  /// For how long EC2 still shows an instance that it has terminated. Source: Amazon EC2 User Guide, "Terminate Amazon EC2
  /// instances".
  private static let terminatedVisibility = 3600.0

  /// Whether it is one of those that EC2 has terminated so long ago that it knows nothing of them, while ECS, which their agent did
  /// not tell, lists them for ever. What EC2 cannot show yet, or what runs outside it, is none.
  private func isForgotten(_ record: ContainerInstance) -> Bool {
    guard reading.scope.has(.ec2), !record.agentConnected, record.group == nil, record.ec2InstanceID.hasPrefix("i-"),
      let registered = record.registeredAt
    else { return false }
    return reading.asOf.timeIntervalSince(registered) >= Self.terminatedVisibility
  }

  private mutating func joinTasks(overridden: [String: TaskRequirement]) throws {
    let rows = reading.tasks.rows
    snapshot.tasks.reserveCapacity(rows.count)
    let requirementOf = snapshot.definitions.map { tables.requirements[$0.requirement] ?? 0 }
    var (definitions, services, instances) = (NameTable<Int32?>(), NameTable<Int32?>(), NameTable<Int32?>())
    for index in rows.indices {
      // What ran on an instance that is gone is lost; ECS will say so later.
      if !reading.goneInstances.isEmpty, let instance = rows[index].instance,
        reading.goneInstances.contains(instance)
      {
        continue
      }
      guard let definition = definitions.value(rows[index].definition, { tables.definitions[$0] }) else {
        throw Self.unread(rows[index])
      }
      var requirement = requirementOf[Int(definition)]
      if !overridden.isEmpty, let own = overridden[rows[index].arn] { requirement = tables.requirements[own] ?? 0 }
      snapshot.tasks.append(
        tables.record(
          rows[index], definition: definition, requirement: requirement,
          service: services.value(rows[index].group) { tables.services[$0] },
          instance: rows[index].instance.flatMap { instances.value($0) { tables.instances[$0] } },
          instances: snapshot.instances))
      if !rows[index].endpoints.isEmpty { tables.keepEndpoints(of: rows[index]) }
    }
  }

  /// ECS does not account for network interfaces: what a type leaves for tasks, less those that its tasks
  /// have; below zero where tasks show that the type leaves more than is known.
  private mutating func joinInterfaces() {
    var used: [Int32] = reading.instances.rows.map(\.attachedInterfaces)
    if reading.scope.has(.tasks) {
      used = [Int32](repeating: 0, count: snapshot.instances.count)
      for task in snapshot.tasks {
        guard let instance = task.instance else { continue }
        used[Int(instance)] += snapshot.requirements[Int(task.requirement)].resources.networkInterfaces
      }
    }
    for index in snapshot.instances.indices {
      guard let type = reading.types[snapshot.instances[index].instanceType] else { continue }
      let isTrunked = snapshot.instances[index].attributes.has("ecs.awsvpc-trunk-id")
      let all = Int32(clamping: type.taskInterfaces(isTrunked: isTrunked))
      snapshot.instances[index].registered.networkInterfaces = all
      snapshot.instances[index].remaining.networkInterfaces = all - used[index]
    }
  }

  private mutating func joinGroups() {
    let registered = Set(snapshot.instances.map(\.ec2InstanceID))
    var live: [Int32: [ContainerInstance]] = [:]
    for instance in snapshot.instances where instance.status == .active {
      if let group = instance.group { live[group, default: []].append(instance) }
    }
    let capabilities = capabilities
    snapshot.groups = reading.groups.enumerated().map { index, row in
      var record = row.record
      record.managedScalingProvider = reading.cluster.managedScaling[record.arn]
      if let details = reading.details[record.name] { details.join(to: &record) }
      record.incoming = row.members
        .filter { !registered.contains($0.id) && !$0.isAside && $0.lifecycleState != "Terminated" }
        .map { incoming($0) }
      record.templates = TemplateBuilder(
        row: row, facts: reading.launches[record.name], eligible: reading.eligibleTypes[record.name] ?? [],
        types: reading.types, prices: reading.prices, capabilities: capabilities
      ).templates(live: live[Int32(index)] ?? [])
      return record
    }
  }

  private func incoming(_ member: GroupMember) -> IncomingInstance {
    IncomingInstance(
      ec2InstanceID: member.id, instanceType: member.instanceType, availabilityZone: member.availabilityZone,
      lifecycleState: member.lifecycleState, since: reading.ec2[member.id]?.launchedAt, isHealthy: member.isHealthy)
  }

  /// Every capability of the agent that a definition asks for.
  private var capabilities: [ECSAttribute] {
    var distinct: Set<ECSAttribute> = []
    for definition in snapshot.definitions {
      for attribute in definition.requirement.requiredAttributes
      where Self.isCapability(attribute.name) { distinct.insert(attribute) }
    }
    return distinct.sorted()
  }

  private static func isCapability(_ name: String) -> Bool {
    name.hasPrefix("com.amazonaws.ecs.capability.") || name.hasPrefix("ecs.capability.")
  }

  private mutating func joinQueue() {
    guard let queue = reading.queue, let definition = queue.definition,
      let requirement = tables.requirements[definition.record.requirement]
    else { return }
    snapshot.queued = [QueuedDemand(requirement: requirement, count: queue.count, source: queue.url)]
  }

  private static func unread(_ row: TaskRow) -> ObservationError {
    ObservationError(
      part: .definitions, code: .incomplete, message: "the definition \(row.definition) of a task was not read")
  }
}

extension GroupDetails {
  func join(to record: inout CapacityGroup) {
    record.launchFailures = launchFailures
    record.lastSuccessfulLaunch = lastSuccessfulLaunch
    record.hooks = hooks
    record.instanceRefreshStatus = instanceRefreshStatus
    record.instanceRefreshFault = instanceRefreshFault
  }
}
