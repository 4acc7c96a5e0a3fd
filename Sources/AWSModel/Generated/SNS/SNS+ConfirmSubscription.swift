// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension SNS {
  /// `ConfirmSubscription`.
  public static let confirmSubscription = AWSOperation<ConfirmSubscriptionRequest, ConfirmSubscriptionResponse>(
    name: "ConfirmSubscription", service: service, isReadOnly: false, isIdempotent: true)

  public struct ConfirmSubscriptionRequest: AWSShape {
    public var topicArn: String?
    public var token: String?
    public var authenticateOnUnsubscribe: String?

    public init() {}

    public init(
      topicArn: String? = nil,
      token: String? = nil,
      authenticateOnUnsubscribe: String? = nil
    ) {
      self.topicArn = topicArn
      self.token = token
      self.authenticateOnUnsubscribe = authenticateOnUnsubscribe
    }

    public static let schema = AWSSchema(
      "ConfirmSubscriptionRequest",
      #"""
      TopicArn! string
      Token! string
      AuthenticateOnUnsubscribe string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&topicArn)
      case 1: r.readString(&token)
      case 2: r.readString(&authenticateOnUnsubscribe)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, topicArn)
      w.writeString(1, token)
      w.writeString(2, authenticateOnUnsubscribe)
    }
  }

  public struct ConfirmSubscriptionResponse: AWSShape {
    public var subscriptionArn: String?

    public init() {}

    public init(
      subscriptionArn: String? = nil
    ) {
      self.subscriptionArn = subscriptionArn
    }

    public static let schema = AWSSchema(
      "ConfirmSubscriptionResponse",
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
