import AWSModel
import Sandbox
import Testing

@Suite struct FilterKeyTests {
  @Test(arguments: [
    (#"{"a":["1"],"b":["1"],"c":["1"],"d":["1"],"e":["1"]}"#, nil, true),
    (#"{"a":["1"],"b":["1"],"c":["1"],"d":["1"],"e":["1"],"f":["1"]}"#, nil, false),
    (#"{"x":{"a":["1"],"b":["1"],"c":["1"]},"y":{"d":["1"],"e":["1"]}}"#, "MessageBody", true),
    (#"{"x":{"a":["1"],"b":["1"],"c":["1"]},"y":{"d":["1"],"e":["1"],"f":["1"]}}"#, "MessageBody", false),
  ])
  func aPolicyHasFiveKeysAtMost(policy: String, scope: String?, isTaken: Bool) throws {
    let region = TestRegion()
    let topic = try #require(try region.call(SNS.createTopic, .init(name: "t")).topicArn)
    try region.call(SQS.createQueue, .init(queueName: "q"))
    var attributes = ["FilterPolicy": policy]
    attributes["FilterPolicyScope"] = scope
    let refusal = region.refusal(
      SNS.subscribe,
      .init(
        topicArn: topic, protocol: "sqs", endpoint: "arn:aws:sqs:us-east-1:123456789012:q", attributes: attributes))
    #expect((refusal == nil) == isTaken)
    if !isTaken {
      #expect(refusal?.message == "Invalid parameter: FilterPolicy: Filter policy can not have more than 5 keys")
    }
  }
}
