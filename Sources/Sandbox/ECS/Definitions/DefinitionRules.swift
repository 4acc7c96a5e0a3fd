internal import AWSModel
internal import ClusterModel

/// What a task definition's shape means for placement.
extension ReservationRules {
  init(_ shape: ECS.TaskDefinition) {
    self.init(
      containers: (shape.containerDefinitions ?? []).map(ContainerReservation.init), taskCPU: shape.cpu,
      taskMemory: shape.memory, networkMode: TaskNetworkMode(rawValue: shape.networkMode?.rawValue ?? "") ?? .bridge,
      requiredAttributes: (shape.requiresAttributes ?? []).map { ECSAttribute($0.name ?? "", $0.value) },
      constraints: (shape.placementConstraints ?? []).map { .memberOf($0.expression ?? "") })
  }
}

extension ContainerReservation {
  init(_ container: ECS.ContainerDefinition) {
    self.init(
      name: container.name ?? "", cpuUnits: container.cpu, memoryMiB: container.memory,
      memoryReservationMiB: container.memoryReservation,
      ports: (container.portMappings ?? []).map {
        PortMappingReservation(
          containerPort: $0.containerPort, hostPort: $0.hostPort, transport: $0.protocol == .udp ? .udp : .tcp)
      }, gpus: Self.gpus(container.resourceRequirements))
  }

  static func gpus(_ requirements: [ECS.ResourceRequirement]?) -> Int {
    (requirements ?? []).filter { $0.type == .gpu }.reduce(0) { $0 + (Int($1.value ?? "") ?? 0) }
  }
}

extension ReservationOverrides {
  init(_ overrides: ECS.TaskOverride) {
    self.init(
      taskCPU: overrides.cpu, taskMemory: overrides.memory,
      containers: (overrides.containerOverrides ?? []).map {
        ContainerReservationOverride(
          name: $0.name ?? "", cpuUnits: $0.cpu, memoryMiB: $0.memory, memoryReservationMiB: $0.memoryReservation,
          gpus: $0.resourceRequirements.map(ContainerReservation.gpus))
      })
  }
}

extension SimTaskDefinition {
  /// - Throws: `InvalidParameterException` for an override of a container that the definition does not have.
  func check(_ overrides: ECS.TaskOverride?) throws(AWSError) {
    let names = Set((shape.containerDefinitions ?? []).compactMap(\.name))
    for override in overrides?.containerOverrides ?? [] where !names.contains(override.name ?? "") {
      throw ECS.Errors.invalidParameterException(
        "Override for container named \(override.name ?? "") is not a container in the TaskDefinition.")
    }
  }
}

/// The attributes that ECS makes of what a definition uses: agents report them as capabilities.
enum RequiredAttributes {
  static func of(_ shape: ECS.TaskDefinition) -> [ECS.Attribute] {
    var names: Set<String> = []
    let containers = shape.containerDefinitions ?? []
    for container in containers {
      if let driver = container.logConfiguration?.logDriver {
        names.insert(
          driver.rawValue == "awsfirelens"
            ? "ecs.capability.logging-driver.awsfirelens"
            : "com.amazonaws.ecs.capability.logging-driver.\(driver.rawValue)")
        names.insert("com.amazonaws.ecs.capability.docker-remote-api.1.19")
      }
      if container.privileged == true { names.insert("com.amazonaws.ecs.capability.privileged-container") }
      if container.healthCheck != nil { names.insert("ecs.capability.container-health-check") }
      if !(container.dependsOn ?? []).isEmpty { names.insert("ecs.capability.container-ordering") }
      if (container.image ?? "").contains(".dkr.ecr.") { names.insert("com.amazonaws.ecs.capability.ecr-auth") }
      if container.firelensConfiguration != nil { names.insert("ecs.capability.firelens.fluentbit") }
    }
    if shape.taskRoleArn != nil {
      names.insert("com.amazonaws.ecs.capability.task-iam-role")
      if shape.networkMode == .host { names.insert("com.amazonaws.ecs.capability.task-iam-role-network-host") }
    }
    if shape.networkMode == .awsvpc { names.insert("ecs.capability.task-eni") }
    if shape.cpu != nil || shape.memory != nil { names.insert("ecs.capability.task-cpu-mem-limit") }
    if shape.pidMode != nil || shape.ipcMode != nil { names.insert("ecs.capability.pid-ipc-namespace-sharing") }
    names.insert("com.amazonaws.ecs.capability.docker-remote-api.1.18")
    return names.sorted().map { ECS.Attribute(name: $0) }
  }
}
