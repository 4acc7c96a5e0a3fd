// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension SNS {
  /// `GetSubscriptionAttributes`.
  public static let getSubscriptionAttributes = AWSOperation<GetSubscriptionAttributesRequest, GetSubscriptionAttributesResponse>(
    name: "GetSubscriptionAttributes", service: service, isReadOnly: true, isIdempotent: true)

  public struct GetSubscriptionAttributesRequest: AWSShape {
    public var subscriptionArn: String?

    public init() {}

    public init(
      subscriptionArn: String? = nil
    ) {
      self.subscriptionArn = subscriptionArn
    }

    public static let schema = AWSSchema(
      "GetSubscriptionAttributesRequest",
      #"""
      SubscriptionArn! string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&subscriptionArn)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, subscriptionArn)
    }
  }

  public struct GetSubscriptionAttributesResponse: AWSShape {
    public var attributes: [String: String]?

    public init() {}

    public init(
      attributes: [String: String]? = nil
    ) {
      self.attributes = attributes
    }

    public static let schema = AWSSchema(
      "GetSubscriptionAttributesResponse",
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
