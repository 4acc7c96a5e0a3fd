internal import AWSModel
internal import ClusterModel

/// A task as DescribeTasks shows it.
extension ECSWorld {
  func arn(_ task: SimTask) -> String {
    if let known = task.knownARN { return known }
    let arn = region.arn("ecs", "task/\(task.cluster.name)/\(task.id)")
    task.knownARN = arn
    return arn
  }

  func shape(_ task: SimTask, tags includesTags: Bool = false) -> ECS.Task {
    if !includesTags { return untagged(task) }
    var result = untagged(task)
    result.tags = task.extras?.tags.ecs ?? []
    return result
  }

  /// Made anew only where something of it has changed: who reads a cluster every half minute asks for hundreds of tasks of
  /// which nothing has.
  private func untagged(_ task: SimTask) -> ECS.Task {
    if let described = task.described, described.isCurrent(of: task) { return described.shape }
    let result = made(task)
    if task.cluster.tasks.count <= DescribedTask.most { task.described = DescribedTask(task, result) }
    return result
  }

  private func made(_ task: SimTask) -> ECS.Task {
    var result = ECS.Task()
    result.taskArn = arn(task)
    result.clusterArn = task.cluster.arn
    result.taskDefinitionArn = task.definition.arn
    result.containerInstanceArn = task.instance?.arn
    result.availabilityZone = task.instance?.zone
    result.lastStatus = task.lastStatus.rawValue
    result.desiredStatus = task.desiredStatus.rawValue
    result.healthStatus = ECS.HealthStatus(rawValue: task.health.rawValue)
    result.group = task.group
    result.startedBy = task.startedBy
    result.launchType = .ec2
    result.capacityProviderName = task.extras?.capacityProvider
    result.version = Int(task.version)
    result.cpu = "\(task.requirement.resources.cpuUnits)"
    result.memory = "\(task.requirement.resources.memoryMiB)"
    result.enableExecuteCommand = task.extras?.enablesExecute ?? false
    result.attributes = [
      ECS.Attribute(
        name: "ecs.cpu-architecture", value: task.instance?.attributes["ecs.cpu-architecture"] ?? "x86_64")
    ]
    result.tags = []
    result.overrides = overrides(task)
    result.inferenceAccelerators = []
    result.attachments = attachments(task)
    setTimes(task, &result)
    result.containers = containers(task)
    return result
  }

  private func setTimes(_ task: SimTask, _ result: inout ECS.Task) {
    result.createdAt = task.createdAt.date
    if let connected = task.connectedAt {
      result.connectivity = .connected
      result.connectivityAt = connected.date
    }
    result.pullStartedAt = task.pullStartedAt?.date
    result.pullStoppedAt = task.pullStoppedAt?.date
    result.startedAt = task.startedAt?.date
    result.stoppingAt = task.stoppingAt?.date
    result.executionStoppedAt = task.executionStoppedAt?.date
    result.stoppedAt = task.stoppedAt?.date
    result.stopCode = task.stopCode.map { ECS.TaskStopCode(rawValue: $0.rawValue) }
    result.stoppedReason = task.stoppedReason
  }

  private func overrides(_ task: SimTask) -> ECS.TaskOverride {
    if let overrides = task.extras?.overrides { return overrides }
    return ECS.TaskOverride(
      containerOverrides: (task.definition.shape.containerDefinitions ?? []).map {
        ECS.ContainerOverride(name: $0.name)
      }, inferenceAcceleratorOverrides: [])
  }

  private func attachments(_ task: SimTask) -> [ECS.Attachment] {
    guard let interface = task.interface else { return [] }
    let status: String
    switch task.lastStatus {
    case .provisioning: status = "PRECREATED"
    case .deprovisioning, .stopped: status = "DELETED"
    default: status = "ATTACHED"
    }
    return [
      ECS.Attachment(
        id: interface.attachmentID, type: "ElasticNetworkInterface", status: status,
        details: interface.details(in: region.name))
    ]
  }

  private func containers(_ task: SimTask) -> [ECS.Container] {
    var ports = task.dynamicPorts[...]
    var gpus = task.gpuIDs[...]
    let taskArn = arn(task)
    return (task.definition.shape.containerDefinitions ?? []).enumerated().map { index, definition in
      var container = ECS.Container()
      let identity = identity(task, index)
      container.containerArn = identity.arn
      container.taskArn = taskArn
      container.name = definition.name
      container.image = definition.image
      container.lastStatus = containerStatus(task)
      container.healthStatus = ECS.HealthStatus(
        rawValue: definition.healthCheck == nil ? "UNKNOWN" : task.health.rawValue)
      container.cpu = "\(definition.cpu ?? 0)"
      container.memory = definition.memory.map(String.init)
      container.memoryReservation = definition.memoryReservation.map(String.init)
      container.networkInterfaces =
        task.interface.flatMap { $0.isConnected ? $0 : nil }.map {
          [ECS.NetworkInterface(attachmentId: $0.attachmentID, privateIpv4Address: $0.address)]
        } ?? []
      container.networkBindings = task.startedAt == nil ? [] : bindings(task, definition, &ports)
      let gpuCount = ContainerReservation.gpus(definition.resourceRequirements)
      if gpuCount > 0 {
        container.gpuIds = Array(gpus.prefix(gpuCount))
        gpus = gpus.dropFirst(gpuCount)
      }
      if task.startedAt != nil { container.runtimeId = identity.runtimeID }
      if let code = task.containerExits[index] {
        container.lastStatus = "STOPPED"
        container.exitCode = code
      } else if task.lastStatus > .running {
        let isCause = index == task.exit?.container
        container.exitCode = isCause ? task.exit?.code : task.exit?.siblingCode
        container.reason = isCause ? task.exit?.reason : nil
      }
      return container
    }
  }

  /// What a container is called; derived from its task's id, and kept once it was asked for.
  private func identity(_ task: SimTask, _ index: Int) -> SimTask.ContainerIdentity {
    while task.containerIdentities.count <= index {
      var stream = RandomStream(seed: UInt64(task.containerIdentities.count), label: task.id)
      task.containerIdentities.append(
        SimTask.ContainerIdentity(
          arn: region.arn("ecs", "container/\(task.cluster.name)/\(task.id)/\(stream.uuid())"),
          runtimeID: stream.hexadecimal(64)))
    }
    return task.containerIdentities[index]
  }

  private func containerStatus(_ task: SimTask) -> String {
    switch task.lastStatus {
    case .provisioning, .pending, .activating: "PENDING"
    case .running, .deactivating, .stopping: "RUNNING"
    case .deprovisioning, .stopped: "STOPPED"
    }
  }

  /// Ports of the host that reach the container: those the definition names, and those that Docker gave.
  private func bindings(
    _ task: SimTask, _ container: ECS.ContainerDefinition, _ dynamic: inout ArraySlice<UInt16>
  ) -> [ECS.NetworkBinding] {
    if task.definition.isAwsvpc { return [] }
    return (container.portMappings ?? []).map { mapping in
      var port = mapping.hostPort ?? 0
      if port == 0 { port = Int(dynamic.popFirst() ?? 0) }
      return ECS.NetworkBinding(
        bindIP: "0.0.0.0", containerPort: mapping.containerPort, hostPort: port, protocol: mapping.protocol)
    }
  }
}
