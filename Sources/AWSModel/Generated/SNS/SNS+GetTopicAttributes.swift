// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension SNS {
  /// `GetTopicAttributes`.
  public static let getTopicAttributes = AWSOperation<GetTopicAttributesRequest, GetTopicAttributesResponse>(
    name: "GetTopicAttributes", service: service, isReadOnly: true, isIdempotent: true)

  public struct GetTopicAttributesRequest: AWSShape {
    public var topicArn: String?

    public init() {}

    public init(
      topicArn: String? = nil
    ) {
      self.topicArn = topicArn
    }

    public static let schema = AWSSchema(
      "GetTopicAttributesRequest",
      #"""
      TopicArn! string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&topicArn)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, topicArn)
    }
  }

  public struct GetTopicAttributesResponse: AWSShape {
    public var attributes: [String: String]?

    public init() {}

    public init(
      attributes: [String: String]? = nil
    ) {
      self.attributes = attributes
    }

    public static let schema = AWSSchema(
      "GetTopicAttributesResponse",
      #"""
      Attributes {string:string}
      """#)

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
