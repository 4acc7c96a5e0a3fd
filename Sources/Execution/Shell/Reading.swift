internal import AWSModel
internal import ClusterModel

extension AWSPerformer {
  /// - Throws: ``AWSError`` when AWS did not answer, or not whole.
  mutating func read(_ step: ReadStep) async throws(AWSError) -> ReadValue {
    switch step {
    case .group(let name): .group(try await group(name))
    case .container(let arn): .container(try await container(arn))
    case .occupancy(let arn): .occupancy(try await occupancy(arn))
    case .tags(let id): .tags(try await tags(id))
    case .member(let id): .member(try await member(id))
    case .task(let arn): .task(try await task(arn))
    case .protection(let arn): .protection(try await isProtected(arn))
    case .protections(let arns): .protections(try await protectedTasks(arns))
    case .service(let name): .service(try await service(name))
    case .registrations(let id): .registrations(try await registrations(id))
    case .refresh(let group): .refresh(try await refresh(group))
    }
  }

  private mutating func group(_ name: String) async throws(AWSError) -> GroupReading? {
    let output = try await call(
      AutoScaling.describeAutoScalingGroups, .init(autoScalingGroupNames: [name]))
    guard let group = output.autoScalingGroups?.first(where: { $0.autoScalingGroupName == name }), group.status == nil
    else { return nil }
    let members = (group.instances ?? []).compactMap { instance -> GroupReading.Member? in
      guard let id = instance.instanceId else { return nil }
      return GroupReading.Member(
        id: id, lifecycleState: instance.lifecycleState?.rawValue ?? "",
        isProtected: instance.protectedFromScaleIn ?? false)
    }
    guard let least = group.minSize, let most = group.maxSize, let desired = group.desiredCapacity else {
      throw incomplete("AWS described the group \(name) without its sizes")
    }
    return GroupReading(
      name: name, minSize: least, maxSize: most, desiredCapacity: desired,
      boundTo: group.tags?.first { $0.key == BallastTag.cluster }?.value, members: members.sorted { $0.id < $1.id })
  }

  private mutating func container(_ arn: String) async throws(AWSError) -> ContainerReading? {
    let output = try await call(
      ECS.describeContainerInstances, .init(cluster: cluster, containerInstances: [arn]))
    if let instance = output.containerInstances?.first(where: { $0.containerInstanceArn == arn }) {
      return ContainerReading(
        arn: arn, ec2InstanceID: instance.ec2InstanceId ?? "", status: instance.status ?? "",
        agentConnected: instance.agentConnected ?? true,
        counted: (instance.runningTasksCount ?? 0) + (instance.pendingTasksCount ?? 0))
    }
    try explain(output.failures)
    return nil
  }

  private mutating func occupancy(_ arn: String) async throws(AWSError) -> [TaskReading] {
    var listed: Set<String> = []
    for status in [ECS.DesiredStatus.running, .stopped] {
      try await pages(
        ECS.listTasks, .init(cluster: cluster, containerInstance: arn, maxResults: 100, desiredStatus: status)
      ) { listed.formUnion($0.taskArns ?? []) }
    }
    var held: [TaskReading] = []
    let arns = listed.sorted()
    for start in stride(from: 0, to: arns.count, by: 100) {
      let batch = Array(arns[start..<min(start + 100, arns.count)])
      let (described, missing) = try await tasks(batch)
      held += described
      // What was listed and cannot be described may be anything: it counts as there.
      held += missing.map { TaskReading(arn: $0, group: "", isWanted: true, containerInstance: nil) }
    }
    return held.sorted { $0.arn < $1.arn }
  }

  private mutating func task(_ arn: String) async throws(AWSError) -> TaskReading? {
    try await tasks([arn]).held.first
  }

  /// Those of `arns` that are not STOPPED, and those that ECS does not know.
  private mutating func tasks(
    _ arns: [String]
  ) async throws(AWSError) -> (held: [TaskReading], missing: [String]) {
    let output = try await call(ECS.describeTasks, .init(cluster: cluster, tasks: arns))
    try explain(output.failures)
    var missing = Set(arns)
    var held: [TaskReading] = []
    for task in output.tasks ?? [] {
      guard let arn = task.taskArn, missing.remove(arn) != nil else { continue }
      if task.lastStatus == TaskStatus.stopped.rawValue || task.lastStatus == "DELETED" { continue }
      held.append(
        TaskReading(
          arn: arn, group: task.group ?? "", isWanted: task.desiredStatus != "STOPPED",
          containerInstance: task.containerInstanceArn))
    }
    return (held, missing.sorted())
  }

  /// `MISSING` is an answer; any other failure is none.
  private func explain(_ failures: [ECS.Failure]?) throws(AWSError) {
    guard let failure = (failures ?? []).first(where: { $0.reason != "MISSING" }) else { return }
    throw AWSError(kind: .service, code: failure.reason ?? "Failure", message: failure.detail ?? failure.arn ?? "")
  }
}
