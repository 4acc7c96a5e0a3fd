internal import AWSModel
internal import ClusterModel
internal import FoundationEssentials

/// How an instance joins a cluster when its agent starts.
extension ECSWorld {
  /// The agent of a host starts: it registers, or comes back to what it registered before.
  func agentStarts(on host: SimEC2Instance) {
    guard let image = region.ec2.image(host.launch.imageID), let software = image.agent else { return }
    let silent = region.ec2.silentImages
    if silent.contains("") || silent.contains(image.id) { return }
    if let known = host.containerInstance, !known.isGone {
      if known.agentConnected, !known.hostIsGone { return }
      hostReturns(known)
      known.hostIsGone = false
      connect(known)
      return
    }
    var settings = AgentSettings(userData: host.launch.userData)
    if usesTrunking { settings.usesTrunking = true }
    if settings.checksWarmPool, host.member?.state.isWarmed == true { return }
    guard settings.isEnabled, let cluster = clusterForAgent(settings.cluster) else { return }
    register(host, image, software, settings, in: cluster)
  }

  /// A running instance leaves its warm pool: an agent with ECS_WARM_POOLS_CHECK, which has waited for that, registers. Source:
  /// "Warm pools for your Auto Scaling group" of ECS.
  func instanceLeavesWarmPool(_ host: SimEC2Instance) {
    guard host.containerInstance == nil, AgentSettings(userData: host.launch.userData).checksWarmPool else { return }
    region.schedule(
      .ec2(.agentStarts(host, generation: host.generation)),
      after: region.tuning.agentReaction.draw(&region.random[.agent]))
  }

  /// The cluster that an agent names. Only `default` is made when it is not there.
  private func clusterForAgent(_ name: String) -> SimCluster? {
    if let cluster = activeCluster(name) { return cluster }
    return name == "default" ? makeCluster("default") : nil
  }

  private func register(
    _ host: SimEC2Instance, _ image: MachineImage, _ software: AgentSoftware, _ settings: AgentSettings,
    in cluster: SimCluster
  ) {
    let id = newID()
    let instance = SimContainerInstance(
      ordinal: nextOrdinal(), id: id, arn: region.arn("ecs", "container-instance/\(cluster.name)/\(id)"),
      cluster: cluster, host: host, ec2InstanceID: host.id,
      capacity: InstanceCapacity(host.type, settings, id: id),
      versionInfo: ECS.VersionInfo(
        agentVersion: software.agentVersion, agentHash: software.agentHash,
        dockerVersion: "DockerVersion: \(software.dockerVersion)"), at: region.now)
    instance.attributes = BuiltInAttributes.of(host, image, vpcID: region.ec2.network.vpc(of: host.subnet))
    for (name, value) in settings.attributes { instance.attributes[name] = value }
    if settings.propagatesTags { instance.tags = host.tags.withoutReserved }
    instance.capacityProvider = capacityProvider(for: host, in: cluster)
    host.containerInstance = instance
    enter(instance, in: cluster)
  }

  /// Makes a registered instance part of its cluster and has everything look at it.
  func enter(_ instance: SimContainerInstance, in cluster: SimCluster) {
    cluster.instances.insert(instance)
    cluster.instancesByID[instance.id] = instance
    seat(instance)
    region.publish(.containerInstance(instance))
    if instance.status == .registering {
      planTrunk(of: instance, region.tuning.trunkAttachment)
    } else {
      instanceBecameEligible(instance)
      planRebalancing(in: cluster)
    }
    planFlap(of: instance)
  }

  /// Has every service look at an instance that can take tasks now: daemons first, whose room is reserved.
  func instanceBecameEligible(_ instance: SimContainerInstance) {
    for service in instance.cluster.services.all where service.isDaemon { lookAtDaemon(service, on: instance) }
    roomAppeared(in: instance.cluster)
  }

  private func capacityProvider(for host: SimEC2Instance, in cluster: SimCluster) -> String? {
    guard let group = host.group else { return nil }
    return capacityProviders.first {
      !$0.isGone && $0.groupARN == group.arn && cluster.capacityProviders.contains($0.name)
    }?.name
  }
}

extension ResourceTags {
  /// Without those that AWS made itself.
  var withoutReserved: ResourceTags {
    var result = self
    for tag in sorted where tag.key.hasPrefix("aws:") { result[tag.key] = nil }
    return result
  }
}

extension InstanceCapacity {
  /// What the agent registers. Source: amazon-ecs-agent, `ecs_client.getResources`: cores × 1,024 CPU units; the kernel's
  /// memory less ECS_RESERVED_MEMORY; the ports of SSH, Docker and the agent. Interfaces for tasks: all but the first;
  /// with a trunk, its branches and all but two.
  init(_ type: InstanceType, _ settings: AgentSettings, id: String) {
    hasTrunk = settings.usesTrunking && type.branchInterfaces > 0
    let interfaces =
      hasTrunk
      ? type.branchInterfaces + type.networkInterfaces - 2 : type.networkInterfaces - 1
    resources = ResourceVector(
      cpuUnits: Int32(type.vcpus * 1024), memoryMiB: Int32(max(0, type.systemMemoryMiB - settings.reservedMemoryMiB)),
      gpus: Int32(type.gpus), networkInterfaces: Int32(max(0, interfaces)))
    ports = PortReservation(
      tcp: [22, 2375, 2376, 51678, 51679] + settings.reservedTCP, udp: settings.reservedUDP)
    var stream = RandomStream(seed: 0, label: "gpu/\(id)")
    gpuIDs = (0..<type.gpus).map { _ in "GPU-\(stream.uuid())" }
  }
}
