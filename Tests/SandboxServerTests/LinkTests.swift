import AWSModel
import AWSWire
import Foundation
import Sandbox
import SandboxServer
import Testing

/// Links out of SNS's messages, which are followed with a GET that nobody has signed.
@Suite struct LinkTests {
  let host = SandboxHost(Sandbox(SandboxOptions(seed: 3)), speed: 0)
  let link = "http://127.0.0.1:4566/?"

  private func follow(_ url: String) async -> WireResponse {
    let dispatcher = SandboxDispatcher(host: host, signatures: .require(secrets: ["AKIA": "secret"]))
    return await dispatcher.respond(
      to: WireRequest(method: "GET", path: "/", query: String(url.dropFirst(link.utf8.count))))
  }

  /// A link of the message that waits.
  private func url(_ name: String, _ sandbox: Sandbox) throws -> String {
    let call = try #require(sandbox.takeEndpointCalls().first)
    let document = try JSONSerialization.jsonObject(with: Data(call.body.utf8)) as? [String: Any]
    return try #require(document?[name] as? String)
  }

  @Test(arguments: ["us-east-1", "eu-west-1"])
  func aVisitConfirmsASubscriptionAndAnotherEndsIt(_ region: String) async throws {
    host.address = "http://127.0.0.1:4566"
    let sandbox = host.sandbox
    let topic = try #require(try sandbox.perform(SNS.createTopic, .init(name: "t"), region: region).topicArn)
    _ = try sandbox.perform(
      SNS.subscribe, .init(topicArn: topic, protocol: "http", endpoint: "http://127.0.0.1:9/"), region: region)
    let subscribe = try url("SubscribeURL", sandbox)
    #expect(subscribe.hasPrefix(link))
    let answer = await follow(subscribe)
    #expect(answer.status == 200)
    #expect(String(decoding: answer.body, as: UTF8.self).contains("ConfirmSubscriptionResponse"))
    _ = try sandbox.perform(SNS.publish, .init(topicArn: topic, message: "m"), region: region)
    #expect(await follow(try url("UnsubscribeURL", sandbox)).status == 200)
    #expect(
      try sandbox.perform(SNS.listSubscriptionsByTopic, .init(topicArn: topic), region: region).subscriptions == [])
  }

  @Test func whatIsNoLinkMustBeSigned() async throws {
    let answer = await follow("\(link)Action=DeleteTopic&TopicArn=arn:aws:sns:us-east-1:123456789012:t")
    #expect(answer.status == 403)
    #expect(await follow("\(link)Action=ConfirmSubscription&TopicArn=nonsense&Token=1").status == 400)
  }

  @Test func aFreshSandboxHasTheAddressOfTheOldOne() throws {
    host.address = "http://127.0.0.1:4566"
    try host.reset(seed: 4)
    #expect(host.sandbox.address == "http://127.0.0.1:4566")
    try host.load(state: Sandbox(SandboxOptions(seed: 5)).savedState())
    #expect(host.sandbox.address == "http://127.0.0.1:4566")
  }
}
