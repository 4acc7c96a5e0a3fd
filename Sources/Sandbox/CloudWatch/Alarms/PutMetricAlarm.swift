internal import AWSModel

extension CloudWatchWorld {
  func putMetricAlarm(
    _ request: CloudWatch.PutMetricAlarmRequest
  ) throws(AWSError) -> CloudWatch.PutMetricAlarmResponse {
    try putAlarm(request)
    return CloudWatch.PutMetricAlarmResponse()
  }

  /// Makes a metric alarm, or puts the whole of another configuration in its place; its state stays. Source:
  /// PutMetricAlarm. Services of AWS that own alarms, such as target tracking, come here too.
  @discardableResult
  func putAlarm(_ request: CloudWatch.PutMetricAlarmRequest) throws(AWSError) -> SimAlarm {
    let rule = try MetricAlarmRule(request, self)
    let name = request.alarmName ?? ""
    try check(name: name, [request.okActions, request.alarmActions, request.insufficientDataActions])
    if let existing = alarmsByName[name], existing.isComposite {
      throw CloudWatch.Errors.invalidParameterValueException(
        "An alarm named \(name) exists and is a composite alarm.")
    }
    let alarm = keep(name, .metric(rule), request.tags)
    alarm.description = request.alarmDescription
    alarm.actionsEnabled = request.actionsEnabled ?? true
    alarm.setActions(
      ok: request.okActions, alarm: request.alarmActions, insufficientData: request.insufficientDataActions)
    return alarm
  }

  /// The alarm of that name with a new rule; tags count only when it is made.
  func keep(_ name: String, _ rule: SimAlarm.Rule, _ tags: [CloudWatch.Tag]?) -> SimAlarm {
    if let alarm = alarmsByName[name] {
      alarm.rule = rule
      alarm.configuredAt = region.now
      noteConfiguration(alarm, "Updated")
      return alarm
    }
    let alarm = SimAlarm(
      ordinal: nextOrdinal(), name: name, arn: region.arn("cloudwatch", "alarm:\(name)"), rule: rule, at: region.now)
    for tag in tags ?? [] { alarm.tags[tag.key ?? ""] = tag.value ?? "" }
    alarms.insert(alarm)
    alarmsByName[name] = alarm
    noteConfiguration(alarm, "Created")
    return alarm
  }

  func check(name: String, _ actions: [[String]?]) throws(AWSError) {
    guard name.utf8.allSatisfy({ $0 >= 32 && $0 != 127 }) else {
      throw CloudWatch.Errors.invalidParameterValueException("The value \(name) for parameter AlarmName is invalid.")
    }
    for arn in actions.flatMap({ $0 ?? [] }) { try AlarmActionARN.check(arn, in: region) }
    for list in actions where Set(list ?? []).count < (list ?? []).count {
      throw CloudWatch.Errors.invalidParameterValueException("Duplicate actions are not allowed.")
    }
  }

  /// Takes alarms away, for services of AWS that own them. Names that there are not are passed over.
  func deleteAlarms(named names: [String]) {
    for name in names {
      guard let alarm = alarmsByName.removeValue(forKey: name) else { continue }
      alarms.remove(alarm)
      noteConfiguration(alarm, "Deleted")
    }
  }
}

extension MetricAlarmRule {
  init(_ request: CloudWatch.PutMetricAlarmRequest, _ world: CloudWatchWorld) throws(AWSError) {
    guard let comparison = AlarmComparison(rawValue: request.comparisonOperator?.rawValue ?? "") else {
      throw CloudWatch.Errors.invalidParameterValueException(
        "Anomaly detection alarms are not simulated by the sandbox: \(request.comparisonOperator?.rawValue ?? "none").")
    }
    guard request.thresholdMetricId == nil, request.evaluationCriteria == nil else {
      throw CloudWatch.Errors.invalidParameterCombinationException(
        "Alarms on anomaly detection bands and on queries are not simulated by the sandbox.")
    }
    guard let threshold = request.threshold, threshold.isFinite else {
      throw CloudWatch.Errors.missingRequiredParameterException("The parameter Threshold is required.")
    }
    self.request = request
    self.comparison = comparison
    self.threshold = threshold
    evaluationPeriods = request.evaluationPeriods ?? 0
    datapointsToAlarm = request.datapointsToAlarm ?? evaluationPeriods
    missing = try Self.missing(request.treatMissingData)
    ignoresLowSamples = request.evaluateLowSampleCountPercentile == "ignore"
    source = try Self.source(request, world)
    try check()
  }

  private static func missing(_ text: String?) throws(AWSError) -> MissingData {
    guard let text else { return .missing }
    guard let missing = MissingData(rawValue: text) else {
      throw CloudWatch.Errors.invalidParameterValueException(
        "The value \(text) for parameter TreatMissingData is invalid. Valid values are breaching, notBreaching, ignore and "
          + "missing.")
    }
    return missing
  }

  private static func source(
    _ request: CloudWatch.PutMetricAlarmRequest, _ world: CloudWatchWorld
  ) throws(AWSError) -> Source {
    if let queries = request.metrics, !queries.isEmpty {
      guard request.metricName == nil, request.period == nil, request.statistic == nil else {
        throw CloudWatch.Errors.invalidParameterCombinationException(
          "The parameters Metrics and MetricName are mutually exclusive.")
      }
      return try math(queries, world)
    }
    guard let name = request.metricName, let namespace = request.namespace else {
      throw CloudWatch.Errors.missingRequiredParameterException(
        "The parameters MetricName and Namespace are required, or Metrics.")
    }
    guard (request.statistic == nil) != (request.extendedStatistic == nil) else {
      throw CloudWatch.Errors.invalidParameterCombinationException(
        "Exactly one of the parameters Statistic and ExtendedStatistic must be specified.")
    }
    let written = request.statistic?.rawValue ?? request.extendedStatistic ?? ""
    guard let statistic = MetricStatistic(written) else {
      throw CloudWatch.Errors.invalidParameterValueException(
        "The value \(written) for parameter ExtendedStatistic is not supported.")
    }
    let read = MetricRead(
      name: MetricName(namespace, name, dimensions: request.dimensions), statistic: statistic, statisticName: written,
      period: try period(request.period), unit: request.unit?.rawValue)
    return .metric(world.handle(read.name), read)
  }

  /// 10, 20, 30 or a multiple of 60.
  private static func period(_ period: Int?) throws(AWSError) -> Int {
    let period = try MetricRead.checked(period, "Period")
    guard period >= 10 else {
      throw CloudWatch.Errors.invalidParameterValueException(
        "The value \(period) for parameter Period is invalid: 10, 20, 30 or a multiple of 60 is expected.")
    }
    return period
  }

  /// At most ten metrics and ten expressions, all of one period; one of them returns data.
  private static func math(
    _ queries: [CloudWatch.MetricDataQuery], _ world: CloudWatchWorld
  ) throws(AWSError) -> Source {
    let plan = try MathPlan(queries, mustReturnOne: true)
    var metrics: [MetricRead] = []
    var expressions = 0
    for step in plan.steps {
      switch step.source {
      case .metric(let read): metrics.append(read)
      case .expression(let expression, _, _):
        expressions += 1
        if expression.calls("SEARCH") {
          throw .inExpression(step.id, "SEARCH is not supported in alarms")
        }
      }
    }
    guard metrics.count <= 10, expressions <= 10 else {
      throw CloudWatch.Errors.invalidParameterValueException(
        "An alarm can be based on up to 10 metrics and 10 expressions.")
    }
    guard Set(metrics.map(\.period)).count <= 1 else {
      throw CloudWatch.Errors.invalidParameterValueException("The metrics of an alarm must have the same period.")
    }
    if let only = metrics.first, plan.steps.count == 1 { return .metric(world.handle(only.name), only) }
    return .math(plan, period: plan.shortestPeriod)
  }

  /// Seven days at most, one day for periods below an hour. Source: PutMetricAlarm, `EvaluationPeriods`.
  private func check() throws(AWSError) {
    guard (1...evaluationPeriods).contains(datapointsToAlarm) else {
      throw CloudWatch.Errors.invalidParameterValueException(
        "The value \(datapointsToAlarm) for parameter DatapointsToAlarm must not be greater than EvaluationPeriods.")
    }
    let most = period >= 3600 ? 7 * 86_400 : 86_400
    guard period * evaluationPeriods <= most else {
      throw CloudWatch.Errors.invalidParameterCombinationException(
        "Metrics cannot be checked across more than \(most / 86_400) day\(most == 86_400 ? "" : "s") (EvaluationPeriods * "
          + "Period must be <= \(most)).")
    }
    let policy = request.evaluateLowSampleCountPercentile
    guard policy == nil || policy == "ignore" || policy == "evaluate" else {
      throw CloudWatch.Errors.invalidParameterValueException(
        "The value \(policy ?? "") for parameter EvaluateLowSampleCountPercentile is invalid.")
    }
  }
}
