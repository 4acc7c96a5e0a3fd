// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension SQS {
  /// `TagQueue`.
  public static let tagQueue = AWSOperation<TagQueueRequest, TagQueueResponse>(
    name: "TagQueue", service: service, isReadOnly: false, isIdempotent: true)

  public struct TagQueueRequest: AWSShape {
    public var queueUrl: String?
    public var tags: [String: String]?

    public init() {}

    public init(
      queueUrl: String? = nil,
      tags: [String: String]? = nil
    ) {
      self.queueUrl = queueUrl
      self.tags = tags
    }

    public static let schema = AWSSchema(
      "TagQueueRequest",
      #"""
      QueueUrl! string
      Tags! *{string:string}
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&queueUrl)
      case 1: r.readStringMap(&tags)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, queueUrl)
      w.writeStringMap(1, tags)
    }
  }

  public struct TagQueueResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "TagQueueResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
