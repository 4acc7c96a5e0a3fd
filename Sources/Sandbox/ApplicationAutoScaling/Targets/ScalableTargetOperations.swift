internal import AWSModel

extension ApplicationAutoScalingWorld {
  /// Makes a scalable target or changes what is given of it. A count outside the bounds is brought inside at once. Source:
  /// RegisterScalableTarget.
  func registerScalableTarget(
    _ request: ApplicationAutoScaling.RegisterScalableTargetRequest
  ) throws(AWSError) -> ApplicationAutoScaling.RegisterScalableTargetResponse {
    let reference = ScalableTargetReference(request.serviceNamespace, request.resourceId, request.scalableDimension)
    try reference.check()
    let known = targetsByResource[reference.resourceID]
    guard let minimum = request.minCapacity ?? known?.minimum, let maximum = request.maxCapacity ?? known?.maximum
    else {
      throw ApplicationAutoScaling.Errors.validationException(
        "MinCapacity and MaxCapacity are required to register a new scalable target.")
    }
    try Self.check(minimum, maximum)
    guard let service = service(reference.resourceID) else {
      throw ApplicationAutoScaling.Errors.validationException("ECS service doesn't exist: \(reference.resourceID)")
    }
    guard !service.isDaemon else {
      throw ApplicationAutoScaling.Errors.validationException(
        "The daemon scheduling strategy does not support a desired count: \(reference.resourceID)")
    }
    let target = known ?? makeTarget(reference.resourceID, minimum, maximum, request)
    target.minimum = minimum
    target.maximum = maximum
    target.roleARN = request.roleARN ?? target.roleARN
    target.suspend(request.suspendedState)
    keepWithinBounds(target, service)
    return ApplicationAutoScaling.RegisterScalableTargetResponse(scalableTargetARN: target.arn)
  }

  static func check(_ minimum: Int, _ maximum: Int) throws(AWSError) {
    guard minimum >= 0 else {
      throw ApplicationAutoScaling.Errors.validationException("Minimum capacity cannot be less than 0")
    }
    guard minimum <= maximum else {
      throw ApplicationAutoScaling.Errors.validationException(
        "Maximum capacity cannot be less than minimum capacity")
    }
  }

  private func makeTarget(
    _ resourceID: String, _ minimum: Int, _ maximum: Int,
    _ request: ApplicationAutoScaling.RegisterScalableTargetRequest
  ) -> SimScalableTarget {
    let role =
      "arn:\(region.partition):iam::\(region.account):role/aws-service-role/ecs.application-autoscaling.amazonaws.com/"
      + "AWSServiceRoleForApplicationAutoScaling_ECSService"
    let id = region.random[.identifiers].hexadecimal(28)
    let target = SimScalableTarget(
      ordinal: nextOrdinal(), arn: region.arn("application-autoscaling", "scalable-target/0ec5\(id)"),
      resourceID: resourceID, minimum: minimum, maximum: maximum, roleARN: request.roleARN ?? role, at: region.now)
    for (key, value) in request.tags ?? [:] { target.tags[key] = value }
    targets.insert(target)
    targetsByResource[resourceID] = target
    return target
  }

  func keepWithinBounds(_ target: SimScalableTarget, _ service: SimService) {
    let wanted = target.clamped(service.desiredCount)
    guard wanted != service.desiredCount else { return }
    let bound = wanted == target.minimum ? "minimum" : "maximum"
    setCount(of: target, service, to: wanted, cause: "\(bound) capacity was set to \(wanted)")
  }

  /// Takes its policies, their alarms and its scheduled actions along.
  func deregisterScalableTarget(
    _ request: ApplicationAutoScaling.DeregisterScalableTargetRequest
  ) throws(AWSError) -> ApplicationAutoScaling.DeregisterScalableTargetResponse {
    let target = try target(
      ScalableTargetReference(request.serviceNamespace, request.resourceId, request.scalableDimension))
    for policy in target.policies { region.cloudWatch.deleteAlarms(named: policy.alarmNames) }
    target.policies = []
    target.actions = []
    targets.remove(target)
    targetsByResource[target.resourceID] = nil
    return ApplicationAutoScaling.DeregisterScalableTargetResponse()
  }

  func describeScalableTargets(
    _ request: ApplicationAutoScaling.DescribeScalableTargetsRequest
  ) throws(AWSError) -> ApplicationAutoScaling.DescribeScalableTargetsResponse {
    try check(request.scalableDimension, isWith: request.resourceIds?.first)
    let found = targets.all.filter { target in
      request.serviceNamespace == .ecs && (request.resourceIds.map { $0.contains(target.resourceID) } ?? true)
    }
    let page = try page(found, "scalableTargets", request.nextToken, request.maxResults)
    return ApplicationAutoScaling.DescribeScalableTargetsResponse(
      scalableTargets: page.items.map(\.shape), nextToken: page.next)
  }

  /// A dimension may be named only beside a resource.
  func check(
    _ dimension: ApplicationAutoScaling.ScalableDimension?, isWith resource: String?
  ) throws(AWSError) {
    guard dimension == nil || resource != nil else {
      throw ApplicationAutoScaling.Errors.validationException(
        "A resource ID must be specified when a scalable dimension is specified.")
    }
  }

  /// Fifty a page.
  func page<Item>(
    _ items: [Item], _ list: String, _ token: String?, _ limit: Int?
  ) throws(AWSError) -> (items: ArraySlice<Item>, next: String?) {
    var start = 0
    if let token, !token.isEmpty {
      guard let place = PageToken(token, list: list) else {
        throw ApplicationAutoScaling.Errors.invalidNextTokenException("The next token is invalid.")
      }
      start = min(Int(place.place), items.count)
    }
    let end = min(items.count, start + min(50, max(1, limit ?? 50)))
    return (items[start..<end], end < items.count ? PageToken(list: list, place: UInt64(end)).text : nil)
  }
}

extension SimScalableTarget {
  func suspend(_ change: ApplicationAutoScaling.SuspendedState?) {
    guard let change else { return }
    suspended.dynamicScalingInSuspended = change.dynamicScalingInSuspended ?? suspended.dynamicScalingInSuspended
    suspended.dynamicScalingOutSuspended = change.dynamicScalingOutSuspended ?? suspended.dynamicScalingOutSuspended
    suspended.scheduledScalingSuspended = change.scheduledScalingSuspended ?? suspended.scheduledScalingSuspended
  }
}
