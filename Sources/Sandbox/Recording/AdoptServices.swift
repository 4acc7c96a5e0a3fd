internal import AWSModel
internal import ClusterModel
internal import Placement

/// Services and tasks, as recorded.
extension Adoption {
  func adopt(_ service: ECS.Service, in cluster: SimCluster) throws(StateFault) {
    let name = service.serviceName ?? ""
    let configuration = service.deploymentConfiguration
    let made = SimService(
      ordinal: region.ecs.nextOrdinal(), name: name, arn: service.serviceArn ?? "", cluster: cluster,
      settings: ServiceSettings(
        scheduling: SchedulingStrategy(rawValue: service.schedulingStrategy?.rawValue ?? "") ?? .replica,
        desiredCount: service.desiredCount ?? 0, minimumHealthyPercent: configuration?.minimumHealthyPercent ?? 100,
        maximumPercent: configuration?.maximumPercent ?? 200, echo: echo(of: service), at: instant(service.createdAt),
        by: service.createdBy ?? ""))
    made.status = service.status ?? "ACTIVE"
    made.breaker = (
      configuration?.deploymentCircuitBreaker?.enable ?? false,
      configuration?.deploymentCircuitBreaker?.rollback ?? false
    )
    if let rules = try? PlacementRules(service.placementConstraints, service.placementStrategy) {
      (made.constraints, made.strategy) = (rules.constraints, rules.strategy)
    }
    made.tags = ResourceTags(service.tags)
    made.rebalances = service.availabilityZoneRebalancing == .enabled
    for event in (service.events ?? []).reversed() {
      made.events.add(
        ServiceEventList.Entry(id: event.id ?? "", at: instant(event.createdAt), message: event.message ?? ""),
        cause: nil)
    }
    cluster.services.insert(made)
    cluster.servicesByName[name] = made
    for deployment in service.deployments ?? [] { try adopt(deployment, of: made) }
  }

  /// What nothing here looks at, without what is told anew.
  private func echo(of service: ECS.Service) -> ECS.Service {
    var echo = service
    (echo.events, echo.deployments, echo.tags, echo.taskSets) = (nil, nil, nil, nil)
    (echo.currentServiceDeployment, echo.currentServiceRevisions) = (nil, nil)
    return echo
  }

  private func adopt(_ deployment: ECS.Deployment, of service: SimService) throws(StateFault) {
    let made = SimDeployment(
      id: deployment.id ?? "", service: service, definition: try definition(deployment.taskDefinition),
      at: instant(deployment.createdAt))
    made.updatedAt = instant(deployment.updatedAt)
    made.rolloutState = deployment.rolloutState ?? .completed
    made.rolloutStateReason = deployment.rolloutStateReason ?? ""
    made.failedTasks = deployment.failedTasks ?? 0
    made.hasRun = (deployment.runningCount ?? 0) > 0
    service.deployments.append(made)
    guard made.rolloutState == .completed, service.lastCompleted == nil else { return }
    let revision = SimServiceRevision(service, made.definition, region: region, number: String(made.id.suffix(19)))
    (service.lastCompleted, service.lastCompletedDeployment) = (revision, made.id)
    made.revision = revision
  }

  private func definition(_ arn: String?) throws(StateFault) -> SimTaskDefinition {
    for family in region.ecs.families.values {
      if let found = family.revisions.first(where: { $0.arn == arn }) { return found }
    }
    throw fault("task definition \(arn ?? "") was not described")
  }

  func adopt(_ task: ECS.Task, in cluster: SimCluster) throws(StateFault) {
    let deployment = cluster.services.all.flatMap(\.deployments).first { $0.id == task.startedBy }
    let definition = try definition(task.taskDefinitionArn)
    let made = SimTask(
      ordinal: region.ecs.nextOrdinal(), id: (task.taskArn ?? "").resourceName, cluster: cluster,
      definition: definition,
      origin: TaskOrigin(
        group: task.group ?? "", startedBy: task.startedBy, deployment: deployment, extras: extras(task, definition)),
      at: instant(task.createdAt))
    made.instance = task.containerInstanceArn.flatMap { cluster.instancesByID[$0.resourceName] }
    made.lastStatus = TaskStatus(rawValue: task.lastStatus ?? "") ?? .running
    made.desiredStatus = DesiredTaskStatus(rawValue: task.desiredStatus ?? "") ?? .running
    made.health = HealthStatus(rawValue: task.healthStatus?.rawValue ?? "") ?? .unknown
    made.version = Int32(task.version ?? 1)
    made.stopCode = task.stopCode.flatMap { StopCode(rawValue: $0.rawValue) }
    made.stoppedReason = task.stoppedReason
    readTimes(task, into: made)
    readContainers(task, into: made)
    made.interface?.adopt(task.attachments)
    made.isHeld = made.pullStartedAt != nil && made.executionStoppedAt == nil && !made.isStopped
    made.isWarm = made.lastStatus == .running
    cluster.tasks.insert(made)
    cluster.tasksByID[made.id] = made
    // What is told to stop takes no room any more, whatever its agent still holds.
    region.ecs.place(made, isPlaced: made.desiredStatus == .running)
    findTargets(of: made)
  }

  private func readTimes(_ task: ECS.Task, into made: SimTask) {
    made.connectedAt = task.connectivityAt.map(VirtualInstant.init)
    made.pullStartedAt = task.pullStartedAt.map(VirtualInstant.init)
    made.pullStoppedAt = task.pullStoppedAt.map(VirtualInstant.init)
    made.startedAt = task.startedAt.map(VirtualInstant.init)
    made.stoppingAt = task.stoppingAt.map(VirtualInstant.init)
    made.executionStoppedAt = task.executionStoppedAt.map(VirtualInstant.init)
    made.stoppedAt = task.stoppedAt.map(VirtualInstant.init)
  }

  /// Ports that Docker gave, GPUs, and how containers ended.
  private func readContainers(_ task: ECS.Task, into made: SimTask) {
    let defined = made.definition.shape.containerDefinitions ?? []
    for (index, definition) in defined.enumerated() {
      guard let container = task.containers?.first(where: { $0.name == definition.name }) else { continue }
      made.gpuIDs += container.gpuIds ?? []
      for mapping in definition.portMappings ?? [] where (mapping.hostPort ?? 0) == 0 && !made.definition.isAwsvpc {
        let binding = container.networkBindings?.first { $0.containerPort == mapping.containerPort }
        if let port = binding?.hostPort { made.dynamicPorts.append(UInt16(clamping: port)) }
      }
      guard let code = container.exitCode else { continue }
      if made.lastStatus <= .running {
        made.containerExits[index] = code
      } else if index == made.definition.order.main {
        made.exit = ContainerExit(
          container: index, code: code, siblingCode: made.exit?.siblingCode, reason: container.reason)
      } else {
        made.exit = made.exit ?? ContainerExit(container: made.definition.order.main)
        made.exit?.siblingCode = code
      }
    }
  }

  private func extras(_ task: ECS.Task, _ definition: SimTaskDefinition) -> TaskExtras? {
    let names = (task.overrides?.containerOverrides ?? [])
    let isPlain = task.overrides.map { overrides in
      var bare = overrides
      bare.containerOverrides = nil
      bare.inferenceAcceleratorOverrides = nil
      return bare == ECS.TaskOverride() && names.allSatisfy { $0 == ECS.ContainerOverride(name: $0.name) }
    }
    let overrides = isPlain == false ? task.overrides : nil
    let tags = ResourceTags(task.tags)
    let executes = task.enableExecuteCommand ?? false
    guard overrides != nil || !tags.isEmpty || task.capacityProviderName != nil || executes else { return nil }
    let requirement = overrides.map { definition.rules.requirement(overrides: ReservationOverrides($0)) }
    return TaskExtras(
      requirement: requirement == definition.requirement ? nil : requirement, overrides: overrides, tags: tags,
      capacityProvider: task.capacityProviderName, enablesExecute: executes)
  }

  private func findTargets(of task: SimTask) {
    guard let deployment = task.deployment, !task.isStopped else { return }
    for balancer in deployment.loadBalancers {
      guard let group = region.elb.targetGroupsByARN[balancer.targetGroupArn ?? ""],
        let key = region.ecs.targetKey(of: task, balancer, group), let target = group.targetsByKey[key]
      else { continue }
      target.task = task
      task.targets.append(target)
    }
  }
}
