// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension SNS {
  /// `ListTopics`.
  public static let listTopics = AWSOperation<ListTopicsRequest, ListTopicsResponse>(
    name: "ListTopics", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<ListTopicsRequest, ListTopicsResponse>(
      inputToken: \ListTopicsRequest.nextToken, outputToken: \ListTopicsResponse.nextToken,
      append: { appendItems(&$0.topics, $1.topics) }))

  public struct ListTopicsRequest: AWSShape {
    public var nextToken: String?

    public init() {}

    public init(
      nextToken: String? = nil
    ) {
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "ListTopicsRequest",
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

  public struct ListTopicsResponse: AWSShape {
    public var topics: [Topic]?
    public var nextToken: String?

    public init() {}

    public init(
      topics: [Topic]? = nil,
      nextToken: String? = nil
    ) {
      self.topics = topics
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "ListTopicsResponse",
      #"""
      Topics [Topic]
      NextToken string
      """#, [.shape(Topic.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&topics)
      case 1: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, topics)
      w.writeString(1, nextToken)
    }
  }

  public struct Topic: AWSShape {
    public var topicArn: String?

    public init() {}

    public init(
      topicArn: String? = nil
    ) {
      self.topicArn = topicArn
    }

    public static let schema = AWSSchema(
      "Topic",
      #"""
      TopicArn string
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
}
