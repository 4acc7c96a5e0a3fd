// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension SQS {
  /// `UntagQueue`.
  public static let untagQueue = AWSOperation<UntagQueueRequest, UntagQueueResponse>(
    name: "UntagQueue", service: service, isReadOnly: false, isIdempotent: true)

  public struct UntagQueueRequest: AWSShape {
    public var queueUrl: String?
    public var tagKeys: [String]?

    public init() {}

    public init(
      queueUrl: String? = nil,
      tagKeys: [String]? = nil
    ) {
      self.queueUrl = queueUrl
      self.tagKeys = tagKeys
    }

    public static let schema = AWSSchema(
      "UntagQueueRequest",
      #"""
      QueueUrl! string
      TagKeys! *[string]
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&queueUrl)
      case 1: r.readStrings(&tagKeys)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, queueUrl)
      w.writeStrings(1, tagKeys)
    }
  }

  public struct UntagQueueResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "UntagQueueResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
