internal import AWSModel

/// Lifecycle hooks: they hold an instance until each is completed or runs out. Source: "Amazon EC2 Auto Scaling lifecycle
/// hooks".
extension AutoScalingWorld {
  /// Holds an instance for its group's hooks of a transition.
  ///
  /// - Returns: false where no hook applies.
  func hold(_ member: SimMember, _ transition: SimHook.Transition) -> Bool {
    let hooks = member.group.hooks.filter { $0.transition == transition }
    guard !hooks.isEmpty else { return false }
    change(member, to: transition == .launching ? .pendingWait : .terminatingWait)
    member.group.activities.update(member.activityID) { $0.status = "MidLifecycleAction" }
    for hook in hooks {
      let action = SimLifecycleAction(
        hook: hook, token: region.random[.identifiers].uuid(), startedAt: region.now)
      member.actions.append(action)
      planExpiry(member, action)
    }
    return true
  }

  private func planExpiry(_ member: SimMember, _ action: SimLifecycleAction) {
    let limit = action.startedAt.advanced(by: .seconds(action.hook.globalTimeoutSeconds))
    let heartbeat = region.now.advanced(by: .seconds(action.hook.heartbeatSeconds))
    region.schedule(
      .autoScaling(.actionExpired(member, token: action.token, epoch: action.epoch)), at: min(limit, heartbeat))
  }

  func expire(_ member: SimMember, token: String, epoch: Int) {
    guard let index = member.actions.firstIndex(where: { $0.token == token && $0.epoch == epoch }) else { return }
    complete(member, index, member.actions[index].hook.defaultResult)
  }

  /// One hook is done. When all are, the instance goes on; one ABANDON ends the wait for the others.
  private func complete(_ member: SimMember, _ index: Int, _ result: String) {
    let transition = member.actions[index].hook.transition
    member.actions.remove(at: index)
    let isAbandoned = result == "ABANDON"
    guard isAbandoned || member.actions.isEmpty else { return }
    member.actions = []
    switch transition {
    case .terminating: proceedToTerminate(member)
    case .launching where isAbandoned:
      let now = region.now.iso8601
      terminate(
        member,
        cause: "At \(now) an instance was taken out of service in response to a launch lifecycle action that was "
          + "abandoned.")
      touch(member.group)
    case .launching:
      change(member, to: .pendingProceed)
      becomeInService(member)
    }
  }

  func completeLifecycleAction(
    _ request: AutoScaling.CompleteLifecycleActionRequest
  ) throws(AWSError) -> AutoScaling.CompleteLifecycleActionResponse {
    let result = request.lifecycleActionResult ?? ""
    guard result == "CONTINUE" || result == "ABANDON" else {
      throw .refused("ValidationError", "Lifecycle action result must be one of CONTINUE or ABANDON.")
    }
    let (member, index) = try action(
      request.autoScalingGroupName, request.lifecycleHookName, request.lifecycleActionToken, request.instanceId)
    complete(member, index, result)
    return AutoScaling.CompleteLifecycleActionResponse()
  }

  /// Restarts the timeout of an action, as far as its global limit allows.
  func recordLifecycleActionHeartbeat(
    _ request: AutoScaling.RecordLifecycleActionHeartbeatRequest
  ) throws(AWSError) -> AutoScaling.RecordLifecycleActionHeartbeatResponse {
    let (member, index) = try action(
      request.autoScalingGroupName, request.lifecycleHookName, request.lifecycleActionToken, request.instanceId)
    member.actions[index].epoch += 1
    planExpiry(member, member.actions[index])
    return AutoScaling.RecordLifecycleActionHeartbeatResponse()
  }

  private func action(
    _ groupName: String?, _ hookName: String?, _ token: String?, _ instanceID: String?
  ) throws(AWSError) -> (SimMember, Int) {
    let group = try group(groupName)
    guard let hook = group.hooks.first(where: { $0.name == hookName }) else {
      throw .refused(
        "ValidationError", "No Lifecycle Hook found with the specified name: \(hookName ?? "")")
    }
    for member in group.members.all {
      guard token != nil || member.instance.id == instanceID else { continue }
      let index = member.actions.firstIndex {
        $0.hook.name == hook.name && (token.map { [token = $0.token] in token == $0 } ?? true)
      }
      if let index { return (member, index) }
    }
    let what = token.map { "token \($0)" } ?? "instance ID \(instanceID ?? "")"
    throw .refused("ValidationError", "No active Lifecycle Action found with \(what)")
  }
}
