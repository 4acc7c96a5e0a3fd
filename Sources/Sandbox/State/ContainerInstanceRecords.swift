internal import AWSModel
internal import ClusterModel
internal import Placement

extension ContainerInstanceStatus: StateValue {}
extension ECS.AgentUpdateStatus: StateValue {}

extension ECSWorld {
  func instances(of cluster: SimCluster, _ record: StateRecord) throws(StateFault) {
    try record.each(
      "containerInstances", cluster.instances.all,
      make: { (part) throws(StateFault) in
        try self.makeInstance(in: cluster, part)
      }
    ) { (instance, part) throws(StateFault) in
      try instance.fields(part)
      var isSeated = instance.row != nil
      if part.isReading { isSeated = !instance.isGone }
      try part("isSeated", &isSeated)
      if part.isReading, isSeated {
        seat(instance)
        setSeat(instance)
      }
    }
  }

  private func makeInstance(in cluster: SimCluster, _ record: StateRecord) throws(StateFault) -> SimContainerInstance {
    let id = try record.take("id", String.self)
    let hostID = try record.takeIfPresent("ec2Instance", String.self)
    let host = hostID.flatMap { region.ec2.instancesByID[$0] }
    let instance = SimContainerInstance(
      ordinal: nextOrdinal(), id: id,
      arn: try record.takeIfPresent("arn") ?? region.arn("ecs", "container-instance/\(cluster.name)/\(id)"),
      cluster: cluster, host: host, ec2InstanceID: hostID ?? "",
      capacity: InstanceCapacity(
        resources: try record.take("registered"), ports: try record.takeIfPresent("reservedPorts") ?? .standard,
        gpuIDs: try record.takeIfPresent("gpus") ?? [], hasTrunk: try record.takeIfPresent("hasTrunk") ?? false),
      versionInfo: ECS.VersionInfo(), at: try record.takeIfPresent("registeredAt") ?? region.now)
    let isOfHost = try record.takeIfPresent("isOfHost", Bool.self) ?? (host != nil)
    if isOfHost { host?.containerInstance = instance }
    cluster.instances.insert(instance)
    cluster.instancesByID[id] = instance
    return instance
  }
}

extension SimContainerInstance {
  func fields(_ record: StateRecord) throws(StateFault) {
    record.put("id", id)
    record.put("arn", arn)
    record.put("ec2Instance", ec2InstanceID)
    record.put("isOfHost", host?.containerInstance === self)
    record.put("registered", registered)
    record.put("reservedPorts", reservedPorts)
    record.put("gpus", gpuIDs)
    record.put("hasTrunk", hasTrunk)
    record.put("registeredAt", registeredAt)
    try record.shape("versionInfo", &versionInfo)
    try record("status", &status)
    try record("agentConnected", &agentConnected)
    try record("version", &version)
    try attributeFields(record)
    try record("tags", &tags)
    try record("capacityProvider", &capacityProvider)
    try record("isManagedDraining", &isManagedDraining)
    try record("hostIsGone", &hostIsGone)
    try record("isRuntimeImpaired", &isRuntimeImpaired)
    try record("holdsStops", &holdsStops)
    try record("agentUpdate", &agentUpdate)
    try record("isForeign", &isForeign)
    try record("images", &agent.images)
    try record("nextDynamicPort", &agent.nextDynamicPort)
  }

  /// Attributes with values, and the names of those without.
  private func attributeFields(_ record: StateRecord) throws(StateFault) {
    var valued = attributes.compactMapValues { $0 }
    var bare = Set(attributes.filter { $0.value == nil }.keys)
    try record("attributes", &valued)
    try record("capabilities", &bare)
    guard record.isReading else { return }
    attributes = valued.mapValues { .some($0) }
    for name in bare { attributes.updateValue(nil, forKey: name) }
  }
}

extension ResourceVector: StateFields {
  static let blank = ResourceVector.zero

  mutating func fields(_ record: StateRecord) throws(StateFault) {
    try record("cpuUnits", &cpuUnits)
    try record("memoryMiB", &memoryMiB)
    try record("gpus", &gpus)
    try record("networkInterfaces", &networkInterfaces)
  }
}

extension PortReservation: StateFields {
  static var blank: PortReservation { PortReservation(tcp: [], udp: []) }
  /// What an agent reserves unless it is told otherwise.
  static var standard: PortReservation { PortReservation(tcp: [22, 2375, 2376, 51678, 51679], udp: []) }

  mutating func fields(_ record: StateRecord) throws(StateFault) {
    var (tcp, udp) = (tcp, udp)
    try record("tcp", &tcp)
    try record("udp", &udp)
    self = PortReservation(tcp: tcp, udp: udp)
  }
}
