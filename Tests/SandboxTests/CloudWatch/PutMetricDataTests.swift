import AWSModel
import FoundationEssentials
import Sandbox
import Testing

@Suite struct PutMetricDataTests {
  @Test func amazonsNamespaceIsRefusedToWriters() throws {
    let refused = TestRegion().refusal(
      CloudWatch.putMetricData, .init(namespace: "AWS/ECS", metricData: [.init(metricName: "X", value: 1)]))
    #expect(refused?.code == "InvalidParameterValue")
    #expect(refused?.message == "The value AWS/ for parameter Namespace is invalid.")
    let allowed = TestRegion { $0.refusesReservedNamespaces = false }
    #expect(
      allowed.refusal(
        CloudWatch.putMetricData, .init(namespace: "AWS/ECS", metricData: [.init(metricName: "X", value: 1)])) == nil)
  }

  @Test func stampsReachTwoWeeksBackAndTwoHoursAhead() throws {
    let region = TestRegion()
    try region.put(1, at: -14 * 86_400)
    try region.put(1, at: 7200)
    for offset in [-14.0 * 86_400 - 1, 7201] {
      #expect(throws: (any Error).self) { try region.put(1, at: offset) }
    }
  }

  @Test func noNumberIsRefusedAndSoAreTooManyDimensionsValuesAndMetrics() throws {
    let region = TestRegion()
    for value in [Double.nan, .infinity, 0x1p361] {
      #expect(throws: (any Error).self) { try region.put(value) }
    }
    #expect(throws: (any Error).self) {
      try region.put(1) { $0.dimensions = (0...30).map { .init(name: "d\($0)", value: "v") } }
    }
    #expect(throws: (any Error).self) {
      try region.put(1) { datum in
        datum.value = nil
        datum.values = (0...150).map(Double.init)
      }
    }
    let many = (0...1000).map { CloudWatch.MetricDatum(metricName: "m\($0)", value: 1) }
    #expect(region.refusal(CloudWatch.putMetricData, .init(namespace: "Test", metricData: many)) != nil)
    #expect(try region.call(CloudWatch.listMetrics, .init()).metrics?.isEmpty ?? true)
  }

  @Test func valuesCountsAndStatisticSetsCountAlike() throws {
    let region = TestRegion()
    try region.put(0) { datum in
      datum.value = nil
      datum.values = [1, 5]
      datum.counts = [3, 1]
    }
    try region.put(0) { datum in
      datum.value = nil
      datum.statisticValues = .init(sampleCount: 2, sum: 12, minimum: 4, maximum: 8)
    }
    let points = try region.call(
      CloudWatch.getMetricStatistics,
      .init(
        namespace: "Test", metricName: "Queue", startTime: region.date(0), endTime: region.date(60), period: 60,
        statistics: [.sampleCount, .sum, .average, .minimum, .maximum])
    ).datapoints
    let point = try #require(points?.first)
    #expect(point.sampleCount == 6)
    #expect(point.sum == 20)
    #expect(point.minimum == 1)
    #expect(point.maximum == 8)
    #expect(point.unit?.rawValue == "None")
  }

  @Test func percentilesNeedTheSingleValues() throws {
    let region = TestRegion()
    func extended() throws -> [String: Double] {
      try region.call(
        CloudWatch.getMetricStatistics,
        .init(
          namespace: "Test", metricName: "Queue", startTime: region.date(0), endTime: region.date(60), period: 60,
          extendedStatistics: ["p50", "tm90", "PR(:50)"])
      ).datapoints?.first?.extendedStatistics ?? [:]
    }
    try region.put(0) { datum in
      datum.value = nil
      datum.values = (1...100).map(Double.init)
    }
    let all = try extended()
    #expect(all["p50"] == 50.5)
    #expect(all["tm90"] == 45.5)
    #expect(all["PR(:50)"] == 50)
    try region.put(0) { datum in
      datum.value = nil
      datum.statisticValues = .init(sampleCount: 2, sum: 12, minimum: 4, maximum: 8)
    }
    #expect(try extended().isEmpty)
  }

  @Test func highResolutionIsReadBySecondsForThreeHours() throws {
    let region = TestRegion()
    for second in 0..<30 { try region.put(Double(second), at: Double(second)) { $0.storageResolution = 1 } }
    func count(_ period: Int) throws -> Int {
      try region.read([TestRegion.query("m", metric: "Queue", period: period, returns: true)], from: 0, to: 60)
        .first?.values?.count ?? 0
    }
    #expect(try count(1) == 30)
    #expect(try count(10) == 3)
    #expect(try count(60) == 1)
  }

  @Test func metricsAreListedByNameDimensionAndRecentActivity() throws {
    let region = TestRegion()
    try region.put(1, metric: "A") { $0.dimensions = [.init(name: "Host", value: "1")] }
    try region.put(1, metric: "B")
    func names(_ request: CloudWatch.ListMetricsRequest) throws -> [String] {
      try region.call(CloudWatch.listMetrics, request).metrics?.compactMap(\.metricName) ?? []
    }
    #expect(try names(.init(namespace: "Test")) == ["A", "B"])
    #expect(try names(.init(dimensions: [.init(name: "Host")])) == ["A"])
    #expect(try names(.init(dimensions: [.init(name: "Host", value: "2")])) == [])
    region.pass(.hours(4))
    try region.put(1, metric: "B")
    #expect(try names(.init(namespace: "Test", recentlyActive: .pt3h)) == ["B"])
    region.pass(.hours(24 * 14))
    #expect(try names(.init(namespace: "Test")) == ["B"])
  }
}
