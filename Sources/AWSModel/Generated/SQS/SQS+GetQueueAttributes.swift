// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension SQS {
  /// `GetQueueAttributes`.
  public static let getQueueAttributes = AWSOperation<GetQueueAttributesRequest, GetQueueAttributesResponse>(
    name: "GetQueueAttributes", service: service, isReadOnly: true, isIdempotent: true)

  public struct GetQueueAttributesRequest: AWSShape {
    public var queueUrl: String?
    public var attributeNames: [QueueAttributeName]?

    public init() {}

    public init(
      queueUrl: String? = nil,
      attributeNames: [QueueAttributeName]? = nil
    ) {
      self.queueUrl = queueUrl
      self.attributeNames = attributeNames
    }

    public static let schema = AWSSchema(
      "GetQueueAttributesRequest",
      #"""
      QueueUrl! string
      AttributeNames *[QueueAttributeName]
      """#, [.enumeration(QueueAttributeName.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&queueUrl)
      case 1: r.readEnums(&attributeNames)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, queueUrl)
      w.writeEnums(1, attributeNames)
    }
  }

  public struct GetQueueAttributesResponse: AWSShape {
    public var attributes: [String: String]?

    public init() {}

    public init(
      attributes: [String: String]? = nil
    ) {
      self.attributes = attributes
    }

    public static let schema = AWSSchema(
      "GetQueueAttributesResponse",
      #"""
      Attributes *{QueueAttributeName:string}
      """#, [.enumeration(QueueAttributeName.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStringMap(&attributes)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStringMap(0, attributes)
    }
  }
}
