// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension SQS {
  /// `ListQueues`.
  public static let listQueues = AWSOperation<ListQueuesRequest, ListQueuesResponse>(
    name: "ListQueues", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<ListQueuesRequest, ListQueuesResponse>(
      inputToken: \ListQueuesRequest.nextToken, outputToken: \ListQueuesResponse.nextToken, limit: \ListQueuesRequest.maxResults,
      append: { appendItems(&$0.queueUrls, $1.queueUrls) }))

  public struct ListQueuesRequest: AWSShape {
    public var queueNamePrefix: String?
    public var nextToken: String?
    public var maxResults: Int?

    public init() {}

    public init(
      queueNamePrefix: String? = nil,
      nextToken: String? = nil,
      maxResults: Int? = nil
    ) {
      self.queueNamePrefix = queueNamePrefix
      self.nextToken = nextToken
      self.maxResults = maxResults
    }

    public static let schema = AWSSchema(
      "ListQueuesRequest",
      #"""
      QueueNamePrefix string
      NextToken string
      MaxResults int
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&queueNamePrefix)
      case 1: r.readString(&nextToken)
      case 2: r.readInt(&maxResults)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, queueNamePrefix)
      w.writeString(1, nextToken)
      w.writeInt(2, maxResults)
    }
  }

  public struct ListQueuesResponse: AWSShape {
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
      "ListQueuesResponse",
      #"""
      QueueUrls *[string]
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
