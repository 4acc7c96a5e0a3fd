import AWSModel
import Sandbox
import Testing

/// Topics whose subscribers are HTTP endpoints: what they are sent, how they confirm, and what becomes of failures.
@Suite struct EndpointTests {
  private let region = TestRegion()

  private func topic() throws -> String { try #require(try region.call(SNS.createTopic, .init(name: "t")).topicArn) }

  private func subscribe(_ topic: String, _ attributes: [String: String] = [:]) throws {
    try region.call(
      SNS.subscribe,
      .init(topicArn: topic, protocol: "http", endpoint: "http://127.0.0.1:9/hook", attributes: attributes))
  }

  /// Subscribes, and confirms with the token that was posted.
  private func confirmed(_ topic: String, _ attributes: [String: String] = [:]) throws -> String {
    try subscribe(topic, attributes)
    let asked = try #require(region.sandbox.takeEndpointCalls().first)
    region.sandbox.finish(call: asked.id, .answered(status: 200))
    let token = try #require(try TestJSON(asked.body)["Token"]?.string)
    return try #require(
      try region.call(SNS.confirmSubscription, .init(topicArn: topic, token: token)).subscriptionArn)
  }

  private func header(_ name: String, _ call: EndpointCall) -> String? { call.headers.first { $0.name == name }?.value }

  private func publish(_ topic: String, _ message: String) throws {
    try region.call(SNS.publish, .init(topicArn: topic, message: message, subject: "s"))
  }

  @Test func aSubscriberIsAskedAndConfirmsWithItsToken() throws {
    let topic = try topic()
    region.sandbox.address = "http://127.0.0.1:4566"
    try subscribe(topic)
    let asked = try #require(region.sandbox.takeEndpointCalls().first)
    #expect(asked.url == "http://127.0.0.1:9/hook")
    #expect(header("x-amz-sns-message-type", asked) == "SubscriptionConfirmation")
    #expect(header("x-amz-sns-topic-arn", asked) == topic)
    #expect(header("content-type", asked) == "text/plain; charset=UTF-8")
    #expect(header("x-amz-sns-subscription-arn", asked) == nil)
    let document = try TestJSON(asked.body)
    #expect(document["Type"]?.string == "SubscriptionConfirmation")
    #expect(document["MessageId"]?.string == header("x-amz-sns-message-id", asked))
    let token = try #require(document["Token"]?.string)
    #expect(
      document["SubscribeURL"]?.string
        == "http://127.0.0.1:4566/?Action=ConfirmSubscription&TopicArn=\(topic)&Token=\(token)")
    // Before it confirms it hears nothing.
    try publish(topic, "early")
    #expect(region.sandbox.takeEndpointCalls().isEmpty)
    try region.call(SNS.confirmSubscription, .init(topicArn: topic, token: token))
    try publish(topic, "hello")
    let told = try #require(region.sandbox.takeEndpointCalls().first)
    #expect(header("x-amz-sns-message-type", told) == "Notification")
    #expect(header("x-amz-sns-subscription-arn", told)?.hasPrefix("\(topic):") == true)
    let notification = try TestJSON(told.body)
    #expect(notification["Message"]?.string == "hello" && notification["Subject"]?.string == "s")
    #expect(notification["UnsubscribeURL"]?.string?.hasPrefix("http://127.0.0.1:4566/?Action=Unsubscribe&") == true)
    // Where the certificate can be fetched, what is sent is signed.
    #expect(document["SignatureVersion"]?.string == "1" && notification["SignatureVersion"]?.string == "1")
    #expect(document["Signature"]?.string != notification["Signature"]?.string)
    let certificate = try #require(notification["SigningCertURL"]?.string)
    let address = "http://127.0.0.1:4566"
    #expect(certificate.hasPrefix("\(address)/SimpleNotificationService-") && certificate.hasSuffix(".pem"))
    let path = String(certificate.dropFirst(address.utf8.count))
    #expect(Sandbox.certificate(at: path)?.hasPrefix("-----BEGIN CERTIFICATE-----") == true)
    #expect(Sandbox.certificate(at: "/SimpleNotificationService-1.pem") == nil)
    #expect(Sandbox.certificate(at: "\(path)/") == nil && Sandbox.certificate(at: "/") == nil)
  }

  /// A sandbox that nobody can reach signs nothing: one seed gives one trace, whatever key a process would make.
  @Test func withoutAnAddressNothingIsSigned() throws {
    let topic = try topic()
    _ = try confirmed(topic)
    try publish(topic, "hello")
    let told = try TestJSON(try #require(region.sandbox.takeEndpointCalls().first).body)
    #expect(told.keys.isDisjoint(with: ["Signature", "SignatureVersion", "SigningCertURL"]))
  }

  /// However many get it.
  @Test func aMessageIsSignedOnce() throws {
    let topic = try topic()
    region.sandbox.address = "http://127.0.0.1:4566"
    for number in 0..<3 {
      try region.call(
        SNS.subscribe, .init(topicArn: topic, protocol: "http", endpoint: "http://127.0.0.1:9/\(number)"))
    }
    for asked in region.sandbox.takeEndpointCalls() {
      let token = try TestJSON(asked.body)["Token"]?.string
      try region.call(SNS.confirmSubscription, .init(topicArn: topic, token: token))
    }
    try publish(topic, "hello")
    let told = try region.sandbox.takeEndpointCalls().map { try TestJSON($0.body) }
    #expect(told.count == 3)
    #expect(Set(told.compactMap { $0["Signature"]?.string }).count == 1)
    #expect(Set(told.compactMap { $0["UnsubscribeURL"]?.string }).count == 3)
  }

  @Test func tokensAreValidForTwoDaysAndSubscribingAgainGivesAnother() throws {
    let topic = try topic()
    try subscribe(topic)
    let first = try TestJSON(try #require(region.sandbox.takeEndpointCalls().first).body)["Token"]?.string
    region.pass(.hours(48))
    #expect(
      region.refusal(SNS.confirmSubscription, .init(topicArn: topic, token: first))?.code == "InvalidParameter")
    try subscribe(topic)
    let second = try TestJSON(try #require(region.sandbox.takeEndpointCalls().first).body)["Token"]?.string
    #expect(second != first)
    try region.call(SNS.confirmSubscription, .init(topicArn: topic, token: second))
    #expect(
      try region.call(SNS.listSubscriptionsByTopic, .init(topicArn: topic)).subscriptions?.first?.subscriptionArn
        != "PendingConfirmation")
  }

  @Test func rawDeliveryPostsTheBareMessage() throws {
    let topic = try topic()
    _ = try confirmed(topic, ["RawMessageDelivery": "true"])
    try publish(topic, "bare")
    let told = try #require(region.sandbox.takeEndpointCalls().first)
    #expect(told.body == "bare")
    #expect(header("x-amz-sns-rawdelivery", told) == "true")
  }

  /// How long after the message each of its tries came, where every one fails with `outcome`.
  private func tries(_ outcome: EndpointOutcome, for limit: Duration) -> [Duration] {
    let begun = region.sandbox.now
    var result: [Duration] = []
    while region.sandbox.now - begun < limit {
      for call in region.sandbox.takeEndpointCalls() {
        result.append(region.sandbox.now - begun)
        region.sandbox.finish(call: call.id, outcome)
      }
      region.pass(.seconds(1))
    }
    return result
  }

  @Test func aServerErrorIsTriedThreeTimesMoreAndThenBuried() throws {
    let topic = try topic()
    let dead = try region.queue("dead")
    _ = try confirmed(topic, ["RedrivePolicy": #"{"deadLetterTargetArn":"\#(dead.arn)"}"#])
    try publish(topic, "lost")
    #expect(tries(.answered(status: 500), for: .minutes(3)) == [.zero, .seconds(20), .seconds(40), .seconds(60)])
    let buried = try #require(try region.bodies(dead.url).first)
    #expect(try TestJSON(buried)["Message"]?.string == "lost")
  }

  @Test(arguments: [404, 403, 301])
  func aRefusalIsBuriedAtOnce(_ status: Int) throws {
    let topic = try topic()
    let dead = try region.queue("dead")
    _ = try confirmed(topic, ["RedrivePolicy": #"{"deadLetterTargetArn":"\#(dead.arn)"}"#])
    try publish(topic, "refused")
    #expect(tries(.answered(status: status), for: .minutes(2)) == [.zero])
    #expect(try region.bodies(dead.url).count == 1)
  }

  @Test func aDeliveryPolicySaysWhenItIsTriedAgain() throws {
    let topic = try topic()
    let policy =
      #"{"healthyRetryPolicy":{"minDelayTarget":2,"maxDelayTarget":10,"numRetries":7,"numNoDelayRetries":1,"#
      + #""numMinDelayRetries":1,"numMaxDelayRetries":2,"backoffFunction":"linear"},"#
      + #""requestPolicy":{"headerContentType":"application/json"}}"#
    let subscription = try confirmed(topic, ["DeliveryPolicy": policy])
    try publish(topic, "again")
    // At once, then two seconds, then two, six and ten, then ten and ten.
    #expect(
      tries(.unreachable, for: .minutes(2)) == [0, 1, 3, 5, 11, 21, 31, 41].map { Duration.seconds($0) })
    let shown = try region.call(SNS.getSubscriptionAttributes, .init(subscriptionArn: subscription)).attributes
    #expect(shown?["EffectiveDeliveryPolicy"]?.contains("application/json") == true)
    #expect(
      region.refusal(
        SNS.setSubscriptionAttributes,
        .init(
          subscriptionArn: subscription, attributeName: "DeliveryPolicy",
          attributeValue: #"{"healthyRetryPolicy":{"minDelayTarget":30,"maxDelayTarget":20}}"#))?.code
        == "InvalidParameter")
  }

  @Test func whatHasArrivedIsNotSentAgain() throws {
    let topic = try topic()
    _ = try confirmed(topic)
    try publish(topic, "once")
    #expect(tries(.answered(status: 204), for: .minutes(2)) == [.zero])
    #expect(region.sandbox.finish(call: 7, .unreachable) == false)
  }

  @Test func anEndedSubscriptionIsToldAndCanBeRestored() throws {
    let topic = try topic()
    let subscription = try confirmed(topic)
    try region.call(SNS.unsubscribe, .init(subscriptionArn: subscription))
    try publish(topic, "nobody")
    let told = region.sandbox.takeEndpointCalls()
    #expect(told.count == 1)
    let document = try TestJSON(try #require(told.first).body)
    #expect(document["Type"]?.string == "UnsubscribeConfirmation")
    #expect(try region.call(SNS.listSubscriptionsByTopic, .init(topicArn: topic)).subscriptions == [])
    #expect(
      try region.call(SNS.confirmSubscription, .init(topicArn: topic, token: document["Token"]?.string)).subscriptionArn
        == subscription)
    try publish(topic, "back")
    #expect(region.sandbox.takeEndpointCalls().count == 1)
  }

  @Test func whatNobodyCanReceiveGoesToTheDeadLetterQueue() throws {
    let topic = try topic()
    let dead = try region.queue("dead")
    let redrive = ["RedrivePolicy": #"{"deadLetterTargetArn":"\#(dead.arn)"}"#]
    let stream = "arn:aws:firehose:us-east-1:123456789012:deliverystream/s"
    #expect(
      region.refusal(SNS.subscribe, .init(topicArn: topic, protocol: "firehose", endpoint: stream))?.code
        == "InvalidParameter")
    try region.call(
      SNS.subscribe,
      .init(
        topicArn: topic, protocol: "firehose", endpoint: stream,
        attributes: redrive.merging(["SubscriptionRoleArn": "arn:aws:iam::123456789012:role/r"]) { $1 }))
    try region.call(
      SNS.subscribe,
      .init(
        topicArn: topic, protocol: "lambda", endpoint: "arn:aws:lambda:us-east-1:123456789012:function:none",
        attributes: redrive))
    try publish(topic, "x")
    #expect(try region.bodies(dead.url).count == 2)
    #expect(
      region.refusal(
        SNS.subscribe,
        .init(
          topicArn: topic, protocol: "http", endpoint: "http://example.com",
          attributes: ["RedrivePolicy": #"{"deadLetterTargetArn":"arn:aws:sqs:eu-west-1:123456789012:dead"}"#]))?.code
        == "InvalidParameter")
  }
}
