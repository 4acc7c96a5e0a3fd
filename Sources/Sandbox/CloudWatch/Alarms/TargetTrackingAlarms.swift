internal import AWSModel

/// The two alarms that a target tracking policy owns. Source: "Target tracking scaling policies".
struct TargetTrackingAlarms {
  /// What stands between `TargetTracking-` and `-AlarmHigh-` in their names: the group, or `service/cluster/name`.
  var resource: String
  var policyARN: String
  /// The metric, or the metrics and expressions, without threshold and periods.
  var metric: CloudWatch.PutMetricAlarmRequest
  var target: Double
  /// Below which share of the target the metric must be for a scale-in; the services do not publish it.
  var lowShare: Double
  /// Whether there is an alarm for scale-in.
  var scalesIn = true
  var highPeriods = 3
  var lowPeriods = 15

  /// Makes or renews the alarms.
  ///
  /// - Parameter identifiers: UUIDs for the names of the high and the low alarm.
  /// - Returns: the alarms, the high one first.
  func put(in world: CloudWatchWorld, identifiers: (high: String, low: String)) throws(AWSError) -> [SimAlarm] {
    var result: [SimAlarm] = []
    result.append(
      try world.putAlarm(request("AlarmHigh-\(identifiers.high)", .greaterThanThreshold, target, highPeriods)))
    if scalesIn {
      result.append(
        try world.putAlarm(
          request("AlarmLow-\(identifiers.low)", .lessThanThreshold, target * lowShare, lowPeriods)))
    }
    return result
  }

  private func request(
    _ suffix: String, _ comparison: CloudWatch.ComparisonOperator, _ threshold: Double, _ periods: Int
  ) -> CloudWatch.PutMetricAlarmRequest {
    var request = metric
    request.alarmName = "TargetTracking-\(resource)-\(suffix)"
    request.alarmDescription = "DO NOT EDIT OR DELETE. For TargetTrackingScaling policy \(policyARN)."
    request.alarmActions = [policyARN]
    request.comparisonOperator = comparison
    request.threshold = threshold
    request.evaluationPeriods = periods
    return request
  }
}
