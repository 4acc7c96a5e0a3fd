internal import AWSModel

/// Target tracking: keeps a metric at its target. Any such policy scales out; all of them must agree to scale in.
extension AutoScalingWorld {
  /// How long a policy's wish to scale in stands: its alarm repeats it each minute while it lasts.
  private static let wishLasts = Duration.seconds(150)

  /// The desired capacity that a policy asks for when its alarm rings; nil where nothing is to change.
  func track(_ group: SimGroup, _ index: Int, _ metric: Double?) -> Int? {
    let policy = group.policies[index]
    guard let metric, let target = policy.request.targetTrackingConfiguration?.targetValue else { return nil }
    let warmup = policy.request.estimatedInstanceWarmup ?? group.warmupSeconds
    let warming = warmingUnits(group, seconds: warmup)
    let serving = group.capacity - coldUnits(group, seconds: warmup)
    let wanted = PolicyArithmetic.tracked(serving > 0 ? serving : group.desired, metric: metric, target: target)
    if metric > target {
      group.policies[index].wish = nil
      return wanted > group.desired ? wanted : nil
    }
    guard policy.scalesIn, warming == 0 else { return nil }
    group.policies[index].wish = SimPolicy.ScaleInWish(at: region.now, desired: wanted)
    return agreedScaleIn(group)
  }

  /// The most that any policy still wants, where every policy wants less than there is.
  private func agreedScaleIn(_ group: SimGroup) -> Int? {
    var most = 0
    for policy in group.policies where policy.scalesIn {
      guard let wish = policy.wish, region.now - wish.at <= Self.wishLasts else { return nil }
      most = max(most, wish.desired)
    }
    guard most < group.desired else { return nil }
    for index in group.policies.indices { group.policies[index].wish = nil }
    return most
  }

  /// Puts the alarms that a target tracking policy lives by: above the target for three minutes, and well below it for
  /// a quarter of an hour.
  func makeAlarms(for policy: SimPolicy, _ group: SimGroup) throws(AWSError) -> [AutoScaling.Alarm] {
    guard let tracking = policy.request.targetTrackingConfiguration, policy.isEnabled else { return [] }
    var metric = CloudWatch.PutMetricAlarmRequest()
    metric.actionsEnabled = true
    describe(tracking, group, &metric)
    let alarms = TargetTrackingAlarms(
      resource: group.name, policyARN: policy.arn, metric: metric, target: tracking.targetValue ?? 0,
      lowShare: region.tuning.targetTrackingLowShare, scalesIn: tracking.disableScaleIn != true)
    let identifiers = (high: region.random[.identifiers].uuid(), low: region.random[.identifiers].uuid())
    do {
      return try alarms.put(in: region.cloudWatch, identifiers: identifiers).map {
        AutoScaling.Alarm(alarmName: $0.name, alarmARN: $0.arn)
      }
    } catch { throw .refused("ValidationError", error.message) }
  }

  private func describe(
    _ tracking: AutoScaling.TargetTrackingConfiguration, _ group: SimGroup,
    _ alarm: inout CloudWatch.PutMetricAlarmRequest
  ) {
    if let custom = tracking.customizedMetricSpecification {
      describe(custom, &alarm)
      return
    }
    let predefined = tracking.predefinedMetricSpecification
    alarm.period = 60
    alarm.statistic = .average
    alarm.namespace = "AWS/EC2"
    alarm.dimensions = [CloudWatch.Dimension(name: "AutoScalingGroupName", value: group.name)]
    switch predefined?.predefinedMetricType?.rawValue {
    case "ASGAverageNetworkIn": alarm.metricName = "NetworkIn"
    case "ASGAverageNetworkOut": alarm.metricName = "NetworkOut"
    case "ALBRequestCountPerTarget":
      alarm.namespace = "AWS/ApplicationELB"
      alarm.metricName = "RequestCountPerTarget"
      alarm.statistic = .sum
      alarm.dimensions = Self.balancerDimensions(predefined?.resourceLabel ?? "")
    default: alarm.metricName = "CPUUtilization"
    }
  }

  private func describe(
    _ custom: AutoScaling.CustomizedMetricSpecification, _ alarm: inout CloudWatch.PutMetricAlarmRequest
  ) {
    if let metrics = custom.metrics, !metrics.isEmpty {
      alarm.metrics = metrics.map { ShapeConversion.convert($0) }
      for index in metrics.indices where alarm.metrics?[index].metricStat != nil {
        alarm.metrics?[index].metricStat?.period = metrics[index].metricStat?.period ?? metrics[index].period ?? 60
      }
      return
    }
    alarm.metricName = custom.metricName
    alarm.namespace = custom.namespace
    alarm.dimensions = custom.dimensions?.map { CloudWatch.Dimension(name: $0.name, value: $0.value) }
    alarm.statistic = custom.statistic.map { CloudWatch.Statistic(rawValue: $0.rawValue) }
    alarm.unit = custom.unit.map { CloudWatch.StandardUnit(rawValue: $0) }
    alarm.period = custom.period ?? 60
  }

  /// `app/NAME/ID/targetgroup/NAME/ID` as the dimensions of the load balancer's metric.
  private static func balancerDimensions(_ label: String) -> [CloudWatch.Dimension] {
    let parts = label.split(separator: "/")
    guard let cut = parts.firstIndex(of: "targetgroup") else { return [] }
    return [
      CloudWatch.Dimension(name: "LoadBalancer", value: parts[..<cut].joined(separator: "/")),
      CloudWatch.Dimension(name: "TargetGroup", value: parts[cut...].joined(separator: "/")),
    ]
  }

  func removeAlarms(of policy: SimPolicy) {
    region.cloudWatch.deleteAlarms(named: policy.alarms.compactMap(\.alarmName))
  }
}
