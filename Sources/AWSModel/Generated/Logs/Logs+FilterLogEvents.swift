// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension Logs {
  /// `FilterLogEvents`.
  public static let filterLogEvents = AWSOperation<FilterLogEventsRequest, FilterLogEventsResponse>(
    name: "FilterLogEvents", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<FilterLogEventsRequest, FilterLogEventsResponse>(
      inputToken: \FilterLogEventsRequest.nextToken, outputToken: \FilterLogEventsResponse.nextToken, limit: \FilterLogEventsRequest.limit,
      append: { appendItems(&$0.events, $1.events); appendItems(&$0.searchedLogStreams, $1.searchedLogStreams) }))

  public struct FilterLogEventsRequest: AWSShape {
    public var logGroupName: String?
    public var logGroupIdentifier: String?
    public var logStreamNames: [String]?
    public var logStreamNamePrefix: String?
    public var startTime: Int?
    public var endTime: Int?
    public var filterPattern: String?
    public var nextToken: String?
    public var limit: Int?
    public var interleaved: Bool?
    public var unmask: Bool?

    public init() {}

    public init(
      logGroupName: String? = nil,
      logGroupIdentifier: String? = nil,
      logStreamNames: [String]? = nil,
      logStreamNamePrefix: String? = nil,
      startTime: Int? = nil,
      endTime: Int? = nil,
      filterPattern: String? = nil,
      nextToken: String? = nil,
      limit: Int? = nil,
      interleaved: Bool? = nil,
      unmask: Bool? = nil
    ) {
      self.logGroupName = logGroupName
      self.logGroupIdentifier = logGroupIdentifier
      self.logStreamNames = logStreamNames
      self.logStreamNamePrefix = logStreamNamePrefix
      self.startTime = startTime
      self.endTime = endTime
      self.filterPattern = filterPattern
      self.nextToken = nextToken
      self.limit = limit
      self.interleaved = interleaved
      self.unmask = unmask
    }

    public static let schema = AWSSchema(
      "FilterLogEventsRequest",
      #"""
      logGroupName string(1..512)/[\.\-_\/#A-Za-z0-9]+/
      logGroupIdentifier string(1..2048)/[\w#+=\/:,.@-]*/
      logStreamNames [string(1..512)/[^:*]*/](1..100)
      logStreamNamePrefix string(1..512)/[^:*]*/
      startTime long(0..)
      endTime long(0..)
      filterPattern string(0..1024)
      nextToken string(1..)
      limit int(1..10000)
      interleaved bool
      unmask bool
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&logGroupName)
      case 1: r.readString(&logGroupIdentifier)
      case 2: r.readStrings(&logStreamNames)
      case 3: r.readString(&logStreamNamePrefix)
      case 4: r.readInt(&startTime)
      case 5: r.readInt(&endTime)
      case 6: r.readString(&filterPattern)
      case 7: r.readString(&nextToken)
      case 8: r.readInt(&limit)
      case 9: r.readBool(&interleaved)
      case 10: r.readBool(&unmask)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, logGroupName)
      w.writeString(1, logGroupIdentifier)
      w.writeStrings(2, logStreamNames)
      w.writeString(3, logStreamNamePrefix)
      w.writeInt(4, startTime)
      w.writeInt(5, endTime)
      w.writeString(6, filterPattern)
      w.writeString(7, nextToken)
      w.writeInt(8, limit)
      w.writeBool(9, interleaved)
      w.writeBool(10, unmask)
    }
  }

  public struct FilterLogEventsResponse: AWSShape {
    public var events: [FilteredLogEvent]?
    public var searchedLogStreams: [SearchedLogStream]?
    public var nextToken: String?

    public init() {}

    public init(
      events: [FilteredLogEvent]? = nil,
      searchedLogStreams: [SearchedLogStream]? = nil,
      nextToken: String? = nil
    ) {
      self.events = events
      self.searchedLogStreams = searchedLogStreams
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "FilterLogEventsResponse",
      #"""
      events [FilteredLogEvent]
      searchedLogStreams [SearchedLogStream]
      nextToken string(1..)
      """#, [.shape(FilteredLogEvent.self), .shape(SearchedLogStream.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&events)
      case 1: r.readShapes(&searchedLogStreams)
      case 2: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, events)
      w.writeShapes(1, searchedLogStreams)
      w.writeString(2, nextToken)
    }
  }

  public struct FilteredLogEvent: AWSShape {
    public var logStreamName: String?
    public var timestamp: Int?
    public var message: String?
    public var ingestionTime: Int?
    public var eventId: String?

    public init() {}

    public init(
      logStreamName: String? = nil,
      timestamp: Int? = nil,
      message: String? = nil,
      ingestionTime: Int? = nil,
      eventId: String? = nil
    ) {
      self.logStreamName = logStreamName
      self.timestamp = timestamp
      self.message = message
      self.ingestionTime = ingestionTime
      self.eventId = eventId
    }

    public static let schema = AWSSchema(
      "FilteredLogEvent",
      #"""
      logStreamName string(1..512)/[^:*]*/
      timestamp long(0..)
      message string(1..)
      ingestionTime long(0..)
      eventId string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&logStreamName)
      case 1: r.readInt(&timestamp)
      case 2: r.readString(&message)
      case 3: r.readInt(&ingestionTime)
      case 4: r.readString(&eventId)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, logStreamName)
      w.writeInt(1, timestamp)
      w.writeString(2, message)
      w.writeInt(3, ingestionTime)
      w.writeString(4, eventId)
    }
  }

  public struct SearchedLogStream: AWSShape {
    public var logStreamName: String?
    public var searchedCompletely: Bool?

    public init() {}

    public init(
      logStreamName: String? = nil,
      searchedCompletely: Bool? = nil
    ) {
      self.logStreamName = logStreamName
      self.searchedCompletely = searchedCompletely
    }

    public static let schema = AWSSchema(
      "SearchedLogStream",
      #"""
      logStreamName string(1..512)/[^:*]*/
      searchedCompletely bool
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&logStreamName)
      case 1: r.readBool(&searchedCompletely)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, logStreamName)
      w.writeBool(1, searchedCompletely)
    }
  }
}
