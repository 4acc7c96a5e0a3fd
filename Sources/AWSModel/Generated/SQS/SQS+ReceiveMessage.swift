// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension SQS {
  /// `ReceiveMessage`.
  public static let receiveMessage = AWSOperation<ReceiveMessageRequest, ReceiveMessageResponse>(
    name: "ReceiveMessage", service: service, isReadOnly: false, isIdempotent: false)

  public struct ReceiveMessageRequest: AWSShape {
    public var queueUrl: String?
    public var attributeNames: [QueueAttributeName]?
    public var messageSystemAttributeNames: [MessageSystemAttributeName]?
    public var messageAttributeNames: [String]?
    public var maxNumberOfMessages: Int?
    public var visibilityTimeout: Int?
    public var waitTimeSeconds: Int?
    public var receiveRequestAttemptId: String?

    public init() {}

    public init(
      queueUrl: String? = nil,
      attributeNames: [QueueAttributeName]? = nil,
      messageSystemAttributeNames: [MessageSystemAttributeName]? = nil,
      messageAttributeNames: [String]? = nil,
      maxNumberOfMessages: Int? = nil,
      visibilityTimeout: Int? = nil,
      waitTimeSeconds: Int? = nil,
      receiveRequestAttemptId: String? = nil
    ) {
      self.queueUrl = queueUrl
      self.attributeNames = attributeNames
      self.messageSystemAttributeNames = messageSystemAttributeNames
      self.messageAttributeNames = messageAttributeNames
      self.maxNumberOfMessages = maxNumberOfMessages
      self.visibilityTimeout = visibilityTimeout
      self.waitTimeSeconds = waitTimeSeconds
      self.receiveRequestAttemptId = receiveRequestAttemptId
    }

    public static let schema = AWSSchema(
      "ReceiveMessageRequest",
      #"""
      QueueUrl! string
      AttributeNames *[QueueAttributeName]
      MessageSystemAttributeNames *[MessageSystemAttributeName]
      MessageAttributeNames *[string]
      MaxNumberOfMessages int
      VisibilityTimeout int
      WaitTimeSeconds int
      ReceiveRequestAttemptId string
      """#, [.enumeration(QueueAttributeName.self), .enumeration(MessageSystemAttributeName.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&queueUrl)
      case 1: r.readEnums(&attributeNames)
      case 2: r.readEnums(&messageSystemAttributeNames)
      case 3: r.readStrings(&messageAttributeNames)
      case 4: r.readInt(&maxNumberOfMessages)
      case 5: r.readInt(&visibilityTimeout)
      case 6: r.readInt(&waitTimeSeconds)
      case 7: r.readString(&receiveRequestAttemptId)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, queueUrl)
      w.writeEnums(1, attributeNames)
      w.writeEnums(2, messageSystemAttributeNames)
      w.writeStrings(3, messageAttributeNames)
      w.writeInt(4, maxNumberOfMessages)
      w.writeInt(5, visibilityTimeout)
      w.writeInt(6, waitTimeSeconds)
      w.writeString(7, receiveRequestAttemptId)
    }
  }

  public struct ReceiveMessageResponse: AWSShape {
    public var messages: [Message]?

    public init() {}

    public init(
      messages: [Message]? = nil
    ) {
      self.messages = messages
    }

    public static let schema = AWSSchema(
      "ReceiveMessageResponse",
      #"""
      Messages *[Message]
      """#, [.shape(Message.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&messages)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, messages)
    }
  }

  public struct Message: AWSShape {
    public var messageId: String?
    public var receiptHandle: String?
    public var md5OfBody: String?
    public var body: String?
    public var attributes: [String: String]?
    public var md5OfMessageAttributes: String?
    public var messageAttributes: [String: MessageAttributeValue]?

    public init() {}

    public init(
      messageId: String? = nil,
      receiptHandle: String? = nil,
      md5OfBody: String? = nil,
      body: String? = nil,
      attributes: [String: String]? = nil,
      md5OfMessageAttributes: String? = nil,
      messageAttributes: [String: MessageAttributeValue]? = nil
    ) {
      self.messageId = messageId
      self.receiptHandle = receiptHandle
      self.md5OfBody = md5OfBody
      self.body = body
      self.attributes = attributes
      self.md5OfMessageAttributes = md5OfMessageAttributes
      self.messageAttributes = messageAttributes
    }

    public static let schema = AWSSchema(
      "Message",
      #"""
      MessageId string
      ReceiptHandle string
      MD5OfBody string
      Body string
      Attributes *{MessageSystemAttributeName:string}
      MD5OfMessageAttributes string
      MessageAttributes *{string:MessageAttributeValue}
      """#, [.enumeration(MessageSystemAttributeName.self), .shape(MessageAttributeValue.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&messageId)
      case 1: r.readString(&receiptHandle)
      case 2: r.readString(&md5OfBody)
      case 3: r.readString(&body)
      case 4: r.readStringMap(&attributes)
      case 5: r.readString(&md5OfMessageAttributes)
      case 6: r.readShapeMap(&messageAttributes)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, messageId)
      w.writeString(1, receiptHandle)
      w.writeString(2, md5OfBody)
      w.writeString(3, body)
      w.writeStringMap(4, attributes)
      w.writeString(5, md5OfMessageAttributes)
      w.writeShapeMap(6, messageAttributes)
    }
  }
}
