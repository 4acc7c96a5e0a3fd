internal import AWSModel
internal import ClusterModel
internal import FoundationEssentials

/// Where a container of a task is reached: what target groups know it by.
struct TaskEndpoint: Sendable, Hashable {
  var container: String
  var containerPort: Int
  /// The port on the instance; nil in `awsvpc` mode, where the task has an address of its own.
  var hostPort: Int?
  var address: String?
}

/// What a task reserves, where that is not what its definition says.
indirect enum OwnReservation: Sendable, Hashable {
  case overrides(ReservationOverrides)
  /// Worked out before.
  case known(TaskRequirement)

  func requirement(of rules: ReservationRules) -> TaskRequirement {
    switch self {
    case .overrides(let overrides): rules.requirement(overrides: overrides)
    case .known(let requirement): requirement
    }
  }
}

/// A task as ECS describes it, before its instance, service and definition are joined to it.
struct TaskRow: Sendable, Hashable {
  var arn: String
  var version: Int
  var definition: String
  var instance: String?
  var group: String
  var startedBy: String?
  /// Nil for nearly all.
  var reservation: OwnReservation?
  /// Nil for a state that this version does not know.
  var lastStatus: TaskStatus?
  var isWanted: Bool
  var health: HealthStatus
  var createdAt: Date?
  var startedAt: Date?
  /// Whether it runs, or is to run, on instances of the cluster.
  var isOnInstances: Bool
  var endpoints: [TaskEndpoint]

  /// Nil where ECS left out what every task has.
  init?(_ task: ECS.Task, interner: inout Interner) {
    guard let arn = task.taskArn, let definition = task.taskDefinitionArn else { return nil }
    self.arn = arn
    version = task.version ?? 0
    self.definition = interner(definition)
    instance = interner(task.containerInstanceArn)
    group = interner(task.group ?? "")
    startedBy = interner(task.startedBy)
    reservation = Self.overrides(task.overrides).map { .overrides($0) }
    lastStatus = task.lastStatus == "DELETED" ? .stopped : TaskStatus(rawValue: task.lastStatus ?? "")
    isWanted = task.desiredStatus != "STOPPED"
    health = task.healthStatus.flatMap { HealthStatus(rawValue: $0.rawValue) } ?? .unknown
    createdAt = task.createdAt
    startedAt = task.startedAt
    isOnInstances = !LaunchKind.isElsewhere(
      launchType: task.launchType?.rawValue, provider: task.capacityProviderName, instance: task.containerInstanceArn)
    endpoints = Self.endpoints(task, interner: &interner)
  }

  init(
    stored task: TaskRecord, definition: String, instance: String?, reservation: OwnReservation?,
    endpoints: [TaskEndpoint]
  ) {
    arn = task.arn
    version = task.version
    self.definition = definition
    self.instance = instance
    group = task.group
    startedBy = task.startedBy
    self.reservation = reservation
    lastStatus = task.lastStatus
    isWanted = task.isWanted
    health = task.health
    createdAt = task.createdAt
    startedAt = task.startedAt
    isOnInstances = true
    self.endpoints = endpoints
  }

  private static func overrides(_ overrides: ECS.TaskOverride?) -> ReservationOverrides? {
    guard let overrides else { return nil }
    let containers = (overrides.containerOverrides ?? []).compactMap { container -> ContainerReservationOverride? in
      let gpus = container.resourceRequirements?.gpuCount
      if container.cpu == nil, container.memory == nil, container.memoryReservation == nil, gpus == nil { return nil }
      return ContainerReservationOverride(
        name: container.name ?? "", cpuUnits: container.cpu, memoryMiB: container.memory,
        memoryReservationMiB: container.memoryReservation, gpus: gpus)
    }
    if containers.isEmpty, overrides.cpu == nil, overrides.memory == nil { return nil }
    return ReservationOverrides(taskCPU: overrides.cpu, taskMemory: overrides.memory, containers: containers)
  }

  private static func endpoints(_ task: ECS.Task, interner: inout Interner) -> [TaskEndpoint] {
    var endpoints: [TaskEndpoint] = []
    for container in task.containers ?? [] {
      for binding in container.networkBindings ?? [] {
        guard let port = binding.containerPort else { continue }
        endpoints.append(
          TaskEndpoint(container: interner(container.name ?? ""), containerPort: port, hostPort: binding.hostPort))
      }
      for interface in container.networkInterfaces ?? [] {
        guard let address = interface.privateIpv4Address ?? interface.ipv6Address else { continue }
        endpoints.append(
          TaskEndpoint(container: interner(container.name ?? ""), containerPort: 0, address: address))
      }
    }
    return endpoints
  }
}

extension [ECS.ResourceRequirement] {
  /// How many GPUs the list asks for; nil where it names none.
  var gpuCount: Int? { first { $0.type == .gpu }.flatMap { Int($0.value ?? "") } }
}

/// What runs on the cluster's EC2 instances and what does not.
enum LaunchKind {
  static let fargateProviders: Set<String> = ["FARGATE", "FARGATE_SPOT"]

  private static let launchTypesElsewhere: Set<String> = ["FARGATE", "EXTERNAL", "MANAGED_INSTANCES"]

  /// Whether a task that has no instance yet will never have one of a group: it is no demand for one.
  static func isElsewhere(launchType: String?, provider: String?, instance: String?) -> Bool {
    if instance != nil { return false }
    if let launchType, launchTypesElsewhere.contains(launchType) { return true }
    return provider.map(fargateProviders.contains) ?? false
  }
}
