internal import AWSModel

/// A scheduled action.
struct SimServiceSchedule {
  enum Time {
    /// `at(2026-11-26T14:00:00)`.
    case once(VirtualInstant)
    case repeated(RuleSchedule)
  }

  var name: String
  var arn: String
  /// As it was put.
  var text: String
  var time: Time
  var timezone: String?
  var startTime: VirtualInstant?
  var endTime: VirtualInstant?
  var minimum: Int?
  var maximum: Int?
  var createdAt: VirtualInstant
  /// Rises with each change, so that what was planned before is void.
  var epoch = 0
}

extension SimServiceSchedule.Time {
  /// Nil for what is no schedule.
  init?(_ text: String) {
    if text.hasPrefix("at("), text.hasSuffix(")") {
      guard let instant = Self.instant(String(text.dropFirst(3).dropLast())) else { return nil }
      self = .once(instant)
    } else if let schedule = RuleSchedule(text) {
      self = .repeated(schedule)
    } else {
      return nil
    }
  }

  /// `yyyy-mm-ddThh:mm:ss` in UTC.
  private static func instant(_ text: String) -> VirtualInstant? {
    let numbers = text.split { "-T:".contains($0) }.map { Int($0) }
    guard numbers.count == 6, !numbers.contains(nil) else { return nil }
    let part = numbers.compactMap { $0 }
    guard (1...12).contains(part[1]), part[3] < 24, part[4] < 60, part[5] < 60 else { return nil }
    var date = CivilDate(daysSince1970: 0)
    (date.year, date.month, date.day) = (part[0], part[1], part[2])
    guard (1...date.daysInMonth).contains(part[2]) else { return nil }
    return VirtualInstant(second: date.daysSince1970 * 86_400 + part[3] * 3600 + part[4] * 60 + part[5])
  }
}

extension ApplicationAutoScalingWorld {
  /// Makes an action or changes what is given of it. Schedules are read in UTC: the sandbox knows no other zones. Source:
  /// PutScheduledAction.
  func putScheduledAction(
    _ request: ApplicationAutoScaling.PutScheduledActionRequest
  ) throws(AWSError) -> ApplicationAutoScaling.PutScheduledActionResponse {
    let target = try target(
      ScalableTargetReference(request.serviceNamespace, request.resourceId, request.scalableDimension))
    let name = request.scheduledActionName ?? ""
    let index = target.actions.firstIndex { $0.name == name }
    guard let text = request.schedule ?? index.map({ target.actions[$0].text }) else {
      throw ApplicationAutoScaling.Errors.validationException("Schedule is required for a new scheduled action.")
    }
    guard let time = SimServiceSchedule.Time(text) else {
      throw ApplicationAutoScaling.Errors.validationException("Invalid schedule expression: \(text)")
    }
    if let zone = request.timezone, !["UTC", "Etc/UTC", "GMT", "Etc/GMT"].contains(zone) {
      throw ApplicationAutoScaling.Errors.validationException(
        "The sandbox reads schedules in UTC only, not in \(zone).")
    }
    var action =
      index.map { target.actions[$0] }
      ?? SimServiceSchedule(
        name: name,
        arn: region.arn(
          "autoscaling",
          "scheduledAction:\(region.random[.identifiers].uuid()):resource/ecs/\(target.resourceID):scheduledActionName/\(name)"
        ),
        text: text, time: time, createdAt: region.now)
    action.text = text
    action.time = time
    action.timezone = request.timezone ?? action.timezone
    action.startTime = request.startTime.map(VirtualInstant.init) ?? action.startTime
    action.endTime = request.endTime.map(VirtualInstant.init) ?? action.endTime
    if let change = request.scalableTargetAction {
      (action.minimum, action.maximum) = (change.minCapacity, change.maxCapacity)
    }
    guard action.minimum != nil || action.maximum != nil else {
      throw ApplicationAutoScaling.Errors.validationException(
        "ScalableTargetAction must have MinCapacity, MaxCapacity or both.")
    }
    if let low = action.minimum, let high = action.maximum { try Self.check(low, high) }
    action.epoch += 1
    if let index { target.actions[index] = action } else { target.actions.append(action) }
    plan(action, of: target)
    return ApplicationAutoScaling.PutScheduledActionResponse()
  }

  private func plan(_ action: SimServiceSchedule, of target: SimScalableTarget) {
    let from = max(region.now, action.startTime ?? region.now)
    let next: VirtualInstant?
    switch action.time {
    case .once(let instant): next = instant > region.now ? instant : nil
    case .repeated(let schedule): next = schedule.next(after: from)
    }
    guard let next, action.endTime.map({ next <= $0 }) ?? true else { return }
    region.schedule(
      .applicationAutoScaling(.strike(target, action: action.name, epoch: action.epoch)), at: next, isRecurring: true)
  }

  func strike(_ target: SimScalableTarget, _ name: String, _ epoch: Int) {
    guard let index = target.actions.firstIndex(where: { $0.name == name && $0.epoch == epoch }) else { return }
    let action = target.actions[index]
    if target.suspended.scheduledScalingSuspended != true { apply(action, to: target) }
    if case .once = action.time {
      target.actions.remove(at: index)
    } else {
      plan(action, of: target)
    }
  }

  private func apply(_ action: SimServiceSchedule, to target: SimScalableTarget) {
    let minimum = action.minimum ?? target.minimum
    let maximum = action.maximum ?? target.maximum
    // One bound that would pass the other leaves both as they are.
    guard minimum <= maximum else { return }
    (target.minimum, target.maximum) = (minimum, maximum)
    guard let service = service(target.resourceID) else { return }
    let wanted = target.clamped(service.desiredCount)
    guard wanted != service.desiredCount else { return }
    let bound = wanted == minimum ? "minimum" : "maximum"
    setCount(
      of: target, service, to: wanted,
      cause: "\(bound) capacity was set to \(wanted) by scheduled action \(action.name)")
  }

  func deleteScheduledAction(
    _ request: ApplicationAutoScaling.DeleteScheduledActionRequest
  ) throws(AWSError) -> ApplicationAutoScaling.DeleteScheduledActionResponse {
    let target = try target(
      ScalableTargetReference(request.serviceNamespace, request.resourceId, request.scalableDimension))
    guard let index = target.actions.firstIndex(where: { $0.name == request.scheduledActionName }) else {
      throw ApplicationAutoScaling.Errors.objectNotFoundException(
        "No scheduled action found for service namespace: ecs, resource ID: \(target.resourceID), scheduled action name: "
          + (request.scheduledActionName ?? ""))
    }
    target.actions.remove(at: index)
    return ApplicationAutoScaling.DeleteScheduledActionResponse()
  }

  func describeScheduledActions(
    _ request: ApplicationAutoScaling.DescribeScheduledActionsRequest
  ) throws(AWSError) -> ApplicationAutoScaling.DescribeScheduledActionsResponse {
    try check(request.scalableDimension, isWith: request.resourceId)
    var found: [ApplicationAutoScaling.ScheduledAction] = []
    for target in targets.all where request.serviceNamespace == .ecs {
      guard request.resourceId.map({ $0 == target.resourceID }) ?? true else { continue }
      for action in target.actions where request.scheduledActionNames.map({ $0.contains(action.name) }) ?? true {
        found.append(shape(action, target))
      }
    }
    let page = try page(found, "scheduledActions", request.nextToken, request.maxResults)
    return ApplicationAutoScaling.DescribeScheduledActionsResponse(
      scheduledActions: Array(page.items), nextToken: page.next)
  }

  private func shape(
    _ action: SimServiceSchedule, _ target: SimScalableTarget
  ) -> ApplicationAutoScaling.ScheduledAction {
    ApplicationAutoScaling.ScheduledAction(
      scheduledActionName: action.name, scheduledActionARN: action.arn, serviceNamespace: .ecs, schedule: action.text,
      timezone: action.timezone, resourceId: target.resourceID, scalableDimension: .ecsServiceDesiredCount,
      startTime: action.startTime?.date, endTime: action.endTime?.date,
      scalableTargetAction: ApplicationAutoScaling.ScalableTargetAction(
        minCapacity: action.minimum, maxCapacity: action.maximum), creationTime: action.createdAt.date)
  }
}
