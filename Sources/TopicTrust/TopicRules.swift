public import AWSClient

/// Which notifications count.
public struct TopicRules: Sendable {
  /// How far messages must prove where they come from.
  public enum Signatures: Sendable, Hashable {
    /// What bears SNS's envelope must be signed by SNS; what came into the queue without SNS counts as it is.
    case verify
    /// Nothing counts but what SNS has signed.
    case require
    /// Nothing is checked but the topic.
    case off
  }

  public var signatures: Signatures
  /// ARNs of the topics that are listened to; of all where there are none.
  public var topics: Set<String>
  /// The SNS of one's own, such as a sandbox's, where the user has named one on this machine: it vouches for its own certificate,
  /// and then no other does. Nil for AWS's.
  public var own: ServiceEndpoint?
  /// Older messages are refused. As long as a queue can keep one (MessageRetentionPeriod: 14 days), since events that come late, in
  /// a burst after a weekend's outage, are as true as others and only hints anyway: what is older than that did not wait in the
  /// queue, somebody has kept it.
  public var oldest: Duration
  /// Messages from farther ahead of our clock, which AWS's answers correct, are refused.
  public var farthestAhead: Duration

  public init(
    signatures: Signatures = .verify, topics: Set<String> = [], own: ServiceEndpoint? = nil,
    oldest: Duration = .seconds(14 * 86_400), farthestAhead: Duration = .seconds(3600)
  ) {
    self.signatures = signatures
    self.topics = topics
    self.own = own.flatMap { $0.isExplicit && LocalHosts.isLoopback($0.host) ? $0 : nil }
    self.oldest = oldest
    self.farthestAhead = farthestAhead
  }
}
