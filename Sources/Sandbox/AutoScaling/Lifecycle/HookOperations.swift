internal import AWSModel

extension AutoScalingWorld {
  func putLifecycleHook(
    _ request: AutoScaling.PutLifecycleHookRequest
  ) throws(AWSError) -> AutoScaling.PutLifecycleHookResponse {
    let group = try group(request.autoScalingGroupName)
    let name = request.lifecycleHookName ?? ""
    let old = group.hooks.first { $0.name == name }
    let transition = request.lifecycleTransition.flatMap(SimHook.Transition.init) ?? old?.transition
    guard let transition else {
      throw .refused(
        "ValidationError",
        "Lifecycle transition is required and must be autoscaling:EC2_INSTANCE_LAUNCHING or "
          + "autoscaling:EC2_INSTANCE_TERMINATING.")
    }
    var hook = old ?? SimHook(name: name, transition: transition)
    hook.transition = transition
    hook.heartbeatSeconds = request.heartbeatTimeout ?? hook.heartbeatSeconds
    hook.defaultResult = request.defaultResult ?? hook.defaultResult
    // An empty target takes the old one away.
    if let target = request.notificationTargetARN { hook.targetARN = target.isEmpty ? nil : target }
    hook.roleARN = request.roleARN ?? hook.roleARN
    hook.metadata = request.notificationMetadata ?? hook.metadata
    try check(hook)
    if request.notificationTargetARN != nil { try check(targetOf: hook) }
    if old == nil, group.hooks.count >= 50 {
      throw AutoScaling.Errors.limitExceededFault("A group can have at most 50 lifecycle hooks.")
    }
    group.hooks.removeAll { $0.name == name }
    group.hooks.append(hook)
    if request.notificationTargetARN != nil { test(hook, of: group) }
    return AutoScaling.PutLifecycleHookResponse()
  }

  func check(_ hook: SimHook) throws(AWSError) {
    guard (30...7200).contains(hook.heartbeatSeconds) else {
      throw .refused("ValidationError", "HeartbeatTimeout must be between 30 and 7200 seconds.")
    }
    guard hook.defaultResult == "CONTINUE" || hook.defaultResult == "ABANDON" else {
      throw .refused("ValidationError", "DefaultResult must be CONTINUE or ABANDON.")
    }
  }

  /// Auto Scaling sends a test message to a new target, with the role that it is given for that.
  func check(targetOf hook: SimHook) throws(AWSError) {
    guard let target = hook.targetARN, !target.isEmpty else { return }
    // A function that is invoked directly says itself who may.
    let role = hook.roleARN ?? ""
    guard !role.isEmpty || ResourceName(target)?.service == "lambda" else {
      throw .refused("ValidationError", "A RoleARN must be specified when a NotificationTargetARN is specified.")
    }
    guard region.hasTarget(target) else {
      throw .refused(
        "ValidationError",
        "Unable to publish test message to notification target \(target) using IAM role \(role). Please check your "
          + "target and role configuration and try to put lifecycle hook again.")
    }
  }

  func hook(_ specification: AutoScaling.LifecycleHookSpecification) throws(AWSError) -> SimHook {
    guard let transition = specification.lifecycleTransition.flatMap(SimHook.Transition.init) else {
      throw .refused("ValidationError", "Invalid lifecycle transition \(specification.lifecycleTransition ?? "")")
    }
    let hook = SimHook(
      name: specification.lifecycleHookName ?? "", transition: transition,
      heartbeatSeconds: specification.heartbeatTimeout ?? 3600,
      defaultResult: specification.defaultResult ?? "ABANDON", targetARN: specification.notificationTargetARN,
      roleARN: specification.roleARN, metadata: specification.notificationMetadata)
    try check(hook)
    try check(targetOf: hook)
    return hook
  }

  func deleteLifecycleHook(
    _ request: AutoScaling.DeleteLifecycleHookRequest
  ) throws(AWSError) -> AutoScaling.DeleteLifecycleHookResponse {
    let group = try group(request.autoScalingGroupName)
    guard let hook = group.hooks.first(where: { $0.name == request.lifecycleHookName }) else {
      throw .refused(
        "ValidationError", "No Lifecycle Hook found with the specified name: \(request.lifecycleHookName ?? "")")
    }
    releaseActions(of: hook, in: group)
    group.hooks.removeAll { $0.name == hook.name }
    return AutoScaling.DeleteLifecycleHookResponse()
  }

  func describeLifecycleHooks(
    _ request: AutoScaling.DescribeLifecycleHooksRequest
  ) throws(AWSError) -> AutoScaling.DescribeLifecycleHooksResponse {
    let group = try group(request.autoScalingGroupName)
    let names = request.lifecycleHookNames ?? []
    let hooks = group.hooks.filter { names.isEmpty || names.contains($0.name) }
    return AutoScaling.DescribeLifecycleHooksResponse(
      lifecycleHooks: hooks.map { hook in
        AutoScaling.LifecycleHook(
          lifecycleHookName: hook.name, autoScalingGroupName: group.name, lifecycleTransition: hook.transition.rawValue,
          notificationTargetARN: hook.targetARN, roleARN: hook.roleARN, notificationMetadata: hook.metadata,
          heartbeatTimeout: hook.heartbeatSeconds, globalTimeout: hook.globalTimeoutSeconds,
          defaultResult: hook.defaultResult)
      })
  }
}
