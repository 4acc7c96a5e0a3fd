public import ClusterModel

/// What `ballast.yaml` says.
public struct BallastConfiguration: Sendable, Hashable {
  /// In the order of the document.
  public var clusters: [ClusterEntry]
  /// An SQS queue that EventBridge rules fill with what happens; without one, Ballast polls.
  public var eventQueueURL: String?
  /// What of that queue's messages must be signed.
  public var topicSignatures: TopicSignatures
  /// ARNs of the SNS topics that are listened to; of all where there are none.
  public var eventTopics: [String]

  /// How far messages of the event queue must prove that they are SNS's.
  public enum TopicSignatures: String, Sendable, Hashable, CaseIterable {
    /// Whatever bears SNS's envelope.
    case verify
    /// All of them.
    case require
    /// None.
    case off
  }

  public init(
    clusters: [ClusterEntry] = [], eventQueueURL: String? = nil, topicSignatures: TopicSignatures = .verify,
    eventTopics: [String] = []
  ) {
    self.clusters = clusters
    self.eventQueueURL = eventQueueURL
    self.topicSignatures = topicSignatures
    self.eventTopics = eventTopics
  }
}

/// One entry under `clusters`.
public struct ClusterEntry: Sendable, Hashable {
  /// Its ``ClusterModel/ClusterPolicy/name`` is a name or a pattern.
  public var policy: ClusterPolicy
  public var notifications: [NotificationRoute]

  public init(policy: ClusterPolicy, notifications: [NotificationRoute] = []) {
    self.policy = policy
    self.notifications = notifications
  }
}

/// Where word of some events goes.
public struct NotificationRoute: Sendable, Hashable {
  public enum Event: String, Sendable, Hashable, CaseIterable {
    case deployment, refusal, upgrade, scaling, drain, repair, failure
  }

  /// A URL that may be a secret: written down, or named by the environment variable that holds it.
  public enum Address: Sendable, Hashable {
    case literal(String)
    case environment(String)
  }

  public var webhook: Address
  /// In the order of the document.
  public var events: [Event]

  public init(webhook: Address, events: [Event]) {
    self.webhook = webhook
    self.events = events
  }
}
