import AWSModel
import Sandbox
import Testing

/// What an alarm may be told.
@Suite struct AlarmLimitTests {
  private func refusal(_ change: (inout CloudWatch.PutMetricAlarmRequest) -> Void) -> AWSError? {
    var request = CloudWatch.PutMetricAlarmRequest(alarmName: "a")
    request.namespace = "n"
    request.metricName = "m"
    request.statistic = .average
    request.period = 60
    request.evaluationPeriods = 1
    request.threshold = 1
    request.comparisonOperator = .greaterThanThreshold
    change(&request)
    return TestRegion().refusal(CloudWatch.putMetricAlarm, request)
  }

  @Test(arguments: [
    (10, true), (20, true), (30, true), (60, true), (120, true), (3600, true), (15, false), (90, false),
  ])
  func periodsAreTenTwentyThirtyOrWholeMinutes(period: Int, isGood: Bool) {
    #expect((refusal { $0.period = period } == nil) == isGood)
  }

  @Test func eachStateHasFiveActionsAtMost() {
    func topics(_ count: Int) -> [String] { (0..<count).map { "arn:aws:sns:us-east-1:123456789012:t\($0)" } }
    #expect(refusal { $0.alarmActions = topics(5) } == nil)
    #expect(refusal { $0.alarmActions = topics(6) } != nil)
    #expect(refusal { $0.okActions = topics(6) } != nil)
    #expect(refusal { $0.insufficientDataActions = topics(6) } != nil)
  }

  @Test func exactlyOneExpressionOrMetricIsWatched() {
    func metric(_ id: String, returns: Bool) -> CloudWatch.MetricDataQuery {
      .init(
        id: id, metricStat: .init(metric: .init(namespace: "n", metricName: "m"), period: 60, stat: "Average"),
        returnData: returns)
    }
    func math(_ count: Int, returning: Int) -> AWSError? {
      refusal {
        ($0.namespace, $0.metricName, $0.statistic, $0.period) = (nil, nil, nil, nil)
        $0.metrics = (0..<count).map { metric("m\($0)", returns: $0 < returning) }
      }
    }
    #expect(math(2, returning: 1) == nil)
    #expect(math(2, returning: 2) != nil)
    #expect(math(2, returning: 0) != nil)
    #expect(math(10, returning: 1) == nil)
    #expect(math(11, returning: 1) != nil)
  }

  @Test func aCompositeLooksAtAHundredChildrenAtMost() throws {
    let region = TestRegion()
    for index in 0..<101 {
      var request = CloudWatch.PutMetricAlarmRequest(alarmName: "a\(index)")
      (request.namespace, request.metricName, request.statistic) = ("n", "m", .average)
      (request.period, request.evaluationPeriods, request.threshold) = (60, 1, 1)
      request.comparisonOperator = .greaterThanThreshold
      try region.call(CloudWatch.putMetricAlarm, request)
    }
    func rule(_ count: Int) -> String { (0..<count).map { "ALARM(a\($0))" }.joined(separator: " OR ") }
    #expect(region.refusal(CloudWatch.putCompositeAlarm, .init(alarmName: "c", alarmRule: rule(100))) == nil)
    #expect(region.refusal(CloudWatch.putCompositeAlarm, .init(alarmName: "d", alarmRule: rule(101))) != nil)
  }
}
