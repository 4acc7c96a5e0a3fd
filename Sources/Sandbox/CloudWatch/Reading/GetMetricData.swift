internal import AWSModel
internal import FoundationEssentials

extension CloudWatchWorld {
  /// Newest first unless asked otherwise; the end is not included; at most 500 queries and 100,800 datapoints a page.
  /// Source: GetMetricData.
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
    let plan = try MathPlan(queries, mustReturnOne: false)
    guard !plan.steps.filter(\.returnsData).isEmpty else {
      throw CloudWatch.Errors.invalidParameterCombinationException(
        "At least one of the elements of MetricDataQueries must have ReturnData true.")
    }
    let window = ReadWindow(
      start: rounded(start: start, period: plan.shortestPeriod), end: Int(end.rounded(.up)))
    let lines = try evaluate(plan, window)
    let isAscending = request.scanBy == .timestampAscending
    return try page(lines, isAscending: isAscending, request)
  }

  /// Everything in one row, line after line; a page is a stretch of it.
  private func page(
    _ lines: [MathLine], isAscending: Bool, _ request: CloudWatch.GetMetricDataRequest
  ) throws(AWSError) -> CloudWatch.GetMetricDataResponse {
    let limit = min(max(1, request.maxDatapoints ?? 100_800), 100_800)
    var from = 0
    if let token = request.nextToken, !token.isEmpty {
      guard let place = PageToken(token, list: "metricData") else {
        throw CloudWatch.Errors.invalidNextToken("The specified nextToken is invalid.")
      }
      from = Int(place.place)
    }
    let to = from + limit
    var response = CloudWatch.GetMetricDataResponse(metricDataResults: [], messages: [])
    var results: [CloudWatch.MetricDataResult] = []
    var passed = 0
    for line in lines {
      let range = max(from, passed)..<max(from, passed, min(to, passed + line.points.count))
      let belongsToFirst = line.points.isEmpty && from == 0
      if !range.isEmpty || belongsToFirst {
        let points = isAscending ? line.points : line.points.reversed()
        let isWhole = to >= passed + line.points.count
        results.append(result(line, points[range.lowerBound - passed..<range.upperBound - passed], isWhole: isWhole))
      }
      passed += line.points.count
    }
    response.metricDataResults = results
    if to < passed { response.nextToken = PageToken(list: "metricData", place: UInt64(to)).text }
    return response
  }

  private func result(
    _ line: MathLine, _ points: ArraySlice<TimePoint>, isWhole: Bool
  ) -> CloudWatch.MetricDataResult {
    CloudWatch.MetricDataResult(
      id: line.id, label: line.label,
      timestamps: points.map { Date(timeIntervalSince1970: Double($0.time)) }, values: points.map(\.value),
      statusCode: isWhole ? .complete : .partialData)
  }
}
