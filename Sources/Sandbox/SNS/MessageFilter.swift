/// A subscription's filter policy: which messages it wants.
struct MessageFilter: Sendable {
  enum Scope: String, Sendable { case messageAttributes = "MessageAttributes", messageBody = "MessageBody" }

  /// How many keys a policy may have; of nested ones, those that have values count.
  static let keyLimit = 5

  var scope: Scope
  var pattern: EventPattern

  static func keyCount(_ policy: JSONValue) -> Int {
    policy.members?.values.reduce(0) { $0 + ($1.members == nil ? 1 : keyCount($1)) } ?? 0
  }

  /// Whether the subscription wants the message. A body that is no JSON matches no policy on the body.
  func wants(_ notification: TopicMessage) -> Bool {
    switch scope {
    case .messageAttributes: pattern.matches(.object(notification.attributes.mapValues(\.filterValue)))
    case .messageBody: (try? JSONValue(json: notification.message)).map(pattern.matches) ?? false
    }
  }
}
