internal import AWSModel
internal import ClusterModel

/// Auto Scaling groups, as recorded.
extension Adoption {
  func groups() throws(StateFault) {
    for configuration in recorded.configurations {
      region.autoScaling.configurations[configuration.launchConfigurationName ?? ""] = configuration
    }
    for group in recorded.groups { try adopt(group) }
  }

  private func adopt(_ group: AutoScaling.AutoScalingGroup) throws(StateFault) {
    let name = group.autoScalingGroupName ?? ""
    let made = SimGroup(
      ordinal: region.autoScaling.nextOrdinal(), name: name, arn: group.autoScalingGroupARN ?? "",
      launch: try source(of: group),
      size: (group.minSize ?? 0, group.maxSize ?? 0, group.desiredCapacity ?? 0), subnets: try subnets(of: group),
      at: instant(group.createdTime))
    made.namesSubnets = group.vpcZoneIdentifier?.isEmpty == false
    made.cooldown = group.defaultCooldown ?? 300
    made.healthCheckType = group.healthCheckType ?? "EC2"
    made.healthCheckGrace = group.healthCheckGracePeriod ?? 0
    made.protectsNewInstances = group.newInstancesProtectedFromScaleIn ?? false
    made.terminationPolicies = group.terminationPolicies ?? ["Default"]
    made.targetGroups = group.targetGroupARNs ?? []
    made.enabledMetrics = Set((group.enabledMetrics ?? []).compactMap(\.metric))
    for tag in group.tags ?? [] {
      made.tags[tag.key ?? ""] = GroupTag(value: tag.value ?? "", propagates: tag.propagateAtLaunch ?? false)
    }
    for process in group.suspendedProcesses ?? [] {
      made.suspended[process.processName ?? ""] = process.suspensionReason ?? ""
    }
    made.hooks = recorded.hooks.filter { $0.autoScalingGroupName == name }.map(hook)
    made.policies = recorded.policies.filter { $0.autoScalingGroupName == name }.map(policy)
    made.schedule = recorded.scheduledActions.filter { $0.autoScalingGroupName == name }.compactMap(action)
    made.echo = echo(of: group)
    region.autoScaling.groups.insert(made)
    region.autoScaling.groupsByName[name] = made
    for instance in group.instances ?? [] { try adopt(instance, in: made) }
    for action in made.schedule {
      region.schedule(
        .autoScaling(.scheduledAction(made, name: action.name, epoch: 0)), at: action.dueAt, isRecurring: true)
    }
  }

  private func source(of group: AutoScaling.AutoScalingGroup) throws(StateFault) -> LaunchSource {
    if let policy = group.mixedInstancesPolicy { return .mixed(policy) }
    if let template = group.launchTemplate { return .template(template) }
    if let name = group.launchConfigurationName { return .configuration(name) }
    throw fault("group \(group.autoScalingGroupName ?? "") launches from nothing that is known")
  }

  private func subnets(of group: AutoScaling.AutoScalingGroup) throws(StateFault) -> [Network.Subnet] {
    let ids = (group.vpcZoneIdentifier ?? "").split(separator: ",").map(String.init)
    let named =
      ids.isEmpty
      ? (group.availabilityZones ?? []).compactMap { region.ec2.network.subnet(inZone: $0) }
      : ids.compactMap { region.ec2.network.subnet($0) }
    guard !named.isEmpty else { throw fault("the subnets of \(group.autoScalingGroupName ?? "") were not described") }
    return named
  }

  /// What nothing here looks at, without what is told anew.
  private func echo(of group: AutoScaling.AutoScalingGroup) -> AutoScaling.AutoScalingGroup {
    var echo = group
    (echo.instances, echo.tags, echo.enabledMetrics, echo.suspendedProcesses) = (nil, nil, nil, nil)
    (echo.launchTemplate, echo.mixedInstancesPolicy, echo.trafficSources) = (nil, nil, nil)
    (echo.warmPoolConfiguration, echo.warmPoolSize, echo.status) = (nil, nil, nil)
    return echo
  }

  private func hook(_ hook: AutoScaling.LifecycleHook) -> SimHook {
    var made = SimHook(
      name: hook.lifecycleHookName ?? "",
      transition: SimHook.Transition(rawValue: hook.lifecycleTransition ?? "") ?? .terminating)
    made.heartbeatSeconds = hook.heartbeatTimeout ?? 3600
    made.defaultResult = hook.defaultResult ?? "ABANDON"
    (made.targetARN, made.roleARN) = (hook.notificationTargetARN, hook.roleARN)
    made.metadata = hook.notificationMetadata
    return made
  }

  private func policy(_ policy: AutoScaling.ScalingPolicy) -> SimPolicy {
    SimPolicy(
      name: policy.policyName ?? "", arn: policy.policyARN ?? "",
      kind: SimPolicy.Kind(rawValue: policy.policyType ?? "") ?? .simple, request: ShapeConversion.convert(policy),
      alarms: policy.alarms ?? [])
  }

  private func action(_ action: AutoScaling.ScheduledUpdateGroupAction) -> SimScheduledAction? {
    let schedule = action.recurrence.flatMap { CronSchedule($0) }
    let zone = action.timeZone.flatMap(ScheduleZone.init) ?? .utc
    let start = action.startTime.map(VirtualInstant.init)
    guard let due = start.flatMap({ $0 > region.now ? $0 : nil }) ?? schedule?.next(after: region.now, in: zone) else {
      return nil
    }
    return SimScheduledAction(
      name: action.scheduledActionName ?? "", arn: action.scheduledActionARN ?? "", startAt: start,
      endAt: action.endTime.map(VirtualInstant.init), recurrence: action.recurrence, schedule: schedule,
      timeZone: action.timeZone, minimum: action.minSize, maximum: action.maxSize, desired: action.desiredCapacity,
      dueAt: due, epoch: 0)
  }

  private func adopt(_ instance: AutoScaling.Instance, in group: SimGroup) throws(StateFault) {
    let id = instance.instanceId ?? ""
    guard let host = region.ec2.instancesByID[id] else {
      throw fault("instance \(id) of \(group.name) was not described")
    }
    let template = instance.launchTemplate
    let member = SimMember(
      ordinal: region.autoScaling.nextOrdinal(), group: group, instance: host,
      weight: instance.weightedCapacity.flatMap { Int($0) } ?? 1, isWeighted: instance.weightedCapacity != nil,
      from: LaunchOrigin(
        configuration: instance.launchConfigurationName, templateID: template?.launchTemplateId,
        templateName: template?.launchTemplateName, templateVersion: template?.version.flatMap { Int($0) }),
      isProtected: instance.protectedFromScaleIn ?? false)
    guard let state = LifecycleState(rawValue: instance.lifecycleState?.rawValue ?? "") else {
      throw fault("\(id) is \(instance.lifecycleState?.rawValue ?? ""), which the sandbox does not know")
    }
    member.state = state
    member.isHealthy = instance.healthStatus?.lowercased() != "unhealthy"
    if state == .inService { member.inServiceAt = host.launchedAt }
    (host.group, host.member) = (group, member)
    if state.isWarmed { group.warm.insert(member) } else { group.members.insert(member) }
    resume(member)
  }

  /// Tokens of open lifecycle actions are nowhere to be read: the hooks' time begins anew.
  private func resume(_ member: SimMember) {
    let transition: SimHook.Transition? =
      switch member.state {
      case .pendingWait, .warmedPendingWait: .launching
      case .terminatingWait, .warmedTerminatingWait: .terminating
      default: nil
      }
    guard let transition else { return }
    for hook in member.group.hooks where hook.transition == transition {
      let token = region.random[.identifiers].uuid()
      member.actions.append(SimLifecycleAction(hook: hook, token: token, startedAt: region.now))
      region.schedule(
        .autoScaling(.actionExpired(member, token: token, epoch: 0)), after: .seconds(hook.heartbeatSeconds))
    }
  }
}
