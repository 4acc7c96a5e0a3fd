// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EventBridge {
  /// `PutTargets`.
  public static let putTargets = AWSOperation<PutTargetsRequest, PutTargetsResponse>(
    name: "PutTargets", service: service, isReadOnly: false, isIdempotent: true)

  public struct PutTargetsRequest: AWSShape {
    public var rule: String?
    public var eventBusName: String?
    public var targets: [Target]?

    public init() {}

    public init(
      rule: String? = nil,
      eventBusName: String? = nil,
      targets: [Target]? = nil
    ) {
      self.rule = rule
      self.eventBusName = eventBusName
      self.targets = targets
    }

    public static let schema = AWSSchema(
      "PutTargetsRequest",
      #"""
      Rule! string(1..64)/[\.\-_A-Za-z0-9]+/
      EventBusName string(1..1600)/(arn:aws[\w-]*:events:[a-z]+-[a-z]+-[\w-]+:[0-9]{12}:event-bus\/)?[\/\.\-_A-Za-z0-9]+/
      Targets! [Target](1..100)
      """#, [.shape(Target.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&rule)
      case 1: r.readString(&eventBusName)
      case 2: r.readShapes(&targets)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, rule)
      w.writeString(1, eventBusName)
      w.writeShapes(2, targets)
    }
  }

  public struct PutTargetsResponse: AWSShape {
    public var failedEntryCount: Int?
    public var failedEntries: [PutTargetsResultEntry]?

    public init() {}

    public init(
      failedEntryCount: Int? = nil,
      failedEntries: [PutTargetsResultEntry]? = nil
    ) {
      self.failedEntryCount = failedEntryCount
      self.failedEntries = failedEntries
    }

    public static let schema = AWSSchema(
      "PutTargetsResponse",
      #"""
      FailedEntryCount int
      FailedEntries [PutTargetsResultEntry]
      """#, [.shape(PutTargetsResultEntry.self)])

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

  public struct PutTargetsResultEntry: AWSShape {
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
      "PutTargetsResultEntry",
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
