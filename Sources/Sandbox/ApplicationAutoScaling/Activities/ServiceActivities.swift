internal import AWSModel

/// Something that Application Auto Scaling did, or did not do.
struct SimServiceActivity {
  var id: String
  var wanted: Int
  var cause: String
  var startedAt: VirtualInstant
  var endedAt: VirtualInstant?
  var status: ApplicationAutoScaling.ScalingActivityStatusCode
  var message: String
  /// Why it did not scale.
  var notScaled: ApplicationAutoScaling.NotScaledReason?

  /// How many are kept of a target; AWS keeps six weeks of them.
  static let capacity = 1000
}

extension ApplicationAutoScalingWorld {
  /// Sets the desired count of a service, and notes why.
  func setCount(of target: SimScalableTarget, _ service: SimService, to wanted: Int, cause: String) {
    let before = service.desiredCount
    for index in target.activities.indices.reversed() where target.activities[index].endedAt == nil {
      end(target, index, .overridden, "Overridden by a later activity.")
    }
    region.ecs.setDesiredCount(of: service, to: wanted)
    let activity = SimServiceActivity(
      id: region.random[.identifiers].uuid(), wanted: wanted, cause: cause, startedAt: region.now, status: .inProgress,
      message: "Successfully set desired count to \(wanted). Waiting for change to be fulfilled by ecs.")
    add(activity, to: target)
    tellAtMaximum(target, before, wanted)
    region.schedule(
      .applicationAutoScaling(.watch(target, activity: activity.id, looks: 0)), after: .seconds(10), isRecurring: true)
  }

  private func add(_ activity: SimServiceActivity, to target: SimScalableTarget) {
    target.activities.append(activity)
    if target.activities.count > SimServiceActivity.capacity { target.activities.removeFirst() }
  }

  func noteNotScaled(_ target: SimScalableTarget, _ service: SimService, code: String, _ cause: String) {
    // The same finding each minute is told once.
    if let last = target.activities.last, last.notScaled?.code == code, last.cause == cause { return }
    let reason = ApplicationAutoScaling.NotScaledReason(
      code: code, maxCapacity: target.maximum, minCapacity: target.minimum, currentCapacity: service.desiredCount)
    add(
      SimServiceActivity(
        id: region.random[.identifiers].uuid(), wanted: service.desiredCount, cause: cause, startedAt: region.now,
        endedAt: region.now, status: .failed, message: "Attempted to scale. Reason: \(code).", notScaled: reason),
      to: target)
  }

  /// Looks whether a service has come to its count, for up to ten minutes.
  func watch(_ target: SimScalableTarget, _ id: String, _ looks: Int) {
    guard let index = target.activities.lastIndex(where: { $0.id == id && $0.endedAt == nil }) else { return }
    let wanted = target.activities[index].wanted
    guard let service = service(target.resourceID) else {
      end(target, index, .failed, "Failed to set desired count to \(wanted): the service is gone.")
      return
    }
    if service.runningCount == wanted, service.desiredCount == wanted {
      end(
        target, index, .successful, "Successfully set desired count to \(wanted). Change successfully fulfilled by ecs."
      )
    } else if looks >= 60 {
      end(target, index, .unfulfilled, "Successfully set desired count to \(wanted). Change not fulfilled by ecs.")
    } else {
      region.schedule(
        .applicationAutoScaling(.watch(target, activity: id, looks: looks + 1)), after: .seconds(10), isRecurring: true)
    }
  }

  private func end(
    _ target: SimScalableTarget, _ index: Int, _ status: ApplicationAutoScaling.ScalingActivityStatusCode,
    _ message: String
  ) {
    target.activities[index].endedAt = region.now
    target.activities[index].status = status
    target.activities[index].message = message
  }

  /// Newest first. What was not scaled is told only if asked for. Source: DescribeScalingActivities.
  func describeScalingActivities(
    _ request: ApplicationAutoScaling.DescribeScalingActivitiesRequest
  ) throws(AWSError) -> ApplicationAutoScaling.DescribeScalingActivitiesResponse {
    try check(request.scalableDimension, isWith: request.resourceId)
    var found: [(target: SimScalableTarget, activity: SimServiceActivity)] = []
    for target in targets.all where request.serviceNamespace == .ecs {
      guard request.resourceId.map({ $0 == target.resourceID }) ?? true else { continue }
      for activity in target.activities where activity.notScaled == nil || request.includeNotScaledActivities == true {
        found.append((target, activity))
      }
    }
    found.sort { $0.activity.startedAt > $1.activity.startedAt }
    let page = try page(found, "scalingActivities", request.nextToken, request.maxResults)
    return ApplicationAutoScaling.DescribeScalingActivitiesResponse(
      scalingActivities: page.items.map { shape($0.activity, $0.target) }, nextToken: page.next)
  }

  private func shape(
    _ activity: SimServiceActivity, _ target: SimScalableTarget
  ) -> ApplicationAutoScaling.ScalingActivity {
    var shape = ApplicationAutoScaling.ScalingActivity()
    shape.activityId = activity.id
    shape.serviceNamespace = .ecs
    shape.resourceId = target.resourceID
    shape.scalableDimension = .ecsServiceDesiredCount
    shape.description =
      activity.notScaled == nil ? "Setting desired count to \(activity.wanted)." : "Attempting to scale."
    shape.cause = activity.cause
    shape.startTime = activity.startedAt.date
    shape.endTime = activity.endedAt?.date
    shape.statusCode = activity.status
    shape.statusMessage = activity.message
    shape.notScaledReasons = activity.notScaled.map { [$0] }
    return shape
  }

  /// Source: "Application Auto Scaling events": told when a service is scaled to its maximum.
  private func tellAtMaximum(_ target: SimScalableTarget, _ before: Int, _ wanted: Int) {
    let kind = "Application Auto Scaling Scaling Activity State Change"
    guard wanted == target.maximum, wanted > before,
      region.isHeard(source: "aws.application-autoscaling", detailType: kind)
    else { return }
    let now = JSONValue.string(region.now.iso8601)
    region.emit(
      BusEvent(
        source: "aws.application-autoscaling", detailType: kind, resources: [],
        detail: [
          "startTime": now, "endTime": now, "newDesiredCapacity": .integer(Int64(wanted)),
          "oldDesiredCapacity": .integer(Int64(before)), "minCapacity": .integer(Int64(target.minimum)),
          "maxCapacity": .integer(Int64(target.maximum)), "resourceId": .string(target.resourceID),
          "scalableDimension": "ecs:service:DesiredCount", "serviceNamespace": "ecs", "statusCode": "Successful",
          "scaledToMax": true, "direction": "scale-out",
        ]))
  }
}

extension ECSWorld {
  /// Changes a service's desired count on behalf of Application Auto Scaling. ECS tells of it, as it does not of changes by
  /// hand.
  func setDesiredCount(of service: SimService, to count: Int) {
    guard count != service.desiredCount else { return }
    service.desiredCount = count
    service.steadySince = nil
    region.publish(.serviceAction(service, ServiceAction(level: .info, name: "SERVICE_DESIRED_COUNT_UPDATED")))
    touch(service)
  }
}
