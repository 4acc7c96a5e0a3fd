internal import Controller
internal import PolicyDocument
internal import TopicTrust

/// What the configuration asks of messages that came through SNS.
enum EventTopics {
  /// - Returns: nil where everything is taken.
  static func checks(
    _ configuration: BallastConfiguration, _ connection: AWSConnection
  ) throws -> (any NotificationChecking)? {
    let signatures: TopicRules.Signatures =
      switch configuration.topicSignatures {
      case .verify: .verify
      case .require: .require
      case .off: .off
      }
    if signatures == .off, configuration.eventTopics.isEmpty { return nil }
    let rules = TopicRules(
      signatures: signatures, topics: Set(configuration.eventTopics), own: try connection.topicEndpoint())
    return TopicGuard(
      rules: rules, transport: connection.transport, roots: connection.certificateBundle, clock: connection.clock)
  }
}
