internal import AWSModel
internal import ClusterModel

/// A task definition: the record that snapshots show, and the figures from which overridden tasks are reckoned.
struct DefinitionRow: Sendable, Hashable {
  var record: TaskDefinitionRecord
  var rules: ReservationRules

  init?(_ definition: ECS.TaskDefinition) {
    guard let arn = definition.taskDefinitionArn else { return nil }
    let containers = definition.containerDefinitions ?? []
    rules = ReservationRules(
      containers: containers.map(Self.reservation), taskCPU: definition.cpu, taskMemory: definition.memory,
      networkMode: definition.networkMode.flatMap { TaskNetworkMode(rawValue: $0.rawValue) } ?? .bridge,
      requiredAttributes: [ECSAttribute](told: definition.requiresAttributes ?? []),
      constraints: (definition.placementConstraints ?? []).compactMap { constraint in
        constraint.expression.map { PlacementConstraint.memberOf($0) }
      })
    record = TaskDefinitionRecord(
      arn: arn, family: definition.family ?? Self.family(of: arn), revision: definition.revision ?? 0,
      requirement: rules.requirement(),
      stopTimeoutSeconds: containers.map { $0.stopTimeout ?? 30 }.max() ?? 30,
      hasHealthCheck: containers.contains { $0.healthCheck != nil })
  }

  private static func reservation(_ container: ECS.ContainerDefinition) -> ContainerReservation {
    ContainerReservation(
      name: container.name ?? "", cpuUnits: container.cpu, memoryMiB: container.memory,
      memoryReservationMiB: container.memoryReservation,
      ports: (container.portMappings ?? []).map {
        PortMappingReservation(
          containerPort: $0.containerPort, hostPort: $0.hostPort, transport: $0.protocol == .udp ? .udp : .tcp)
      },
      gpus: container.resourceRequirements?.gpuCount ?? 0)
  }

  /// `…:task-definition/FAMILY:REVISION`
  static func family(of arn: String) -> String {
    String(arn.resourceName.prefix { $0 != ":" })
  }
}
