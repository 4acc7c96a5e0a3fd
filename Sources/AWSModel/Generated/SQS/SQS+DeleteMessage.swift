// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension SQS {
  /// `DeleteMessage`.
  public static let deleteMessage = AWSOperation<DeleteMessageRequest, DeleteMessageResponse>(
    name: "DeleteMessage", service: service, isReadOnly: false, isIdempotent: true)

  public struct DeleteMessageRequest: AWSShape {
    public var queueUrl: String?
    public var receiptHandle: String?

    public init() {}

    public init(
      queueUrl: String? = nil,
      receiptHandle: String? = nil
    ) {
      self.queueUrl = queueUrl
      self.receiptHandle = receiptHandle
    }

    public static let schema = AWSSchema(
      "DeleteMessageRequest",
      #"""
      QueueUrl! string
      ReceiptHandle! string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&queueUrl)
      case 1: r.readString(&receiptHandle)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, queueUrl)
      w.writeString(1, receiptHandle)
    }
  }

  public struct DeleteMessageResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "DeleteMessageResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
