// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension Logs {
  /// `PutLogEvents`.
  public static let putLogEvents = AWSOperation<PutLogEventsRequest, PutLogEventsResponse>(
    name: "PutLogEvents", service: service, isReadOnly: false, isIdempotent: false)

  public struct PutLogEventsRequest: AWSShape {
    public var logGroupName: String?
    public var logStreamName: String?
    public var logEvents: [InputLogEvent]?
    public var sequenceToken: String?
    public var entity: Entity?

    public init() {}

    public init(
      logGroupName: String? = nil,
      logStreamName: String? = nil,
      logEvents: [InputLogEvent]? = nil,
      sequenceToken: String? = nil,
      entity: Entity? = nil
    ) {
      self.logGroupName = logGroupName
      self.logStreamName = logStreamName
      self.logEvents = logEvents
      self.sequenceToken = sequenceToken
      self.entity = entity
    }

    public static let schema = AWSSchema(
      "PutLogEventsRequest",
      #"""
      logGroupName! string(1..512)/[\.\-_\/#A-Za-z0-9]+/
      logStreamName! string(1..512)/[^:*]*/
      logEvents! [InputLogEvent](1..10000)
      sequenceToken string(1..)
      entity Entity
      """#, [.shape(InputLogEvent.self), .shape(Entity.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&logGroupName)
      case 1: r.readString(&logStreamName)
      case 2: r.readShapes(&logEvents)
      case 3: r.readString(&sequenceToken)
      case 4: r.readShape(&entity)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, logGroupName)
      w.writeString(1, logStreamName)
      w.writeShapes(2, logEvents)
      w.writeString(3, sequenceToken)
      w.writeShape(4, entity)
    }
  }

  public struct PutLogEventsResponse: AWSShape {
    public var nextSequenceToken: String?
    public var rejectedLogEventsInfo: RejectedLogEventsInfo?
    public var rejectedEntityInfo: RejectedEntityInfo?

    public init() {}

    public init(
      nextSequenceToken: String? = nil,
      rejectedLogEventsInfo: RejectedLogEventsInfo? = nil,
      rejectedEntityInfo: RejectedEntityInfo? = nil
    ) {
      self.nextSequenceToken = nextSequenceToken
      self.rejectedLogEventsInfo = rejectedLogEventsInfo
      self.rejectedEntityInfo = rejectedEntityInfo
    }

    public static let schema = AWSSchema(
      "PutLogEventsResponse",
      #"""
      nextSequenceToken string(1..)
      rejectedLogEventsInfo RejectedLogEventsInfo
      rejectedEntityInfo RejectedEntityInfo
      """#, [.shape(RejectedLogEventsInfo.self), .shape(RejectedEntityInfo.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&nextSequenceToken)
      case 1: r.readShape(&rejectedLogEventsInfo)
      case 2: r.readShape(&rejectedEntityInfo)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, nextSequenceToken)
      w.writeShape(1, rejectedLogEventsInfo)
      w.writeShape(2, rejectedEntityInfo)
    }
  }

  public struct Entity: AWSShape {
    public var keyAttributes: [String: String]?
    public var attributes: [String: String]?

    public init() {}

    public init(
      keyAttributes: [String: String]? = nil,
      attributes: [String: String]? = nil
    ) {
      self.keyAttributes = keyAttributes
      self.attributes = attributes
    }

    public static let schema = AWSSchema(
      "Entity",
      #"""
      keyAttributes {string(1..32):string(1..512)}(2..4)
      attributes {string(1..256):string(1..512)}(0..10)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStringMap(&keyAttributes)
      case 1: r.readStringMap(&attributes)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStringMap(0, keyAttributes)
      w.writeStringMap(1, attributes)
    }
  }

  public struct InputLogEvent: AWSShape {
    public var timestamp: Int?
    public var message: String?

    public init() {}

    public init(
      timestamp: Int? = nil,
      message: String? = nil
    ) {
      self.timestamp = timestamp
      self.message = message
    }

    public static let schema = AWSSchema(
      "InputLogEvent",
      #"""
      timestamp! long(0..)
      message! string(1..)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&timestamp)
      case 1: r.readString(&message)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, timestamp)
      w.writeString(1, message)
    }
  }

  public struct RejectedEntityInfo: AWSShape {
    public var errorType: EntityRejectionErrorType?

    public init() {}

    public init(
      errorType: EntityRejectionErrorType? = nil
    ) {
      self.errorType = errorType
    }

    public static let schema = AWSSchema(
      "RejectedEntityInfo",
      #"""
      errorType! EntityRejectionErrorType
      """#, [.enumeration(EntityRejectionErrorType.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&errorType)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, errorType)
    }
  }

  public struct RejectedLogEventsInfo: AWSShape {
    public var tooNewLogEventStartIndex: Int?
    public var tooOldLogEventEndIndex: Int?
    public var expiredLogEventEndIndex: Int?

    public init() {}

    public init(
      tooNewLogEventStartIndex: Int? = nil,
      tooOldLogEventEndIndex: Int? = nil,
      expiredLogEventEndIndex: Int? = nil
    ) {
      self.tooNewLogEventStartIndex = tooNewLogEventStartIndex
      self.tooOldLogEventEndIndex = tooOldLogEventEndIndex
      self.expiredLogEventEndIndex = expiredLogEventEndIndex
    }

    public static let schema = AWSSchema(
      "RejectedLogEventsInfo",
      #"""
      tooNewLogEventStartIndex int
      tooOldLogEventEndIndex int
      expiredLogEventEndIndex int
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&tooNewLogEventStartIndex)
      case 1: r.readInt(&tooOldLogEventEndIndex)
      case 2: r.readInt(&expiredLogEventEndIndex)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, tooNewLogEventStartIndex)
      w.writeInt(1, tooOldLogEventEndIndex)
      w.writeInt(2, expiredLogEventEndIndex)
    }
  }
}
