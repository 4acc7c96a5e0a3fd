import AWSModel
import FoundationEssentials
import Sandbox
import Testing

@Suite struct AlarmTests {
  @Test func anAlarmBeginsWithoutDataAndSaysSo() throws {
    let region = TestRegion()
    try region.alarm()
    let alarm = try region.describe(alarm: "high")
    #expect(alarm.stateValue == .insufficientData)
    #expect(alarm.stateReason == "Unchecked: Initial alarm creation")
  }

  @Test(arguments: [
    ("GreaterThanThreshold", 10.0, false), ("GreaterThanThreshold", 10.5, true),
    ("GreaterThanOrEqualToThreshold", 10.0, true), ("GreaterThanOrEqualToThreshold", 9.5, false),
    ("LessThanThreshold", 10.0, false), ("LessThanThreshold", 9.5, true),
    ("LessThanOrEqualToThreshold", 10.0, true), ("LessThanOrEqualToThreshold", 10.5, false),
  ])
  func eachComparison(_ name: String, _ value: Double, _ breaches: Bool) throws {
    let region = TestRegion()
    try region.alarm { $0.comparisonOperator = .init(rawValue: name) }
    try region.put(value)
    region.pass(.seconds(60))
    #expect(try region.state() == (breaches ? "ALARM" : "OK"))
  }

  @Test func theReasonNamesThePointsAndTheThreshold() throws {
    let region = TestRegion()
    try region.alarm(periods: 2)
    try region.put(20)
    try region.put(30, at: 60)
    region.pass(.seconds(120))
    let alarm = try region.describe(alarm: "high")
    #expect(
      alarm.stateReason
        == "Threshold Crossed: 2 out of the last 2 datapoints [30.0 (23/11/26 00:01:00), 20.0 (23/11/26 00:00:00)] were "
        + "greater than the threshold (10.0) (minimum 2 datapoints for OK -> ALARM transition).")
    let data = try #require(alarm.stateReasonData)
    #expect(data.contains("\"recentDatapoints\":[20.0,30.0]"))
    #expect(data.contains("\"startDate\":\"2026-11-23T00:00:00.000+0000\""))
  }

  @Test func onlyPeriodsThatEndedCount() throws {
    let region = TestRegion()
    try region.alarm()
    region.pass(.seconds(30))
    try region.put(20)
    #expect(try region.state() == "INSUFFICIENT_DATA")
    region.pass(.seconds(30))
    #expect(try region.state() == "ALARM")
  }

  @Test func periodsSlideWithTheMinute() throws {
    let region = TestRegion()
    try region.alarm { request in
      request.period = 300
      request.statistic = .sum
      request.threshold = 4
    }
    region.pass(.seconds(180))
    for minute in 0..<5 { try region.put(1, at: Double(minute * 60)) }
    // Five minutes from minute 3 to 8 sum up to five: no period of the clock has more than three of them.
    region.pass(.seconds(300))
    #expect(try region.state() == "ALARM")
  }

  @Test func puttingAnAlarmAgainKeepsItsState() throws {
    let region = TestRegion()
    try region.alarm()
    try region.put(20)
    region.pass(.seconds(60))
    try region.alarm(threshold: 100) { $0.alarmDescription = "other" }
    let alarm = try region.describe(alarm: "high")
    #expect(alarm.stateValue == .alarm)
    #expect(alarm.threshold == 100)
    #expect(alarm.alarmDescription == "other")
  }

  @Test func aStateSetByHandHoldsUntilTheNextEvaluation() throws {
    let region = TestRegion()
    try region.alarm()
    try region.put(1)
    try region.put(1, at: 60)
    region.pass(.seconds(60))
    #expect(try region.state() == "OK")
    try region.call(
      CloudWatch.setAlarmState, .init(alarmName: "high", stateValue: .alarm, stateReason: "a drill"))
    #expect(try region.describe(alarm: "high").stateReason == "a drill")
    region.pass(.seconds(60))
    #expect(try region.state() == "OK")
  }

  @Test func aPercentileOfFewSamplesCanBeIgnored() throws {
    for (policy, wanted) in [("ignore", "INSUFFICIENT_DATA"), ("evaluate", "ALARM")] {
      let region = TestRegion()
      try region.alarm { request in
        request.statistic = nil
        request.extendedStatistic = "p90"
        request.evaluateLowSampleCountPercentile = policy
      }
      // Fewer than 10 ÷ (1 − 0.9) = 100 samples.
      try region.put(0) { datum in
        datum.value = nil
        datum.values = [20]
        datum.counts = [99]
      }
      region.pass(.seconds(60))
      #expect(try region.state() == wanted)
    }
    let region = TestRegion()
    try region.alarm { request in
      request.statistic = nil
      request.extendedStatistic = "p90"
      request.evaluateLowSampleCountPercentile = "ignore"
    }
    try region.put(0) { datum in
      datum.value = nil
      datum.values = [20]
      datum.counts = [101]
    }
    region.pass(.seconds(60))
    #expect(try region.state() == "ALARM")
  }

  @Test func anExpressionCanBeWatched() throws {
    let region = TestRegion()
    try region.alarm { request in
      request.namespace = nil
      request.metricName = nil
      request.statistic = nil
      request.period = nil
      request.metrics = [
        TestRegion.query("errors", metric: "Errors"), TestRegion.query("requests", metric: "Requests"),
        TestRegion.expression("100 * errors / requests"),
      ]
    }
    try region.put(3, metric: "Errors")
    try region.put(20, metric: "Requests")
    region.pass(.seconds(60))
    #expect(try region.state() == "ALARM")
    try region.put(1, metric: "Errors")
    try region.put(20, metric: "Requests")
    region.pass(.seconds(60))
    #expect(try region.state() == "OK")
  }

  @Test func fastAlarmsAreLookedAtEachTenSeconds() throws {
    let region = TestRegion()
    try region.alarm { $0.period = 10 }
    region.pass(.seconds(60))
    try region.put(20) { $0.storageResolution = 1 }
    region.pass(.seconds(10))
    #expect(try region.state() == "ALARM")
  }

  @Test(arguments: [
    (7, 86_400 / 60), (2, 86_400),
  ])
  func anAlarmLooksNoFurtherBackThanItMay(_ periods: Int, _ period: Int) throws {
    let region = TestRegion()
    var request = CloudWatch.PutMetricAlarmRequest()
    request.alarmName = "long"
    request.namespace = "Test"
    request.metricName = "Queue"
    request.statistic = .sum
    request.period = period
    request.evaluationPeriods = period == 86_400 ? 8 : 61
    request.threshold = 1
    request.comparisonOperator = .greaterThanThreshold
    let refused = region.refusal(CloudWatch.putMetricAlarm, request)
    #expect(refused?.code == "InvalidParameterCombination")
    request.evaluationPeriods = periods
    #expect(region.refusal(CloudWatch.putMetricAlarm, request) == nil)
  }

  @Test func moreDatapointsThanPeriodsAreRefused() throws {
    let region = TestRegion()
    #expect(throws: (any Error).self) { try region.alarm(periods: 2) { $0.datapointsToAlarm = 3 } }
  }

  @Test func historyTellsOfChangesNewestFirst() throws {
    let region = TestRegion()
    try region.alarm()
    try region.put(20)
    region.pass(.seconds(60))
    let items = try region.call(CloudWatch.describeAlarmHistory, .init(alarmName: "high")).alarmHistoryItems ?? []
    #expect(items.map(\.historyItemType) == [.stateUpdate, .configurationUpdate])
    #expect(items.first?.historySummary == "Alarm updated from INSUFFICIENT_DATA to ALARM")
    let only = try region.call(
      CloudWatch.describeAlarmHistory, .init(alarmName: "high", historyItemType: .configurationUpdate))
    #expect(only.alarmHistoryItems?.count == 1)
  }

  @Test func alarmsAreFoundByMetricPrefixStateAndAction() throws {
    let region = TestRegion()
    try region.alarm("web-high") { $0.alarmActions = ["arn:aws:sns:us-east-1:123456789012:pager"] }
    try region.alarm("web-low")
    try region.alarm("other")
    func names(_ request: CloudWatch.DescribeAlarmsRequest) throws -> [String] {
      try region.call(CloudWatch.describeAlarms, request).metricAlarms?.compactMap(\.alarmName) ?? []
    }
    #expect(try names(.init(alarmNamePrefix: "web-")) == ["web-high", "web-low"])
    #expect(try names(.init(actionPrefix: "arn:aws:sns:")) == ["web-high"])
    #expect(try names(.init(stateValue: .ok)) == [])
    let page = try region.call(CloudWatch.describeAlarms, .init(maxRecords: 2))
    #expect(page.metricAlarms?.compactMap(\.alarmName) == ["other", "web-high"])
    #expect(try names(.init(nextToken: page.nextToken)) == ["web-low"])
    let onMetric = try region.call(
      CloudWatch.describeAlarmsForMetric, .init(metricName: "Queue", namespace: "Test"))
    #expect(onMetric.metricAlarms?.count == 3)
  }
}
