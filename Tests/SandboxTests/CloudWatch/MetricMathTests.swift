import AWSModel
import FoundationEssentials
import Sandbox
import Testing

@Suite struct MetricMathTests {
  /// `a` is 1 2 3 4 by the minute, `b` is 10 - 30 0.
  private func region() throws -> TestRegion {
    let region = TestRegion()
    for (minute, value) in [1.0, 2, 3, 4].enumerated() { try region.put(value, at: Double(minute * 60), metric: "a") }
    for (minute, value) in [(0, 10.0), (2, 30), (3, 0)] { try region.put(value, at: Double(minute * 60), metric: "b") }
    return region
  }

  private func lines(_ text: String, _ region: TestRegion) throws -> [CloudWatch.MetricDataResult] {
    try region.read(
      [TestRegion.query("a", metric: "a"), TestRegion.query("b", metric: "b"), TestRegion.expression(text)], from: 0,
      to: 240)
  }

  @Test(
    arguments: [
      ("a + b", [11, 2, 33, 4]), ("a - 1", [0, 1, 2, 3]), ("-a * 2", [-2, -4, -6, -8]),
      ("2 + 3 * a ^ 2", [5, 14, 29, 50]),
      // A point that would divide by zero is dropped; a missing one counts as zero.
      ("a / b", [0.1, 0.1]), ("b / a", [10, 0, 10, 0]),
      ("ABS(a - 3)", [2, 1, 0, 1]), ("CEIL(a / 2)", [1, 1, 2, 2]), ("FLOOR(a / 2)", [0, 1, 1, 2]),
      ("SUM([a, b])", [11, 2, 33, 4]), ("MAX([a, b])", [10, 2, 30, 4]), ("MIN([a, b])", [1, 2, 3, 0]),
      ("AVG([a, b])", [5.5, 1, 16.5, 2]), ("SUM(METRICS())", [11, 2, 33, 4]), ("SUM(METRICS(\"b\"))", [10, 30, 0]),
      ("a - MIN(a)", [0, 1, 2, 3]), ("a * 0 + AVG(a)", [2.5, 2.5, 2.5, 2.5]), ("a * 0 + SUM(b)", [40, 40, 40, 40]),
      ("DIFF(a)", [1, 1, 1]), ("RATE(b)", [20.0 / 120, -0.5]), ("DIFF_TIME(b)", [120, 60]),
      ("RUNNING_SUM(a)", [1, 3, 6, 10]), ("a / PERIOD(a) * 60", [1, 2, 3, 4]),
      ("FILL(b, 5)", [10, 5, 30, 0]), ("FILL(b, REPEAT)", [10, 10, 30, 0]), ("FILL(b, LINEAR)", [10, 20, 30, 0]),
      ("FILL(b, a)", [10, 2, 30, 0]), ("TIME_SERIES(7)", [7, 7, 7, 7]),
      ("a > 2", [0, 0, 1, 1]), ("a >= 2 AND b < 5", [0, 0, 0, 1]), ("a == 1 || b == 30", [1, 0, 1, 0]),
      ("IF(a > 2, b, 7)", [7, 7, 30, 0]), ("IF(a > 2, b)", [30, 0]), ("IF(a == 2, b, a)", [1, 0, 3, 4]),
      ("STDDEV([a, a])", [0, 0, 0, 0]), ("FIRST([a, b])", [1, 2, 3, 4]), ("LAST([a, b])", [10, 30, 0]),
      ("a * 0 + METRIC_COUNT([a, b])", [2, 2, 2, 2]), ("a * 0 + DATAPOINT_COUNT(b)", [3, 3, 3, 3]),
      ("LOG10(a * 0 + 100)", [2, 2, 2, 2]), ("MINUTE(a)", [0, 1, 2, 3]), ("DAY(a)", [1, 1, 1, 1]),
      ("FIRST(SORT([a, b], MAX, DESC))", [10, 30, 0]), ("FIRST(SLICE([a, b], 1))", [10, 30, 0]),
    ] as [(String, [Double])])
  func expressions(_ text: String, _ wanted: [Double]) throws {
    let line = try #require(try lines(text, try region()).first)
    let values = line.values ?? []
    #expect(values.count == wanted.count)
    for (value, wanted) in zip(values, wanted) { #expect(abs(value - wanted) < 1e-9) }
  }

  @Test(arguments: [
    "a +", "a + zz", "SUM(a)", "5", "ANOMALY_DETECTION_BAND(a)", "NOSUCH(a)", "(a", "a ? b", "SUM(a, b)", "[a, 1]",
    "PERIOD(a + b)", "'text'",
  ])
  func whatIsNoExpressionIsRefused(_ text: String) throws {
    let region = try region()
    let refused = region.refusal(
      CloudWatch.getMetricData,
      .init(
        metricDataQueries: [
          TestRegion.query("a", metric: "a"), TestRegion.query("b", metric: "b"), TestRegion.expression(text),
        ], startTime: region.date(0), endTime: region.date(240)))
    #expect(refused?.code == "ValidationError")
    #expect(refused?.message.hasPrefix("Error in expression 'e1': ") == true)
  }

  @Test func expressionsMayBuildOnOthersButNotInACircle() throws {
    let region = try region()
    let chained = try region.read(
      [
        TestRegion.expression("e2 + 1", id: "e1"), TestRegion.expression("a * 2", id: "e2"),
        TestRegion.query("a", metric: "a"),
      ], from: 0, to: 240)
    #expect(chained.first { $0.id == "e1" }?.values == [3, 5, 7, 9])
    let circle = region.refusal(
      CloudWatch.getMetricData,
      .init(
        metricDataQueries: [TestRegion.expression("e2", id: "e1"), TestRegion.expression("e1", id: "e2")],
        startTime: region.date(0), endTime: region.date(240)))
    #expect(circle?.code == "ValidationError")
  }

  @Test(
    arguments: [
      ("{Test,Host} MetricName=\"CPUUsage\"", ["web-1", "web-2"]), ("{Test,Host} usage web-1", ["web-1"]),
      ("{Test,Host} NOT Host=\"web-1\"", ["web-2"]), ("{Test,Host} (web OR db) AND 2", ["web-2"]),
      ("CPUUsage", ["web-1", "web-2"]), ("{Other,Host} usage", []), ("{Test,Host} \"cpuusage\"", []),
    ] as [(String, [String])])
  func searches(_ text: String, _ hosts: [String]) throws {
    let region = TestRegion()
    for host in ["web-2", "web-1"] {
      try region.put(1, metric: "CPUUsage") { $0.dimensions = [.init(name: "Host", value: host)] }
    }
    try region.put(1, metric: "Other")
    let found = try region.read(
      [TestRegion.expression("SEARCH(' \(text) ', 'Sum', 60)")], from: 0, to: 60)
    #expect(found.compactMap(\.label) == hosts.map { "CPUUsage \($0)" })
  }

  @Test func pagesOfDatapointsAddUp() throws {
    let region = try region()
    var values: [Double] = []
    var token: String?
    var pages = 0
    repeat {
      let page = try region.call(
        CloudWatch.getMetricData,
        .init(
          metricDataQueries: [
            TestRegion.query("a", metric: "a", returns: true), TestRegion.query("b", metric: "b", returns: true),
          ], startTime: region.date(0), endTime: region.date(240), nextToken: token, maxDatapoints: 3))
      values += page.metricDataResults?.flatMap { $0.values ?? [] } ?? []
      token = page.nextToken
      pages += 1
    } while token != nil && pages < 10
    #expect(pages == 3)
    // Newest first.
    #expect(values == [4, 3, 2, 1, 0, 30, 10])
  }

  @Test func labelsTakeValuesOfTheirLine() throws {
    let region = try region()
    var query = TestRegion.query("a", metric: "a", returns: true)
    query.label = "${PROP('MetricName')} peaks at ${MAX}, last ${LAST}"
    #expect(try region.read([query], from: 0, to: 240).first?.label == "a peaks at 4, last 4")
  }
}
