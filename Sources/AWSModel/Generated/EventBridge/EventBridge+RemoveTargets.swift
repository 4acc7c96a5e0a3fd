// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EventBridge {
  /// `RemoveTargets`.
  public static let removeTargets = AWSOperation<RemoveTargetsRequest, RemoveTargetsResponse>(
    name: "RemoveTargets", service: service, isReadOnly: false, isIdempotent: true)

  public struct RemoveTargetsRequest: AWSShape {
    public var rule: String?
    public var eventBusName: String?
    public var ids: [String]?
    public var force: Bool?

    public init() {}

    public init(
      rule: String? = nil,
      eventBusName: String? = nil,
      ids: [String]? = nil,
      force: Bool? = nil
    ) {
      self.rule = rule
      self.eventBusName = eventBusName
      self.ids = ids
      self.force = force
    }

    public static let schema = AWSSchema(
      "RemoveTargetsRequest",
      #"""
      Rule! string(1..64)/[\.\-_A-Za-z0-9]+/
      EventBusName string(1..1600)/(arn:aws[\w-]*:events:[a-z]+-[a-z]+-[\w-]+:[0-9]{12}:event-bus\/)?[\/\.\-_A-Za-z0-9]+/
      Ids! [string(1..64)/[\.\-_A-Za-z0-9]+/](1..100)
      Force bool
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&rule)
      case 1: r.readString(&eventBusName)
      case 2: r.readStrings(&ids)
      case 3: r.readBool(&force)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, rule)
      w.writeString(1, eventBusName)
      w.writeStrings(2, ids)
      w.writeBool(3, force)
    }
  }

  public struct RemoveTargetsResponse: AWSShape {
    public var failedEntryCount: Int?
    public var failedEntries: [RemoveTargetsResultEntry]?

    public init() {}

    public init(
      failedEntryCount: Int? = nil,
      failedEntries: [RemoveTargetsResultEntry]? = nil
    ) {
      self.failedEntryCount = failedEntryCount
      self.failedEntries = failedEntries
    }

    public static let schema = AWSSchema(
      "RemoveTargetsResponse",
      #"""
      FailedEntryCount int
      FailedEntries [RemoveTargetsResultEntry]
      """#, [.shape(RemoveTargetsResultEntry.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&failedEntryCount)
      case 1: r.readShapes(&failedEntries)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, failedEntryCount)
      w.writeShapes(1, failedEntries)
    }
  }

  public struct RemoveTargetsResultEntry: AWSShape {
    public var targetId: String?
    public var errorCode: String?
    public var errorMessage: String?

    public init() {}

    public init(
      targetId: String? = nil,
      errorCode: String? = nil,
      errorMessage: String? = nil
    ) {
      self.targetId = targetId
      self.errorCode = errorCode
      self.errorMessage = errorMessage
    }

    public static let schema = AWSSchema(
      "RemoveTargetsResultEntry",
      #"""
      TargetId string(1..64)/[\.\-_A-Za-z0-9]+/
      ErrorCode string
      ErrorMessage string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&targetId)
      case 1: r.readString(&errorCode)
      case 2: r.readString(&errorMessage)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, targetId)
      w.writeString(1, errorCode)
      w.writeString(2, errorMessage)
    }
  }
}
