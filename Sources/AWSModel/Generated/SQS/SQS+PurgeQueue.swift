// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension SQS {
  /// `PurgeQueue`.
  public static let purgeQueue = AWSOperation<PurgeQueueRequest, PurgeQueueResponse>(
    name: "PurgeQueue", service: service, isReadOnly: false, isIdempotent: false)

  public struct PurgeQueueRequest: AWSShape {
    public var queueUrl: String?

    public init() {}

    public init(
      queueUrl: String? = nil
    ) {
      self.queueUrl = queueUrl
    }

    public static let schema = AWSSchema(
      "PurgeQueueRequest",
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

  public struct PurgeQueueResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "PurgeQueueResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
