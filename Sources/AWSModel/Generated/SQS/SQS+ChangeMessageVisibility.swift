// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension SQS {
  /// `ChangeMessageVisibility`.
  public static let changeMessageVisibility = AWSOperation<ChangeMessageVisibilityRequest, ChangeMessageVisibilityResponse>(
    name: "ChangeMessageVisibility", service: service, isReadOnly: false, isIdempotent: true)

  public struct ChangeMessageVisibilityRequest: AWSShape {
    public var queueUrl: String?
    public var receiptHandle: String?
    public var visibilityTimeout: Int?

    public init() {}

    public init(
      queueUrl: String? = nil,
      receiptHandle: String? = nil,
      visibilityTimeout: Int? = nil
    ) {
      self.queueUrl = queueUrl
      self.receiptHandle = receiptHandle
      self.visibilityTimeout = visibilityTimeout
    }

    public static let schema = AWSSchema(
      "ChangeMessageVisibilityRequest",
      #"""
      QueueUrl! string
      ReceiptHandle! string
      VisibilityTimeout! int
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&queueUrl)
      case 1: r.readString(&receiptHandle)
      case 2: r.readInt(&visibilityTimeout)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, queueUrl)
      w.writeString(1, receiptHandle)
      w.writeInt(2, visibilityTimeout)
    }
  }

  public struct ChangeMessageVisibilityResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "ChangeMessageVisibilityResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
