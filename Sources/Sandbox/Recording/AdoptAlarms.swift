internal import AWSModel

/// The alarms of the groups' policies, as recorded, in the states that they were in.
extension Adoption {
  /// One that the sandbox cannot evaluate, such as one on an anomaly band, is left out: its policy does without.
  func alarms() {
    for alarm in recorded.alarms {
      let request = ShapeConversion.convert(alarm, to: CloudWatch.PutMetricAlarmRequest.self)
      guard let name = alarm.alarmName, let rule = try? MetricAlarmRule(request, region.cloudWatch) else { continue }
      let made = SimAlarm(
        ordinal: region.cloudWatch.nextOrdinal(), name: name, arn: alarm.alarmArn ?? "", rule: .metric(rule),
        at: instant(alarm.alarmConfigurationUpdatedTimestamp))
      made.description = alarm.alarmDescription
      made.actionsEnabled = alarm.actionsEnabled ?? true
      made.setActions(
        ok: alarm.okActions, alarm: alarm.alarmActions, insufficientData: alarm.insufficientDataActions)
      made.state = AlarmState(rawValue: alarm.stateValue?.rawValue ?? "") ?? .insufficientData
      made.reason = alarm.stateReason ?? ""
      made.reasonData = alarm.stateReasonData
      made.stateUpdatedAt = instant(alarm.stateUpdatedTimestamp)
      made.transitionedAt = instant(alarm.stateTransitionedTimestamp ?? alarm.stateUpdatedTimestamp)
      region.cloudWatch.alarms.insert(made)
      region.cloudWatch.alarmsByName[name] = made
    }
  }
}
