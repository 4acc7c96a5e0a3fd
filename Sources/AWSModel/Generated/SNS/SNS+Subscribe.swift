// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension SNS {
  /// `Subscribe`.
  public static let subscribe = AWSOperation<SubscribeRequest, SubscribeResponse>(
    name: "Subscribe", service: service, isReadOnly: false, isIdempotent: true)

  public struct SubscribeRequest: AWSShape {
    public var topicArn: String?
    public var `protocol`: String?
    public var endpoint: String?
    public var attributes: [String: String]?
    public var returnSubscriptionArn: Bool?

    public init() {}

    public init(
      topicArn: String? = nil,
      `protocol`: String? = nil,
      endpoint: String? = nil,
      attributes: [String: String]? = nil,
      returnSubscriptionArn: Bool? = nil
    ) {
      self.topicArn = topicArn
      self.protocol = `protocol`
      self.endpoint = endpoint
      self.attributes = attributes
      self.returnSubscriptionArn = returnSubscriptionArn
    }

    public static let schema = AWSSchema(
      "SubscribeRequest",
      #"""
      TopicArn! string
      Protocol! string
      Endpoint string
      Attributes {string:string}
      ReturnSubscriptionArn bool
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&topicArn)
      case 1: r.readString(&`protocol`)
      case 2: r.readString(&endpoint)
      case 3: r.readStringMap(&attributes)
      case 4: r.readBool(&returnSubscriptionArn)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, topicArn)
      w.writeString(1, `protocol`)
      w.writeString(2, endpoint)
      w.writeStringMap(3, attributes)
      w.writeBool(4, returnSubscriptionArn)
    }
  }

  public struct SubscribeResponse: AWSShape {
    public var subscriptionArn: String?

    public init() {}

    public init(
      subscriptionArn: String? = nil
    ) {
      self.subscriptionArn = subscriptionArn
    }

    public static let schema = AWSSchema(
      "SubscribeResponse",
      #"""
      SubscriptionArn string
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
}
