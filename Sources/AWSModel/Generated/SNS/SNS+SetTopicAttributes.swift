// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension SNS {
  /// `SetTopicAttributes`.
  public static let setTopicAttributes = AWSOperation<SetTopicAttributesRequest, SetTopicAttributesResponse>(
    name: "SetTopicAttributes", service: service, isReadOnly: false, isIdempotent: true)

  public struct SetTopicAttributesRequest: AWSShape {
    public var topicArn: String?
    public var attributeName: String?
    public var attributeValue: String?

    public init() {}

    public init(
      topicArn: String? = nil,
      attributeName: String? = nil,
      attributeValue: String? = nil
    ) {
      self.topicArn = topicArn
      self.attributeName = attributeName
      self.attributeValue = attributeValue
    }

    public static let schema = AWSSchema(
      "SetTopicAttributesRequest",
      #"""
      TopicArn! string
      AttributeName! string
      AttributeValue string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&topicArn)
      case 1: r.readString(&attributeName)
      case 2: r.readString(&attributeValue)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, topicArn)
      w.writeString(1, attributeName)
      w.writeString(2, attributeValue)
    }
  }

  public struct SetTopicAttributesResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "SetTopicAttributesResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
