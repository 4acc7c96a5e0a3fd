internal import AWSModel

extension AutoScalingWorld {
  func startInstanceRefresh(
    _ request: AutoScaling.StartInstanceRefreshRequest
  ) throws(AWSError) -> AutoScaling.StartInstanceRefreshResponse {
    let group = try group(request.autoScalingGroupName)
    guard group.activeRefresh == nil else {
      throw AutoScaling.Errors.instanceRefreshInProgressFault(
        "An Instance Refresh is already in progress and blocks the execution of this Instance Refresh.")
    }
    guard !group.suspends("InstanceRefresh") else {
      throw .refused("ValidationError", "The InstanceRefresh process is suspended for AutoScalingGroup \(group.name).")
    }
    guard (request.strategy ?? .rolling) == .rolling else {
      throw .refused("ValidationError", "Strategy \(request.strategy?.rawValue ?? "") is not supported here.")
    }
    let preferences = request.preferences ?? AutoScaling.RefreshPreferences()
    try check(preferences, hasConfiguration: request.desiredConfiguration != nil)
    let refresh = SimRefresh(id: region.random[.identifiers].uuid(), at: region.now, preferences: preferences)
    if let wanted = request.desiredConfiguration {
      refresh.source = try source(nil, wanted.launchTemplate, wanted.mixedInstancesPolicy)
      refresh.desiredConfiguration = wanted
    }
    choose(targetsOf: refresh, group)
    group.refreshes.append(refresh)
    if group.refreshes.count > 100 { group.refreshes.removeFirst() }
    tellRefresh("Started", refresh, group)
    planRefreshTick(group)
    touch(group)
    return AutoScaling.StartInstanceRefreshResponse(instanceRefreshId: refresh.id)
  }

  private func check(_ preferences: AutoScaling.RefreshPreferences, hasConfiguration: Bool) throws(AWSError) {
    let least = preferences.minHealthyPercentage ?? 90
    if let most = preferences.maxHealthyPercentage {
      guard (100...200).contains(most), most - least <= 100 else {
        throw .refused(
          "ValidationError",
          "MaxHealthyPercentage must be from 100 to 200, and no more than 100 above MinHealthyPercentage.")
      }
    }
    let checkpoints = preferences.checkpointPercentages ?? []
    guard checkpoints == checkpoints.sorted(), Set(checkpoints).count == checkpoints.count,
      checkpoints.allSatisfy({ (1...100).contains($0) })
    else {
      throw .refused("ValidationError", "CheckpointPercentages must be unique, ascending and from 1 to 100.")
    }
    if preferences.checkpointDelay != nil, checkpoints.isEmpty {
      throw .refused("ValidationError", "CheckpointDelay needs CheckpointPercentages.")
    }
    if preferences.autoRollback == true, !hasConfiguration {
      throw .refused(
        "ValidationError", "AutoRollback can only be used when a desired configuration is specified.")
    }
  }

  /// Stops a refresh: what it has begun to replace is still replaced.
  func cancelInstanceRefresh(
    _ request: AutoScaling.CancelInstanceRefreshRequest
  ) throws(AWSError) -> AutoScaling.CancelInstanceRefreshResponse {
    let group = try group(request.autoScalingGroupName)
    let refresh = try activeRefresh(group)
    refresh.status = .cancelling
    refresh.reason = "Cancelled due to user request."
    if request.waitForTransitioningInstances == false { conclude(refresh, .cancelled, group) }
    touch(group)
    return AutoScaling.CancelInstanceRefreshResponse(instanceRefreshId: refresh.id)
  }

  func rollbackInstanceRefresh(
    _ request: AutoScaling.RollbackInstanceRefreshRequest
  ) throws(AWSError) -> AutoScaling.RollbackInstanceRefreshResponse {
    let group = try group(request.autoScalingGroupName)
    let refresh = try activeRefresh(group)
    guard refresh.source != nil, !usesMovingVersion(group.launch), refresh.status != .rollbackInProgress else {
      throw AutoScaling.Errors.irreversibleInstanceRefreshFault(
        "The instance refresh cannot be rolled back: it has no desired configuration, or the group's launch template "
          + "version is $Latest or $Default.")
    }
    rollBack(refresh, group, "Rollback due to user request.")
    return AutoScaling.RollbackInstanceRefreshResponse(instanceRefreshId: refresh.id)
  }

  func usesMovingVersion(_ source: LaunchSource) -> Bool {
    switch source {
    case .configuration: false
    case .template(let specification): specification.version?.hasPrefix("$") ?? true
    case .mixed(let policy):
      policy.launchTemplate?.launchTemplateSpecification?.version?.hasPrefix("$") ?? true
    }
  }

  private func activeRefresh(_ group: SimGroup) throws(AWSError) -> SimRefresh {
    if let refresh = group.activeRefresh { return refresh }
    throw AutoScaling.Errors.activeInstanceRefreshNotFoundFault(
      "No in progress or pending Instance Refresh found for Auto Scaling group \(group.name)")
  }

  /// Newest first, six weeks back.
  func describeInstanceRefreshes(
    _ request: AutoScaling.DescribeInstanceRefreshesRequest
  ) throws(AWSError) -> AutoScaling.DescribeInstanceRefreshesResponse {
    let group = try group(request.autoScalingGroupName)
    let ids = request.instanceRefreshIds ?? []
    for id in ids where !group.refreshes.contains(where: { $0.id == id }) {
      throw .refused("ValidationError", "Instance Refresh not found - \(id)")
    }
    let found = group.refreshes.reversed().filter { ids.isEmpty || ids.contains($0.id) }
    let page = try page(found, "refreshes/\(group.name)", request.nextToken, request.maxRecords)
    return AutoScaling.DescribeInstanceRefreshesResponse(
      instanceRefreshes: page.items.map { shape($0, group) }, nextToken: page.token)
  }

  private func shape(_ refresh: SimRefresh, _ group: SimGroup) -> AutoScaling.InstanceRefresh {
    var result = AutoScaling.InstanceRefresh()
    result.instanceRefreshId = refresh.id
    result.autoScalingGroupName = group.name
    result.status = AutoScaling.InstanceRefreshStatus(rawValue: refresh.status.rawValue)
    result.statusReason = refresh.reason
    result.startTime = refresh.startedAt.date
    result.endTime = refresh.endedAt?.date
    result.percentageComplete = refresh.rollback?.percentage ?? refresh.percentage
    result.instancesToUpdate = refresh.rollback?.left ?? refresh.targets.count
    result.strategy = .rolling
    result.desiredConfiguration = refresh.desiredConfiguration
    var preferences = refresh.preferences
    preferences.minHealthyPercentage = refreshShares(refresh, group).least
    preferences.maxHealthyPercentage = refreshShares(refresh, group).most
    preferences.instanceWarmup = refreshWarmup(refresh, group)
    preferences.skipMatching = preferences.skipMatching ?? false
    preferences.autoRollback = preferences.autoRollback ?? false
    preferences.scaleInProtectedInstances = preferences.scaleInProtectedInstances ?? .wait
    preferences.standbyInstances = preferences.standbyInstances ?? .wait
    result.preferences = preferences
    result.rollbackDetails = refresh.rollback.map {
      AutoScaling.RollbackDetails(
        rollbackReason: $0.reason, rollbackStartTime: $0.at.date, percentageCompleteOnRollback: refresh.percentage,
        instancesToUpdateOnRollback: refresh.targets.count)
    }
    return result
  }
}
