// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension SNS {
  /// `Unsubscribe`.
  public static let unsubscribe = AWSOperation<UnsubscribeRequest, UnsubscribeResponse>(
    name: "Unsubscribe", service: service, isReadOnly: false, isIdempotent: true)

  public struct UnsubscribeRequest: AWSShape {
    public var subscriptionArn: String?

    public init() {}

    public init(
      subscriptionArn: String? = nil
    ) {
      self.subscriptionArn = subscriptionArn
    }

    public static let schema = AWSSchema(
      "UnsubscribeRequest",
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

  public struct UnsubscribeResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "UnsubscribeResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
