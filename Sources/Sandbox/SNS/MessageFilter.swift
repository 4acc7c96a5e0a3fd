/// A subscription's filter policy: which messages it wants.
struct MessageFilter: Sendable {
  enum Scope: String, Sendable { case messageAttributes = "MessageAttributes", messageBody = "MessageBody" }

  var scope: Scope
  var pattern: EventPattern

  /// Whether the subscription wants the message. A body that is no JSON matches no policy on the body.
  func wants(_ notification: TopicMessage) -> Bool {
    switch scope {
    case .messageAttributes: pattern.matches(.object(notification.attributes.mapValues(\.filterValue)))
    case .messageBody: (try? JSONValue(json: notification.message)).map(pattern.matches) ?? false
    }
  }
}
