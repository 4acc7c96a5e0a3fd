internal import TopicSignature

/// What HTTP endpoints are sent. Source: "Parsing Amazon SNS message formats".
extension SNSWorld {
  /// Asks an endpoint to confirm that it wants the topic's messages.
  func askToConfirm(_ subscription: SimSubscription) {
    let text =
      "You have chosen to subscribe to the topic \(subscription.topic.arn).\nTo confirm the subscription, visit the "
      + "SubscribeURL included in this message."
    confirm(subscription, .subscriptionConfirmation, text)
  }

  /// Tells an endpoint that its subscription has ended, and how it comes back.
  func tellOfTheEnd(_ subscription: SimSubscription) {
    let text =
      "You have chosen to deactivate subscription \(subscription.arn).\nTo cancel this operation and restore the "
      + "subscription, visit the SubscribeURL included in this message."
    confirm(subscription, .unsubscribeConfirmation, text)
  }

  private func confirm(_ subscription: SimSubscription, _ kind: EndpointMessage.Kind, _ text: String) {
    let id = region.random[.messages].uuid()
    let statement = TopicStatement(
      type: kind.rawValue, messageID: id, topicArn: subscription.topic.arn, message: text,
      timestamp: region.now.iso8601Milliseconds, token: subscription.token,
      subscribeURL: region.subscribeURL(subscription))
    let signature = signature(of: statement, from: subscription.topic)
    let document = JSONValue.object(of: [
      "Type": .string(kind.rawValue), "MessageId": .string(id), "Token": .string(subscription.token),
      "TopicArn": .string(subscription.topic.arn), "Message": .string(text),
      "SubscribeURL": statement.subscribeURL.map(JSONValue.string), "Timestamp": .string(statement.timestamp),
      "SignatureVersion": signature.map { .string($0.version) }, "Signature": signature.map { .string($0.signature) },
      "SigningCertURL": signature.map { .string($0.certificateURL) },
    ])
    post(
      EndpointMessage(
        subscription: subscription, kind: kind, headers: subscription.headers(kind, id), body: document.json))
  }
}

extension SimSubscription {
  var isHTTP: Bool { kind == "http" || kind == "https" }

  /// Has a notification posted: the document, or the bare message.
  ///
  /// - Returns: false where so much waits already that it fails at once.
  func post(_ notification: TopicMessage, in region: Region) -> Bool {
    var headers = headers(.notification, notification.id)
    if isRaw { headers.append(("x-amz-sns-rawdelivery", "true")) }
    return region.sns.outbox.add(
      EndpointMessage(
        subscription: self, kind: .notification, headers: headers, body: delivered(notification, region: region)))
  }

  fileprivate func headers(_ kind: EndpointMessage.Kind, _ id: String) -> [(name: String, value: String)] {
    var result = [
      ("x-amz-sns-message-type", kind.rawValue), ("x-amz-sns-message-id", id), ("x-amz-sns-topic-arn", topic.arn),
    ]
    // A subscription has no ARN that anybody knows before it is confirmed.
    if kind != .subscriptionConfirmation { result.append(("x-amz-sns-subscription-arn", arn)) }
    result.append(("content-type", deliveryPolicy.contentType))
    result.append(("user-agent", "Amazon Simple Notification Service Agent"))
    return result
  }
}

extension Region {
  /// Where a GET confirms a subscription, unsigned.
  func subscribeURL(_ subscription: SimSubscription) -> String {
    link("ConfirmSubscription", "TopicArn=\(subscription.topic.arn)&Token=\(subscription.token)")
  }

  /// Where a GET ends a subscription, unsigned.
  func unsubscribeURL(_ subscription: SimSubscription) -> String {
    link("Unsubscribe", "SubscriptionArn=\(subscription.arn)")
  }

  /// A link that a message bears: to the sandbox's own address, where it has one.
  private func link(_ action: String, _ parameters: String) -> String {
    "\(sandbox.reachedAt ?? "https://sns.\(name).amazonaws.com")/?Action=\(action)&\(parameters)"
  }
}
