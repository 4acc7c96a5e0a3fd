// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension SNS {
  /// `DeleteTopic`.
  public static let deleteTopic = AWSOperation<DeleteTopicRequest, DeleteTopicResponse>(
    name: "DeleteTopic", service: service, isReadOnly: false, isIdempotent: true)

  public struct DeleteTopicRequest: AWSShape {
    public var topicArn: String?

    public init() {}

    public init(
      topicArn: String? = nil
    ) {
      self.topicArn = topicArn
    }

    public static let schema = AWSSchema(
      "DeleteTopicRequest",
      #"""
      TopicArn! string
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

  public struct DeleteTopicResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "DeleteTopicResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
