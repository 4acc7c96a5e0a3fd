internal import AWSModel

extension ApplicationAutoScalingWorld {
  /// Makes a policy or puts another configuration in its place. Target tracking makes and renews its own alarms. Source:
  /// PutScalingPolicy.
  func putScalingPolicy(
    _ request: ApplicationAutoScaling.PutScalingPolicyRequest
  ) throws(AWSError) -> ApplicationAutoScaling.PutScalingPolicyResponse {
    let target = try target(
      ScalableTargetReference(request.serviceNamespace, request.resourceId, request.scalableDimension))
    let name = request.policyName ?? ""
    let known = target.policies.first { $0.name == name }
    let rule = try rule(request, known)
    let policy = known ?? makePolicy(name, rule, of: target)
    let before = policy.rule
    policy.rule = rule
    do { try renewAlarms(of: policy, target) } catch {
      policy.rule = before
      throw error
    }
    if known == nil { target.policies.append(policy) }
    return ApplicationAutoScaling.PutScalingPolicyResponse(policyARN: policy.arn, alarms: alarmShapes(policy))
  }

  private func makePolicy(_ name: String, _ rule: SimServicePolicy.Rule, of target: SimScalableTarget)
    -> SimServicePolicy
  {
    let id = region.random[.identifiers].uuid()
    let arn = region.arn(
      "autoscaling", "scalingPolicy:\(id):resource/ecs/\(target.resourceID):policyName/\(name)")
    let identifiers = (region.random[.identifiers].uuid(), region.random[.identifiers].uuid())
    return SimServicePolicy(name: name, arn: arn, rule: rule, identifiers: identifiers, at: region.now)
  }

  private func rule(
    _ request: ApplicationAutoScaling.PutScalingPolicyRequest, _ known: SimServicePolicy?
  ) throws(AWSError) -> SimServicePolicy.Rule {
    let type =
      request.policyType?.rawValue ?? (known?.isTargetTracking == true ? "TargetTrackingScaling" : "StepScaling")
    switch type {
    case "TargetTrackingScaling":
      guard let configuration = request.targetTrackingScalingPolicyConfiguration else {
        throw ApplicationAutoScaling.Errors.validationException(
          "TargetTrackingScalingPolicyConfiguration is required for policy type TargetTrackingScaling")
      }
      guard configuration.targetValue.map({ $0 > 0 && $0.isFinite }) ?? false else {
        throw ApplicationAutoScaling.Errors.validationException("The target value must be greater than zero.")
      }
      return .targetTracking(configuration)
    case "StepScaling":
      guard let configuration = request.stepScalingPolicyConfiguration else {
        throw ApplicationAutoScaling.Errors.validationException(
          "StepScalingPolicyConfiguration is required for policy type StepScaling")
      }
      try check(configuration)
      return .step(configuration)
    default:
      throw ApplicationAutoScaling.Errors.validationException(
        "Policies of type \(type) are not simulated by the sandbox.")
    }
  }

  private func check(_ configuration: ApplicationAutoScaling.StepScalingPolicyConfiguration) throws(AWSError) {
    let steps = configuration.stepAdjustments ?? []
    guard !steps.isEmpty, configuration.adjustmentType != nil else {
      throw ApplicationAutoScaling.Errors.validationException(
        "AdjustmentType and at least one StepAdjustment are required.")
    }
    let sorted = steps.sorted {
      ($0.metricIntervalLowerBound ?? -.infinity) < ($1.metricIntervalLowerBound ?? -.infinity)
    }
    for (step, next) in zip(sorted, sorted.dropFirst()) {
      guard let end = step.metricIntervalUpperBound, let start = next.metricIntervalLowerBound, end <= start else {
        throw ApplicationAutoScaling.Errors.validationException("Step adjustment intervals can't overlap.")
      }
      guard end == start else {
        throw ApplicationAutoScaling.Errors.validationException("There is a gap between the step adjustment intervals.")
      }
    }
  }

  func deleteScalingPolicy(
    _ request: ApplicationAutoScaling.DeleteScalingPolicyRequest
  ) throws(AWSError) -> ApplicationAutoScaling.DeleteScalingPolicyResponse {
    let target = try target(
      ScalableTargetReference(request.serviceNamespace, request.resourceId, request.scalableDimension))
    guard let index = target.policies.firstIndex(where: { $0.name == request.policyName }) else {
      throw ApplicationAutoScaling.Errors.objectNotFoundException(
        "No scaling policy found for service namespace: ecs, resource ID: \(target.resourceID), scalable dimension: "
          + "ecs:service:DesiredCount: \(request.policyName ?? "")")
    }
    region.cloudWatch.deleteAlarms(named: target.policies[index].alarmNames)
    target.policies.remove(at: index)
    return ApplicationAutoScaling.DeleteScalingPolicyResponse()
  }

  func describeScalingPolicies(
    _ request: ApplicationAutoScaling.DescribeScalingPoliciesRequest
  ) throws(AWSError) -> ApplicationAutoScaling.DescribeScalingPoliciesResponse {
    try check(request.scalableDimension, isWith: request.resourceId)
    var found: [ApplicationAutoScaling.ScalingPolicy] = []
    for target in targets.all where request.serviceNamespace == .ecs {
      guard request.resourceId.map({ $0 == target.resourceID }) ?? true else { continue }
      for policy in target.policies where request.policyNames.map({ $0.contains(policy.name) }) ?? true {
        found.append(shape(policy, target))
      }
    }
    let page = try page(found, "scalingPolicies", request.nextToken, request.maxResults)
    return ApplicationAutoScaling.DescribeScalingPoliciesResponse(
      scalingPolicies: Array(page.items), nextToken: page.next)
  }

  private func shape(_ policy: SimServicePolicy, _ target: SimScalableTarget) -> ApplicationAutoScaling.ScalingPolicy {
    var shape = ApplicationAutoScaling.ScalingPolicy()
    shape.policyARN = policy.arn
    shape.policyName = policy.name
    shape.serviceNamespace = .ecs
    shape.resourceId = target.resourceID
    shape.scalableDimension = .ecsServiceDesiredCount
    shape.creationTime = policy.createdAt.date
    switch policy.rule {
    case .step(let configuration):
      shape.policyType = .stepScaling
      shape.stepScalingPolicyConfiguration = configuration
    case .targetTracking(let configuration):
      shape.policyType = .targetTrackingScaling
      shape.targetTrackingScalingPolicyConfiguration = configuration
    }
    shape.alarms = alarmShapes(policy)
    return shape
  }

  /// The alarms that a policy owns, or that call it.
  private func alarmShapes(_ policy: SimServicePolicy) -> [ApplicationAutoScaling.Alarm] {
    let alarms =
      policy.isTargetTracking
      ? policy.alarmNames.compactMap { region.cloudWatch.alarmsByName[$0] }
      : region.cloudWatch.alarms.all.filter { $0.actions.values.contains { $0.contains(policy.arn) } }
    return alarms.map { ApplicationAutoScaling.Alarm(alarmName: $0.name, alarmARN: $0.arn) }
  }
}
