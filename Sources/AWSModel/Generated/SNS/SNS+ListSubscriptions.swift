// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension SNS {
  /// `ListSubscriptions`.
  public static let listSubscriptions = AWSOperation<ListSubscriptionsRequest, ListSubscriptionsResponse>(
    name: "ListSubscriptions", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<ListSubscriptionsRequest, ListSubscriptionsResponse>(
      inputToken: \ListSubscriptionsRequest.nextToken, outputToken: \ListSubscriptionsResponse.nextToken,
      append: { appendItems(&$0.subscriptions, $1.subscriptions) }))

  public struct ListSubscriptionsRequest: AWSShape {
    public var nextToken: String?

    public init() {}

    public init(
      nextToken: String? = nil
    ) {
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "ListSubscriptionsRequest",
      #"""
      NextToken string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, nextToken)
    }
  }

  public struct ListSubscriptionsResponse: AWSShape {
    public var subscriptions: [Subscription]?
    public var nextToken: String?

    public init() {}

    public init(
      subscriptions: [Subscription]? = nil,
      nextToken: String? = nil
    ) {
      self.subscriptions = subscriptions
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "ListSubscriptionsResponse",
      #"""
      Subscriptions [Subscription]
      NextToken string
      """#, [.shape(Subscription.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&subscriptions)
      case 1: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, subscriptions)
      w.writeString(1, nextToken)
    }
  }
}
