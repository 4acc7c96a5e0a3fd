// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension SQS {
  /// `ListDeadLetterSourceQueues`.
  public static let listDeadLetterSourceQueues = AWSOperation<ListDeadLetterSourceQueuesRequest, ListDeadLetterSourceQueuesResponse>(
    name: "ListDeadLetterSourceQueues", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<ListDeadLetterSourceQueuesRequest, ListDeadLetterSourceQueuesResponse>(
      inputToken: \ListDeadLetterSourceQueuesRequest.nextToken, outputToken: \ListDeadLetterSourceQueuesResponse.nextToken, limit: \ListDeadLetterSourceQueuesRequest.maxResults,
      append: { appendItems(&$0.queueUrls, $1.queueUrls) }))

  public struct ListDeadLetterSourceQueuesRequest: AWSShape {
    public var queueUrl: String?
    public var nextToken: String?
    public var maxResults: Int?

    public init() {}

    public init(
      queueUrl: String? = nil,
      nextToken: String? = nil,
      maxResults: Int? = nil
    ) {
      self.queueUrl = queueUrl
      self.nextToken = nextToken
      self.maxResults = maxResults
    }

    public static let schema = AWSSchema(
      "ListDeadLetterSourceQueuesRequest",
      #"""
      QueueUrl! string
      NextToken string
      MaxResults int
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&queueUrl)
      case 1: r.readString(&nextToken)
      case 2: r.readInt(&maxResults)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, queueUrl)
      w.writeString(1, nextToken)
      w.writeInt(2, maxResults)
    }
  }

  public struct ListDeadLetterSourceQueuesResponse: AWSShape {
    public var queueUrls: [String]?
    public var nextToken: String?

    public init() {}

    public init(
      queueUrls: [String]? = nil,
      nextToken: String? = nil
    ) {
      self.queueUrls = queueUrls
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "ListDeadLetterSourceQueuesResponse",
      #"""
      queueUrls! *[string]
      NextToken string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&queueUrls)
      case 1: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, queueUrls)
      w.writeString(1, nextToken)
    }
  }
}
