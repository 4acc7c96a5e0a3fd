// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension SQS {
  /// `ListQueueTags`.
  public static let listQueueTags = AWSOperation<ListQueueTagsRequest, ListQueueTagsResponse>(
    name: "ListQueueTags", service: service, isReadOnly: true, isIdempotent: true)

  public struct ListQueueTagsRequest: AWSShape {
    public var queueUrl: String?

    public init() {}

    public init(
      queueUrl: String? = nil
    ) {
      self.queueUrl = queueUrl
    }

    public static let schema = AWSSchema(
      "ListQueueTagsRequest",
      #"""
      QueueUrl! string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&queueUrl)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, queueUrl)
    }
  }

  public struct ListQueueTagsResponse: AWSShape {
    public var tags: [String: String]?

    public init() {}

    public init(
      tags: [String: String]? = nil
    ) {
      self.tags = tags
    }

    public static let schema = AWSSchema(
      "ListQueueTagsResponse",
      #"""
      Tags *{string:string}
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStringMap(&tags)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStringMap(0, tags)
    }
  }
}
