internal import AWSModel

extension AutoScalingWorld {
  func describePolicies(
    _ request: AutoScaling.DescribePoliciesRequest
  ) throws(AWSError) -> AutoScaling.DescribePoliciesResponse {
    let wanted = try request.autoScalingGroupName.map { name throws(AWSError) in [try group(name)] } ?? groups.all
    let names = request.policyNames ?? []
    let types = request.policyTypes ?? []
    for type in types where SimPolicy.Kind(rawValue: type) == nil && type != "PredictiveScaling" {
      throw .refused("ValidationError", "Invalid policy type: \(type)")
    }
    var found: [AutoScaling.ScalingPolicy] = []
    for group in wanted {
      for policy in group.policies {
        guard names.isEmpty || names.contains(policy.name) || names.contains(policy.arn),
          types.isEmpty || types.contains(policy.kind.rawValue)
        else { continue }
        found.append(shape(policy, group))
      }
    }
    let page = try page(found, "policies", request.nextToken, request.maxRecords)
    return AutoScaling.DescribePoliciesResponse(scalingPolicies: page.items, nextToken: page.token)
  }

  private func shape(_ policy: SimPolicy, _ group: SimGroup) -> AutoScaling.ScalingPolicy {
    var result: AutoScaling.ScalingPolicy = ShapeConversion.convert(policy.request)
    result.autoScalingGroupName = group.name
    result.policyName = policy.name
    result.policyARN = policy.arn
    result.policyType = policy.kind.rawValue
    result.stepAdjustments = result.stepAdjustments ?? []
    result.enabled = policy.isEnabled
    result.alarms = alarms(of: policy)
    if policy.kind == .step { result.metricAggregationType = result.metricAggregationType ?? "Average" }
    if policy.kind == .targetTracking {
      let keeps = policy.request.targetTrackingConfiguration?.disableScaleIn ?? false
      result.targetTrackingConfiguration?.disableScaleIn = keeps
    }
    return result
  }

  /// The alarms that call a policy: those it made, and those of others that name it.
  func alarms(of policy: SimPolicy) -> [AutoScaling.Alarm] {
    if policy.kind == .targetTracking { return policy.alarms }
    let answer = try? region.call(
      CloudWatch.describeAlarms, CloudWatch.DescribeAlarmsRequest(actionPrefix: policy.arn))
    return answer?.metricAlarms?.map { AutoScaling.Alarm(alarmName: $0.alarmName, alarmARN: $0.alarmArn) } ?? []
  }

  func describeAdjustmentTypes() -> AutoScaling.DescribeAdjustmentTypesResponse {
    AutoScaling.DescribeAdjustmentTypesResponse(
      adjustmentTypes: Self.adjustmentTypes.map { AutoScaling.AdjustmentType(adjustmentType: $0) })
  }

  /// No policy forecasts, so there is never a forecast.
  func getPredictiveScalingForecast(
    _ request: AutoScaling.GetPredictiveScalingForecastRequest
  ) throws(AWSError) -> AutoScaling.GetPredictiveScalingForecastResponse {
    let (group, index) = try policy(request.policyName, of: request.autoScalingGroupName)
    throw .refused(
      "ValidationError",
      "Policy \(group.policies[index].name) is not a predictive scaling policy, so there is no forecast for it.")
  }
}
