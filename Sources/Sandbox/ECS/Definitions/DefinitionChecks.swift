internal import AWSModel
internal import ClusterModel

/// What ECS refuses in a task definition.
enum DefinitionChecks {
  static func check(_ request: ECS.RegisterTaskDefinitionRequest) throws(AWSError) {
    let family = request.family ?? ""
    guard (1...255).contains(family.count), family.utf8.allSatisfy(ECSWorld.isNameByte) else {
      throw ECS.Errors.clientException("Invalid 'family' setting: \(family)")
    }
    let containers = request.containerDefinitions ?? []
    guard !containers.isEmpty else {
      throw ECS.Errors.clientException("Task definition does not have any container definitions")
    }
    var names: Set<String> = []
    for container in containers {
      try check(container, hasTaskMemory: request.memory != nil, mode: request.networkMode)
      guard names.insert(container.name ?? "").inserted else {
        throw ECS.Errors.clientException("Container name '\(container.name ?? "")' is not unique.")
      }
    }
    guard containers.contains(where: { $0.essential ?? true }) else {
      throw ECS.Errors.clientException("Task definition does not have an essential container.")
    }
    try ContainerOrder.check(containers)
    try checkSize(request)
    if (request.placementConstraints ?? []).count > 10 {
      throw ECS.Errors.clientException("A maximum of 10 placement constraints are allowed per task definition.")
    }
  }

  private static func check(
    _ container: ECS.ContainerDefinition, hasTaskMemory: Bool, mode: ECS.NetworkMode?
  ) throws(AWSError) {
    guard let name = container.name, !name.isEmpty else {
      throw ECS.Errors.clientException("Container.name should not be null or empty.")
    }
    guard let image = container.image, !image.isEmpty else {
      throw ECS.Errors.clientException("Container.image should not be null or empty.")
    }
    if !hasTaskMemory, (container.memory ?? 0) <= 0, (container.memoryReservation ?? 0) <= 0 {
      throw ECS.Errors.clientException(
        "Invalid setting for container '\(name)'. At least one of 'memory' or 'memoryReservation' must be specified.")
    }
    if let hard = container.memory, hard > 0, hard < 6 {
      throw ECS.Errors.clientException("Invalid 'memory' setting for container '\(name)': the minimum is 6 MiB.")
    }
    if let hard = container.memory, let soft = container.memoryReservation, soft > 0, hard < soft {
      throw ECS.Errors.clientException(
        "Invalid setting for container '\(name)'. 'memory' must be greater than 'memoryReservation'.")
    }
    guard let mode, mode == .awsvpc || mode == .host else { return }
    for mapping in container.portMappings ?? [] {
      if let host = mapping.hostPort, host != 0, host != mapping.containerPort {
        throw ECS.Errors.clientException(
          "When networkMode=\(mode.rawValue), the host ports and container ports in port mappings must match.")
      }
    }
  }

  private static func checkSize(_ request: ECS.RegisterTaskDefinitionRequest) throws(AWSError) {
    if let text = request.cpu, !text.isEmpty {
      guard let units = ReservationRules.cpuUnits(text), (128...196_608).contains(units) else {
        throw ECS.Errors.clientException("Invalid 'cpu' setting for task. The valid range is 128 to 196608 CPU units.")
      }
    }
    if let text = request.memory, !text.isEmpty, ReservationRules.memoryMiB(text) == nil {
      throw ECS.Errors.clientException("Invalid 'memory' setting for task: \(text)")
    }
  }
}
