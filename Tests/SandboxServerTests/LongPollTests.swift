import AWSModel
import AWSWire
import Foundation
import Sandbox
import SandboxServer
import Testing

/// A receiver that waits is answered as soon as there is something for it.
@Suite struct LongPollTests {
  private let host = SandboxHost(Sandbox(SandboxOptions(seed: 5)), speed: 0)
  private var client: WireClient { WireClient(dispatcher: SandboxDispatcher(host: host)) }

  private func queue(_ attributes: [String: String] = [:]) async throws -> String {
    try #require(
      try await client.call(SQS.createQueue, .init(queueName: "q", attributes: attributes)).queueUrl)
  }

  @Test func aWaitingReceiverGetsWhatIsSentMeanwhile() async throws {
    let url = try await queue()
    let begun = ContinuousClock().now
    async let received = client.call(SQS.receiveMessage, .init(queueUrl: url, waitTimeSeconds: 20))
    try await Task.sleep(for: .milliseconds(50))
    _ = try await client.call(SQS.sendMessage, .init(queueUrl: url, messageBody: "hello"))
    #expect(try await received.messages?.compactMap(\.body) == ["hello"])
    #expect(ContinuousClock().now - begun < .seconds(10))
  }

  @Test func theWaitIsCountedInTheSandboxsTime() async throws {
    let url = try await queue(["ReceiveMessageWaitTimeSeconds": "20"])
    let begun = ContinuousClock().now
    async let received = client.call(SQS.receiveMessage, .init(queueUrl: url))
    try await Task.sleep(for: .milliseconds(50))
    host.sandbox.advance(by: .seconds(20))
    #expect(try await received.messages?.isEmpty != false)
    #expect(ContinuousClock().now - begun < .seconds(10))
  }

  @Test func whoDoesNotWaitIsAnsweredAtOnceAndSoIsWhoFindsSomething() async throws {
    let url = try await queue()
    let begun = ContinuousClock().now
    #expect(try await client.call(SQS.receiveMessage, .init(queueUrl: url)).messages?.isEmpty != false)
    _ = try await client.call(SQS.sendMessage, .init(queueUrl: url, messageBody: "there"))
    let found = try await client.call(SQS.receiveMessage, .init(queueUrl: url, waitTimeSeconds: 20))
    #expect(found.messages?.compactMap(\.body) == ["there"])
    #expect(ContinuousClock().now - begun < .seconds(10))
  }

  @Test func aQueueThatIsDeletedHoldsNobody() async throws {
    let url = try await queue()
    let client = client
    let waiting = Task { try await client.call(SQS.receiveMessage, .init(queueUrl: url, waitTimeSeconds: 20)) }
    try await Task.sleep(for: .milliseconds(50))
    _ = try await client.call(SQS.deleteQueue, .init(queueUrl: url))
    let begun = ContinuousClock().now
    await #expect(throws: AWSError.self) { _ = try await waiting.value }
    #expect(ContinuousClock().now - begun < .seconds(10))
  }

  @Test func aQueuesOwnWaitIsOverruledByTheRequest() async throws {
    let url = try await queue(["ReceiveMessageWaitTimeSeconds": "20"])
    let begun = ContinuousClock().now
    _ = try await client.call(SQS.receiveMessage, .init(queueUrl: url, waitTimeSeconds: 0))
    #expect(ContinuousClock().now - begun < .seconds(5))
  }
}
