// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension Logs {
  /// `GetLogEvents`.
  public static let getLogEvents = AWSOperation<GetLogEventsRequest, GetLogEventsResponse>(
    name: "GetLogEvents", service: service, isReadOnly: true, isIdempotent: true)

  public struct GetLogEventsRequest: AWSShape {
    public var logGroupName: String?
    public var logGroupIdentifier: String?
    public var logStreamName: String?
    public var startTime: Int?
    public var endTime: Int?
    public var nextToken: String?
    public var limit: Int?
    public var startFromHead: Bool?
    public var unmask: Bool?

    public init() {}

    public init(
      logGroupName: String? = nil,
      logGroupIdentifier: String? = nil,
      logStreamName: String? = nil,
      startTime: Int? = nil,
      endTime: Int? = nil,
      nextToken: String? = nil,
      limit: Int? = nil,
      startFromHead: Bool? = nil,
      unmask: Bool? = nil
    ) {
      self.logGroupName = logGroupName
      self.logGroupIdentifier = logGroupIdentifier
      self.logStreamName = logStreamName
      self.startTime = startTime
      self.endTime = endTime
      self.nextToken = nextToken
      self.limit = limit
      self.startFromHead = startFromHead
      self.unmask = unmask
    }

    public static let schema = AWSSchema(
      "GetLogEventsRequest",
      #"""
      logGroupName string(1..512)/[\.\-_\/#A-Za-z0-9]+/
      logGroupIdentifier string(1..2048)/[\w#+=\/:,.@-]*/
      logStreamName! string(1..512)/[^:*]*/
      startTime long(0..)
      endTime long(0..)
      nextToken string(1..)
      limit int(1..10000)
      startFromHead bool
      unmask bool
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&logGroupName)
      case 1: r.readString(&logGroupIdentifier)
      case 2: r.readString(&logStreamName)
      case 3: r.readInt(&startTime)
      case 4: r.readInt(&endTime)
      case 5: r.readString(&nextToken)
      case 6: r.readInt(&limit)
      case 7: r.readBool(&startFromHead)
      case 8: r.readBool(&unmask)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, logGroupName)
      w.writeString(1, logGroupIdentifier)
      w.writeString(2, logStreamName)
      w.writeInt(3, startTime)
      w.writeInt(4, endTime)
      w.writeString(5, nextToken)
      w.writeInt(6, limit)
      w.writeBool(7, startFromHead)
      w.writeBool(8, unmask)
    }
  }

  public struct GetLogEventsResponse: AWSShape {
    public var events: [OutputLogEvent]?
    public var nextForwardToken: String?
    public var nextBackwardToken: String?

    public init() {}

    public init(
      events: [OutputLogEvent]? = nil,
      nextForwardToken: String? = nil,
      nextBackwardToken: String? = nil
    ) {
      self.events = events
      self.nextForwardToken = nextForwardToken
      self.nextBackwardToken = nextBackwardToken
    }

    public static let schema = AWSSchema(
      "GetLogEventsResponse",
      #"""
      events [OutputLogEvent]
      nextForwardToken string(1..)
      nextBackwardToken string(1..)
      """#, [.shape(OutputLogEvent.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&events)
      case 1: r.readString(&nextForwardToken)
      case 2: r.readString(&nextBackwardToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, events)
      w.writeString(1, nextForwardToken)
      w.writeString(2, nextBackwardToken)
    }
  }

  public struct OutputLogEvent: AWSShape {
    public var timestamp: Int?
    public var message: String?
    public var ingestionTime: Int?

    public init() {}

    public init(
      timestamp: Int? = nil,
      message: String? = nil,
      ingestionTime: Int? = nil
    ) {
      self.timestamp = timestamp
      self.message = message
      self.ingestionTime = ingestionTime
    }

    public static let schema = AWSSchema(
      "OutputLogEvent",
      #"""
      timestamp long(0..)
      message string(1..)
      ingestionTime long(0..)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&timestamp)
      case 1: r.readString(&message)
      case 2: r.readInt(&ingestionTime)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, timestamp)
      w.writeString(1, message)
      w.writeInt(2, ingestionTime)
    }
  }
}
