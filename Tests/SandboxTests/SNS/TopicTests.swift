import AWSModel
import Sandbox
import Testing

@Suite struct TopicTests {
  private let region = TestRegion()

  private func topic(_ name: String = "t", _ attributes: [String: String] = [:]) throws -> String {
    try #require(try region.call(SNS.createTopic, .init(name: name, attributes: attributes)).topicArn)
  }

  @discardableResult
  private func subscribe(
    _ topic: String, _ queue: String, _ attributes: [String: String] = [:]
  ) throws -> String {
    try #require(
      try region.call(
        SNS.subscribe, .init(topicArn: topic, protocol: "sqs", endpoint: queue, attributes: attributes)
      ).subscriptionArn)
  }

  @Test func aQueueGetsTheEnvelopeOrTheBareMessage() throws {
    let topic = try topic()
    let (plain, raw) = (try region.queue("plain"), try region.queue("raw"))
    try subscribe(topic, plain.arn)
    try subscribe(topic, raw.arn, ["RawMessageDelivery": "true"])
    let id = try region.call(
      SNS.publish,
      .init(
        topicArn: topic, message: "hello", subject: "greeting",
        messageAttributes: ["kind": .init(dataType: "String", stringValue: "a")])
    ).messageId
    let envelope = try TestJSON(try #require(try region.bodies(plain.url).first))
    #expect(envelope["Type"]?.string == "Notification")
    #expect(envelope["MessageId"]?.string == id)
    #expect(envelope["TopicArn"]?.string == topic)
    #expect(envelope["Message"]?.string == "hello")
    #expect(envelope["Subject"]?.string == "greeting")
    #expect(envelope["Timestamp"]?.string == "2026-11-23T00:00:00.000Z")
    #expect(envelope["MessageAttributes"]?["kind"]?["Value"]?.string == "a")
    let bare = try #require(try region.receive(raw.url).first)
    #expect(bare.body == "hello")
    #expect(bare.messageAttributes?["kind"]?.stringValue == "a")
  }

  @Test func filterPoliciesChooseByAttributesOrBody() throws {
    let topic = try topic()
    let (byAttribute, byBody) = (try region.queue("attribute"), try region.queue("body"))
    try subscribe(topic, byAttribute.arn, ["FilterPolicy": #"{"kind":["a",{"prefix":"x"}],"n":[{"numeric":[">",5]}]}"#])
    try subscribe(
      topic, byBody.arn, ["FilterPolicyScope": "MessageBody", "FilterPolicy": #"{"detail":{"state":["ALARM"]}}"#])
    func publish(_ message: String, _ kind: String, _ n: String) throws {
      try region.call(
        SNS.publish,
        .init(
          topicArn: topic, message: message,
          messageAttributes: [
            "kind": .init(dataType: "String", stringValue: kind), "n": .init(dataType: "Number", stringValue: n),
          ]))
    }
    try publish("1", "a", "6")
    try publish("2", "xyz", "6")
    try publish("3", "a", "5")
    try publish(#"{"detail":{"state":"ALARM"}}"#, "b", "9")
    #expect(try region.bodies(byAttribute.url).map { try TestJSON($0)["Message"]?.string } == ["1", "2"])
    #expect(try region.bodies(byBody.url).count == 1)
    #expect(
      region.refusal(
        SNS.subscribe,
        .init(
          topicArn: topic, protocol: "sqs", endpoint: "arn:aws:sqs:us-east-1:123456789012:z",
          attributes: ["FilterPolicy": #"{"a":[{"nonsense":1}]}"#]))?.code == "InvalidParameter")
  }

  @Test func whoIsOutsideMustConfirm() throws {
    let topic = try topic()
    let answer = try region.call(
      SNS.subscribe, .init(topicArn: topic, protocol: "email", endpoint: "ops@example.com"))
    #expect(answer.subscriptionArn == "pending confirmation")
    let listed = try region.call(SNS.listSubscriptionsByTopic, .init(topicArn: topic)).subscriptions
    #expect(listed?.map(\.subscriptionArn) == ["PendingConfirmation"])
    let attributes = try region.call(SNS.getTopicAttributes, .init(topicArn: topic)).attributes
    #expect(attributes?["SubscriptionsPending"] == "1" && attributes?["SubscriptionsConfirmed"] == "0")
    #expect(
      region.refusal(SNS.confirmSubscription, .init(topicArn: topic, token: "junk"))?.code == "InvalidParameter")
  }

  @Test func aTopicInOrderKeepsOrderAndDropsRepeats() throws {
    let topic = try topic("t.fifo", ["FifoTopic": "true", "ContentBasedDeduplication": "true"])
    let queue = try region.queue("q.fifo", ["FifoQueue": "true"])
    try subscribe(topic, queue.arn, ["RawMessageDelivery": "true"])
    for message in ["1", "2", "1", "3"] {
      try region.call(SNS.publish, .init(topicArn: topic, message: message, messageGroupId: "g"))
    }
    #expect(try region.bodies(queue.url) == ["1", "2", "3"])
    #expect(region.refusal(SNS.publish, .init(topicArn: topic, message: "x"))?.code == "InvalidParameter")
    #expect(
      region.refusal(
        SNS.subscribe, .init(topicArn: topic, protocol: "email", endpoint: "a@example.com"))?.code
        == "InvalidParameter")
  }

  @Test func aMessageMayDifferByProtocol() throws {
    let topic = try topic()
    let queue = try region.queue()
    try subscribe(topic, queue.arn, ["RawMessageDelivery": "true"])
    try region.call(
      SNS.publish, .init(topicArn: topic, message: #"{"default":"all","sqs":"queues"}"#, messageStructure: "json"))
    #expect(try region.bodies(queue.url) == ["queues"])
    #expect(
      region.refusal(SNS.publish, .init(topicArn: topic, message: #"{"sqs":"x"}"#, messageStructure: "json"))?.code
        == "InvalidParameter")
  }

  @Test func whatIsNotThereIsNotFound() throws {
    let gone = "arn:aws:sns:us-east-1:123456789012:gone"
    #expect(region.refusal(SNS.publish, .init(topicArn: gone, message: "x"))?.code == "NotFound")
    #expect(region.refusal(SNS.getTopicAttributes, .init(topicArn: gone))?.httpStatus == 404)
    try region.call(SNS.deleteTopic, .init(topicArn: gone))
  }
}
