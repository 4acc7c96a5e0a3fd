// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension SQS {
  /// `SendMessageBatch`.
  public static let sendMessageBatch = AWSOperation<SendMessageBatchRequest, SendMessageBatchResponse>(
    name: "SendMessageBatch", service: service, isReadOnly: false, isIdempotent: false)

  public struct SendMessageBatchRequest: AWSShape {
    public var queueUrl: String?
    public var entries: [SendMessageBatchRequestEntry]?

    public init() {}

    public init(
      queueUrl: String? = nil,
      entries: [SendMessageBatchRequestEntry]? = nil
    ) {
      self.queueUrl = queueUrl
      self.entries = entries
    }

    public static let schema = AWSSchema(
      "SendMessageBatchRequest",
      #"""
      QueueUrl! string
      Entries! *[SendMessageBatchRequestEntry]
      """#, [.shape(SendMessageBatchRequestEntry.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&queueUrl)
      case 1: r.readShapes(&entries)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, queueUrl)
      w.writeShapes(1, entries)
    }
  }

  public struct SendMessageBatchResponse: AWSShape {
    public var successful: [SendMessageBatchResultEntry]?
    public var failed: [BatchResultErrorEntry]?

    public init() {}

    public init(
      successful: [SendMessageBatchResultEntry]? = nil,
      failed: [BatchResultErrorEntry]? = nil
    ) {
      self.successful = successful
      self.failed = failed
    }

    public static let schema = AWSSchema(
      "SendMessageBatchResponse",
      #"""
      Successful! *[SendMessageBatchResultEntry]
      Failed! *[BatchResultErrorEntry]
      """#, [.shape(SendMessageBatchResultEntry.self), .shape(BatchResultErrorEntry.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&successful)
      case 1: r.readShapes(&failed)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, successful)
      w.writeShapes(1, failed)
    }
  }

  public struct SendMessageBatchRequestEntry: AWSShape {
    public var id: String?
    public var messageBody: String?
    public var delaySeconds: Int?
    public var messageAttributes: [String: MessageAttributeValue]?
    public var messageSystemAttributes: [String: MessageSystemAttributeValue]?
    public var messageDeduplicationId: String?
    public var messageGroupId: String?

    public init() {}

    public init(
      id: String? = nil,
      messageBody: String? = nil,
      delaySeconds: Int? = nil,
      messageAttributes: [String: MessageAttributeValue]? = nil,
      messageSystemAttributes: [String: MessageSystemAttributeValue]? = nil,
      messageDeduplicationId: String? = nil,
      messageGroupId: String? = nil
    ) {
      self.id = id
      self.messageBody = messageBody
      self.delaySeconds = delaySeconds
      self.messageAttributes = messageAttributes
      self.messageSystemAttributes = messageSystemAttributes
      self.messageDeduplicationId = messageDeduplicationId
      self.messageGroupId = messageGroupId
    }

    public static let schema = AWSSchema(
      "SendMessageBatchRequestEntry",
      #"""
      Id! string
      MessageBody! string
      DelaySeconds int
      MessageAttributes *{string:MessageAttributeValue}
      MessageSystemAttributes *{MessageSystemAttributeNameForSends:MessageSystemAttributeValue}
      MessageDeduplicationId string
      MessageGroupId string
      """#, [.shape(MessageAttributeValue.self), .enumeration(MessageSystemAttributeNameForSends.self), .shape(MessageSystemAttributeValue.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&id)
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
      w.writeString(0, id)
      w.writeString(1, messageBody)
      w.writeInt(2, delaySeconds)
      w.writeShapeMap(3, messageAttributes)
      w.writeShapeMap(4, messageSystemAttributes)
      w.writeString(5, messageDeduplicationId)
      w.writeString(6, messageGroupId)
    }
  }

  public struct SendMessageBatchResultEntry: AWSShape {
    public var id: String?
    public var messageId: String?
    public var md5OfMessageBody: String?
    public var md5OfMessageAttributes: String?
    public var md5OfMessageSystemAttributes: String?
    public var sequenceNumber: String?

    public init() {}

    public init(
      id: String? = nil,
      messageId: String? = nil,
      md5OfMessageBody: String? = nil,
      md5OfMessageAttributes: String? = nil,
      md5OfMessageSystemAttributes: String? = nil,
      sequenceNumber: String? = nil
    ) {
      self.id = id
      self.messageId = messageId
      self.md5OfMessageBody = md5OfMessageBody
      self.md5OfMessageAttributes = md5OfMessageAttributes
      self.md5OfMessageSystemAttributes = md5OfMessageSystemAttributes
      self.sequenceNumber = sequenceNumber
    }

    public static let schema = AWSSchema(
      "SendMessageBatchResultEntry",
      #"""
      Id! string
      MessageId! string
      MD5OfMessageBody! string
      MD5OfMessageAttributes string
      MD5OfMessageSystemAttributes string
      SequenceNumber string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&id)
      case 1: r.readString(&messageId)
      case 2: r.readString(&md5OfMessageBody)
      case 3: r.readString(&md5OfMessageAttributes)
      case 4: r.readString(&md5OfMessageSystemAttributes)
      case 5: r.readString(&sequenceNumber)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, id)
      w.writeString(1, messageId)
      w.writeString(2, md5OfMessageBody)
      w.writeString(3, md5OfMessageAttributes)
      w.writeString(4, md5OfMessageSystemAttributes)
      w.writeString(5, sequenceNumber)
    }
  }
}
