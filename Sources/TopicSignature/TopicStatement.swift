/// What SNS says in a message and signs. Source: "Verifying the signatures of Amazon SNS messages".
public struct TopicStatement: Sendable, Hashable {
  /// `Notification`, `SubscriptionConfirmation` or `UnsubscribeConfirmation`.
  public var type: String
  public var messageID: String
  public var topicArn: String
  public var message: String
  /// As it is written: the text is signed, not the instant.
  public var timestamp: String
  /// Of notifications that have one.
  public var subject: String?
  /// Of confirmations.
  public var token: String?
  public var subscribeURL: String?

  public init(
    type: String, messageID: String, topicArn: String, message: String, timestamp: String, subject: String? = nil,
    token: String? = nil, subscribeURL: String? = nil
  ) {
    self.type = type
    self.messageID = messageID
    self.topicArn = topicArn
    self.message = message
    self.timestamp = timestamp
    self.subject = subject
    self.token = token
    self.subscribeURL = subscribeURL
  }

  /// The string to sign: each name and value on a line of its own, in byte order of the names, the last with its line's end
  /// too. (AWS's page says none after the last; AWS's own validators write one, and so does SNS.)
  ///
  /// - Returns: nil for a type that SNS does not have.
  public var stringToSign: String? {
    var text = ""
    func add(_ name: String, _ value: String?) { if let value { text += "\(name)\n\(value)\n" } }
    add("Message", message)
    add("MessageId", messageID)
    switch type {
    case "Notification": add("Subject", subject)
    case "SubscriptionConfirmation", "UnsubscribeConfirmation": add("SubscribeURL", subscribeURL)
    default: return nil
    }
    add("Timestamp", timestamp)
    if type != "Notification" { add("Token", token) }
    add("TopicArn", topicArn)
    add("Type", type)
    return text
  }
}
