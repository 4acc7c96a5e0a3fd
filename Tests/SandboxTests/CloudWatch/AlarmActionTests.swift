import AWSModel
import FoundationEssentials
import Sandbox
import Testing

@Suite struct AlarmActionTests {
  /// A queue that a topic fills.
  private func topic(_ region: TestRegion) throws -> (topic: String, queue: String) {
    let queue = try #require(try region.call(SQS.createQueue, .init(queueName: "inbox")).queueUrl)
    let topic = try #require(try region.call(SNS.createTopic, .init(name: "pager")).topicArn)
    try region.call(
      SNS.subscribe,
      .init(
        topicArn: topic, protocol: "sqs", endpoint: "arn:aws:sqs:us-east-1:123456789012:inbox",
        attributes: ["RawMessageDelivery": "true"]))
    return (topic, queue)
  }

  private func messages(_ region: TestRegion, _ queue: String) throws -> [String] {
    var result: [String] = []
    while let batch = try region.call(
      SQS.receiveMessage, .init(queueUrl: queue, maxNumberOfMessages: 10, visibilityTimeout: 3600)
    ).messages, !batch.isEmpty {
      result += batch.compactMap(\.body)
    }
    return result
  }

  @Test(.enabled(if: TestRegion.hasQueues)) func aTopicIsToldOnceForEachChange() throws {
    let region = TestRegion()
    let (topic, queue) = try topic(region)
    try region.alarm { request in
      request.alarmActions = [topic]
      request.okActions = [topic]
    }
    for minute in 0..<4 { try region.put(20, at: Double(minute * 60)) }
    region.pass(.seconds(240))
    let first = try messages(region, queue)
    #expect(first.count == 1)
    #expect(first.first?.contains("\"NewStateValue\":\"ALARM\"") == true)
    #expect(first.first?.contains("\"OldStateValue\":\"INSUFFICIENT_DATA\"") == true)
    #expect(first.first?.contains("\"MetricName\":\"Queue\"") == true)
    try region.put(1)
    region.pass(.seconds(60))
    let second = try messages(region, queue)
    #expect(second.count == 1)
    #expect(second.first?.contains("\"NewStateValue\":\"OK\"") == true)
  }

  @Test(.enabled(if: TestRegion.hasQueues)) func disabledActionsAreNotPerformed() throws {
    let region = TestRegion()
    let (topic, queue) = try topic(region)
    try region.alarm { $0.alarmActions = [topic] }
    try region.call(CloudWatch.disableAlarmActions, .init(alarmNames: ["high"]))
    try region.put(20)
    region.pass(.seconds(60))
    #expect(try region.state() == "ALARM")
    #expect(try messages(region, queue).isEmpty)
    try region.call(CloudWatch.enableAlarmActions, .init(alarmNames: ["high"]))
    #expect(try region.describe(alarm: "high").actionsEnabled == true)
  }

  @Test func aScalingPolicyIsCalledEachMinuteWhileTheStateLasts() throws {
    let region = TestRegion()
    try region.cluster(instances: 4)
    try region.define(cpu: 64, memory: 64)
    try region.service(count: 1)
    let policy = try region.stepPolicy(adjustment: 1, cooldown: 0)
    try region.alarm { request in
      request.alarmActions = [policy]
      request.treatMissingData = "breaching"
    }
    let minute = Int(region.second) % 60
    region.pass(.seconds(60 - minute))
    for minute in 0..<4 { try region.put(20, at: Double(minute * 60)) }
    let before = try region.describe().desiredCount ?? 0
    region.pass(.seconds(180))
    #expect(try region.describe().desiredCount == before + 3)
  }

  @Test(.enabled(if: TestRegion.hasQueues)) func eventBridgeGetsTheChangeInCloudWatchsShape() throws {
    let region = TestRegion()
    let queue = try #require(try region.call(SQS.createQueue, .init(queueName: "inbox")).queueUrl)
    try region.call(
      EventBridge.putRule,
      .init(
        name: "alarms",
        eventPattern: #"{"source":["aws.cloudwatch"],"detail-type":["CloudWatch Alarm State Change"]}"#))
    try region.call(
      EventBridge.putTargets,
      .init(rule: "alarms", targets: [.init(id: "q", arn: "arn:aws:sqs:us-east-1:123456789012:inbox")]))
    try region.alarm { $0.dimensions = [.init(name: "Shard", value: "7")] }
    try region.put(20) { $0.dimensions = [.init(name: "Shard", value: "7")] }
    region.pass(.seconds(70))
    let body = try #require(try messages(region, queue).first)
    #expect(body.contains(#""alarmName":"high""#))
    #expect(body.contains(#""previousState":{"reason":"Unchecked: Initial alarm creation","#))
    #expect(body.contains(#""dimensions":{"Shard":"7"}"#))
    // The reason's data is a JSON text inside the JSON.
    #expect(body.contains(#""reasonData":"{\"evaluatedDatapoints\""#))
    #expect(body.contains(#""timestamp":"2026-11-23T00:01:00.000+0000""#))
    #expect(body.contains(#""resources":["arn:aws:cloudwatch:us-east-1:123456789012:alarm:high"]"#))
  }
}
