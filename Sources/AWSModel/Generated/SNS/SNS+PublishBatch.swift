// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension SNS {
  /// `PublishBatch`.
  public static let publishBatch = AWSOperation<PublishBatchRequest, PublishBatchResponse>(
    name: "PublishBatch", service: service, isReadOnly: false, isIdempotent: false)

  public struct PublishBatchRequest: AWSShape {
    public var topicArn: String?
    public var publishBatchRequestEntries: [PublishBatchRequestEntry]?

    public init() {}

    public init(
      topicArn: String? = nil,
      publishBatchRequestEntries: [PublishBatchRequestEntry]? = nil
    ) {
      self.topicArn = topicArn
      self.publishBatchRequestEntries = publishBatchRequestEntries
    }

    public static let schema = AWSSchema(
      "PublishBatchRequest",
      #"""
      TopicArn! string
      PublishBatchRequestEntries! [PublishBatchRequestEntry]
      """#, [.shape(PublishBatchRequestEntry.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&topicArn)
      case 1: r.readShapes(&publishBatchRequestEntries)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, topicArn)
      w.writeShapes(1, publishBatchRequestEntries)
    }
  }

  public struct PublishBatchResponse: AWSShape {
    public var successful: [PublishBatchResultEntry]?
    public var failed: [BatchResultErrorEntry]?

    public init() {}

    public init(
      successful: [PublishBatchResultEntry]? = nil,
      failed: [BatchResultErrorEntry]? = nil
    ) {
      self.successful = successful
      self.failed = failed
    }

    public static let schema = AWSSchema(
      "PublishBatchResponse",
      #"""
      Successful [PublishBatchResultEntry]
      Failed [BatchResultErrorEntry]
      """#, [.shape(PublishBatchResultEntry.self), .shape(BatchResultErrorEntry.self)])

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

  public struct BatchResultErrorEntry: AWSShape {
    public var id: String?
    public var code: String?
    public var message: String?
    public var senderFault: Bool?

    public init() {}

    public init(
      id: String? = nil,
      code: String? = nil,
      message: String? = nil,
      senderFault: Bool? = nil
    ) {
      self.id = id
      self.code = code
      self.message = message
      self.senderFault = senderFault
    }

    public static let schema = AWSSchema(
      "BatchResultErrorEntry",
      #"""
      Id! string
      Code! string
      Message string
      SenderFault! bool
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&id)
      case 1: r.readString(&code)
      case 2: r.readString(&message)
      case 3: r.readBool(&senderFault)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, id)
      w.writeString(1, code)
      w.writeString(2, message)
      w.writeBool(3, senderFault)
    }
  }

  public struct PublishBatchRequestEntry: AWSShape {
    public var id: String?
    public var message: String?
    public var subject: String?
    public var messageStructure: String?
    public var messageAttributes: [String: MessageAttributeValue]?
    public var messageDeduplicationId: String?
    public var messageGroupId: String?

    public init() {}

    public init(
      id: String? = nil,
      message: String? = nil,
      subject: String? = nil,
      messageStructure: String? = nil,
      messageAttributes: [String: MessageAttributeValue]? = nil,
      messageDeduplicationId: String? = nil,
      messageGroupId: String? = nil
    ) {
      self.id = id
      self.message = message
      self.subject = subject
      self.messageStructure = messageStructure
      self.messageAttributes = messageAttributes
      self.messageDeduplicationId = messageDeduplicationId
      self.messageGroupId = messageGroupId
    }

    public static let schema = AWSSchema(
      "PublishBatchRequestEntry",
      #"""
      Id! string
      Message! string
      Subject string
      MessageStructure string
      MessageAttributes {string|Name:MessageAttributeValue|Value}
      MessageDeduplicationId string
      MessageGroupId string
      """#, [.shape(MessageAttributeValue.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&id)
      case 1: r.readString(&message)
      case 2: r.readString(&subject)
      case 3: r.readString(&messageStructure)
      case 4: r.readShapeMap(&messageAttributes)
      case 5: r.readString(&messageDeduplicationId)
      case 6: r.readString(&messageGroupId)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, id)
      w.writeString(1, message)
      w.writeString(2, subject)
      w.writeString(3, messageStructure)
      w.writeShapeMap(4, messageAttributes)
      w.writeString(5, messageDeduplicationId)
      w.writeString(6, messageGroupId)
    }
  }

  public struct PublishBatchResultEntry: AWSShape {
    public var id: String?
    public var messageId: String?
    public var sequenceNumber: String?

    public init() {}

    public init(
      id: String? = nil,
      messageId: String? = nil,
      sequenceNumber: String? = nil
    ) {
      self.id = id
      self.messageId = messageId
      self.sequenceNumber = sequenceNumber
    }

    public static let schema = AWSSchema(
      "PublishBatchResultEntry",
      #"""
      Id string
      MessageId string
      SequenceNumber string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&id)
      case 1: r.readString(&messageId)
      case 2: r.readString(&sequenceNumber)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, id)
      w.writeString(1, messageId)
      w.writeString(2, sequenceNumber)
    }
  }
}
