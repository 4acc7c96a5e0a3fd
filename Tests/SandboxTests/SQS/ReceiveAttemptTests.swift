import AWSModel
import Sandbox
import Testing

/// Receiving again under the id of an earlier attempt, whose answer may have been lost on its way.
@Suite struct ReceiveAttemptTests {
  private let region = TestRegion()

  private func fifo() throws -> String {
    let url = try region.queue("q.fifo", ["FifoQueue": "true"]).url
    for body in ["1", "2", "3"] { try region.send(body, to: url, group: "g", id: body) }
    return url
  }

  private func receive(_ url: String, _ attempt: String?, limit: Int = 2) throws -> [SQS.Message] {
    try region.call(
      SQS.receiveMessage,
      .init(
        queueUrl: url, maxNumberOfMessages: limit, visibilityTimeout: 60, receiveRequestAttemptId: attempt)
    ).messages ?? []
  }

  @Test func theSameAttemptGetsTheSameMessages() throws {
    let url = try fifo()
    let first = try receive(url, "A")
    #expect(first.map(\.body) == ["1", "2"])
    #expect(try receive(url, "A") == first)
    #expect(try receive(url, "B").isEmpty)
    #expect(try receive(url, nil).isEmpty)
  }

  @Test func theVisibilityTimeoutBeginsAnew() throws {
    let url = try fifo()
    let first = try receive(url, "A")
    region.pass(.seconds(50))
    #expect(try receive(url, "A") == first)
    region.pass(.seconds(50))
    #expect(try receive(url, nil).isEmpty)
    region.pass(.seconds(10))
    #expect(try receive(url, nil).map(\.body) == ["1", "2"])
  }

  @Test func whatWasDeletedIsNotGivenAgain() throws {
    let url = try fifo()
    let first = try receive(url, "A")
    try region.call(SQS.deleteMessage, .init(queueUrl: url, receiptHandle: first[0].receiptHandle))
    #expect(try receive(url, "A") == [first[1]])
    try region.call(SQS.deleteMessage, .init(queueUrl: url, receiptHandle: first[1].receiptHandle))
    #expect(try receive(url, "A").map(\.body) == ["3"])
  }

  @Test func whatHasComeBackIsReceivedByANewReceipt() throws {
    let url = try fifo()
    let first = try receive(url, "A")
    region.pass(.seconds(61))
    let second = try receive(url, "A")
    #expect(second.map(\.body) == ["1", "2"])
    #expect(second[0].receiptHandle != first[0].receiptHandle)
  }

  @Test func anAttemptIsForgottenAfterFiveMinutes() throws {
    let url = try fifo()
    _ = try receive(url, "A")
    for _ in 0..<5 {
      region.pass(.seconds(55))
      #expect(try receive(url, "A").count == 2)
    }
    region.pass(.seconds(25))
    #expect(try receive(url, "A").isEmpty)
  }

  @Test func onlyFIFOQueuesKnowAttempts() throws {
    let url = try region.queue().url
    #expect(
      region.refusal(SQS.receiveMessage, .init(queueUrl: url, receiveRequestAttemptId: "A"))?.code
        == "InvalidParameterValue")
    let fifo = try fifo()
    #expect(
      region.refusal(SQS.receiveMessage, .init(queueUrl: fifo, receiveRequestAttemptId: "a b"))?.code
        == "InvalidParameterValue")
  }
}
