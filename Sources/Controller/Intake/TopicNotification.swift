/// A message in SNS's envelope, as it lay in a queue: whether SNS has put it there is for ``NotificationChecking`` to say.
public struct TopicNotification: Sendable, Hashable {
  public var messageID: String?
  public var topicArn: String?
  public var subject: String?
  public var message: String
  public var timestamp: String?
  public var signatureVersion: String?
  /// In Base64.
  public var signature: String?
  public var signingCertURL: String?

  public init(
    messageID: String? = nil, topicArn: String? = nil, subject: String? = nil, message: String,
    timestamp: String? = nil,
    signatureVersion: String? = nil, signature: String? = nil, signingCertURL: String? = nil
  ) {
    self.messageID = messageID
    self.topicArn = topicArn
    self.subject = subject
    self.message = message
    self.timestamp = timestamp
    self.signatureVersion = signatureVersion
    self.signature = signature
    self.signingCertURL = signingCertURL
  }

  init(_ envelope: TopicEnvelope, message: String) {
    self.init(
      messageID: envelope.messageID, topicArn: envelope.topicArn, subject: envelope.subject, message: message,
      timestamp: envelope.timestamp, signatureVersion: envelope.signatureVersion, signature: envelope.signature,
      signingCertURL: envelope.signingCertURL)
  }
}

/// What is known of a notification's origin.
public enum NotificationVerdict: Sendable, Hashable {
  /// SNS has signed it, for a topic that is listened to.
  case genuine
  /// It is not what it says that it is. The reason is a word for programs, such as `signatureWrong`.
  case refused(reason: String)
  /// It cannot be told at present, such as where the certificate cannot be had: `certificateUnreachable`.
  case unproven(reason: String)
}

/// Tells SNS's notifications from others'.
public protocol NotificationChecking: Sendable {
  /// Whether a message counts that came into the queue without SNS, and so without any signature.
  var takesBareMessages: Bool { get }

  func verdict(on notification: TopicNotification) async -> NotificationVerdict
}
