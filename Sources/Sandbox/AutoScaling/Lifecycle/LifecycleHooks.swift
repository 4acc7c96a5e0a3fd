internal import AWSModel

/// Lifecycle hooks: they hold an instance until each is completed or runs out. Source: "Amazon EC2 Auto Scaling lifecycle
/// hooks".
extension AutoScalingWorld {
  /// Holds an instance for its group's hooks of a transition, and tells whoever is to hear.
  ///
  /// - Returns: false where no hook applies.
  func hold(_ member: SimMember, _ transition: SimHook.Transition, route: HookRoute? = nil) -> Bool {
    let hooks = member.group.hooks.filter { $0.transition == transition }
    guard !hooks.isEmpty else { return false }
    let isWarmed = member.state.isWarmed
    let waiting = transition == .launching ? LifecycleState.pendingWait : .terminatingWait
    change(member, to: isWarmed ? waiting.warmed : waiting)
    member.group.activities.update(member.activityID) { $0.status = "MidLifecycleAction" }
    let route = route ?? HookRoute(transition, isWarmed: isWarmed, wasWarm: member.cameFromWarmPool)
    for hook in hooks {
      let action = SimLifecycleAction(
        hook: hook, token: region.random[.identifiers].uuid(), startedAt: region.now)
      member.actions.append(action)
      planExpiry(member, action)
      tell(action, of: member, route)
    }
    if transition == .terminating { region.ecs.held(member) }
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
    complete(member, index, member.actions[index].hook.defaultResult, why: "Heartbeat Timeout")
  }

  /// One hook is done. When all are, the instance goes on; one ABANDON ends the wait for the others.
  private func complete(_ member: SimMember, _ index: Int, _ result: String, why: String) {
    let action = member.actions.remove(at: index)
    let isAbandoned = result == "ABANDON"
    guard isAbandoned || member.actions.isEmpty else { return }
    member.actions = []
    switch action.hook.transition {
    case .terminating: finishTerminatingHooks(member, isAbandoned: isAbandoned)
    case .launching where isAbandoned: abandonLaunch(member, action, why)
    case .launching:
      if member.state.isWarmed {
        change(member, to: .warmedPendingProceed)
        becomeWarm(member)
      } else {
        change(member, to: .pendingProceed)
        becomeInService(member)
      }
    }
  }

  /// A hook goes, and whatever it holds goes on: what launches is abandoned, what terminates continues. Source: DeleteLifecycleHook.
  func releaseActions(of hook: SimHook, in group: SimGroup) {
    let result = hook.transition == .launching ? "ABANDON" : "CONTINUE"
    for member in group.members.all + group.warm.all {
      guard let index = member.actions.firstIndex(where: { $0.hook.name == hook.name }) else { continue }
      complete(member, index, result, why: "Lifecycle Hook Deleted")
    }
  }

  /// Whatever the hooks say the instance ends, but for a group that retains what was abandoned, and for one that goes
  /// back to its warm pool.
  private func finishTerminatingHooks(_ member: SimMember, isAbandoned: Bool) {
    let retains = member.group.echo.instanceLifecyclePolicy?.retentionTriggers?.terminateHookAbandon == .retain
    if isAbandoned, retains, !member.state.isWarmed, !member.group.isBeingDeleted {
      change(member, to: .terminatingRetained)
      member.group.activities.update(member.activityID) { $0.status = "InProgress" }
    } else if member.returnsToWarmPool, !isAbandoned {
      enterWarmPool(member)
    } else {
      proceedToTerminate(member)
    }
  }

  private func abandonLaunch(_ member: SimMember, _ action: SimLifecycleAction, _ why: String) {
    let message =
      "Instance failed to complete user's Lifecycle Action: Lifecycle Action with token \(action.token) was "
      + "abandoned: \(why)"
    let launching = member.activityID
    finish(member.group, launching, status: "Cancelled", message: message)
    announce(.launchFailed, launching, member.group, instance: member.instance)
    member.activityID = nil
    terminate(
      member,
      cause: "At \(region.now.iso8601) an instance was taken out of service in response to a launch lifecycle action "
        + "that was abandoned.")
    touch(member.group)
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
    complete(member, index, result, why: "Lifecycle Action Completed with ABANDON Result")
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
    for member in group.members.all + group.warm.all {
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
