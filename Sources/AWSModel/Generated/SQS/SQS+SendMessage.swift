// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension SQS {
  /// `SendMessage`.
  public static let sendMessage = AWSOperation<SendMessageRequest, SendMessageResponse>(
    name: "SendMessage", service: service, isReadOnly: false, isIdempotent: false)

  public struct SendMessageRequest: AWSShape {
    public var queueUrl: String?
    public var messageBody: String?
    public var delaySeconds: Int?
    public var messageAttributes: [String: MessageAttributeValue]?
    public var messageSystemAttributes: [String: MessageSystemAttributeValue]?
    public var messageDeduplicationId: String?
    public var messageGroupId: String?

    public init() {}

    public init(
      queueUrl: String? = nil,
      messageBody: String? = nil,
      delaySeconds: Int? = nil,
      messageAttributes: [String: MessageAttributeValue]? = nil,
      messageSystemAttributes: [String: MessageSystemAttributeValue]? = nil,
      messageDeduplicationId: String? = nil,
      messageGroupId: String? = nil
    ) {
      self.queueUrl = queueUrl
      self.messageBody = messageBody
      self.delaySeconds = delaySeconds
      self.messageAttributes = messageAttributes
      self.messageSystemAttributes = messageSystemAttributes
      self.messageDeduplicationId = messageDeduplicationId
      self.messageGroupId = messageGroupId
    }

    public static let schema = AWSSchema(
      "SendMessageRequest",
      #"""
      QueueUrl! string
      MessageBody! string
      DelaySeconds int
      MessageAttributes *{string:MessageAttributeValue}
      MessageSystemAttributes *{MessageSystemAttributeNameForSends:MessageSystemAttributeValue}
      MessageDeduplicationId string
      MessageGroupId string
      """#, [.shape(MessageAttributeValue.self), .enumeration(MessageSystemAttributeNameForSends.self), .shape(MessageSystemAttributeValue.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&queueUrl)
      case 1: r.readString(&messageBody)
      case 2: r.readInt(&delaySeconds)
      case 3: r.readShapeMap(&messageAttributes)
      case 4: r.readShapeMap(&messageSystemAttributes)
      case 5: r.readString(&messageDeduplicationId)
      case 6: r.readString(&messageGroupId)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, queueUrl)
      w.writeString(1, messageBody)
      w.writeInt(2, delaySeconds)
      w.writeShapeMap(3, messageAttributes)
      w.writeShapeMap(4, messageSystemAttributes)
      w.writeString(5, messageDeduplicationId)
      w.writeString(6, messageGroupId)
    }
  }

  public struct SendMessageResponse: AWSShape {
    public var md5OfMessageBody: String?
    public var md5OfMessageAttributes: String?
    public var md5OfMessageSystemAttributes: String?
    public var messageId: String?
    public var sequenceNumber: String?

    public init() {}

    public init(
      md5OfMessageBody: String? = nil,
      md5OfMessageAttributes: String? = nil,
      md5OfMessageSystemAttributes: String? = nil,
      messageId: String? = nil,
      sequenceNumber: String? = nil
    ) {
      self.md5OfMessageBody = md5OfMessageBody
      self.md5OfMessageAttributes = md5OfMessageAttributes
      self.md5OfMessageSystemAttributes = md5OfMessageSystemAttributes
      self.messageId = messageId
      self.sequenceNumber = sequenceNumber
    }

    public static let schema = AWSSchema(
      "SendMessageResponse",
      #"""
      MD5OfMessageBody string
      MD5OfMessageAttributes string
      MD5OfMessageSystemAttributes string
      MessageId string
      SequenceNumber string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&md5OfMessageBody)
      case 1: r.readString(&md5OfMessageAttributes)
      case 2: r.readString(&md5OfMessageSystemAttributes)
      case 3: r.readString(&messageId)
      case 4: r.readString(&sequenceNumber)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, md5OfMessageBody)
      w.writeString(1, md5OfMessageAttributes)
      w.writeString(2, md5OfMessageSystemAttributes)
      w.writeString(3, messageId)
      w.writeString(4, sequenceNumber)
    }
  }
}
