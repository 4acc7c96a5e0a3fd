internal import AWSModel
internal import FoundationEssentials

extension CloudWatchWorld {
  /// At most 1,440 points, in no promised order. Source: GetMetricStatistics.
  func getMetricStatistics(
    _ request: CloudWatch.GetMetricStatisticsRequest
  ) throws(AWSError) -> CloudWatch.GetMetricStatisticsResponse {
    let period = try MetricRead.checked(request.period, "Period")
    let extended = try extendedStatistics(request)
    let window = try window(request, period)
    let entry = knownHandle(
      MetricName(request.namespace ?? "", request.metricName ?? "", dimensions: request.dimensions)
    ).map { entries[Int($0.index)] }
    var points: [CloudWatch.Datapoint] = []
    for series in entry?.series ?? [] where request.unit.map({ $0.rawValue == series.unit }) ?? true {
      var samples: [Int: MetricSample] = [:]
      series.collect(from: window.start, to: window.end, period: period, into: &samples)
      for (number, sample) in samples.sorted(by: { $0.key < $1.key }) {
        let at = window.start + number * period
        points.append(datapoint(at, sample, series.unit, request.statistics ?? [], extended))
      }
    }
    return CloudWatch.GetMetricStatisticsResponse(label: request.metricName, datapoints: points)
  }

  private func extendedStatistics(
    _ request: CloudWatch.GetMetricStatisticsRequest
  ) throws(AWSError) -> [(name: String, statistic: MetricStatistic)] {
    let names = request.extendedStatistics ?? []
    guard !(request.statistics ?? []).isEmpty || !names.isEmpty else {
      throw CloudWatch.Errors.invalidParameterCombinationException(
        "At least one of the parameters Statistics and ExtendedStatistics must be specified.")
    }
    var result: [(name: String, statistic: MetricStatistic)] = []
    for name in names {
      guard let statistic = MetricStatistic(name), statistic.isExtended else {
        throw CloudWatch.Errors.invalidParameterValueException(
          "The value \(name) for parameter ExtendedStatistics is not supported.")
      }
      result.append((name, statistic))
    }
    return result
  }

  private func window(
    _ request: CloudWatch.GetMetricStatisticsRequest, _ period: Int
  ) throws(AWSError) -> ReadWindow {
    let start = rounded(start: request.startTime?.timeIntervalSince1970 ?? 0, period: period)
    let end = Int((request.endTime?.timeIntervalSince1970 ?? 0).rounded(.down))
    guard start < end else {
      throw CloudWatch.Errors.invalidParameterValueException(
        "The parameter StartTime must be less than the parameter EndTime.")
    }
    let asked = (end - start) / period
    guard asked <= 1440 else {
      throw CloudWatch.Errors.invalidParameterCombinationException(
        "You have requested up to \(asked) datapoints, which exceeds the limit of 1,440. You may reduce the datapoints "
          + "requested by increasing Period, or decreasing the time range.")
    }
    return ReadWindow(start: start, end: end)
  }

  private func datapoint(
    _ at: Int, _ sample: MetricSample, _ unit: String, _ statistics: [CloudWatch.Statistic],
    _ extended: [(name: String, statistic: MetricStatistic)]
  ) -> CloudWatch.Datapoint {
    var point = CloudWatch.Datapoint(timestamp: Date(timeIntervalSince1970: Double(at)))
    if statistics.contains(.sampleCount) { point.sampleCount = sample.count }
    if statistics.contains(.average) { point.average = sample.value(of: .average) }
    if statistics.contains(.sum) { point.sum = sample.sum }
    if statistics.contains(.minimum) { point.minimum = sample.minimum }
    if statistics.contains(.maximum) { point.maximum = sample.maximum }
    point.unit = CloudWatch.StandardUnit(rawValue: unit)
    var values: [String: Double] = [:]
    for (name, statistic) in extended { values[name] = sample.value(of: statistic) }
    if !extended.isEmpty { point.extendedStatistics = values }
    return point
  }
}
