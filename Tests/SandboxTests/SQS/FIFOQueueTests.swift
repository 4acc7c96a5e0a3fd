import AWSModel
import Sandbox
import Testing

@Suite struct FIFOQueueTests {
  private let region = TestRegion()

  private func fifo(_ more: [String: String] = [:]) throws -> String {
    try region.queue("q.fifo", ["FifoQueue": "true"].merging(more) { $1 }).url
  }

  @Test func aGroupIsLockedWhileOneOfItsMessagesIsInFlight() throws {
    let url = try fifo()
    for (body, group) in [("a1", "a"), ("a2", "a"), ("b1", "b"), ("a3", "a")] {
      try region.send(body, to: url, group: group, id: body)
    }
    let first = try region.receive(url, limit: 2)
    #expect(first.compactMap(\.body) == ["a1", "a2"])
    #expect(try region.receive(url).compactMap(\.body) == ["b1"])
    #expect(try region.receive(url).isEmpty)
    try region.call(SQS.deleteMessage, .init(queueUrl: url, receiptHandle: first[0].receiptHandle))
    #expect(try region.receive(url).isEmpty)
    // The one that was not deleted comes back before what was sent after it.
    region.pass(.seconds(31))
    #expect(
      try region.receive(url).filter { $0.attributes?["MessageGroupId"] == "a" }.compactMap(\.body) == ["a2", "a3"])
  }

  @Test func aRepeatedDeduplicationIDIsForgottenAfterFiveMinutes() throws {
    let url = try fifo(["ContentBasedDeduplication": "true"])
    let first = try region.call(SQS.sendMessage, .init(queueUrl: url, messageBody: "x", messageGroupId: "g"))
    region.pass(.seconds(299))
    let second = try region.call(SQS.sendMessage, .init(queueUrl: url, messageBody: "x", messageGroupId: "g"))
    #expect(second.messageId == first.messageId && second.sequenceNumber == first.sequenceNumber)
    region.pass(.seconds(1))
    let third = try region.call(SQS.sendMessage, .init(queueUrl: url, messageBody: "x", messageGroupId: "g"))
    #expect(third.messageId != first.messageId)
    #expect(try #require(third.sequenceNumber) > #require(first.sequenceNumber))
    #expect(try region.receive(url).count == 2)
  }

  @Test func deduplicationMayBeByGroup() throws {
    let url = try fifo(["DeduplicationScope": "messageGroup", "FifoThroughputLimit": "perMessageGroupId"])
    try region.send("x", to: url, group: "a", id: "1")
    try region.send("y", to: url, group: "b", id: "1")
    try region.send("z", to: url, group: "a", id: "1")
    #expect(try region.bodies(url) == ["x", "y"])
  }

  @Test func aMessageNeedsAGroupAndSomethingToTellItBy() throws {
    let url = try fifo()
    #expect(region.refusal(SQS.sendMessage, .init(queueUrl: url, messageBody: "x"))?.code == "MissingParameter")
    #expect(
      region.refusal(SQS.sendMessage, .init(queueUrl: url, messageBody: "x", messageGroupId: "g"))?.code
        == "InvalidParameterValue")
    #expect(
      region.refusal(SQS.createQueue, .init(queueName: "p", attributes: ["FifoQueue": "true"]))?.code
        == "InvalidParameterValue")
    #expect(
      region.refusal(SQS.createQueue, .init(queueName: "p.fifo"))?.code == "InvalidParameterValue")
  }
}
