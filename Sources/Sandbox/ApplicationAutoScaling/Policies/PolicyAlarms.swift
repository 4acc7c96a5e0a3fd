internal import AWSModel

/// The alarms of target tracking policies.
extension ApplicationAutoScalingWorld {
  func renewAlarms(of policy: SimServicePolicy, _ target: SimScalableTarget) throws(AWSError) {
    guard case .targetTracking(let configuration) = policy.rule else {
      region.cloudWatch.deleteAlarms(named: policy.alarmNames)
      policy.alarmNames = []
      return
    }
    let alarms = TargetTrackingAlarms(
      resource: target.resourceID, policyARN: policy.arn, metric: try metric(configuration, target),
      target: configuration.targetValue ?? 0, lowShare: region.tuning.serviceTrackingLowShare,
      scalesIn: configuration.disableScaleIn != true)
    let made = try alarms.put(in: region.cloudWatch, identifiers: policy.identifiers).map(\.name)
    region.cloudWatch.deleteAlarms(named: policy.alarmNames.filter { !made.contains($0) })
    policy.alarmNames = made
  }

  private func metric(
    _ configuration: ApplicationAutoScaling.TargetTrackingScalingPolicyConfiguration, _ target: SimScalableTarget
  ) throws(AWSError) -> CloudWatch.PutMetricAlarmRequest {
    switch (configuration.predefinedMetricSpecification, configuration.customizedMetricSpecification) {
    case (let predefined?, nil): return try self.predefined(predefined, target)
    case (nil, let customized?): return try self.customized(customized)
    default:
      throw ApplicationAutoScaling.Errors.validationException(
        "Exactly one of PredefinedMetricSpecification and CustomizedMetricSpecification must be specified.")
    }
  }

  private func predefined(
    _ specification: ApplicationAutoScaling.PredefinedMetricSpecification, _ target: SimScalableTarget
  ) throws(AWSError) -> CloudWatch.PutMetricAlarmRequest {
    let parts = target.resourceID.split(separator: "/").map(String.init)
    var request = CloudWatch.PutMetricAlarmRequest()
    request.period = 60
    request.statistic = .average
    request.unit = .percent
    request.namespace = "AWS/ECS"
    request.dimensions = [
      CloudWatch.Dimension(name: "ClusterName", value: parts[1]),
      CloudWatch.Dimension(name: "ServiceName", value: parts[2]),
    ]
    switch specification.predefinedMetricType?.rawValue {
    case "ECSServiceAverageCPUUtilization": request.metricName = "CPUUtilization"
    case "ECSServiceAverageMemoryUtilization": request.metricName = "MemoryUtilization"
    case "ALBRequestCountPerTarget": try perTarget(specification.resourceLabel ?? "", &request)
    default:
      throw ApplicationAutoScaling.Errors.validationException(
        "Invalid predefined metric type for ecs: \(specification.predefinedMetricType?.rawValue ?? "")")
    }
    return request
  }

  /// A label such as `app/web/0123456789abcdef/targetgroup/web/fedcba9876543210`.
  private func perTarget(_ label: String, _ request: inout CloudWatch.PutMetricAlarmRequest) throws(AWSError) {
    let parts = label.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 6, parts[0] == "app", parts[3] == "targetgroup" else {
      throw ApplicationAutoScaling.Errors.validationException(
        "Invalid resource label: \(label). It must have the form app/load-balancer-name/load-balancer-id/targetgroup/"
          + "target-group-name/target-group-id")
    }
    request.namespace = "AWS/ApplicationELB"
    request.metricName = "RequestCountPerTarget"
    request.statistic = .sum
    request.unit = nil
    request.dimensions = [
      CloudWatch.Dimension(name: "LoadBalancer", value: parts[0..<3].joined(separator: "/")),
      CloudWatch.Dimension(name: "TargetGroup", value: parts[3..<6].joined(separator: "/")),
    ]
  }

  private func customized(
    _ specification: ApplicationAutoScaling.CustomizedMetricSpecification
  ) throws(AWSError) -> CloudWatch.PutMetricAlarmRequest {
    var request = CloudWatch.PutMetricAlarmRequest()
    if let queries = specification.metrics, !queries.isEmpty {
      request.metrics = queries.map { query in
        var result: CloudWatch.MetricDataQuery = ShapeConversion.convert(query)
        // These queries name no period: a minute is meant.
        result.metricStat?.period = 60
        return result
      }
      return request
    }
    guard specification.metricName != nil, specification.namespace != nil, let statistic = specification.statistic
    else {
      throw ApplicationAutoScaling.Errors.validationException(
        "MetricName, Namespace and Statistic are required in a CustomizedMetricSpecification without Metrics.")
    }
    request.metricName = specification.metricName
    request.namespace = specification.namespace
    request.statistic = CloudWatch.Statistic(rawValue: statistic.rawValue)
    request.unit = specification.unit.map { CloudWatch.StandardUnit(rawValue: $0) }
    request.dimensions = specification.dimensions?.map { CloudWatch.Dimension(name: $0.name, value: $0.value) }
    request.period = 60
    return request
  }
}
