/// A topic.
final class SimTopic: Ordinal {
  let name: String
  let arn: String
  let owner: String
  let isFIFO: Bool
  let ordinal: UInt64
  /// Attributes that were set, as they were written; what is not here has SNS's default.
  var attributes: [String: String] = [:]
  var tags = ResourceTags()
  /// Of every state, in the order in which they were made.
  var subscriptions: [SimSubscription] = []
  var deletedSubscriptions = 0
  var deduplication = DeduplicationWindow()
  var published: UInt64 = 0

  init(name: String, region: Region, ordinal: UInt64) {
    self.name = name
    self.ordinal = ordinal
    arn = region.arn("sns", name)
    owner = region.account
    isFIFO = name.hasSuffix(".fifo")
  }

  var hasContentBasedDeduplication: Bool { attributes["ContentBasedDeduplication"] == "true" }
  /// Version 1 signs with SHA-1, version 2 with SHA-256.
  var signatureVersion: String { attributes["SignatureVersion"] ?? "1" }

  /// Twenty digits, as FIFO topics number their messages.
  func nextSequenceNumber() -> String {
    published += 1
    let digits = String(published)
    return "1" + String(repeating: "0", count: max(0, 19 - digits.utf8.count)) + digits
  }
}

/// Somebody who wants a topic's messages.
final class SimSubscription: Ordinal {
  enum State { case pending, confirmed }

  let topic: SimTopic
  /// `sqs`, `lambda`, `http`, `https`, `email`, `email-json`, `sms`, `firehose` or `application`.
  let kind: String
  let endpoint: String
  let arn: String
  let ordinal: UInt64
  /// What confirms it, for two days from when it was given out.
  var token: String
  var tokenGivenAt: VirtualInstant
  var state: State
  /// Attributes that were set, as they were written.
  var attributes: [String: String] = [:]
  var filter: MessageFilter?

  init(
    topic: SimTopic, kind: String, endpoint: String, arn: String, ordinal: UInt64, token: String, at: VirtualInstant,
    state: State
  ) {
    self.topic = topic
    self.kind = kind
    self.endpoint = endpoint
    self.arn = arn
    self.ordinal = ordinal
    self.token = token
    tokenGivenAt = at
    self.state = state
  }

  var isRaw: Bool { attributes["RawMessageDelivery"] == "true" }
  /// How messages come to its endpoint.
  var deliveryPolicy: DeliveryPolicy {
    DeliveryPolicy(subscription: attributes["DeliveryPolicy"], topic: topic.attributes["DeliveryPolicy"])
  }
}
