internal import AWSModel
internal import Sandbox

/// What people do beside the controller, and what befalls the fleet. Where a scenario says how many instances or tasks, the
/// seed chooses which.
struct Incident {
  let cluster: String
  let people: People
  let stage: any ScenarioStage

  private var sandbox: Sandbox { people.sandbox }

  /// - Returns: what ends it, where it lasts for a time.
  func perform(_ happening: Happening, _ stream: inout RandomStream) throws -> Relief? {
    switch happening {
    case .launchesFail(let trouble): try sandbox.disturb(.failLaunches(.init(trouble)))
    case .launchesSucceed: try sandbox.disturb(.allowLaunches)
    case .crash(let count): try disturb(choose(count, &stream)) { .crashInstance(instance: $0) }
    case .disconnect(let count, _):
      return .reconnect(try disturb(choose(count, &stream)) { .disconnectAgent(instance: $0) })
    case .impair(let count, _): return .repair(try disturb(choose(count, &stream)) { .impairInstance(instance: $0) })
    case .hang(let count, _):
      return .reviveRuntimes(try disturb(choose(count, &stream)) { .impairRuntime(instance: $0) })
    case .holdStops(let count, _):
      return .resumeRuntimes(try disturb(choose(count, &stream)) { .holdStops(instance: $0) })
    case .rebalance(let count):
      try disturb(choose(count, of: stage.offeredSpotInstances, &stream)) { .recommendRebalance(instance: $0) }
    case .interrupt(let count):
      try disturb(choose(count, of: stage.offeredSpotInstances, &stream)) { .interruptSpot(instance: $0) }
    case .zoneOutage(let zone): try sandbox.disturb(.zoneOutage(zone: zone))
    case .zoneRecovery(let zone): try sandbox.disturb(.zoneRecovery(zone: zone))
    case .silent: try sandbox.disturb(.neverRegister(image: nil))
    case .registering: try sandbox.disturb(.registerAgain)
    case .stop(let count): try disturb(choose(count, &stream)) { .stopInstance(instance: $0) }
    case .terminate(let count): try disturb(choose(count, &stream)) { .terminateInstance(instance: $0) }
    case .exit(let count): try disturb(chooseTasks(count, &stream)) { .killTask(task: $0, exitCode: 1) }
    case .suspend(let group, _):
      try people.call(AutoScaling.suspendProcesses, .init(autoScalingGroupName: group))
      return .resume(group: group)
    case .deploy, .setDesired, .drain, .undrain, .setBounds, .protect, .keep, .recycle, .refresh, .removeHook:
      try edit(happening, &stream)
    }
    return nil
  }

  /// Ends what lasted for a time. What is gone by then needs no end.
  func perform(_ relief: Relief) throws {
    switch relief {
    case .reconnect(let ids): for id in ids { try? sandbox.disturb(.reconnectAgent(instance: id)) }
    case .repair(let ids): for id in ids { try? sandbox.disturb(.repairInstance(instance: id)) }
    case .reviveRuntimes(let ids), .resumeRuntimes(let ids):
      for id in ids { try? sandbox.disturb(.repairRuntime(instance: id)) }
    case .resume(let group): try people.call(AutoScaling.resumeProcesses, .init(autoScalingGroupName: group))
    }
  }

  @discardableResult
  private func disturb(_ ids: [String], _ disturbance: (String) -> Disturbance) throws -> [String] {
    for id in ids { try sandbox.disturb(disturbance(id)) }
    return ids
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
    case .refresh(let group):
      try people.call(AutoScaling.startInstanceRefresh, .init(autoScalingGroupName: group))
    case .removeHook(let group):
      try people.call(
        AutoScaling.deleteLifecycleHook,
        .init(lifecycleHookName: WorldBuilder.hook, autoScalingGroupName: group))
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
    choose(count, of: stage.offeredInstances, &stream)
  }

  private func choose(_ count: Int, of ids: [String], _ stream: inout RandomStream) -> [String] {
    Array(ids.shuffled(using: &stream).prefix(max(0, count)))
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
