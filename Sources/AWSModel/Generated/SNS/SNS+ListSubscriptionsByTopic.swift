// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension SNS {
  /// `ListSubscriptionsByTopic`.
  public static let listSubscriptionsByTopic = AWSOperation<ListSubscriptionsByTopicRequest, ListSubscriptionsByTopicResponse>(
    name: "ListSubscriptionsByTopic", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<ListSubscriptionsByTopicRequest, ListSubscriptionsByTopicResponse>(
      inputToken: \ListSubscriptionsByTopicRequest.nextToken, outputToken: \ListSubscriptionsByTopicResponse.nextToken,
      append: { appendItems(&$0.subscriptions, $1.subscriptions) }))

  public struct ListSubscriptionsByTopicRequest: AWSShape {
    public var topicArn: String?
    public var nextToken: String?

    public init() {}

    public init(
      topicArn: String? = nil,
      nextToken: String? = nil
    ) {
      self.topicArn = topicArn
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "ListSubscriptionsByTopicRequest",
      #"""
      TopicArn! string
      NextToken string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&topicArn)
      case 1: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, topicArn)
      w.writeString(1, nextToken)
    }
  }

  public struct ListSubscriptionsByTopicResponse: AWSShape {
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
      "ListSubscriptionsByTopicResponse",
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
