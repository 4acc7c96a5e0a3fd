internal import AWSModel
internal import FoundationEssentials

extension CloudWatchWorld {
  /// Newest first unless asked otherwise; the end is not included; at most 500 queries. Source: GetMetricData.
  func getMetricData(_ request: CloudWatch.GetMetricDataRequest) throws(AWSError) -> CloudWatch.GetMetricDataResponse {
    let queries = request.metricDataQueries ?? []
    guard queries.count <= 500 else {
      throw CloudWatch.Errors.invalidParameterValueException(
        "The collection MetricDataQueries must not have a size greater than 500.")
    }
    let start = request.startTime?.timeIntervalSince1970 ?? 0
    let end = request.endTime?.timeIntervalSince1970 ?? 0
    guard start < end else {
      throw CloudWatch.Errors.invalidParameterValueException(
        "The parameter StartTime must be less than the parameter EndTime.")
    }
    var results: [CloudWatch.MetricDataResult] = []
    for query in queries {
      if query.expression != nil {
        throw .refused("ValidationError", "Error in expression '\(query.id ?? "")': metric math is not available here")
      }
      let values = try values(query, start, end)
      guard query.returnData ?? true else { continue }
      let ordered = request.scanBy == .timestampAscending ? values : values.reversed()
      results.append(
        CloudWatch.MetricDataResult(
          id: query.id, label: query.label ?? query.metricStat?.metric?.metricName,
          timestamps: ordered.map { Date(timeIntervalSince1970: Double($0.start)) }, values: ordered.map(\.value),
          statusCode: .complete))
    }
    return CloudWatch.GetMetricDataResponse(metricDataResults: results, messages: [])
  }

  private func values(
    _ query: CloudWatch.MetricDataQuery, _ start: Double, _ end: Double
  ) throws(AWSError) -> [(start: Int, value: Double)] {
    guard let stat = query.metricStat, let metric = stat.metric else {
      throw CloudWatch.Errors.missingRequiredParameterException("The parameter MetricStat is required.")
    }
    let period = try period(stat.period ?? query.period)
    let statistic = stat.stat ?? "Average"
    guard let series = series[name(metric.namespace, metric.metricName, metric.dimensions)] else { return [] }
    if let unit = stat.unit?.rawValue, unit != series.unit { return [] }
    return series.periods(from: start, to: end, period: period).compactMap { part in
      part.sample.statistic(statistic).map { (part.start, $0) }
    }
  }

  private func period(_ seconds: Int?) throws(AWSError) -> Int {
    guard let seconds, seconds >= 60, seconds % 60 == 0 || [1, 5, 10, 20, 30].contains(seconds) else {
      throw CloudWatch.Errors.invalidParameterValueException("The parameter Period must be a multiple of 60.")
    }
    return seconds
  }

  private func name(
    _ namespace: String?, _ name: String?, _ dimensions: [CloudWatch.Dimension]?
  ) -> MetricName {
    MetricName(
      namespace ?? "", name ?? "",
      (dimensions ?? []).map { MetricDimension(name: $0.name ?? "", value: $0.value ?? "") })
  }

  /// At most 1,440 points, in no order. Source: GetMetricStatistics.
  func getMetricStatistics(
    _ request: CloudWatch.GetMetricStatisticsRequest
  ) throws(AWSError) -> CloudWatch.GetMetricStatisticsResponse {
    let start = request.startTime?.timeIntervalSince1970 ?? 0
    let end = request.endTime?.timeIntervalSince1970 ?? 0
    let period = try period(request.period)
    let statistics = (request.statistics ?? []).map(\.rawValue)
    let extended = request.extendedStatistics ?? []
    guard !statistics.isEmpty || !extended.isEmpty else {
      throw CloudWatch.Errors.invalidParameterCombinationException(
        "At least one of the parameters Statistics and ExtendedStatistics must be specified.")
    }
    guard start < end else {
      throw CloudWatch.Errors.invalidParameterValueException(
        "The parameter StartTime must be less than the parameter EndTime.")
    }
    guard (end - start) / Double(period) <= 1440 else {
      throw CloudWatch.Errors.invalidParameterCombinationException(
        "You have requested up to \(Int((end - start) / Double(period))) datapoints, which exceeds the limit of 1,440. "
          + "You may reduce the datapoints requested by increasing Period, or decreasing the time range.")
    }
    let series = series[name(request.namespace, request.metricName, request.dimensions)]
    let parts = series?.periods(from: start, to: end, period: period) ?? []
    return CloudWatch.GetMetricStatisticsResponse(
      label: request.metricName,
      datapoints: parts.map { datapoint($0.start, $0.sample, statistics, extended, series?.unit) })
  }

  private func datapoint(
    _ start: Int, _ sample: MetricSample, _ statistics: [String], _ extended: [String], _ unit: String?
  ) -> CloudWatch.Datapoint {
    func wanted(_ name: String) -> Double? { statistics.contains(name) ? sample.statistic(name) : nil }
    var point = CloudWatch.Datapoint(timestamp: Date(timeIntervalSince1970: Double(start)))
    point.sampleCount = wanted("SampleCount")
    point.average = wanted("Average")
    point.sum = wanted("Sum")
    point.minimum = wanted("Minimum")
    point.maximum = wanted("Maximum")
    point.unit = unit.map { CloudWatch.StandardUnit(rawValue: $0) }
    if !extended.isEmpty {
      var values: [String: Double] = [:]
      for name in extended { values[name] = sample.statistic(name) }
      point.extendedStatistics = values
    }
    return point
  }

  func listMetrics(_ request: CloudWatch.ListMetricsRequest) throws(AWSError) -> CloudWatch.ListMetricsResponse {
    let found = names.filter { name in
      guard request.namespace.map({ $0 == name.namespace }) ?? true,
        request.metricName.map({ $0 == name.name }) ?? true
      else { return false }
      return (request.dimensions ?? []).allSatisfy { filter in
        name.dimensions.contains { $0.name == filter.name && (filter.value.map { [v = $0.value] in v == $0 } ?? true) }
      }
    }
    var start = 0
    if let token = request.nextToken, !token.isEmpty {
      guard let place = PageToken(token, list: "metrics") else {
        throw CloudWatch.Errors.invalidParameterValueException("The value \(token) for parameter NextToken is invalid.")
      }
      start = min(Int(place.place), found.count)
    }
    let end = min(found.count, start + 500)
    return CloudWatch.ListMetricsResponse(
      metrics: found[start..<end].map { name in
        CloudWatch.Metric(
          namespace: name.namespace, metricName: name.name,
          dimensions: name.dimensions.map { CloudWatch.Dimension(name: $0.name, value: $0.value) })
      }, nextToken: end < found.count ? PageToken(list: "metrics", place: UInt64(end)).text : nil)
  }
}

extension Sandbox {
  func registerCloudWatch() {
    on(CloudWatch.putMetricData) { input, context throws(AWSError) in
      try context.region.cloudWatch.putMetricData(input)
    }
    on(CloudWatch.getMetricData) { input, context throws(AWSError) in
      try context.region.cloudWatch.getMetricData(input)
    }
    on(CloudWatch.getMetricStatistics) { input, context throws(AWSError) in
      try context.region.cloudWatch.getMetricStatistics(input)
    }
    on(CloudWatch.listMetrics) { input, context throws(AWSError) in try context.region.cloudWatch.listMetrics(input) }
  }
}
