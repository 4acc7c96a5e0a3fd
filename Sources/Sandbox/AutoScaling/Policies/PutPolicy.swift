internal import AWSModel

extension AutoScalingWorld {
  func putScalingPolicy(
    _ request: AutoScaling.PutScalingPolicyRequest
  ) throws(AWSError) -> AutoScaling.PutScalingPolicyResponse {
    let group = try group(request.autoScalingGroupName)
    let kind = try policyKind(request)
    try check(request, kind)
    let name = request.policyName ?? ""
    let old = group.policies.firstIndex { $0.name == name }
    if old == nil, group.policies.count >= 50 {
      throw AutoScaling.Errors.limitExceededFault("Scaling policies per group may not exceed 50")
    }
    let arn =
      old.map { group.policies[$0].arn }
      ?? region.arn(
        "autoscaling",
        "scalingPolicy:\(region.random[.identifiers].uuid()):autoScalingGroupName/\(group.name):policyName/\(name)")
    var policy = SimPolicy(name: name, arn: arn, kind: kind, request: request)
    if let old { removeAlarms(of: group.policies[old]) }
    if kind == .targetTracking { policy.alarms = try makeAlarms(for: policy, group) }
    if let old { group.policies[old] = policy } else { group.policies.append(policy) }
    return AutoScaling.PutScalingPolicyResponse(policyARN: arn, alarms: alarms(of: policy))
  }

  private func policyKind(_ request: AutoScaling.PutScalingPolicyRequest) throws(AWSError) -> SimPolicy.Kind {
    let text = request.policyType ?? "SimpleScaling"
    if text == "PredictiveScaling" {
      throw .refused(
        "ValidationError", "Policy type PredictiveScaling is not supported: this Region forecasts nothing.")
    }
    guard let kind = SimPolicy.Kind(rawValue: text) else {
      throw .refused(
        "ValidationError",
        "Invalid policy type: \(text). Valid types: [PredictiveScaling, SimpleScaling, StepScaling, "
          + "TargetTrackingScaling]")
    }
    return kind
  }

  private func check(_ request: AutoScaling.PutScalingPolicyRequest, _ kind: SimPolicy.Kind) throws(AWSError) {
    switch kind {
    case .targetTracking: try checkTracking(request)
    case .simple:
      try checkAdjustment(request)
      guard request.scalingAdjustment != nil, request.stepAdjustments == nil else {
        throw .refused("ValidationError", "ScalingAdjustment must be specified for policy type SimpleScaling")
      }
    case .step:
      try checkAdjustment(request)
      guard request.scalingAdjustment == nil, request.cooldown == nil else {
        throw .refused(
          "ValidationError", "ScalingAdjustment and Cooldown are not supported for policy type StepScaling")
      }
      try check(steps: request.stepAdjustments ?? [])
    }
  }

  private func checkAdjustment(_ request: AutoScaling.PutScalingPolicyRequest) throws(AWSError) {
    guard Self.adjustmentTypes.contains(request.adjustmentType ?? "") else {
      throw .refused(
        "ValidationError",
        "AdjustmentType must be one of [\(Self.adjustmentTypes.joined(separator: ", "))]")
    }
    guard request.targetTrackingConfiguration == nil else {
      throw .refused(
        "ValidationError", "TargetTrackingConfiguration is only supported for policy type TargetTrackingScaling")
    }
    let hasMagnitude = request.minAdjustmentMagnitude != nil || request.minAdjustmentStep != nil
    if hasMagnitude, request.adjustmentType != "PercentChangeInCapacity" {
      throw .refused(
        "ValidationError", "MinAdjustmentMagnitude is only supported for adjustment type PercentChangeInCapacity")
    }
  }

  static let adjustmentTypes = ["ChangeInCapacity", "ExactCapacity", "PercentChangeInCapacity"]

  /// Steps must not overlap nor leave gaps, and only the outer ones may be open.
  private func check(steps: [AutoScaling.StepAdjustment]) throws(AWSError) {
    guard !steps.isEmpty, steps.count <= 20 else {
      throw .refused("ValidationError", "A step policy must have between 1 and 20 step adjustments")
    }
    let sorted = steps.sorted {
      ($0.metricIntervalLowerBound ?? -.infinity) < ($1.metricIntervalLowerBound ?? -.infinity)
    }
    for step in sorted {
      let (lower, upper) = (step.metricIntervalLowerBound, step.metricIntervalUpperBound)
      if lower == nil, upper == nil, steps.count > 1 {
        throw .refused("ValidationError", "At most one StepAdjustment may have unspecified bounds")
      }
      if let lower, let upper, lower >= upper {
        throw .refused("ValidationError", "StepAdjustment lower bound must be less than its upper bound")
      }
    }
    for (one, next) in zip(sorted, sorted.dropFirst())
    where one.metricIntervalUpperBound == nil || one.metricIntervalUpperBound != next.metricIntervalLowerBound {
      throw .refused("ValidationError", "StepAdjustment intervals can't have gaps or overlaps")
    }
  }

  private func checkTracking(_ request: AutoScaling.PutScalingPolicyRequest) throws(AWSError) {
    guard let tracking = request.targetTrackingConfiguration, request.adjustmentType == nil,
      request.stepAdjustments == nil
    else {
      throw .refused(
        "ValidationError",
        "TargetTrackingConfiguration, and no adjustment, must be specified for policy type TargetTrackingScaling")
    }
    let hasPredefined = tracking.predefinedMetricSpecification != nil
    guard hasPredefined != (tracking.customizedMetricSpecification != nil) else {
      throw .refused(
        "ValidationError",
        "Exactly one of PredefinedMetricSpecification and CustomizedMetricSpecification must be specified")
    }
    let predefined = tracking.predefinedMetricSpecification
    if predefined?.predefinedMetricType == .albRequestCountPerTarget, predefined?.resourceLabel == nil {
      throw .refused("ValidationError", "ResourceLabel must be specified for metric ALBRequestCountPerTarget")
    }
  }

  func deletePolicy(_ request: AutoScaling.DeletePolicyRequest) throws(AWSError) -> AutoScaling.DeletePolicyResponse {
    let (group, index) = try policy(request.policyName, of: request.autoScalingGroupName)
    removeAlarms(of: group.policies[index])
    group.policies.remove(at: index)
    return AutoScaling.DeletePolicyResponse()
  }

  /// The policy of a name within a group, or of an ARN.
  ///
  /// - Throws: `ValidationError`.
  func policy(_ nameOrARN: String?, of groupName: String?) throws(AWSError) -> (SimGroup, Int) {
    let text = nameOrARN ?? ""
    if text.hasPrefix("arn:"), let found = policy(arn: text) { return found }
    guard groupName != nil || text.hasPrefix("arn:") else {
      throw .refused("ValidationError", "AutoScalingGroupName must be specified unless PolicyName is an ARN")
    }
    if let groupName {
      let group = try group(groupName)
      if let index = group.policies.firstIndex(where: { $0.name == text }) { return (group, index) }
    }
    throw .refused("ValidationError", "Policy name not found - \(text)")
  }

  func policy(arn: String) -> (SimGroup, Int)? {
    for group in groups.all {
      if let index = group.policies.firstIndex(where: { $0.arn == arn }) { return (group, index) }
    }
    return nil
  }
}
