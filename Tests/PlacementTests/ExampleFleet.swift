import ClusterModel
import FoundationEssentials
import Placement

/// One builder for all example fleets: each call sets only what the test is about.
struct ExampleFleet {
  var instances: [ContainerInstance] = []
  var requirements: [TaskRequirement] = []
  var definitions: [TaskDefinitionRecord] = []
  var services: [ServiceRecord] = []
  var tasks: [TaskRecord] = []

  static let agentPorts = PortReservation(tcp: [22, 2375, 2376, 51678, 51679])

  @discardableResult
  mutating func instance(
    _ id: String, cpu: Int32 = 2048, memory: Int32 = 4096, gpus: Int32 = 0, interfaces: Int32 = 0,
    zone: String = "a", type: String = "m5.large", attributes: [ECSAttribute] = [], ports: PortReservation = agentPorts,
    status: ContainerInstanceStatus = .active, agentConnected: Bool = true, agentVersion: String? = nil,
    registeredAt: Date? = nil, registered: ResourceVector? = nil
  ) -> Int32 {
    let free = ResourceVector(cpuUnits: cpu, memoryMiB: memory, gpus: gpus, networkInterfaces: interfaces)
    instances.append(
      ContainerInstance(
        arn: "arn:aws:ecs:us-east-1:123456789012:container-instance/test/\(id)", ec2InstanceID: "i-\(id)",
        status: status, agentConnected: agentConnected, agentVersion: agentVersion, registered: registered ?? free,
        remaining: free, portsInUse: ports, portsReserved: Self.agentPorts, attributes: AttributeSet(attributes),
        availabilityZone: zone,
        instanceType: type, registeredAt: registeredAt))
    return Int32(instances.count - 1)
  }

  @discardableResult
  mutating func service(
    _ name: String, _ requirement: TaskRequirement = .of(), desired: Int = 0, strategy: [PlacementStrategy] = [],
    constraints: [PlacementConstraint] = [], scheduling: SchedulingStrategy = .replica, status: String = "ACTIVE",
    launchType: String? = "EC2"
  ) -> Int32 {
    requirements.append(requirement)
    let index = Int32(requirements.count - 1)
    definitions.append(
      TaskDefinitionRecord(arn: "arn:\(name):1", family: name, revision: 1, requirement: requirement))
    services.append(
      ServiceRecord(
        arn: "arn:aws:ecs:us-east-1:123456789012:service/test/\(name)", name: name, status: status,
        schedulingStrategy: scheduling, desiredCount: desired, definition: index, constraints: constraints,
        strategy: strategy, launchType: launchType))
    return Int32(services.count - 1)
  }

  /// A task of a service, on an instance or waiting. The room it takes is already gone from what the instance has left.
  @discardableResult
  mutating func task(_ service: Int32, on instance: Int32?, isWanted: Bool = true) -> TaskHandle {
    tasks.append(
      TaskRecord(
        arn: "arn:task/\(tasks.count)", definition: service, requirement: services[Int(service)].definition ?? 0,
        service: service, instance: instance, group: "service:\(services[Int(service)].name)", isWanted: isWanted))
    return TaskHandle(tasks.count - 1)
  }

  var snapshot: ClusterSnapshot {
    ClusterSnapshot(
      cluster: ClusterIdentity(name: "test"), asOf: Date(timeIntervalSince1970: 0), requirements: requirements,
      definitions: definitions, instances: instances, services: services, tasks: tasks)
  }

  func board(_ options: BoardOptions = BoardOptions()) -> PlacementBoard { PlacementBoard(snapshot, options: options) }
}

extension TaskRequirement {
  static func of(
    cpu: Int32 = 128, memory: Int32 = 256, gpus: Int32 = 0, interfaces: Int32 = 0, tcp: [UInt16] = [],
    udp: [UInt16] = [], attributes: [ECSAttribute] = [], constraints: [PlacementConstraint] = []
  ) -> TaskRequirement {
    TaskRequirement(
      resources: ResourceVector(cpuUnits: cpu, memoryMiB: memory, gpus: gpus, networkInterfaces: interfaces),
      ports: PortReservation(tcp: tcp, udp: udp), requiredAttributes: attributes, constraints: constraints)
  }
}

extension TaskKind {
  static func of(
    _ requirement: TaskRequirement = .of(), group: String = "service:web", strategy: [PlacementStrategy] = [],
    constraints: [PlacementConstraint] = [], isService: Bool = true
  ) -> TaskKind {
    TaskKind(
      requirement: requirement, group: group, constraints: constraints, strategy: strategy, isService: isService)
  }
}

extension PlacementStrategy {
  static let zones = PlacementStrategy.spread(field: "attribute:ecs.availability-zone")
  static let instances = PlacementStrategy.spread(field: "instanceId")
}

extension PlacementBoard {
  /// Places `count` tasks one after the other; the ids of the instances they went to, `-` where none took one.
  mutating func placing(_ kind: TaskKind, _ count: Int = 1, seed: UInt64 = 1) -> [String] {
    let handle = intern(kind)
    var tieBreak = TieBreak(seed: seed)
    return (0..<count).map { _ in
      place(handle, tieBreak: &tieBreak).flatMap { instance(of: $0) }.map { ec2InstanceID(of: $0) } ?? "-"
    }
  }
}
