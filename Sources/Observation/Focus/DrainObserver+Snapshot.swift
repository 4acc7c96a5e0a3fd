internal import ClusterModel
internal import FoundationEssentials

/// What a look has found, as the snapshot that planner, audit and execution go by.
extension DrainObserver {
  func snapshot(_ look: DrainLook, _ policy: ClusterPolicy) throws -> ClusterSnapshot {
    let group = known.group
    let parts = (group?.arn ?? known.containerInstance ?? "").split(separator: ":", omittingEmptySubsequences: false)
    var snapshot = ClusterSnapshot(
      cluster: ClusterIdentity(
        name: cluster, region: parts.count > 3 ? String(parts[3]) : "", account: parts.count > 4 ? String(parts[4]) : ""
      ),
      asOf: look.asOf, focus: [subject.instance])
    snapshot.readAt[.groups] = known.groupReadAt
    snapshot.readAt[.instances] = known.instanceReadAt
    snapshot.readAt[.tasks] = look.tasksReadAt
    snapshot.readAt[.services] = look.servicesReadAt
    snapshot.readAt[.ec2] = known.instanceReadAt
    // Where the instance is not registered there are no tasks to read.
    if let doubt = look.doubt {
      snapshot.unexplained = ["\(subject.instance): \(doubt)"]
      snapshot.readAt[.instances] = known.instanceReadAt ?? known.groupReadAt
    } else if known.containerInstance == nil || known.status == .inactive {
      for part in [SnapshotPart.tasks, .services] { snapshot.readAt[part] = known.instanceReadAt }
    }
    snapshot.requirements = [TaskRequirement(resources: .zero)]
    if let group { snapshot.groups = [group] }
    addInstances(look, to: &snapshot)
    addServices(look, to: &snapshot)
    addTasks(look, to: &snapshot)
    snapshot.registeredInstancesCount = snapshot.instances.count
    return snapshot
  }

  /// The assumption about a hook whose timeout nobody has told.
  private static let shortTimeout = 60

  /// What is left where the group cannot be described: that a hook holds the instance, as it was known. Only a heartbeat can
  /// follow from it: nothing is told of what runs there.
  func heldSnapshot(_ hold: HookHold, asOf: Date, hook: String, _ fault: String) -> ClusterSnapshot {
    var snapshot = ClusterSnapshot(
      cluster: ClusterIdentity(name: cluster), asOf: asOf, readAt: [.groups: hold.since, .instances: hold.since],
      focus: [subject.instance])
    snapshot.unexplained = [
      "\(subject.instance): its group \(hold.group) cannot be described, and \(hook) holds it on as it was known: \(fault)"
    ]
    let record = LifecycleHookRecord(
      name: hook, transition: "autoscaling:EC2_INSTANCE_TERMINATING",
      heartbeatTimeoutSeconds: hold.timeoutSeconds ?? Self.shortTimeout)
    let held = IncomingInstance(
      ec2InstanceID: subject.instance, instanceType: "", availabilityZone: "",
      lifecycleState: LifecycleWord.heldTerminating, since: hold.since)
    snapshot.groups = [
      CapacityGroup(name: hold.group, maxSize: 0, desiredCapacity: 0, incoming: [held], hooks: [record])
    ]
    return snapshot
  }

  private func addInstances(_ look: DrainLook, to snapshot: inout ClusterSnapshot) {
    var arns = Set(look.elsewhere.compactMap(\.instance)).union(look.draining)
    let isRegistered = known.containerInstance != nil && known.status != .inactive
    if isRegistered, let own = known.containerInstance { arns.insert(own) }
    for arn in arns.sorted() {
      var record = ContainerInstance(
        arn: arn, ec2InstanceID: look.hosts[arn] ?? arn, status: look.draining.contains(arn) ? .draining : .active,
        registered: .zero, remaining: .zero)
      if arn == known.containerInstance {
        describeOwn(&record)
        record.runningTasksCount = look.counted ?? 0
      }
      snapshot.instances.append(record)
    }
    guard !isRegistered, let member = known.member, !snapshot.groups.isEmpty else { return }
    snapshot.groups[0].incoming = [
      IncomingInstance(
        ec2InstanceID: member.id, instanceType: member.instanceType, availabilityZone: member.availabilityZone,
        lifecycleState: member.lifecycleState, isHealthy: member.isHealthy)
    ]
  }

  private func describeOwn(_ record: inout ContainerInstance) {
    record.ec2InstanceID = subject.instance
    record.status = known.status
    record.group = known.group == nil ? nil : 0
    record.lifecycleState = known.member?.lifecycleState
    record.instanceType = known.member?.instanceType ?? ""
    record.availabilityZone = known.member?.availabilityZone ?? ""
    record.intent = known.marks.intent
    record.isKept = known.marks.isKept
    record.ec2State = known.ec2State
  }

  private func addServices(_ look: DrainLook, to snapshot: inout ClusterSnapshot) {
    let definitions = Set(look.elsewhere.map(\.definition)).sorted()
    snapshot.definitions = definitions.map { arn in
      TaskDefinitionRecord(
        arn: arn, family: DefinitionRow.family(of: arn), revision: 0, requirement: TaskRequirement(resources: .zero),
        hasHealthCheck: look.healthChecks[arn] ?? false)
    }
    if snapshot.definitions.isEmpty {
      snapshot.definitions = [
        TaskDefinitionRecord(arn: "", family: "", revision: 0, requirement: TaskRequirement(resources: .zero))
      ]
    }
    snapshot.services = look.services.map(\.record)
  }

  private func addTasks(_ look: DrainLook, to snapshot: inout ClusterSnapshot) {
    var tables = JoinTables()
    tables.services = JoinTables.index(snapshot.services) { "service:\($0.name)" }
    tables.instances = JoinTables.index(snapshot.instances, by: \.arn)
    tables.definitions = JoinTables.index(snapshot.definitions, by: \.arn)
    tables.requirements = [TaskRequirement(resources: .zero): 0]
    tables.ties = look.services.map(\.ties)
    tables.healthy = look.healthy
    let own = known.containerInstance.flatMap { tables.instances[$0] }
    var rows: [TaskRecord] = []
    for row in look.elsewhere where row.instance != known.containerInstance {
      rows.append(
        tables.record(
          row, definition: tables.definitions[row.definition] ?? 0, requirement: TaskRequirement(resources: .zero),
          instances: snapshot.instances))
    }
    for (arn, task) in known.tasks where own != nil {
      rows.append(
        TaskRecord(
          arn: arn, definition: 0, requirement: 0, service: tables.services[task.group], instance: own,
          group: task.group, lastStatus: task.status, isWanted: task.isWanted, version: task.version))
    }
    for (arn, until) in look.protections ?? [:] where own != nil && known.tasks[arn] == nil {
      rows.append(
        TaskRecord(
          arn: arn, definition: 0, requirement: 0, service: nil, instance: own, group: "", protectedUntil: until))
    }
    if look.protections != nil { snapshot.protectionsReadFor = [subject.instance] }
    snapshot.tasks = rows.sorted { $0.arn < $1.arn }
  }
}
