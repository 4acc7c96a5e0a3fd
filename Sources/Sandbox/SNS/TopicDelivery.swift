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
  func deliver(_ notification: TopicMessage, in region: Region) {
    guard let name = ResourceName(endpoint), let world = region.world(of: name) else { return }
    switch kind {
    case "sqs": deliver(notification, to: world.sqs.queuesByName[name.resource], from: region)
    case "lambda": world.lambda.invoke(name.resource, event: record(of: notification, region: region).json)
    default: break
    }
  }

  private func deliver(_ notification: TopicMessage, to queue: SimQueue?, from region: Region) {
    guard let queue, queue.isFIFO || !topic.isFIFO else { return bury(notification, in: region) }
    var draft = MessageDraft(
      body: isRaw ? text(of: notification) : envelope(of: notification, region: region).json,
      sender: "AIDAISMY7JYY5F7RTT6AO", group: notification.group, deduplicationID: notification.deduplicationID)
    if isRaw { draft.attributes = notification.attributes.mapValues(\.queueAttribute) }
    if queue.isFIFO, draft.deduplicationID == nil { draft.deduplicationID = BodyDigest.sha256(draft.body) }
    queue.take(draft, in: region)
  }

  /// What cannot be delivered goes to the subscription's dead-letter queue, if it has one.
  private func bury(_ notification: TopicMessage, in region: Region) {
    guard let policy = attributes["RedrivePolicy"], let json = try? JSONValue(json: policy),
      let target = json["deadLetterTargetArn"]?.text
    else { return }
    region.deliver(envelope(of: notification, region: region).json, subject: nil, to: target)
  }

  func text(of notification: TopicMessage) -> String {
    notification.messageByProtocol[kind] ?? notification.message
  }
}
