internal import AWSModel

/// How an instance refresh goes through a group. Source: "How an instance refresh works".
extension AutoScalingWorld {
  func advanceRefresh(_ group: SimGroup) {
    guard let refresh = group.activeRefresh, !group.suspends("InstanceRefresh") else { return }
    if refresh.status == .pending { refresh.status = .inProgress }
    if refresh.status == .cancelling {
      if isRefreshed(group, refresh) { conclude(refresh, .cancelled, group) }
      return
    }
    if let reason = reasonToFail(refresh, group) {
      fail(refresh, group, reason)
      return
    }
    if let pause = refresh.pausedUntil {
      guard region.now >= pause else { return }
      refresh.pausedUntil = nil
      refresh.progressAt = region.now
      if refresh.status == .baking {
        conclude(refresh, .successful, group)
        return
      }
    }
    settleExceptions(refresh, group)
    if passCheckpoint(refresh, group) { return }
    if refresh.targets.isEmpty {
      if isRefreshed(group, refresh) { complete(refresh, group) }
    } else {
      replaceSome(refresh, group)
    }
  }

  private func complete(_ refresh: SimRefresh, _ group: SimGroup) {
    if refresh.status == .rollbackInProgress {
      conclude(refresh, .rollbackSuccessful, group)
    } else if let bake = refresh.preferences.bakeTime, bake > 0 {
      refresh.status = .baking
      refresh.pausedUntil = region.now.advanced(by: .seconds(bake))
      tellRefresh("Started Baking", refresh, group)
    } else {
      conclude(refresh, .successful, group)
    }
  }

  /// Everything is in service, warm, and what it should be.
  private func isRefreshed(_ group: SimGroup, _ refresh: SimRefresh) -> Bool {
    let warmup = refreshWarmup(refresh, group)
    return group.capacity >= group.desired
      && group.members.all.allSatisfy {
        $0.replacement == nil && (!$0.state.isCounted || $0.isWarm(after: warmup, at: region.now))
      }
  }

  /// A refresh fails after two weeks, after an hour in which nothing moves, and when one of its alarms rings.
  private func reasonToFail(_ refresh: SimRefresh, _ group: SimGroup) -> String? {
    if region.now - refresh.startedAt > .hours(14 * 24) { return "The instance refresh has exceeded its time limit." }
    if refresh.status == .rollbackInProgress { return nil }
    if refresh.pausedUntil == nil, region.now - refresh.progressAt > .hours(1) {
      return "Instance refresh failed: no instance could be replaced for an hour."
    }
    guard let alarms = refresh.preferences.alarmSpecification?.alarms, !alarms.isEmpty else { return nil }
    let answer = try? region.call(
      CloudWatch.describeAlarms, CloudWatch.DescribeAlarmsRequest(alarmNames: alarms, stateValue: .alarm))
    return answer?.metricAlarms?.first.map { "CloudWatch alarm \($0.alarmName ?? "") went into ALARM state." }
  }

  private func fail(_ refresh: SimRefresh, _ group: SimGroup, _ reason: String) {
    let canReturn = refresh.source != nil && !usesMovingVersion(group.launch)
    if refresh.preferences.autoRollback == true, canReturn, refresh.status != .rollbackInProgress {
      rollBack(refresh, group, reason)
    } else {
      refresh.reason = reason
      conclude(refresh, refresh.status == .rollbackInProgress ? .rollbackFailed : .failed, group)
    }
  }

  func conclude(_ refresh: SimRefresh, _ status: SimRefresh.Status, _ group: SimGroup) {
    refresh.status = status
    refresh.endedAt = region.now
    refresh.pausedUntil = nil
    for member in group.members.all where member.replacement?.kind == .refresh { member.replacement = nil }
    if status == .successful, let source = refresh.source { group.launch = source }
    switch status {
    case .successful: tellRefresh("Succeeded", refresh, group)
    case .failed: tellRefresh("Failed", refresh, group)
    case .cancelled: tellRefresh("Cancelled", refresh, group)
    case .rollbackSuccessful: tellRefresh("Rollback Succeeded", refresh, group)
    case .rollbackFailed: tellRefresh("Rollback Failed", refresh, group)
    default: break
    }
    touch(group)
  }

  /// Goes back to what the group was launched from before.
  func rollBack(_ refresh: SimRefresh, _ group: SimGroup, _ reason: String) {
    refresh.rollback = SimRefresh.Rollback(
      reason: reason, at: region.now, percentage: refresh.percentage, left: refresh.targets.count)
    refresh.status = .rollbackInProgress
    refresh.reason = reason
    refresh.source = nil
    refresh.pausedUntil = nil
    refresh.progressAt = region.now
    for member in group.members.all { member.replacement = nil }
    let young = group.members.all.filter { $0.state.isCounted && $0.instance.launchedAt >= refresh.startedAt }
    refresh.targets = Set(young.map(\.ordinal))
    refresh.total = young.count
    tellRefresh("Rollback Started", refresh, group)
    touch(group)
  }

  /// A member has left its group: one less to replace.
  func noteRefreshed(_ member: SimMember) {
    guard let refresh = member.group.activeRefresh, refresh.targets.remove(member.ordinal) != nil else { return }
    refresh.progressAt = region.now
  }

  /// At a checkpoint the refresh waits, so that somebody can look.
  private func passCheckpoint(_ refresh: SimRefresh, _ group: SimGroup) -> Bool {
    let checkpoints = refresh.preferences.checkpointPercentages ?? []
    guard refresh.status == .inProgress, refresh.checkpointsPassed < checkpoints.count,
      refresh.percentage >= checkpoints[refresh.checkpointsPassed], isRefreshed(group, refresh)
    else { return false }
    let isLast = refresh.checkpointsPassed == checkpoints.count - 1
    refresh.checkpointsPassed += 1
    tellRefresh("Checkpoint Reached", refresh, group)
    if isLast {
      refresh.targets = []
      return false
    }
    refresh.pausedUntil = region.now.advanced(by: .seconds(refresh.preferences.checkpointDelay ?? 3600))
    return true
  }

  func tellRefresh(_ what: String, _ refresh: SimRefresh, _ group: SimGroup) {
    var detail: [String: JSONValue] = [
      "InstanceRefreshId": .string(refresh.id), "AutoScalingGroupName": .string(group.name),
    ]
    if what == "Checkpoint Reached" {
      detail["CheckpointPercentage"] = .string("\(refresh.percentage)")
      detail["CheckpointDelay"] = .string("\(refresh.preferences.checkpointDelay ?? 3600)")
    }
    region.emit(
      BusEvent(
        source: "aws.autoscaling", detailType: "EC2 Auto Scaling Instance Refresh \(what)", resources: [group.arn],
        detail: .object(detail)))
  }

  /// A refresh is looked at each minute while it lasts.
  func planRefreshTick(_ group: SimGroup) {
    region.schedule(.autoScaling(.refreshTick(group)), after: .minutes(1))
  }

  func refreshTick(_ group: SimGroup) {
    guard group.activeRefresh != nil else { return }
    touch(group)
    planRefreshTick(group)
  }
}
