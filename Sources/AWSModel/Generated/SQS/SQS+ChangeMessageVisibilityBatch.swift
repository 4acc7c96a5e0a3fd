// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension SQS {
  /// `ChangeMessageVisibilityBatch`.
  public static let changeMessageVisibilityBatch = AWSOperation<ChangeMessageVisibilityBatchRequest, ChangeMessageVisibilityBatchResponse>(
    name: "ChangeMessageVisibilityBatch", service: service, isReadOnly: false, isIdempotent: true)

  public struct ChangeMessageVisibilityBatchRequest: AWSShape {
    public var queueUrl: String?
    public var entries: [ChangeMessageVisibilityBatchRequestEntry]?

    public init() {}

    public init(
      queueUrl: String? = nil,
      entries: [ChangeMessageVisibilityBatchRequestEntry]? = nil
    ) {
      self.queueUrl = queueUrl
      self.entries = entries
    }

    public static let schema = AWSSchema(
      "ChangeMessageVisibilityBatchRequest",
      #"""
      QueueUrl! string
      Entries! *[ChangeMessageVisibilityBatchRequestEntry]
      """#, [.shape(ChangeMessageVisibilityBatchRequestEntry.self)])

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

  public struct ChangeMessageVisibilityBatchResponse: AWSShape {
    public var successful: [ChangeMessageVisibilityBatchResultEntry]?
    public var failed: [BatchResultErrorEntry]?

    public init() {}

    public init(
      successful: [ChangeMessageVisibilityBatchResultEntry]? = nil,
      failed: [BatchResultErrorEntry]? = nil
    ) {
      self.successful = successful
      self.failed = failed
    }

    public static let schema = AWSSchema(
      "ChangeMessageVisibilityBatchResponse",
      #"""
      Successful! *[ChangeMessageVisibilityBatchResultEntry]
      Failed! *[BatchResultErrorEntry]
      """#, [.shape(ChangeMessageVisibilityBatchResultEntry.self), .shape(BatchResultErrorEntry.self)])

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

  public struct ChangeMessageVisibilityBatchRequestEntry: AWSShape {
    public var id: String?
    public var receiptHandle: String?
    public var visibilityTimeout: Int?

    public init() {}

    public init(
      id: String? = nil,
      receiptHandle: String? = nil,
      visibilityTimeout: Int? = nil
    ) {
      self.id = id
      self.receiptHandle = receiptHandle
      self.visibilityTimeout = visibilityTimeout
    }

    public static let schema = AWSSchema(
      "ChangeMessageVisibilityBatchRequestEntry",
      #"""
      Id! string
      ReceiptHandle! string
      VisibilityTimeout int
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&id)
      case 1: r.readString(&receiptHandle)
      case 2: r.readInt(&visibilityTimeout)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, id)
      w.writeString(1, receiptHandle)
      w.writeInt(2, visibilityTimeout)
    }
  }

  public struct ChangeMessageVisibilityBatchResultEntry: AWSShape {
    public var id: String?

    public init() {}

    public init(
      id: String? = nil
    ) {
      self.id = id
    }

    public static let schema = AWSSchema(
      "ChangeMessageVisibilityBatchResultEntry",
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
