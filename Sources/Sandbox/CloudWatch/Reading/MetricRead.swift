internal import AWSModel

/// What is read of a metric: which statistic of which unit, over periods of a length.
struct MetricRead: Hashable {
  var name: MetricName
  var statistic: MetricStatistic
  /// The statistic as the caller wrote it.
  var statisticName: String
  /// In seconds.
  var period: Int
  var unit: String?
}

extension MetricRead {
  /// - Throws: what CloudWatch says of a query that names no metric, an unknown statistic or an impossible period.
  init(_ stat: CloudWatch.MetricStat?, place: String) throws(AWSError) {
    guard let stat, let metric = stat.metric else {
      throw CloudWatch.Errors.missingRequiredParameterException("The parameter \(place).MetricStat is required.")
    }
    let written = stat.stat ?? ""
    guard let statistic = MetricStatistic(written) else {
      throw CloudWatch.Errors.invalidParameterValueException(
        "The value \(written) for parameter \(place).MetricStat.Stat is not supported.")
    }
    self.init(
      name: MetricName(metric), statistic: statistic, statisticName: written,
      period: try Self.checked(stat.period, "\(place).MetricStat.Period"), unit: stat.unit?.rawValue)
  }

  /// 1, 5, 10, 20, 30 or a multiple of 60, up to a day. Source: MetricStat, `Period`.
  static func checked(_ period: Int?, _ place: String) throws(AWSError) -> Int {
    guard let period else {
      throw CloudWatch.Errors.missingRequiredParameterException("The parameter \(place) is required.")
    }
    let isValid = [1, 5, 10, 20, 30].contains(period) || (period >= 60 && period % 60 == 0)
    guard isValid else {
      throw CloudWatch.Errors.invalidParameterValueException(
        "The value \(period) for parameter \(place) is invalid. It must be 1, 5, 10, 20, 30 or a multiple of 60.")
    }
    return period
  }
}

extension MetricName {
  init(_ metric: CloudWatch.Metric) {
    self.init(metric.namespace ?? "", metric.metricName ?? "", dimensions: metric.dimensions)
  }

  init(_ namespace: String, _ name: String, dimensions: [CloudWatch.Dimension]?) {
    self.init(
      namespace, name, (dimensions ?? []).map { MetricDimension(name: $0.name ?? "", value: $0.value ?? "") })
  }

  var shape: CloudWatch.Metric {
    CloudWatch.Metric(
      namespace: namespace, metricName: name,
      dimensions: dimensions.map { CloudWatch.Dimension(name: $0.name, value: $0.value) })
  }
}

/// From when to when is read, in seconds since 1970; the end is not included.
struct ReadWindow: Hashable {
  var start: Int
  var end: Int
}

extension CloudWatchWorld {
  /// The datapoints of a metric in a window, oldest first. Periods are counted from the window's start.
  func points(_ read: MetricRead, _ window: ReadWindow) -> [TimePoint] {
    guard let handle = knownHandle(read.name) else { return [] }
    return points(handle, read, window)
  }

  func points(_ handle: MetricHandle, _ read: MetricRead, _ window: ReadWindow) -> [TimePoint] {
    let entry = entries[Int(handle.index)]
    var result: [TimePoint] = []
    for (number, sample) in entry.periods(from: window.start, to: window.end, period: read.period, unit: read.unit) {
      guard let value = sample.value(of: read.statistic) else { continue }
      result.append(TimePoint(time: window.start + number * read.period, value: value))
    }
    return result
  }

  /// The start of a window as CloudWatch rounds it: to whole periods below a minute, to whole minutes for 15 days, then to
  /// five minutes, then to hours. Source: GetMetricData, `StartTime`.
  func rounded(start: Double, period: Int) -> Int {
    let second = Int(start.rounded(.down))
    let age = region.now.second - second
    let grain: Int
    switch age {
    case ..<(3 * 3600) where period < 60: grain = period
    case ..<(15 * 86_400): grain = 60
    case ..<(63 * 86_400): grain = 300
    default: grain = 3600
    }
    return second / grain * grain
  }
}
