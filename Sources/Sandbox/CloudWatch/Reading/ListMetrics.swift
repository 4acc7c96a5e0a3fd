internal import AWSModel

extension CloudWatchWorld {
  /// Metrics with data of the last two weeks, 500 a page. With `RecentlyActive` only those of the last three hours, within
  /// a tolerance of fifty minutes. Source: ListMetrics.
  func listMetrics(_ request: CloudWatch.ListMetricsRequest) throws(AWSError) -> CloudWatch.ListMetricsResponse {
    var place = 0
    if let token = request.nextToken, !token.isEmpty {
      guard let start = PageToken(token, list: "metrics") else {
        throw CloudWatch.Errors.invalidParameterValueException("The value \(token) for parameter NextToken is invalid.")
      }
      place = Int(start.place)
    }
    let oldest = region.now.second - (request.recentlyActive == nil ? 14 * 86_400 : 3 * 3600)
    var response = CloudWatch.ListMetricsResponse(metrics: [])
    var found: [CloudWatch.Metric] = []
    while place < entries.count {
      let entry = entries[place]
      if !entry.series.isEmpty, entry.end >= oldest, admits(entry.name, request) {
        if found.count == 500 {
          response.nextToken = PageToken(list: "metrics", place: UInt64(place)).text
          break
        }
        found.append(entry.name.shape)
      }
      place += 1
    }
    response.metrics = found
    if request.includeLinkedAccounts == true { response.owningAccounts = found.map { _ in region.account } }
    return response
  }

  private func admits(_ name: MetricName, _ request: CloudWatch.ListMetricsRequest) -> Bool {
    if let namespace = request.namespace, namespace != name.namespace { return false }
    if let metric = request.metricName, metric != name.name { return false }
    return (request.dimensions ?? []).allSatisfy { filter in
      name.dimensions.contains { dimension in
        dimension.name == filter.name && (filter.value == nil || filter.value == dimension.value)
      }
    }
  }
}
