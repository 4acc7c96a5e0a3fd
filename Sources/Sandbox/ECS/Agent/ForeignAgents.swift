internal import AWSModel
internal import ClusterModel
internal import FoundationEssentials

/// RegisterContainerInstance and what an agent of somebody's own reports: the sandbox places tasks on its instance and
/// leaves their life to it.
extension ECSWorld {
  func registerContainerInstance(
    _ request: ECS.RegisterContainerInstanceRequest
  ) throws(AWSError) -> ECS.RegisterContainerInstanceResponse {
    let cluster = try cluster(request.cluster)
    let document = try IdentityDocument(request.instanceIdentityDocument)
    if let arn = request.containerInstanceArn {
      guard let known = containerInstance(arn, in: cluster), !known.isGone else {
        throw ECS.Errors.clientException("Referenced container instance not found: \(arn)")
      }
      known.versionInfo = request.versionInfo ?? known.versionInfo
      known.version += 1
      connect(known)
      return .init(containerInstance: shape(known, tags: true))
    }
    let capacity = try InstanceCapacity(request.totalResources ?? [])
    let id = newID()
    let instance = SimContainerInstance(
      ordinal: nextOrdinal(), id: id, arn: region.arn("ecs", "container-instance/\(cluster.name)/\(id)"),
      cluster: cluster, host: document.instanceID.flatMap { region.ec2.instancesByID[$0] },
      ec2InstanceID: document.instanceID ?? "", capacity: capacity,
      versionInfo: request.versionInfo ?? ECS.VersionInfo(), at: region.now)
    instance.isForeign = true
    instance.attributes["ecs.availability-zone"] = .some(document.availabilityZone ?? region.zones.first?.name)
    instance.attributes["ecs.instance-type"] = document.instanceType
    instance.attributes["ecs.ami-id"] = document.imageID
    instance.attributes["ecs.os-type"] = "linux"
    for attribute in request.attributes ?? [] { instance.attributes[attribute.name ?? ""] = .some(attribute.value) }
    instance.tags = ResourceTags(request.tags)
    enter(instance, in: cluster)
    return .init(containerInstance: shape(instance, tags: true))
  }

  /// Where an agent would connect. Nothing listens there.
  func discoverPollEndpoint(
    _ request: ECS.DiscoverPollEndpointRequest
  ) throws(AWSError) -> ECS.DiscoverPollEndpointResponse {
    if let name = request.cluster { _ = try cluster(name) }
    return .init(
      endpoint: "https://ecs-a-1.\(region.name).amazonaws.com/",
      telemetryEndpoint: "https://ecs-t-1.\(region.name).amazonaws.com/",
      serviceConnectEndpoint: "https://ecs-sc.\(region.name).api.aws")
  }

  /// The newest agent is installed within some minutes; only a connected agent that has not got it can be updated.
  func updateContainerAgent(
    _ request: ECS.UpdateContainerAgentRequest
  ) throws(AWSError) -> ECS.UpdateContainerAgentResponse {
    let cluster = try cluster(request.cluster)
    guard let instance = containerInstance(request.containerInstance ?? "", in: cluster), !instance.isGone
    else { throw ECS.Errors.invalidParameterException("Referenced container instance not found.") }
    guard instance.agentConnected else {
      throw ECS.Errors.clientException("The container agent is not connected: \(instance.arn)")
    }
    guard instance.agentUpdate == nil || instance.agentUpdate == .updated || instance.agentUpdate == .failed else {
      throw ECS.Errors.updateInProgressException("There is already a current container agent update in progress.")
    }
    guard instance.versionInfo.agentVersion != AgentSoftware.current.agentVersion else {
      throw ECS.Errors.noUpdateAvailableException("There is no update available for your container agent.")
    }
    instance.agentUpdate = .pending
    instance.version += 1
    region.publish(.containerInstance(instance))
    region.schedule(.ecs(.agentUpdated(instance)), after: region.tuning.agentUpdate)
    return .init(containerInstance: shape(instance))
  }

  func agentUpdated(_ instance: SimContainerInstance) {
    guard !instance.isGone, instance.agentUpdate == .pending else { return }
    guard instance.agentConnected else {
      instance.agentUpdate = .failed
      return
    }
    instance.agentUpdate = .updated
    instance.versionInfo.agentVersion = AgentSoftware.current.agentVersion
    instance.versionInfo.agentHash = AgentSoftware.current.agentHash
    instance.version += 1
    reseat(instance)
    region.publish(.containerInstance(instance))
  }
}

/// What the instance identity document of EC2 says; a caller may leave it out, as an agent outside EC2 does.
private struct IdentityDocument {
  var instanceID: String?
  var instanceType: String?
  var imageID: String?
  var availabilityZone: String?

  private struct Wire: Decodable {
    var instanceId: String?
    var instanceType: String?
    var imageId: String?
    var availabilityZone: String?
  }

  init(_ text: String?) throws(AWSError) {
    guard let text, !text.isEmpty else { return }
    guard let wire = try? JSONDecoder().decode(Wire.self, from: Data(text.utf8)) else {
      throw ECS.Errors.clientException("The instance identity document is not valid.")
    }
    instanceID = wire.instanceId
    instanceType = wire.instanceType
    imageID = wire.imageId
    availabilityZone = wire.availabilityZone
  }
}

extension InstanceCapacity {
  /// What an agent says it has.
  ///
  /// - Throws: `InvalidParameterException` where CPU or MEMORY lacks.
  init(_ resources: [ECS.Resource]) throws(AWSError) {
    var found = ResourceVector(networkInterfaces: 120)
    var ports = PortReservation.none
    var hasCPU = false
    var hasMemory = false
    for resource in resources {
      let amount = Int32(clamping: resource.integerValue ?? 0)
      let values = resource.stringSetValue ?? []
      switch resource.name {
      case "CPU": (found.cpuUnits, hasCPU) = (amount, true)
      case "MEMORY": (found.memoryMiB, hasMemory) = (amount, true)
      case "PORTS": ports = ports.union(PortReservation(tcp: values.compactMap { UInt16($0) }, udp: []))
      case "PORTS_UDP": ports = ports.union(PortReservation(tcp: [], udp: values.compactMap { UInt16($0) }))
      case "GPU": gpuIDs = resource.stringSetValue ?? (0..<max(0, amount)).map { "GPU-\($0)" }
      default: break
      }
    }
    guard hasCPU, hasMemory else {
      throw ECS.Errors.invalidParameterException("totalResources must contain CPU and MEMORY.")
    }
    found.gpus = Int32(gpuIDs.count)
    self.resources = found
    self.ports = ports
  }
}
