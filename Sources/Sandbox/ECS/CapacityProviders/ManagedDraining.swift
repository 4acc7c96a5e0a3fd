internal import AWSModel
internal import ClusterModel

/// Managed draining: a lifecycle hook of ECS's own holds an instance that its group ends, until its tasks have stopped.
/// Source: "Managed instance draining".
extension ECSWorld {
  static let drainingHookName = "ecs-managed-draining-termination-hook"

  /// Puts the hook on the provider's group or takes it away, as the provider says.
  func installDrainingHook(of provider: SimCapacityProvider) {
    guard provider.managesDraining else {
      removeDrainingHook(of: provider)
      return
    }
    guard let group = region.autoScaling.group(arnOrName: provider.groupARN),
      !group.hooks.contains(where: { $0.name == Self.drainingHookName })
    else { return }
    var hook = SimHook(name: Self.drainingHookName, transition: .terminating)
    hook.heartbeatSeconds = 3600
    hook.defaultResult = "CONTINUE"
    group.hooks.append(hook)
  }

  func removeDrainingHook(of provider: SimCapacityProvider) {
    region.autoScaling.group(arnOrName: provider.groupARN)?.hooks.removeAll { $0.name == Self.drainingHookName }
  }

  /// A group holds an instance for its hooks: if ECS's own is among them, it drains the instance.
  func held(_ member: SimMember) {
    guard member.actions.contains(where: { $0.hook.name == Self.drainingHookName }) else { return }
    if let instance = member.instance.containerInstance, !instance.isGone {
      instance.isManagedDraining = true
      setState(of: instance, .draining)
    }
    planDrain(member, 0)
  }

  private func planDrain(_ member: SimMember, _ looks: Int) {
    region.schedule(.ecs(.managedDrain(member, looks: looks)), after: .seconds(10))
  }

  /// Lets the instance go once nothing but daemons runs there, and them after that. Heartbeats keep the hook for up to
  /// ``SandboxTuning/managedDrainingLimit``.
  func managedDrain(_ member: SimMember, _ looks: Int) {
    guard let action = member.actions.first(where: { $0.hook.name == Self.drainingHookName }) else { return }
    let isOverdue = region.now - action.startedAt >= region.tuning.managedDrainingLimit
    let instance = member.instance.containerInstance.flatMap { $0.isGone ? nil : $0 }
    if let instance, !isOverdue {
      if !instance.hasWork { for task in instance.tasks.all { task.service.map(touch) } }
      guard instance.tasks.isEmpty else {
        if looks % 180 == 179 { keepAlive(member) }
        planDrain(member, looks + 1)
        return
      }
    }
    _ = try? region.autoScaling.completeLifecycleAction(
      AutoScaling.CompleteLifecycleActionRequest(
        lifecycleHookName: Self.drainingHookName, autoScalingGroupName: member.group.name,
        lifecycleActionToken: action.token, lifecycleActionResult: "CONTINUE", instanceId: member.instance.id))
  }

  private func keepAlive(_ member: SimMember) {
    _ = try? region.autoScaling.recordLifecycleActionHeartbeat(
      AutoScaling.RecordLifecycleActionHeartbeatRequest(
        lifecycleHookName: Self.drainingHookName, autoScalingGroupName: member.group.name,
        instanceId: member.instance.id))
  }
}
