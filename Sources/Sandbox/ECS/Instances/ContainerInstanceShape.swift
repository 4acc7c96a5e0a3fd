internal import AWSModel
internal import ClusterModel

/// A container instance as DescribeContainerInstances shows it.
extension ECSWorld {
  func shape(
    _ instance: SimContainerInstance, tags includesTags: Bool = false, health includesHealth: Bool = false
  ) -> ECS.ContainerInstance {
    var result = ECS.ContainerInstance()
    result.containerInstanceArn = instance.arn
    result.ec2InstanceId = instance.ec2InstanceID
    result.capacityProviderName = instance.capacityProvider
    result.version = instance.version
    result.versionInfo = instance.versionInfo
    result.status = instance.status.rawValue
    result.agentConnected = instance.agentConnected
    result.runningTasksCount = instance.tally.running
    result.pendingTasksCount = instance.tally.pending
    result.registeredAt = instance.registeredAt.date
    result.attributes = instance.attributeShapes
    result.attachments = []
    result.agentUpdateStatus = instance.agentUpdate
    let described = instance.status == .inactive ? nil : described(instance)
    result.registeredResources = described?.registered ?? []
    result.remainingResources = described?.remaining ?? []
    result.tags = includesTags ? instance.tags.ecs : []
    if includesHealth { result.healthStatus = healthStatus(instance) }
    return result
  }

  /// In `remainingResources` the port sets list what is in use, not what is free. Source: Resource.
  private func portsInUse(_ instance: SimContainerInstance) -> PortReservation {
    var ports = instance.reservedPorts
    for task in instance.tasks.all where task.boardTask != nil && !task.requirement.ports.isEmpty {
      ports = ports.union(task.requirement.ports)
    }
    return ports
  }

  private func described(_ instance: SimContainerInstance) -> DescribedResources {
    let (amounts, ports) = (instance.remaining, portsInUse(instance))
    if let known = instance.described, known.amounts == amounts, known.ports == ports { return known }
    let made = DescribedResources(
      amounts: amounts, ports: ports, registered: resources(instance, instance.registered, instance.reservedPorts),
      remaining: resources(instance, amounts, ports))
    // Which GPUs are taken depends on the tasks.
    if instance.gpuIDs.isEmpty, instance.cluster.instances.count <= DescribedResources.most {
      instance.described = made
    }
    return made
  }

  private func resources(
    _ instance: SimContainerInstance, _ amounts: ResourceVector, _ ports: PortReservation
  ) -> [ECS.Resource] {
    var result = [
      integer("CPU", amounts.cpuUnits), integer("MEMORY", amounts.memoryMiB), set("PORTS", ports.tcp.map(String.init)),
      set("PORTS_UDP", ports.udp.map(String.init)),
    ]
    if !instance.gpuIDs.isEmpty {
      guard region.tuning.showsGPUIDs else { return result + [integer("GPU", amounts.gpus)] }
      let isWhole = Int(amounts.gpus) == instance.gpuIDs.count
      let taken = isWhole ? [] : Set(instance.tasks.all.filter { $0.boardTask != nil }.flatMap(\.gpuIDs))
      result.append(set("GPU", instance.gpuIDs.filter { !taken.contains($0) }))
    }
    return result
  }

  private func integer(_ name: String, _ value: Int32) -> ECS.Resource {
    ECS.Resource(name: name, type: "INTEGER", doubleValue: 0, longValue: 0, integerValue: Int(value))
  }

  private func set(_ name: String, _ values: [String]) -> ECS.Resource {
    ECS.Resource(name: name, type: "STRINGSET", doubleValue: 0, longValue: 0, integerValue: 0, stringSetValue: values)
  }

  private func healthStatus(_ instance: SimContainerInstance) -> ECS.ContainerInstanceHealthStatus {
    let state: ECS.InstanceHealthCheckState =
      !instance.agentConnected
      ? .insufficientData : instance.isRuntimeImpaired || instance.host?.isImpaired == true ? .impaired : .ok
    let detail = ECS.InstanceHealthCheckResult(
      type: .containerRuntime, status: state, lastUpdated: region.now.date,
      lastStatusChange: instance.registeredAt.date)
    return ECS.ContainerInstanceHealthStatus(overallStatus: state, details: [detail])
  }
}

extension ResourceTags {
  init(_ tags: [ECS.Tag]?) {
    for tag in tags ?? [] { self[tag.key ?? ""] = tag.value ?? "" }
  }

  var ecs: [ECS.Tag] { sorted.map { ECS.Tag(key: $0.key, value: $0.value) } }
}
