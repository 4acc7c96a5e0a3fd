// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension SQS {
  /// `CreateQueue`.
  public static let createQueue = AWSOperation<CreateQueueRequest, CreateQueueResponse>(
    name: "CreateQueue", service: service, isReadOnly: false, isIdempotent: true)

  public struct CreateQueueRequest: AWSShape {
    public var queueName: String?
    public var attributes: [String: String]?
    public var tags: [String: String]?

    public init() {}

    public init(
      queueName: String? = nil,
      attributes: [String: String]? = nil,
      tags: [String: String]? = nil
    ) {
      self.queueName = queueName
      self.attributes = attributes
      self.tags = tags
    }

    public static let schema = AWSSchema(
      "CreateQueueRequest",
      #"""
      QueueName! string
      Attributes *{QueueAttributeName:string}
      tags *{string:string}
      """#, [.enumeration(QueueAttributeName.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&queueName)
      case 1: r.readStringMap(&attributes)
      case 2: r.readStringMap(&tags)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, queueName)
      w.writeStringMap(1, attributes)
      w.writeStringMap(2, tags)
    }
  }

  public struct CreateQueueResponse: AWSShape {
    public var queueUrl: String?

    public init() {}

    public init(
      queueUrl: String? = nil
    ) {
      self.queueUrl = queueUrl
    }

    public static let schema = AWSSchema(
      "CreateQueueResponse",
      #"""
      QueueUrl string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&queueUrl)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, queueUrl)
    }
  }
}
