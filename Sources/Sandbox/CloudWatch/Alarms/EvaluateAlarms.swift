/// Each minute every alarm is looked at; those with a period below a minute each ten seconds. Source: "Using Amazon
/// CloudWatch alarms".
extension CloudWatchWorld {
  func evaluateAlarms() {
    var hasFast = false
    // New alarms do not come and old ones do not go while this runs, except by the actions of the alarms themselves.
    for alarm in alarms.all where alarmsByName[alarm.name] === alarm {
      switch alarm.rule {
      case .metric(let rule):
        evaluate(alarm, rule)
        if rule.period < 60 { hasFast = true }
        callScalingPolicies(of: alarm)
      case .composite: evaluateComposite(alarm)
      }
    }
    guard hasFast else { return }
    for step in 1...5 { region.schedule(.cloudWatch(.tenSeconds), after: .seconds(10 * step), isRecurring: true) }
  }

  func evaluateFastAlarms() {
    for alarm in alarms.all where alarmsByName[alarm.name] === alarm {
      if case .metric(let rule) = alarm.rule, rule.period < 60 { evaluate(alarm, rule) }
    }
  }

  /// Calls scaling policies again, each minute that the state lasts; others are only told of the change.
  func callScalingPolicies(of alarm: SimAlarm) {
    guard alarm.actionsEnabled, let arns = alarm.scalingActions[alarm.state], !arns.isEmpty else { return }
    let firing = FiringAlarm(
      name: alarm.name, arn: alarm.arn, state: alarm.state.rawValue, subject: "", message: "",
      metricValue: alarm.newestValue, threshold: alarm.threshold)
    for arn in arns { region.alarmFires(action: arn, alarm: firing) }
  }

  func evaluate(_ alarm: SimAlarm, _ rule: MetricAlarmRule) {
    alarm.isSetByHand = false
    if settles(alarm, rule) { return }
    let points = points(rule)
    alarm.newestValue = points.first { $0 != nil }??.value
    if rule.ignoresLowSamples, hasLowSamples(rule, points) { return }
    let breaching = points.map { point in
      point.map { rule.comparison.isBreaching($0.value, rule.threshold) }
    }
    let verdict = AlarmVerdict(
      breaching, n: rule.evaluationPeriods, m: rule.datapointsToAlarm, missing: rule.missing)
    guard let state = verdict.state, state != alarm.state else { return }
    let reason = AlarmReason(rule: rule, verdict: verdict, points: points, now: region.now)
    change(alarm, to: state, reason: reason.text, data: reason.data.json)
  }

  /// The short way for what is most common: every minute of the range has the same value, and the state fits it.
  private func settles(_ alarm: SimAlarm, _ rule: MetricAlarmRule) -> Bool {
    guard case .metric(let handle, let read) = rule.source, read.period == 60, !rule.ignoresLowSamples else {
      return false
    }
    let now = region.now.minute
    let series = entries[Int(handle.index)].series
    guard series.count == 1, read.unit == nil || series[0].unit == read.unit,
      let sample = series[0].uniform(from: now - AlarmVerdict.range(of: rule.evaluationPeriods), to: now),
      let value = sample.value(of: read.statistic)
    else { return false }
    let state = rule.comparison.isBreaching(value, rule.threshold) ? AlarmState.alarm : .ok
    guard state == alarm.state else { return false }
    alarm.newestValue = value
    return true
  }

  /// The points of the evaluation range, newest first: periods that end now, not those of the clock.
  func points(_ rule: MetricAlarmRule) -> [AlarmPoint?] {
    let count = AlarmVerdict.range(of: rule.evaluationPeriods)
    let grain = rule.period < 60 ? min(10, rule.period) : 60
    let end = region.now.second / grain * grain
    let window = ReadWindow(start: end - count * rule.period, end: end)
    var result: [AlarmPoint?] = Array(repeating: nil, count: count)
    func put(_ number: Int, _ point: AlarmPoint) {
      if (0..<count).contains(number) { result[count - 1 - number] = point }
    }
    switch rule.source {
    case .metric(let handle, let read):
      let entry = entries[Int(handle.index)]
      for (number, sample) in entry.periods(from: window.start, to: end, period: read.period, unit: read.unit) {
        guard let value = sample.value(of: read.statistic) else { continue }
        put(
          number,
          AlarmPoint(time: window.start + number * read.period, value: value, sampleCount: sample.count))
      }
    case .math(let plan, let period):
      // An expression that cannot be evaluated gives no points: the alarm then lacks data, as in CloudWatch.
      guard let lines = try? evaluate(plan, window), lines.count == 1 else { break }
      for point in lines[0].points {
        put((point.time - window.start) / period, AlarmPoint(time: point.time, value: point.value))
      }
    }
    return result
  }

  /// Whether a percentile has too few samples to mean much: fewer than 10 ÷ (1 − percentile), or 10 ÷ percentile below the
  /// median. Source: "Percentile-based alarms and low data samples".
  private func hasLowSamples(_ rule: MetricAlarmRule, _ points: [AlarmPoint?]) -> Bool {
    guard case .metric(_, let read) = rule.source, case .percentile(let rank) = read.statistic else { return false }
    let share = rank / 100
    let edge = share >= 0.5 ? 1 - share : share
    guard edge > 0 else { return true }
    let samples = points.prefix(rule.evaluationPeriods).reduce(0) { $0 + ($1?.sampleCount ?? 0) }
    return samples < 10 / edge
  }
}

extension SimAlarm {
  var threshold: Double? { if case .metric(let rule) = rule { rule.threshold } else { nil } }
}

extension MetricSeries {
  /// The sample of each minute in `from..<to` if all have the same.
  func uniform(from: Int, to: Int) -> MetricSample? {
    guard let last = minutes.runs.last, last.start <= Int32(from), last.end == Int32(to) else { return nil }
    return last.minimum == last.maximum ? last.sample : nil
  }
}
