// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension SNS {
  public struct Subscription: AWSShape {
    public var subscriptionArn: String?
    public var owner: String?
    public var `protocol`: String?
    public var endpoint: String?
    public var topicArn: String?

    public init() {}

    public init(
      subscriptionArn: String? = nil,
      owner: String? = nil,
      `protocol`: String? = nil,
      endpoint: String? = nil,
      topicArn: String? = nil
    ) {
      self.subscriptionArn = subscriptionArn
      self.owner = owner
      self.protocol = `protocol`
      self.endpoint = endpoint
      self.topicArn = topicArn
    }

    public static let schema = AWSSchema(
      "Subscription",
      #"""
      SubscriptionArn string
      Owner string
      Protocol string
      Endpoint string
      TopicArn string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&subscriptionArn)
      case 1: r.readString(&owner)
      case 2: r.readString(&`protocol`)
      case 3: r.readString(&endpoint)
      case 4: r.readString(&topicArn)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, subscriptionArn)
      w.writeString(1, owner)
      w.writeString(2, `protocol`)
      w.writeString(3, endpoint)
      w.writeString(4, topicArn)
    }
  }
}
