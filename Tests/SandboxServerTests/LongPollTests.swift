import AWSModel
import AWSWire
import Foundation
import Sandbox
import SandboxServer
import Testing

/// A receiver that waits is held by the dispatcher until there is something for it. How long is held to its rules in the
/// sandbox's own tests: here nothing may depend on how busy the machine is.
@Suite struct LongPollTests {
  private let host = SandboxHost(Sandbox(SandboxOptions(seed: 5)), speed: 0)
  private var client: WireClient { WireClient(dispatcher: SandboxDispatcher(host: host)) }

  private func queue(_ attributes: [String: String] = [:]) async throws -> String {
    try #require(
      try await client.call(SQS.createQueue, .init(queueName: "q", attributes: attributes)).queueUrl)
  }

  @Test func aWaitingReceiverGetsWhatIsSentMeanwhile() async throws {
    let url = try await queue()
    async let received = client.call(SQS.receiveMessage, .init(queueUrl: url, waitTimeSeconds: 20))
    try await Task.sleep(for: .milliseconds(50))
    _ = try await client.call(SQS.sendMessage, .init(queueUrl: url, messageBody: "hello"))
    #expect(try await received.messages?.compactMap(\.body) == ["hello"])
  }

  @Test func aQueueThatIsDeletedHoldsNobody() async throws {
    let url = try await queue()
    let client = client
    let waiting = Task { try await client.call(SQS.receiveMessage, .init(queueUrl: url, waitTimeSeconds: 20)) }
    try await Task.sleep(for: .milliseconds(50))
    _ = try await client.call(SQS.deleteQueue, .init(queueUrl: url))
    await #expect(throws: AWSError.self) { _ = try await waiting.value }
  }
}
