// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension SQS {
  /// `DeleteQueue`.
  public static let deleteQueue = AWSOperation<DeleteQueueRequest, DeleteQueueResponse>(
    name: "DeleteQueue", service: service, isReadOnly: false, isIdempotent: true)

  public struct DeleteQueueRequest: AWSShape {
    public var queueUrl: String?

    public init() {}

    public init(
      queueUrl: String? = nil
    ) {
      self.queueUrl = queueUrl
    }

    public static let schema = AWSSchema(
      "DeleteQueueRequest",
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

  public struct DeleteQueueResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "DeleteQueueResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
