extension SimTopic {
  /// Publishes a message of AWS's own.
  func publish(_ text: String, subject: String?, in region: Region) {
    publish(
      TopicMessage(
        id: region.random[.messages].uuid(), message: text, subject: subject, group: isFIFO ? "default" : nil,
        deduplicationID: isFIFO ? BodyDigest.sha256(text) : nil, at: region.now), in: region)
  }

  /// Brings a message to every confirmed subscriber that wants it.
  func publish(_ notification: TopicMessage, in region: Region) {
    for subscription in subscriptions where subscription.state == .confirmed {
      if let filter = subscription.filter, !filter.wants(notification) { continue }
      subscription.deliver(notification, in: region)
    }
  }
}

extension SimSubscription {
  /// Brings a message to the subscriber. One that is not there any more is the client's fault, so nothing is tried again:
  /// the message goes to the dead-letter queue. Source: "Amazon SNS dead-letter queues".
  func deliver(_ notification: TopicMessage, in region: Region) {
    let isDelivered =
      switch kind {
      case "http", "https": post(notification, in: region)
      case "sqs": put(notification, from: region)
      case "lambda": invoke(notification, from: region)
      // Nobody reads it: the sandbox has no telephones.
      case "sms": true
      // Delivery streams and devices of which the sandbox has none.
      default: false
      }
    if !isDelivered { bury(delivered(notification, region: region), in: region) }
  }

  private func put(_ notification: TopicMessage, from region: Region) -> Bool {
    guard let name = ResourceName(endpoint), let world = region.world(of: name),
      let queue = world.sqs.queuesByName[name.resource], queue.isFIFO || !topic.isFIFO
    else { return false }
    var draft = MessageDraft(
      body: delivered(notification, region: region), sender: "AIDAISMY7JYY5F7RTT6AO", group: notification.group,
      deduplicationID: notification.deduplicationID)
    if isRaw { draft.attributes = notification.attributes.mapValues(\.queueAttribute) }
    if queue.isFIFO, draft.deduplicationID == nil { draft.deduplicationID = BodyDigest.sha256(draft.body) }
    queue.take(draft, in: region)
    return true
  }

  private func invoke(_ notification: TopicMessage, from region: Region) -> Bool {
    guard let name = ResourceName(endpoint), let world = region.world(of: name) else { return false }
    return world.lambda.invoke(name.resource, event: record(of: notification, region: region).json)
  }

  /// What cannot be delivered goes, as it would have arrived, to the subscription's dead-letter queue, if it has one.
  func bury(_ body: String, in region: Region) {
    guard let policy = attributes["RedrivePolicy"], let json = try? JSONValue(json: policy),
      let target = json["deadLetterTargetArn"]?.text
    else { return }
    region.deliver(body, subject: nil, to: target)
  }

  /// What the subscriber gets: the document, or the bare message.
  func delivered(_ notification: TopicMessage, region: Region) -> String {
    isRaw ? text(of: notification) : envelope(of: notification, region: region).json
  }

  func text(of notification: TopicMessage) -> String {
    notification.messageByProtocol[kind] ?? notification.message
  }
}
