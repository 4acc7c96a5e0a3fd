// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension SNS {
  /// `SetSubscriptionAttributes`.
  public static let setSubscriptionAttributes = AWSOperation<SetSubscriptionAttributesRequest, SetSubscriptionAttributesResponse>(
    name: "SetSubscriptionAttributes", service: service, isReadOnly: false, isIdempotent: true)

  public struct SetSubscriptionAttributesRequest: AWSShape {
    public var subscriptionArn: String?
    public var attributeName: String?
    public var attributeValue: String?

    public init() {}

    public init(
      subscriptionArn: String? = nil,
      attributeName: String? = nil,
      attributeValue: String? = nil
    ) {
      self.subscriptionArn = subscriptionArn
      self.attributeName = attributeName
      self.attributeValue = attributeValue
    }

    public static let schema = AWSSchema(
      "SetSubscriptionAttributesRequest",
      #"""
      SubscriptionArn! string
      AttributeName! string
      AttributeValue string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&subscriptionArn)
      case 1: r.readString(&attributeName)
      case 2: r.readString(&attributeValue)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, subscriptionArn)
      w.writeString(1, attributeName)
      w.writeString(2, attributeValue)
    }
  }

  public struct SetSubscriptionAttributesResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "SetSubscriptionAttributesResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
