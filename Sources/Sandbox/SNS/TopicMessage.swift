/// A message on its way from a topic to its subscribers.
struct TopicMessage: Sendable {
  var id: String
  var message: String
  /// Other texts for single protocols, from a message in JSON structure.
  var messageByProtocol: [String: String] = [:]
  var subject: String?
  var attributes: [String: TopicAttribute] = [:]
  var group: String?
  var deduplicationID: String?
  var sequenceNumber: String?
  var at: VirtualInstant
}

/// An attribute of a message: its type and its value as text (Base64 for binary ones).
struct TopicAttribute: Sendable, Hashable {
  /// `String`, `String.Array`, `Number`, `Binary`, or one of these with a suffix of the sender's own.
  var type: String
  var value: String

  /// The value as filter policies see it: numbers as numbers, arrays as their elements.
  var filterValue: JSONValue {
    switch type {
    case "Number": (try? JSONValue(json: value)) ?? .string(value)
    case "String.Array": (try? JSONValue(json: value)) ?? .string(value)
    default: .string(value)
    }
  }
}
