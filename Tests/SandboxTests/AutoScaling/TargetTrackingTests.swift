import AWSModel
import Sandbox
import Testing

/// Target tracking through real alarms, on metrics of one's own.
@Suite struct TargetTrackingTests {
  private func track(
    _ region: TestRegion, _ metric: String, disableScaleIn: Bool? = nil
  ) throws -> AutoScaling.PutScalingPolicyResponse {
    var request = AutoScaling.PutScalingPolicyRequest()
    request.autoScalingGroupName = "hosts"
    request.policyName = metric
    request.policyType = "TargetTrackingScaling"
    request.estimatedInstanceWarmup = 60
    request.targetTrackingConfiguration = .init(
      customizedMetricSpecification: .init(metricName: metric, namespace: "Test", statistic: .average),
      targetValue: 50, disableScaleIn: disableScaleIn)
    return try region.call(AutoScaling.putScalingPolicy, request)
  }

  /// Puts the metrics each minute, or only until the desired capacity is another.
  private func report(
    _ region: TestRegion, minutes: Int, _ values: [String: Double], untilChanged desired: Int? = nil
  ) throws {
    for _ in 0..<minutes {
      if let desired, try region.described().desiredCapacity != desired { return }
      for (name, value) in values.sorted(by: { $0.key < $1.key }) {
        try region.call(
          CloudWatch.putMetricData, .init(namespace: "Test", metricData: [.init(metricName: name, value: value)]))
      }
      region.pass(.minutes(1))
    }
  }

  @Test func aMetricAboveItsTargetGrowsTheGroupInProportion() throws {
    let region = TestRegion()
    try region.group(desired: 4)
    _ = try track(region, "load")
    try report(region, minutes: 2, ["load": 74])
    #expect(try region.described().desiredCapacity == 4)
    try report(region, minutes: 2, ["load": 74])
    // 4 × 74 ÷ 50, rounded up.
    #expect(try region.described().desiredCapacity == 6)
    let cause = try region.activities().first?.cause ?? ""
    #expect(cause.contains("a monitor alarm TargetTracking-hosts-AlarmHigh-"))
    #expect(cause.contains("in state ALARM triggered policy load changing the desired capacity from 4 to 6."))
  }

  @Test func allPoliciesMustAgreeToScaleIn() throws {
    let region = TestRegion()
    try region.group(desired: 8)
    _ = try track(region, "one")
    _ = try track(region, "two")
    try report(region, minutes: 30, ["one": 10, "two": 48])
    #expect(try region.described().desiredCapacity == 8)
    try report(region, minutes: 30, ["one": 10, "two": 20], untilChanged: 8)
    // The one that wants more decides: 8 × 20 ÷ 50, rounded up.
    #expect(try region.described().desiredCapacity == 4)
  }

  @Test func missingDataFreezesScaleIn() throws {
    let region = TestRegion()
    try region.group(desired: 8)
    _ = try track(region, "one")
    _ = try track(region, "two")
    try report(region, minutes: 40, ["one": 10])
    #expect(try region.described().desiredCapacity == 8)
  }

  @Test func aPolicyThatDoesNotScaleInHasNoSayInIt() throws {
    let region = TestRegion()
    try region.group(desired: 8)
    _ = try track(region, "one")
    let other = try track(region, "two", disableScaleIn: true)
    #expect(other.alarms?.count == 1)
    try report(region, minutes: 30, ["one": 25, "two": 10], untilChanged: 8)
    #expect(try region.described().desiredCapacity == 4)
  }

  @Test func suspendedAlarmNotificationsChangeNothing() throws {
    let region = TestRegion()
    try region.group(desired: 4)
    _ = try track(region, "load")
    try region.suspend("AlarmNotification")
    try report(region, minutes: 8, ["load": 90])
    #expect(try region.described().desiredCapacity == 4)
  }

  @Test func deletingThePolicyDeletesItsAlarms() throws {
    let region = TestRegion()
    try region.group()
    let names = try track(region, "load").alarms?.compactMap(\.alarmName) ?? []
    #expect(names.count == 2)
    try region.call(AutoScaling.deletePolicy, .init(autoScalingGroupName: "hosts", policyName: "load"))
    #expect(try region.call(CloudWatch.describeAlarms, .init(alarmNames: names)).metricAlarms == [])
  }
}
