// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension SNS {
  /// `Publish`.
  public static let publish = AWSOperation<PublishRequest, PublishResponse>(
    name: "Publish", service: service, isReadOnly: false, isIdempotent: false)

  public struct PublishRequest: AWSShape {
    public var topicArn: String?
    public var targetArn: String?
    public var phoneNumber: String?
    public var message: String?
    public var subject: String?
    public var messageStructure: String?
    public var messageAttributes: [String: MessageAttributeValue]?
    public var messageDeduplicationId: String?
    public var messageGroupId: String?

    public init() {}

    public init(
      topicArn: String? = nil,
      targetArn: String? = nil,
      phoneNumber: String? = nil,
      message: String? = nil,
      subject: String? = nil,
      messageStructure: String? = nil,
      messageAttributes: [String: MessageAttributeValue]? = nil,
      messageDeduplicationId: String? = nil,
      messageGroupId: String? = nil
    ) {
      self.topicArn = topicArn
      self.targetArn = targetArn
      self.phoneNumber = phoneNumber
      self.message = message
      self.subject = subject
      self.messageStructure = messageStructure
      self.messageAttributes = messageAttributes
      self.messageDeduplicationId = messageDeduplicationId
      self.messageGroupId = messageGroupId
    }

    public static let schema = AWSSchema(
      "PublishRequest",
      #"""
      TopicArn string
      TargetArn string
      PhoneNumber string sensitive
      Message! string
      Subject string
      MessageStructure string
      MessageAttributes {string|Name:MessageAttributeValue|Value}
      MessageDeduplicationId string
      MessageGroupId string
      """#, [.shape(MessageAttributeValue.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&topicArn)
      case 1: r.readString(&targetArn)
      case 2: r.readString(&phoneNumber)
      case 3: r.readString(&message)
      case 4: r.readString(&subject)
      case 5: r.readString(&messageStructure)
      case 6: r.readShapeMap(&messageAttributes)
      case 7: r.readString(&messageDeduplicationId)
      case 8: r.readString(&messageGroupId)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, topicArn)
      w.writeString(1, targetArn)
      w.writeString(2, phoneNumber)
      w.writeString(3, message)
      w.writeString(4, subject)
      w.writeString(5, messageStructure)
      w.writeShapeMap(6, messageAttributes)
      w.writeString(7, messageDeduplicationId)
      w.writeString(8, messageGroupId)
    }
  }

  public struct PublishResponse: AWSShape {
    public var messageId: String?
    public var sequenceNumber: String?

    public init() {}

    public init(
      messageId: String? = nil,
      sequenceNumber: String? = nil
    ) {
      self.messageId = messageId
      self.sequenceNumber = sequenceNumber
    }

    public static let schema = AWSSchema(
      "PublishResponse",
      #"""
      MessageId string
      SequenceNumber string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&messageId)
      case 1: r.readString(&sequenceNumber)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, messageId)
      w.writeString(1, sequenceNumber)
    }
  }
}
