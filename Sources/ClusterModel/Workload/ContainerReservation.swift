/// How the containers of a task reach the network. Source: "Task definition parameters", network mode.
public enum TaskNetworkMode: String, Sendable, Hashable, Codable {
  case bridge, host, awsvpc, none
}

/// A container's port that the task definition maps to the host.
public struct PortMappingReservation: Sendable, Hashable, Codable {
  public enum Transport: String, Sendable, Hashable, Codable { case tcp, udp }

  public var containerPort: Int?
  /// Nil or 0: a dynamic port in `bridge` mode, the container's own in `host` mode.
  public var hostPort: Int?
  public var transport: Transport

  public init(containerPort: Int? = nil, hostPort: Int? = nil, transport: Transport = .tcp) {
    self.containerPort = containerPort
    self.hostPort = hostPort
    self.transport = transport
  }
}

/// The raw figures of one container definition that ECS reserves by. Units are those of the API: CPU units and MiB.
public struct ContainerReservation: Sendable, Hashable, Codable {
  public var name: String
  public var cpuUnits: Int?
  public var memoryMiB: Int?
  /// The soft limit; above zero it is what ECS reserves, whatever the hard limit says.
  public var memoryReservationMiB: Int?
  public var ports: [PortMappingReservation]
  public var gpus: Int

  public init(
    name: String = "", cpuUnits: Int? = nil, memoryMiB: Int? = nil, memoryReservationMiB: Int? = nil,
    ports: [PortMappingReservation] = [], gpus: Int = 0
  ) {
    self.name = name
    self.cpuUnits = cpuUnits
    self.memoryMiB = memoryMiB
    self.memoryReservationMiB = memoryReservationMiB
    self.ports = ports
    self.gpus = gpus
  }
}

/// What `RunTask` overrides of one container, by its name. Nil fields leave the definition's figure.
public struct ContainerReservationOverride: Sendable, Hashable, Codable {
  public var name: String
  public var cpuUnits: Int?
  public var memoryMiB: Int?
  public var memoryReservationMiB: Int?
  public var gpus: Int?

  public init(
    name: String, cpuUnits: Int? = nil, memoryMiB: Int? = nil, memoryReservationMiB: Int? = nil, gpus: Int? = nil
  ) {
    self.name = name
    self.cpuUnits = cpuUnits
    self.memoryMiB = memoryMiB
    self.memoryReservationMiB = memoryReservationMiB
    self.gpus = gpus
  }
}

/// What `RunTask` overrides: of the task as a whole, and of single containers.
public struct ReservationOverrides: Sendable, Hashable, Codable {
  /// Task CPU in units, as the API's text says it (`512`, `.5 vCPU`).
  public var taskCPU: String?
  /// Task memory, as the API's text says it (`512`, `1 GB`).
  public var taskMemory: String?
  public var containers: [ContainerReservationOverride]

  public init(taskCPU: String? = nil, taskMemory: String? = nil, containers: [ContainerReservationOverride] = []) {
    self.taskCPU = taskCPU
    self.taskMemory = taskMemory
    self.containers = containers
  }
}
