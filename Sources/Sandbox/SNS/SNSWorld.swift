/// The topics of one Region.
final class SNSWorld {
  unowned let region: Region
  var topics = OrderedMembers<SimTopic>()
  var topicsByName: [String: SimTopic] = [:]
  var subscriptions = OrderedMembers<SimSubscription>()
  var subscriptionsByARN: [String: SimSubscription] = [:]
  /// Messages for HTTP endpoints.
  var outbox: EndpointOutbox
  /// Subscriptions that were ended, by the token that restores them.
  var ended: [String: SimSubscription] = [:]
  var signed = SignedTexts()
  private var made: UInt64 = 0

  init(region: Region) {
    self.region = region
    outbox = EndpointOutbox(region: region.index)
  }

  func nextOrdinal() -> UInt64 {
    made += 1
    return made
  }
}
