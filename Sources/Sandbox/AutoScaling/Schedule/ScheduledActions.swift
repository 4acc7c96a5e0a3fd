internal import AWSModel
internal import FoundationEssentials

/// Scheduled actions: sizes that a group takes on at times. Source: "Scheduled scaling for Amazon EC2 Auto Scaling".
extension AutoScalingWorld {
  func putScheduledUpdateGroupAction(
    _ request: AutoScaling.PutScheduledUpdateGroupActionRequest
  ) throws(AWSError) -> AutoScaling.PutScheduledUpdateGroupActionResponse {
    let group = try group(request.autoScalingGroupName)
    if let time = request.time, let start = request.startTime, time != start {
      throw .refused(
        "ValidationError", "StartTime and Time are different. Time is deprecated: use StartTime instead.")
    }
    var action: AutoScaling.ScheduledUpdateGroupActionRequest = ShapeConversion.convert(request)
    action.startTime = request.startTime ?? request.time
    try put(action, group)
    return AutoScaling.PutScheduledUpdateGroupActionResponse()
  }

  func batchPutScheduledUpdateGroupAction(
    _ request: AutoScaling.BatchPutScheduledUpdateGroupActionRequest
  ) throws(AWSError) -> AutoScaling.BatchPutScheduledUpdateGroupActionResponse {
    let group = try group(request.autoScalingGroupName)
    let actions = request.scheduledUpdateGroupActions ?? []
    guard actions.count <= 50 else {
      throw .refused("ValidationError", "At most 50 scheduled actions can be put at once.")
    }
    var failures: [AutoScaling.FailedScheduledUpdateGroupActionRequest] = []
    for action in actions {
      do { try put(action, group) } catch { failures.append(failure(action.scheduledActionName, error)) }
    }
    return AutoScaling.BatchPutScheduledUpdateGroupActionResponse(failedScheduledUpdateGroupActions: failures)
  }

  private func failure(
    _ name: String?, _ error: AWSError
  ) -> AutoScaling.FailedScheduledUpdateGroupActionRequest {
    AutoScaling.FailedScheduledUpdateGroupActionRequest(
      scheduledActionName: name, errorCode: error.code, errorMessage: error.message)
  }

  private func put(
    _ request: AutoScaling.ScheduledUpdateGroupActionRequest, _ group: SimGroup
  ) throws(AWSError) {
    let name = request.scheduledActionName ?? ""
    let old = group.schedule.firstIndex { $0.name == name }
    if old == nil, group.schedule.count >= 125 {
      throw AutoScaling.Errors.limitExceededFault("A group can have at most 125 scheduled actions.")
    }
    try checkSizes(request)
    let arn =
      old.map { group.schedule[$0].arn }
      ?? region.arn(
        "autoscaling",
        "scheduledUpdateGroupAction:\(region.random[.identifiers].uuid()):autoScalingGroupName/\(group.name)"
          + ":scheduledActionName/\(name)")
    let action = try action(request, arn: arn, epoch: (old.map { group.schedule[$0].epoch } ?? 0) + 1)
    let isTaken = group.schedule.contains { $0.name != name && $0.dueAt == action.dueAt }
    guard !isTaken else {
      throw AutoScaling.Errors.alreadyExistsFault("Scheduled action already exists at this time")
    }
    if let old { group.schedule[old] = action } else { group.schedule.append(action) }
    plan(action, group)
  }

  private func checkSizes(_ request: AutoScaling.ScheduledUpdateGroupActionRequest) throws(AWSError) {
    guard request.minSize != nil || request.maxSize != nil || request.desiredCapacity != nil else {
      throw .refused(
        "ValidationError", "At least one of MinSize, MaxSize and DesiredCapacity must be specified.")
    }
    let sizes = [request.minSize, request.desiredCapacity, request.maxSize].compactMap { $0 }
    guard sizes == sizes.sorted(), (sizes.first ?? 0) >= 0 else {
      throw .refused(
        "ValidationError", "MinSize, DesiredCapacity and MaxSize must not be negative, nor one below the one before it."
      )
    }
  }

  private func action(
    _ request: AutoScaling.ScheduledUpdateGroupActionRequest, arn: String, epoch: Int
  ) throws(AWSError) -> SimScheduledAction {
    let start = request.startTime.map(VirtualInstant.init)
    let end = request.endTime.map(VirtualInstant.init)
    if let start, start <= region.now {
      throw .refused("ValidationError", "Given start time is in the past")
    }
    if let start, let end, end <= start {
      throw .refused("ValidationError", "EndTime must be after StartTime")
    }
    var result = SimScheduledAction(
      name: request.scheduledActionName ?? "", arn: arn, startAt: start, endAt: end, recurrence: request.recurrence,
      schedule: nil, timeZone: request.timeZone, minimum: request.minSize, maximum: request.maxSize,
      desired: request.desiredCapacity, dueAt: start ?? region.now, epoch: epoch)
    let zone = try zone(request.timeZone)
    guard let recurrence = request.recurrence else {
      guard start != nil else {
        throw .refused("ValidationError", "StartTime or Recurrence must be specified.")
      }
      return result
    }
    guard let schedule = CronSchedule(recurrence) else {
      throw .refused("ValidationError", "Invalid recurrence: \(recurrence) is not a valid cron expression")
    }
    // With a start the first run is at the start itself.
    guard let due = start ?? schedule.next(after: region.now, in: zone) else {
      throw .refused("ValidationError", "Given recurrence never comes: \(recurrence)")
    }
    result.schedule = schedule
    result.dueAt = due
    return result
  }

  private func zone(_ name: String?) throws(AWSError) -> ScheduleZone {
    guard let name else { return .utc }
    if let zone = ScheduleZone(name) { return zone }
    throw .refused("ValidationError", "\(name) is not a valid time zone")
  }

  private func plan(_ action: SimScheduledAction, _ group: SimGroup) {
    region.schedule(
      .autoScaling(.scheduledAction(group, name: action.name, epoch: action.epoch)), at: action.dueAt,
      isRecurring: true)
  }

  /// A scheduled action is due. While its process is suspended it passes for good.
  func runScheduled(_ group: SimGroup, _ name: String, epoch: Int) {
    guard groupsByName[group.name] === group,
      let index = group.schedule.firstIndex(where: { $0.name == name && $0.epoch == epoch })
    else { return }
    let action = group.schedule[index]
    if !group.suspends("ScheduledActions") { perform(action, group) }
    let zone = action.timeZone.flatMap(ScheduleZone.init) ?? .utc
    let next = action.schedule?.next(after: region.now, in: zone)
    guard let next, action.endAt.map({ next <= $0 }) ?? true else {
      group.schedule.remove(at: index)
      return
    }
    group.schedule[index].dueAt = next
    group.schedule[index].startAt = next
    plan(group.schedule[index], group)
  }

  private func perform(_ action: SimScheduledAction, _ group: SimGroup) {
    let minimum = action.minimum ?? min(group.minimum, action.maximum ?? group.minimum)
    let maximum = max(minimum, action.maximum ?? group.maximum)
    let desired = min(max(action.desired ?? group.desired, minimum), maximum)
    let now = region.now.iso8601
    var cause = "At \(now) a scheduled action update of AutoScalingGroup constraints to min: \(minimum), max: "
    cause += "\(maximum), desired: \(desired) changing the desired capacity from \(group.desired) to \(desired).  "
    cause += "At \(now) the scheduled action \(action.name) executed."
    for (what, from, to) in [
      ("min size", group.minimum, action.minimum), ("max size", group.maximum, action.maximum),
      ("desired capacity", group.desired, action.desired),
    ] {
      if let to { cause += " Setting \(what) from \(from) to \(to)." }
    }
    group.minimum = minimum
    group.maximum = maximum
    if desired != group.desired { setDesired(group, to: desired, because: cause) }
  }

  func deleteScheduledAction(
    _ request: AutoScaling.DeleteScheduledActionRequest
  ) throws(AWSError) -> AutoScaling.DeleteScheduledActionResponse {
    let group = try group(request.autoScalingGroupName)
    try deleteScheduled(request.scheduledActionName ?? "", group)
    return AutoScaling.DeleteScheduledActionResponse()
  }

  private func deleteScheduled(_ name: String, _ group: SimGroup) throws(AWSError) {
    guard let index = group.schedule.firstIndex(where: { $0.name == name || $0.arn == name }) else {
      throw .refused("ValidationError", "Scheduled action name not found - \(name)")
    }
    group.schedule.remove(at: index)
  }

  func batchDeleteScheduledAction(
    _ request: AutoScaling.BatchDeleteScheduledActionRequest
  ) throws(AWSError) -> AutoScaling.BatchDeleteScheduledActionResponse {
    let group = try group(request.autoScalingGroupName)
    var failures: [AutoScaling.FailedScheduledUpdateGroupActionRequest] = []
    for name in request.scheduledActionNames ?? [] {
      do { try deleteScheduled(name, group) } catch { failures.append(failure(name, error)) }
    }
    return AutoScaling.BatchDeleteScheduledActionResponse(failedScheduledActions: failures)
  }
}
