import AWSModel
import FoundationEssentials
import Sandbox
import Testing

/// Short words for metrics and alarms.
extension TestRegion {
  /// Whether the sandbox performs what the tests of notifications listen through.
  static let hasQueues = Sandbox().operations.contains { $0.qualifiedName == "SQS.CreateQueue" }

  /// Seconds since 1970 at which the sandbox stands: a full minute at its start.
  var second: Double { Double(sandbox.now.microseconds) / 1_000_000 }

  func date(_ offset: Double) -> Date { Date(timeIntervalSince1970: second + offset) }

  func put(
    _ value: Double, at offset: Double = 0, metric: String = "Queue", namespace: String = "Test",
    change: (inout CloudWatch.MetricDatum) -> Void = { _ in }
  ) throws {
    var datum = CloudWatch.MetricDatum(metricName: metric, timestamp: date(offset), value: value)
    change(&datum)
    try call(CloudWatch.putMetricData, .init(namespace: namespace, metricData: [datum]))
  }

  @discardableResult
  func alarm(
    _ name: String = "high", threshold: Double = 10, periods: Int = 1,
    change: (inout CloudWatch.PutMetricAlarmRequest) -> Void = { _ in }
  ) throws -> String {
    var request = CloudWatch.PutMetricAlarmRequest()
    request.alarmName = name
    request.namespace = "Test"
    request.metricName = "Queue"
    request.statistic = .average
    request.period = 60
    request.evaluationPeriods = periods
    request.threshold = threshold
    request.comparisonOperator = .greaterThanThreshold
    change(&request)
    try call(CloudWatch.putMetricAlarm, request)
    return try #require(describe(alarm: name).alarmArn)
  }

  func describe(alarm name: String) throws -> CloudWatch.MetricAlarm {
    try #require(try call(CloudWatch.describeAlarms, .init(alarmNames: [name])).metricAlarms?.first)
  }

  func state(_ name: String = "high") throws -> String {
    let found = try call(
      CloudWatch.describeAlarms, .init(alarmNames: [name], alarmTypes: [.metricAlarm, .compositeAlarm]))
    let state = found.metricAlarms?.first?.stateValue ?? found.compositeAlarms?.first?.stateValue
    return try #require(state).rawValue
  }

  /// The lines that some queries come to, oldest point first.
  func read(
    _ queries: [CloudWatch.MetricDataQuery], from start: Double, to end: Double
  ) throws -> [CloudWatch.MetricDataResult] {
    try call(
      CloudWatch.getMetricData,
      .init(
        metricDataQueries: queries, startTime: date(start), endTime: date(end), scanBy: .timestampAscending)
    ).metricDataResults ?? []
  }

  static func query(
    _ id: String, metric: String, stat: String = "Sum", period: Int = 60, returns: Bool = false
  ) -> CloudWatch.MetricDataQuery {
    CloudWatch.MetricDataQuery(
      id: id,
      metricStat: .init(metric: .init(namespace: "Test", metricName: metric), period: period, stat: stat),
      returnData: returns)
  }

  static func expression(_ text: String, id: String = "e1") -> CloudWatch.MetricDataQuery {
    CloudWatch.MetricDataQuery(id: id, expression: text, returnData: true)
  }
}
