// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
public import FoundationEssentials

extension EventBridge {
  /// `PutEvents`.
  public static let putEvents = AWSOperation<PutEventsRequest, PutEventsResponse>(
    name: "PutEvents", service: service, isReadOnly: false, isIdempotent: false)

  public struct PutEventsRequest: AWSShape {
    public var entries: [PutEventsRequestEntry]?
    public var endpointId: String?

    public init() {}

    public init(
      entries: [PutEventsRequestEntry]? = nil,
      endpointId: String? = nil
    ) {
      self.entries = entries
      self.endpointId = endpointId
    }

    public static let schema = AWSSchema(
      "PutEventsRequest",
      #"""
      Entries! [PutEventsRequestEntry](1..10)
      EndpointId string(1..50)/^[A-Za-z0-9\-]+[\.][A-Za-z0-9\-]+$/
      """#, [.shape(PutEventsRequestEntry.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&entries)
      case 1: r.readString(&endpointId)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, entries)
      w.writeString(1, endpointId)
    }
  }

  public struct PutEventsResponse: AWSShape {
    public var failedEntryCount: Int?
    public var entries: [PutEventsResultEntry]?

    public init() {}

    public init(
      failedEntryCount: Int? = nil,
      entries: [PutEventsResultEntry]? = nil
    ) {
      self.failedEntryCount = failedEntryCount
      self.entries = entries
    }

    public static let schema = AWSSchema(
      "PutEventsResponse",
      #"""
      FailedEntryCount int
      Entries [PutEventsResultEntry]
      """#, [.shape(PutEventsResultEntry.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&failedEntryCount)
      case 1: r.readShapes(&entries)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, failedEntryCount)
      w.writeShapes(1, entries)
    }
  }

  public struct PutEventsRequestEntry: AWSShape {
    public var time: Date?
    public var source: String?
    public var resources: [String]?
    public var detailType: String?
    public var detail: String?
    public var eventBusName: String?
    public var traceHeader: String?

    public init() {}

    public init(
      time: Date? = nil,
      source: String? = nil,
      resources: [String]? = nil,
      detailType: String? = nil,
      detail: String? = nil,
      eventBusName: String? = nil,
      traceHeader: String? = nil
    ) {
      self.time = time
      self.source = source
      self.resources = resources
      self.detailType = detailType
      self.detail = detail
      self.eventBusName = eventBusName
      self.traceHeader = traceHeader
    }

    public static let schema = AWSSchema(
      "PutEventsRequestEntry",
      #"""
      Time time
      Source string
      Resources [string(..2048)]
      DetailType string
      Detail string
      EventBusName string(1..1600)/(arn:aws[\w-]*:events:[a-z]+-[a-z]+-[\w-]+:[0-9]{12}:event-bus\/)?[\.\-_A-Za-z0-9]+/
      TraceHeader string(1..500)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readDate(&time)
      case 1: r.readString(&source)
      case 2: r.readStrings(&resources)
      case 3: r.readString(&detailType)
      case 4: r.readString(&detail)
      case 5: r.readString(&eventBusName)
      case 6: r.readString(&traceHeader)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeDate(0, time)
      w.writeString(1, source)
      w.writeStrings(2, resources)
      w.writeString(3, detailType)
      w.writeString(4, detail)
      w.writeString(5, eventBusName)
      w.writeString(6, traceHeader)
    }
  }

  public struct PutEventsResultEntry: AWSShape {
    public var eventId: String?
    public var errorCode: String?
    public var errorMessage: String?

    public init() {}

    public init(
      eventId: String? = nil,
      errorCode: String? = nil,
      errorMessage: String? = nil
    ) {
      self.eventId = eventId
      self.errorCode = errorCode
      self.errorMessage = errorMessage
    }

    public static let schema = AWSSchema(
      "PutEventsResultEntry",
      #"""
      EventId string(..64)
      ErrorCode string
      ErrorMessage string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&eventId)
      case 1: r.readString(&errorCode)
      case 2: r.readString(&errorMessage)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, eventId)
      w.writeString(1, errorCode)
      w.writeString(2, errorMessage)
    }
  }
}
