// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension SQS {
  /// `GetQueueUrl`.
  public static let getQueueUrl = AWSOperation<GetQueueUrlRequest, GetQueueUrlResponse>(
    name: "GetQueueUrl", service: service, isReadOnly: true, isIdempotent: true)

  public struct GetQueueUrlRequest: AWSShape {
    public var queueName: String?
    public var queueOwnerAWSAccountId: String?

    public init() {}

    public init(
      queueName: String? = nil,
      queueOwnerAWSAccountId: String? = nil
    ) {
      self.queueName = queueName
      self.queueOwnerAWSAccountId = queueOwnerAWSAccountId
    }

    public static let schema = AWSSchema(
      "GetQueueUrlRequest",
      #"""
      QueueName! string
      QueueOwnerAWSAccountId string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&queueName)
      case 1: r.readString(&queueOwnerAWSAccountId)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, queueName)
      w.writeString(1, queueOwnerAWSAccountId)
    }
  }

  public struct GetQueueUrlResponse: AWSShape {
    public var queueUrl: String?

    public init() {}

    public init(
      queueUrl: String? = nil
    ) {
      self.queueUrl = queueUrl
    }

    public static let schema = AWSSchema(
      "GetQueueUrlResponse",
      #"""
      QueueUrl string
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
}
