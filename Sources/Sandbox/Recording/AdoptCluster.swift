internal import AWSModel
internal import ClusterModel
internal import Placement

/// The cluster itself, as recorded.
extension Adoption {
  func cluster() throws(StateFault) {
    for answer in recorded.definitions { adopt(answer) }
    for provider in recorded.providers { adopt(provider) }
    let described = recorded.cluster
    let made = SimCluster(
      ordinal: region.ecs.nextOrdinal(), name: described.clusterName ?? "default", arn: described.clusterArn ?? "",
      seed: region.random[.placement].next())
    made.settings = described.settings ?? made.settings
    made.configuration = described.configuration
    made.serviceConnectNamespace = described.serviceConnectDefaults?.namespace
    made.tags = ResourceTags(described.tags)
    made.capacityProviders = recorded.providers.compactMap(\.name)
    made.defaultStrategy = (described.defaultCapacityProviderStrategy ?? []).filter {
      made.capacityProviders.contains($0.capacityProvider ?? "")
    }
    made.attachmentsStatus = described.attachmentsStatus
    region.ecs.clusters.insert(made)
    for instance in recorded.containerInstances { try adopt(instance, in: made) }
    for service in recorded.services { try adopt(service, in: made) }
    for task in recorded.tasks { try adopt(task, in: made) }
  }

  private func adopt(_ answer: ECS.DescribeTaskDefinitionResponse) {
    guard let shape = answer.taskDefinition, let family = shape.family else { return }
    let made = SimTaskDefinition(
      ordinal: region.ecs.nextOrdinal(), arn: shape.taskDefinitionArn ?? "", shape: shape,
      rules: ReservationRules(shape))
    made.tags = ResourceTags(answer.tags)
    region.ecs.families[family, default: TaskFamily()].revisions.append(made)
    region.ecs.families[family]?.revisions.sort { $0.revision < $1.revision }
  }

  private func adopt(_ provider: ECS.CapacityProvider) {
    let made = SimCapacityProvider(
      ordinal: region.ecs.nextOrdinal(), name: provider.name ?? "", arn: provider.capacityProviderArn ?? "",
      provider: provider.autoScalingGroupProvider ?? ECS.AutoScalingGroupProvider(), tags: ResourceTags(provider.tags))
    made.status = provider.status ?? .active
    made.updateStatus = provider.updateStatus
    region.ecs.capacityProviders.append(made)
  }

  private func adopt(_ instance: ECS.ContainerInstance, in cluster: SimCluster) throws(StateFault) {
    let arn = instance.containerInstanceArn ?? ""
    let host = region.ec2.instancesByID[instance.ec2InstanceId ?? ""]
    let made = SimContainerInstance(
      ordinal: region.ecs.nextOrdinal(), id: arn.resourceName, arn: arn, cluster: cluster, host: host,
      ec2InstanceID: instance.ec2InstanceId ?? "", capacity: capacity(of: instance, host),
      versionInfo: instance.versionInfo ?? ECS.VersionInfo(), at: instant(instance.registeredAt))
    made.status = ContainerInstanceStatus(rawValue: instance.status ?? "") ?? .active
    made.agentConnected = instance.agentConnected ?? false
    made.version = instance.version ?? 1
    for attribute in instance.attributes ?? [] {
      made.attributes.updateValue(attribute.value, forKey: attribute.name ?? "")
    }
    made.tags = ResourceTags(instance.tags)
    made.capacityProvider = instance.capacityProviderName
    made.agentUpdate = instance.agentUpdateStatus
    made.hostIsGone = !(host?.isAlive ?? false)
    host?.containerInstance = made
    cluster.instances.insert(made)
    cluster.instancesByID[made.id] = made
    if made.status == .registering { region.ecs.planTrunk(of: made, region.tuning.trunkAttachment) }
    if made.status == .deregistering { region.ecs.planTrunk(of: made, region.tuning.trunkDetachment) }
    guard !made.isGone else { return }
    region.ecs.seat(made)
    region.ecs.setSeat(made)
  }

  private func capacity(of instance: ECS.ContainerInstance, _ host: SimEC2Instance?) -> InstanceCapacity {
    func resource(_ name: String) -> ECS.Resource? { instance.registeredResources?.first { $0.name == name } }
    func ports(_ name: String) -> [UInt16] { (resource(name)?.stringSetValue ?? []).compactMap { UInt16($0) } }
    // A number where the API should show one, of which the ids are made up.
    let gpus = resource("GPU").map { $0.stringSetValue ?? (0..<max(0, $0.integerValue ?? 0)).map { "GPU-\($0)" } } ?? []
    let typical = host.map { InstanceCapacity($0.type, AgentSettings(userData: nil), id: $0.id).resources }
    return InstanceCapacity(
      resources: ResourceVector(
        cpuUnits: Int32(resource("CPU")?.integerValue ?? 0), memoryMiB: Int32(resource("MEMORY")?.integerValue ?? 0),
        gpus: Int32(gpus.count), networkInterfaces: typical?.networkInterfaces ?? 0),
      ports: PortReservation(tcp: ports("PORTS"), udp: ports("PORTS_UDP")), gpuIDs: gpus)
  }
}
