internal import AWSModel
internal import Sandbox

/// What people do beside the controller, and what befalls the fleet. Where a scenario says how many instances or tasks, the
/// seed chooses which.
struct Incident {
  let cluster: String
  let people: People
  let stage: any ScenarioStage

  private var sandbox: Sandbox { people.sandbox }

  /// - Returns: instances whose agents come back, and after how long.
  func perform(
    _ happening: Happening, _ stream: inout RandomStream
  ) throws -> (instances: [String], after: Duration)? {
    switch happening {
    case .launchesFail(let trouble): try sandbox.disturb(.failLaunches(.init(trouble)))
    case .launchesSucceed: try sandbox.disturb(.allowLaunches)
    case .crash(let count):
      for id in choose(count, &stream) { try sandbox.disturb(.crashInstance(instance: id)) }
    case .disconnect(let count, let lasting):
      let chosen = choose(count, &stream)
      for id in chosen { try sandbox.disturb(.disconnectAgent(instance: id)) }
      return (chosen, lasting)
    case .zoneOutage(let zone): try sandbox.disturb(.zoneOutage(zone: zone))
    case .zoneRecovery(let zone): try sandbox.disturb(.zoneRecovery(zone: zone))
    case .silent: try sandbox.disturb(.neverRegister(image: nil))
    case .registering: try sandbox.disturb(.registerAgain)
    case .stop(let count): for id in choose(count, &stream) { try sandbox.disturb(.stopInstance(instance: id)) }
    case .terminate(let count):
      for id in choose(count, &stream) { try sandbox.disturb(.terminateInstance(instance: id)) }
    case .exit(let count):
      for id in chooseTasks(count, &stream) { try sandbox.disturb(.killTask(task: id, exitCode: 1)) }
    case .deploy, .setDesired, .drain, .undrain, .setBounds, .protect, .keep, .recycle: try edit(happening, &stream)
    }
    return nil
  }

  /// What people do through AWS's API.
  private func edit(_ happening: Happening, _ stream: inout RandomStream) throws {
    switch happening {
    case .deploy(let service):
      try people.call(ECS.updateService, .init(cluster: cluster, service: service, forceNewDeployment: true))
    case .setDesired(let group, let to):
      try people.call(AutoScaling.setDesiredCapacity, .init(autoScalingGroupName: group, desiredCapacity: to))
    case .drain(let count): for id in choose(count, &stream) { try set(id, .draining) }
    case .undrain(let count):
      for id in stage.drainingInstances.shuffled(using: &stream).prefix(max(0, count)) { try set(id, .active) }
    case .setBounds(let group, let bounds):
      try people.call(
        AutoScaling.updateAutoScalingGroup,
        .init(autoScalingGroupName: group, minSize: bounds.min, maxSize: bounds.max))
    case .protect(let count):
      let tasks = chooseTasks(count, &stream)
      if tasks.isEmpty { return }
      try people.call(
        ECS.updateTaskProtection,
        .init(cluster: cluster, tasks: tasks, protectionEnabled: true, expiresInMinutes: 30))
    case .recycle(let count):
      for id in choose(count, &stream) {
        try people.call(
          AutoScaling.terminateInstanceInAutoScalingGroup,
          .init(instanceId: id, shouldDecrementDesiredCapacity: false))
      }
    case .keep(let count):
      let ids = choose(count, &stream)
      if ids.isEmpty { return }
      try people.call(EC2.createTags, .init(resources: ids, tags: [.init(key: "ballast:keep", value: "true")]))
    default: break
    }
  }

  private func set(_ instance: String, _ status: ECS.ContainerInstanceStatus) throws {
    guard let arn = stage.containerInstance(of: instance) else { return }
    try people.call(
      ECS.updateContainerInstancesState, .init(cluster: cluster, containerInstances: [arn], status: status))
  }

  /// Running tasks of services, as many as asked for where there are so many; ten at most, as ECS protects in one call.
  private func chooseTasks(_ count: Int, _ stream: inout RandomStream) -> [String] {
    Array(stage.runningTasks.shuffled(using: &stream).prefix(max(0, min(10, count))))
  }

  /// Registered instances that run, as many as asked for where there are so many.
  private func choose(_ count: Int, _ stream: inout RandomStream) -> [String] {
    Array(stage.offeredInstances.shuffled(using: &stream).prefix(max(0, count)))
  }
}

extension LaunchFailure {
  init(_ trouble: LaunchTrouble) {
    let reason: Reason =
      switch trouble.reason {
      case .insufficientInstanceCapacity: .insufficientInstanceCapacity
      case .vcpuLimitExceeded: .vcpuLimitExceeded
      }
    self.init(
      reason, group: trouble.group, instanceType: trouble.instanceType, zone: trouble.zone, count: trouble.count)
  }
}
