import AWSModel
import Sandbox
import Testing

@Suite struct CompositeAlarmTests {
  private func set(_ region: TestRegion, _ name: String, _ state: CloudWatch.StateValue) throws {
    try region.call(CloudWatch.setAlarmState, .init(alarmName: name, stateValue: state, stateReason: "test"))
  }

  private func compose(
    _ region: TestRegion, _ rule: String, change: (inout CloudWatch.PutCompositeAlarmRequest) -> Void = { _ in }
  ) throws {
    var request = CloudWatch.PutCompositeAlarmRequest()
    request.alarmName = "both"
    request.alarmRule = rule
    change(&request)
    try region.call(CloudWatch.putCompositeAlarm, request)
    try set(region, "both", .ok)
  }

  @Test(arguments: [
    ("ALARM(a) AND ALARM(b)", "ALARM", "OK", false), ("ALARM(a) AND ALARM(b)", "ALARM", "ALARM", true),
    ("ALARM(a) OR ALARM(b)", "OK", "ALARM", true), ("NOT ALARM(a) AND OK(b)", "OK", "OK", true),
    ("NOT (ALARM(a) OR ALARM(\"b\"))", "ALARM", "OK", false),
    ("INSUFFICIENT_DATA(a) OR FALSE", "INSUFFICIENT_DATA", "OK", true),
    ("ALARM(arn:aws:cloudwatch:us-east-1:123456789012:alarm:a) AND TRUE", "ALARM", "OK", true),
    // AND binds more than OR.
    ("ALARM(a) OR ALARM(b) AND FALSE", "ALARM", "OK", true),
  ])
  func rules(_ rule: String, _ a: String, _ b: String, _ holds: Bool) throws {
    let region = TestRegion()
    try region.alarm("a")
    try region.alarm("b")
    try compose(region, rule)
    try set(region, "a", .init(rawValue: a == "OK" ? "ALARM" : "OK"))
    try set(region, "a", .init(rawValue: a))
    try set(region, "b", .init(rawValue: b == "OK" ? "ALARM" : "OK"))
    try set(region, "b", .init(rawValue: b))
    #expect(try region.state("both") == (holds ? "ALARM" : "OK"))
  }

  @Test func childrenMustExistAndStay() throws {
    let region = TestRegion()
    try region.alarm("a")
    let missing = region.refusal(
      CloudWatch.putCompositeAlarm, .init(alarmName: "both", alarmRule: "ALARM(a) AND ALARM(zz)"))
    #expect(missing?.code == "ValidationError")
    #expect(missing?.message.contains("[zz] in the alarm rule do not exist") == true)
    try compose(region, "ALARM(a)")
    let kept = region.refusal(CloudWatch.deleteAlarms, .init(alarmNames: ["a"]))
    #expect(kept?.message == "Cannot delete a as there are composite alarm(s) depending on it.")
    #expect(region.refusal(CloudWatch.deleteAlarms, .init(alarmNames: ["a", "both"])) == nil)
  }

  @Test func scalingActionsAreRefused() throws {
    let region = TestRegion()
    try region.alarm("a")
    let policy = "arn:aws:autoscaling:us-east-1:123456789012:scalingPolicy:1:autoScalingGroupName/g:policyName/p"
    let refused = region.refusal(
      CloudWatch.putCompositeAlarm, .init(alarmActions: [policy], alarmName: "both", alarmRule: "ALARM(a)"))
    #expect(refused?.code == "ValidationError")
  }

  @Test func describeAlarmsLeavesCompositesOutUnlessAsked() throws {
    let region = TestRegion()
    try region.alarm("a")
    try compose(region, "ALARM(a)")
    let plain = try region.call(CloudWatch.describeAlarms, .init())
    #expect(plain.compositeAlarms?.isEmpty ?? true)
    #expect(plain.metricAlarms?.count == 1)
    let asked = try region.call(CloudWatch.describeAlarms, .init(alarmTypes: [.compositeAlarm]))
    #expect(asked.compositeAlarms?.first?.alarmRule == "ALARM(a)")
    let children = try region.call(CloudWatch.describeAlarms, .init(childrenOfAlarmName: "both"))
    #expect(children.metricAlarms?.map(\.alarmName) == ["a"])
  }

  @Test(.enabled(if: TestRegion.hasQueues)) func aSuppressorHoldsActionsBackAndTheExtensionAfterIt() throws {
    let region = TestRegion()
    let queue = try #require(try region.call(SQS.createQueue, .init(queueName: "inbox")).queueUrl)
    let topic = try #require(try region.call(SNS.createTopic, .init(name: "pager")).topicArn)
    try region.call(
      SNS.subscribe,
      .init(topicArn: topic, protocol: "sqs", endpoint: "arn:aws:sqs:us-east-1:123456789012:inbox"))
    try region.alarm("a") { $0.treatMissingData = "ignore" }
    try region.alarm("maintenance") { $0.treatMissingData = "ignore" }
    try compose(region, "ALARM(a)") { request in
      request.alarmActions = [topic]
      request.actionsSuppressor = "maintenance"
      request.actionsSuppressorWaitPeriod = 60
      request.actionsSuppressorExtensionPeriod = 120
    }
    func count() throws -> Int {
      let request = SQS.ReceiveMessageRequest(queueUrl: queue, maxNumberOfMessages: 10, visibilityTimeout: 0)
      return try region.call(SQS.receiveMessage, request).messages?.count ?? 0
    }
    func suppressedBy() throws -> String? {
      let request = CloudWatch.DescribeAlarmsRequest(alarmNames: ["both"], alarmTypes: [.compositeAlarm])
      let answer = try region.call(CloudWatch.describeAlarms, request)
      return answer.compositeAlarms?.first?.actionsSuppressedBy?.rawValue
    }
    try set(region, "maintenance", .alarm)
    try set(region, "a", .alarm)
    #expect(try region.state("both") == "ALARM")
    #expect(try suppressedBy() == "Alarm")
    region.pass(.seconds(300))
    #expect(try count() == 0)
    try set(region, "maintenance", .ok)
    #expect(try suppressedBy() == "ExtensionPeriod")
    region.pass(.seconds(119))
    #expect(try count() == 0)
    region.pass(.seconds(2))
    #expect(try count() == 1)
    #expect(try suppressedBy() == nil)
  }
}
