// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension Logs {
  /// `DescribeLogStreams`.
  public static let describeLogStreams = AWSOperation<DescribeLogStreamsRequest, DescribeLogStreamsResponse>(
    name: "DescribeLogStreams", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<DescribeLogStreamsRequest, DescribeLogStreamsResponse>(
      inputToken: \DescribeLogStreamsRequest.nextToken, outputToken: \DescribeLogStreamsResponse.nextToken, limit: \DescribeLogStreamsRequest.limit,
      append: { appendItems(&$0.logStreams, $1.logStreams) }))

  public struct DescribeLogStreamsRequest: AWSShape {
    public var logGroupName: String?
    public var logGroupIdentifier: String?
    public var logStreamNamePrefix: String?
    public var orderBy: OrderBy?
    public var descending: Bool?
    public var nextToken: String?
    public var limit: Int?

    public init() {}

    public init(
      logGroupName: String? = nil,
      logGroupIdentifier: String? = nil,
      logStreamNamePrefix: String? = nil,
      orderBy: OrderBy? = nil,
      descending: Bool? = nil,
      nextToken: String? = nil,
      limit: Int? = nil
    ) {
      self.logGroupName = logGroupName
      self.logGroupIdentifier = logGroupIdentifier
      self.logStreamNamePrefix = logStreamNamePrefix
      self.orderBy = orderBy
      self.descending = descending
      self.nextToken = nextToken
      self.limit = limit
    }

    public static let schema = AWSSchema(
      "DescribeLogStreamsRequest",
      #"""
      logGroupName string(1..512)/[\.\-_\/#A-Za-z0-9]+/
      logGroupIdentifier string(1..2048)/[\w#+=\/:,.@-]*/
      logStreamNamePrefix string(1..512)/[^:*]*/
      orderBy OrderBy
      descending bool
      nextToken string(1..)
      limit int(1..50)
      """#, [.enumeration(OrderBy.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&logGroupName)
      case 1: r.readString(&logGroupIdentifier)
      case 2: r.readString(&logStreamNamePrefix)
      case 3: r.readEnum(&orderBy)
      case 4: r.readBool(&descending)
      case 5: r.readString(&nextToken)
      case 6: r.readInt(&limit)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, logGroupName)
      w.writeString(1, logGroupIdentifier)
      w.writeString(2, logStreamNamePrefix)
      w.writeEnum(3, orderBy)
      w.writeBool(4, descending)
      w.writeString(5, nextToken)
      w.writeInt(6, limit)
    }
  }

  public struct DescribeLogStreamsResponse: AWSShape {
    public var logStreams: [LogStream]?
    public var nextToken: String?

    public init() {}

    public init(
      logStreams: [LogStream]? = nil,
      nextToken: String? = nil
    ) {
      self.logStreams = logStreams
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "DescribeLogStreamsResponse",
      #"""
      logStreams [LogStream]
      nextToken string(1..)
      """#, [.shape(LogStream.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&logStreams)
      case 1: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, logStreams)
      w.writeString(1, nextToken)
    }
  }

  public struct LogStream: AWSShape {
    public var logStreamName: String?
    public var creationTime: Int?
    public var firstEventTimestamp: Int?
    public var lastEventTimestamp: Int?
    public var lastIngestionTime: Int?
    public var uploadSequenceToken: String?
    public var arn: String?
    public var storedBytes: Int?

    public init() {}

    public init(
      logStreamName: String? = nil,
      creationTime: Int? = nil,
      firstEventTimestamp: Int? = nil,
      lastEventTimestamp: Int? = nil,
      lastIngestionTime: Int? = nil,
      uploadSequenceToken: String? = nil,
      arn: String? = nil,
      storedBytes: Int? = nil
    ) {
      self.logStreamName = logStreamName
      self.creationTime = creationTime
      self.firstEventTimestamp = firstEventTimestamp
      self.lastEventTimestamp = lastEventTimestamp
      self.lastIngestionTime = lastIngestionTime
      self.uploadSequenceToken = uploadSequenceToken
      self.arn = arn
      self.storedBytes = storedBytes
    }

    public static let schema = AWSSchema(
      "LogStream",
      #"""
      logStreamName string(1..512)/[^:*]*/
      creationTime long(0..)
      firstEventTimestamp long(0..)
      lastEventTimestamp long(0..)
      lastIngestionTime long(0..)
      uploadSequenceToken string(1..)
      arn string
      storedBytes long(0..)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&logStreamName)
      case 1: r.readInt(&creationTime)
      case 2: r.readInt(&firstEventTimestamp)
      case 3: r.readInt(&lastEventTimestamp)
      case 4: r.readInt(&lastIngestionTime)
      case 5: r.readString(&uploadSequenceToken)
      case 6: r.readString(&arn)
      case 7: r.readInt(&storedBytes)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, logStreamName)
      w.writeInt(1, creationTime)
      w.writeInt(2, firstEventTimestamp)
      w.writeInt(3, lastEventTimestamp)
      w.writeInt(4, lastIngestionTime)
      w.writeString(5, uploadSequenceToken)
      w.writeString(6, arn)
      w.writeInt(7, storedBytes)
    }
  }
}
