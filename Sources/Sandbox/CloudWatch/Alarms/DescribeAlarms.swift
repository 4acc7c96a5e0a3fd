internal import AWSModel

extension CloudWatchWorld {
  /// By name, metric alarms only unless composite ones are asked for; a hundred a page. Source: DescribeAlarms.
  func describeAlarms(
    _ request: CloudWatch.DescribeAlarmsRequest
  ) throws(AWSError) -> CloudWatch.DescribeAlarmsResponse {
    if request.alarmNames != nil, request.alarmNamePrefix != nil {
      throw CloudWatch.Errors.invalidParameterCombinationException(
        "The parameters AlarmNames and AlarmNamePrefix are mutually exclusive.")
    }
    let types = (request.alarmTypes ?? [.metricAlarm]).map(\.rawValue)
    let family = try family(request)
    let found = alarms.all.filter { alarm in
      types.contains(alarm.typeName) && (family.map { $0.contains(alarm.name) } ?? true)
        && (request.alarmNames.map { $0.contains(alarm.name) } ?? true)
        && (request.alarmNamePrefix.map { alarm.name.hasPrefix($0) } ?? true)
        && (request.stateValue.map { $0.rawValue == alarm.state.rawValue } ?? true)
        && (request.actionPrefix.map { prefix in alarm.actions.values.joined().contains { $0.hasPrefix(prefix) } }
          ?? true)
    }.sorted { $0.name < $1.name }
    let page = try Self.page(found, "alarms", request.nextToken, request.maxRecords)
    return CloudWatch.DescribeAlarmsResponse(
      compositeAlarms: page.items.compactMap(compositeShape), metricAlarms: page.items.compactMap(metricShape),
      nextToken: page.next)
  }

  /// The names of the children or parents that are asked for.
  private func family(_ request: CloudWatch.DescribeAlarmsRequest) throws(AWSError) -> Set<String>? {
    guard let name = request.childrenOfAlarmName ?? request.parentsOfAlarmName else { return nil }
    guard let alarm = alarmsByName[name] else {
      throw CloudWatch.Errors.resourceNotFound("Alarm \(name) does not exist.")
    }
    if request.parentsOfAlarmName != nil { return Set(parents(of: alarm).map(\.name)) }
    guard case .composite(let rule) = alarm.rule else { return [] }
    return Set(rule.expression.children)
  }

  /// The alarms on one metric with one statistic, period and unit, where these are given. Source:
  /// DescribeAlarmsForMetric.
  func describeAlarmsForMetric(
    _ request: CloudWatch.DescribeAlarmsForMetricRequest
  ) throws(AWSError) -> CloudWatch.DescribeAlarmsForMetricResponse {
    let name = MetricName(request.namespace ?? "", request.metricName ?? "", dimensions: request.dimensions)
    let statistic = request.statistic?.rawValue ?? request.extendedStatistic
    let found = alarms.all.filter { alarm in
      guard case .metric(let rule) = alarm.rule, case .metric(_, let read) = rule.source, read.name == name else {
        return false
      }
      return (statistic.map { $0 == read.statisticName } ?? true) && (request.period.map { $0 == read.period } ?? true)
        && (request.unit.map { $0.rawValue == read.unit } ?? true)
    }.sorted { $0.name < $1.name }
    return CloudWatch.DescribeAlarmsForMetricResponse(metricAlarms: found.compactMap(metricShape))
  }

  private func metricShape(_ alarm: SimAlarm) -> CloudWatch.MetricAlarm? {
    guard case .metric(let rule) = alarm.rule else { return nil }
    var shape: CloudWatch.MetricAlarm = ShapeConversion.convert(rule.request)
    shape.alarmArn = alarm.arn
    shape.alarmConfigurationUpdatedTimestamp = alarm.configuredAt.date
    shape.actionsEnabled = alarm.actionsEnabled
    shape.okActions = alarm.actions[.ok] ?? []
    shape.alarmActions = alarm.actions[.alarm] ?? []
    shape.insufficientDataActions = alarm.actions[.insufficientData] ?? []
    shape.stateValue = CloudWatch.StateValue(rawValue: alarm.state.rawValue)
    shape.stateReason = alarm.reason
    shape.stateReasonData = alarm.reasonData
    shape.stateUpdatedTimestamp = alarm.stateUpdatedAt.date
    shape.stateTransitionedTimestamp = alarm.transitionedAt.date
    if (rule.request.metrics ?? []).isEmpty { shape.dimensions = rule.request.dimensions ?? [] }
    return shape
  }

  private func compositeShape(_ alarm: SimAlarm) -> CloudWatch.CompositeAlarm? {
    guard case .composite(let rule) = alarm.rule else { return nil }
    var shape = CloudWatch.CompositeAlarm()
    shape.alarmName = alarm.name
    shape.alarmArn = alarm.arn
    shape.alarmDescription = alarm.description
    shape.alarmRule = rule.text
    shape.alarmConfigurationUpdatedTimestamp = alarm.configuredAt.date
    shape.actionsEnabled = alarm.actionsEnabled
    shape.okActions = alarm.actions[.ok] ?? []
    shape.alarmActions = alarm.actions[.alarm] ?? []
    shape.insufficientDataActions = alarm.actions[.insufficientData] ?? []
    shape.stateValue = CloudWatch.StateValue(rawValue: alarm.state.rawValue)
    shape.stateReason = alarm.reason
    shape.stateReasonData = alarm.reasonData
    shape.stateUpdatedTimestamp = alarm.stateUpdatedAt.date
    shape.stateTransitionedTimestamp = alarm.transitionedAt.date
    shape.actionsSuppressor = rule.suppressor
    shape.actionsSuppressorWaitPeriod = rule.waitSeconds
    shape.actionsSuppressorExtensionPeriod = rule.extensionSeconds
    if let by = alarm.suppression.by {
      shape.actionsSuppressedBy = CloudWatch.ActionsSuppressedBy(rawValue: by.rawValue)
      shape.actionsSuppressedReason = alarm.suppression.reason
    }
    return shape
  }
}
