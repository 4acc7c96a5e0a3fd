// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension SQS {
  /// `DeleteMessageBatch`.
  public static let deleteMessageBatch = AWSOperation<DeleteMessageBatchRequest, DeleteMessageBatchResponse>(
    name: "DeleteMessageBatch", service: service, isReadOnly: false, isIdempotent: true)

  public struct DeleteMessageBatchRequest: AWSShape {
    public var queueUrl: String?
    public var entries: [DeleteMessageBatchRequestEntry]?

    public init() {}

    public init(
      queueUrl: String? = nil,
      entries: [DeleteMessageBatchRequestEntry]? = nil
    ) {
      self.queueUrl = queueUrl
      self.entries = entries
    }

    public static let schema = AWSSchema(
      "DeleteMessageBatchRequest",
      #"""
      QueueUrl! string
      Entries! *[DeleteMessageBatchRequestEntry]
      """#, [.shape(DeleteMessageBatchRequestEntry.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&queueUrl)
      case 1: r.readShapes(&entries)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, queueUrl)
      w.writeShapes(1, entries)
    }
  }

  public struct DeleteMessageBatchResponse: AWSShape {
    public var successful: [DeleteMessageBatchResultEntry]?
    public var failed: [BatchResultErrorEntry]?

    public init() {}

    public init(
      successful: [DeleteMessageBatchResultEntry]? = nil,
      failed: [BatchResultErrorEntry]? = nil
    ) {
      self.successful = successful
      self.failed = failed
    }

    public static let schema = AWSSchema(
      "DeleteMessageBatchResponse",
      #"""
      Successful! *[DeleteMessageBatchResultEntry]
      Failed! *[BatchResultErrorEntry]
      """#, [.shape(DeleteMessageBatchResultEntry.self), .shape(BatchResultErrorEntry.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&successful)
      case 1: r.readShapes(&failed)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, successful)
      w.writeShapes(1, failed)
    }
  }

  public struct DeleteMessageBatchRequestEntry: AWSShape {
    public var id: String?
    public var receiptHandle: String?

    public init() {}

    public init(
      id: String? = nil,
      receiptHandle: String? = nil
    ) {
      self.id = id
      self.receiptHandle = receiptHandle
    }

    public static let schema = AWSSchema(
      "DeleteMessageBatchRequestEntry",
      #"""
      Id! string
      ReceiptHandle! string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&id)
      case 1: r.readString(&receiptHandle)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, id)
      w.writeString(1, receiptHandle)
    }
  }

  public struct DeleteMessageBatchResultEntry: AWSShape {
    public var id: String?

    public init() {}

    public init(
      id: String? = nil
    ) {
      self.id = id
    }

    public static let schema = AWSSchema(
      "DeleteMessageBatchResultEntry",
      #"""
      Id! string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&id)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, id)
    }
  }
}
