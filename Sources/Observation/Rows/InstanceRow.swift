internal import AWSModel
internal import ClusterModel

/// A container instance as ECS describes it, before its group and its tags are joined to it.
struct InstanceRow: Sendable, Hashable {
  /// Its `registered` and `remaining` know no network interfaces yet: ECS does not account for them.
  var record: ContainerInstance
  /// Network interfaces of tasks that are attached to it.
  var attachedInterfaces: Int32

  init(record: ContainerInstance, attachedInterfaces: Int32) {
    self.record = record
    self.attachedInterfaces = attachedInterfaces
  }

  /// Nil for a state that this version does not know.
  init?(_ instance: ECS.ContainerInstance, known: inout KnownAttributes) {
    guard let arn = instance.containerInstanceArn,
      let status = ContainerInstanceStatus(rawValue: instance.status ?? "")
    else { return nil }
    let attributes = known.attributes(of: instance)
    record = ContainerInstance(
      arn: arn, ec2InstanceID: instance.ec2InstanceId ?? "", status: status,
      agentConnected: instance.agentConnected ?? false, agentVersion: instance.versionInfo?.agentVersion,
      registered: Self.resources(instance.registeredResources), remaining: Self.resources(instance.remainingResources),
      portsInUse: Self.ports(instance.remainingResources), portsReserved: Self.ports(instance.registeredResources),
      attributes: attributes,
      availabilityZone: attributes.value("ecs.availability-zone") ?? "",
      instanceType: attributes.value("ecs.instance-type") ?? "", health: instance.healthStatus?.overallStatus?.rawValue,
      runningTasksCount: instance.runningTasksCount ?? 0, pendingTasksCount: instance.pendingTasksCount ?? 0,
      registeredAt: instance.registeredAt, version: instance.version ?? 0,
      capacityProvider: instance.capacityProviderName)
    attachedInterfaces = Int32(
      clamping: (instance.attachments ?? []).count { $0.type == "ElasticNetworkInterface" || $0.type == "eni" })
  }

  init?(_ instance: ECS.ContainerInstance) {
    var none = KnownAttributes()
    self.init(instance, known: &none)
  }

  /// CPU, memory and GPUs; a string set counts its members.
  static func resources(_ resources: [ECS.Resource]?) -> ResourceVector {
    var vector = ResourceVector()
    for resource in resources ?? [] {
      switch resource.name {
      case "CPU": vector.cpuUnits = amount(resource)
      case "MEMORY": vector.memoryMiB = amount(resource)
      case "GPU": vector.gpus = resource.stringSetValue.map { Int32(clamping: $0.count) } ?? amount(resource)
      default: continue
      }
    }
    return vector
  }

  private static func amount(_ resource: ECS.Resource) -> Int32 {
    if resource.type == "DOUBLE", let value = resource.doubleValue, value.isFinite {
      return Int32(clamping: Int(max(-1e9, min(1e9, value))))
    }
    if resource.type == "LONG", let value = resource.longValue { return Int32(clamping: value) }
    return Int32(clamping: resource.integerValue ?? resource.longValue ?? 0)
  }

  /// The ports in use: in `remainingResources` the port sets list those, not the free ones; in `registeredResources` those
  /// that the agent reserved. Source: botocore, ECS, `ContainerInstance.remainingResources`.
  static func ports(_ remaining: [ECS.Resource]?) -> PortReservation {
    func set(_ name: String) -> [UInt16] {
      let values = remaining?.first { $0.name == name }?.stringSetValue ?? []
      return values.compactMap { UInt16($0) }
    }
    return PortReservation(tcp: set("PORTS"), udp: set("PORTS_UDP"))
  }
}
