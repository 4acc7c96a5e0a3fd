import AWSModel
import Sandbox
import Testing

/// Who is held at a queue, for how long, and until what.
@Suite struct WaitingReceiverTests {
  private let region = TestRegion()

  private func poll(_ url: String, wait: Int? = nil) throws -> LongPoll? {
    let operation = try #require(region.sandbox.operation(service: "SQS", name: "ReceiveMessage"))
    return region.sandbox.longPoll(operation, SQS.ReceiveMessageRequest(queueUrl: url, waitTimeSeconds: wait).tape)
  }

  @Test func theRequestsWaitComesBeforeTheQueues() throws {
    let url = try region.queue("q", ["ReceiveMessageWaitTimeSeconds": "7"]).url
    #expect(try poll(url)?.wait == .seconds(7))
    #expect(try poll(url, wait: 20)?.wait == .seconds(20))
    #expect(try poll(url, wait: 0) == nil)
    let plain = try region.queue("plain").url
    #expect(try poll(plain) == nil)
  }

  @Test func nobodyWaitsWhereThereIsSomething() throws {
    let url = try region.queue().url
    try region.send("a", to: url)
    #expect(try poll(url, wait: 20) == nil)
    _ = try region.receive(url)
    #expect(try poll(url, wait: 20) != nil)
  }

  @Test func theWaitEndsWithAMessage() throws {
    let url = try region.queue().url
    let waiting = try #require(try poll(url, wait: 20))
    #expect(!region.sandbox.isReady(waiting))
    try region.send("a", to: url)
    #expect(region.sandbox.isReady(waiting))
  }

  @Test func theWaitEndsWhenADelayOrAVisibilityDoes() throws {
    let url = try region.queue("q", ["DelaySeconds": "10"]).url
    try region.send("a", to: url)
    let waiting = try #require(try poll(url, wait: 20))
    region.pass(.seconds(9))
    #expect(!region.sandbox.isReady(waiting))
    region.pass(.seconds(1))
    #expect(region.sandbox.isReady(waiting))
  }

  @Test func aLockedGroupHasNothingToGive() throws {
    let url = try region.queue("q.fifo", ["FifoQueue": "true", "ContentBasedDeduplication": "true"]).url
    for body in ["1", "2"] { try region.send(body, to: url, group: "g") }
    _ = try region.receive(url, limit: 1)
    let waiting = try #require(try poll(url, wait: 20))
    try region.send("x", to: url, group: "h")
    #expect(region.sandbox.isReady(waiting))
  }

  @Test func theWaitEndsWithTheQueue() throws {
    let url = try region.queue().url
    let waiting = try #require(try poll(url, wait: 20))
    try region.call(SQS.deleteQueue, .init(queueUrl: url))
    #expect(region.sandbox.isReady(waiting))
  }
}
