// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension CloudWatch {
  /// `PutCompositeAlarm`.
  public static let putCompositeAlarm = AWSOperation<PutCompositeAlarmRequest, PutCompositeAlarmResponse>(
    name: "PutCompositeAlarm", service: service, isReadOnly: false, isIdempotent: true)

  public struct PutCompositeAlarmRequest: AWSShape {
    public var actionsEnabled: Bool?
    public var alarmActions: [String]?
    public var alarmDescription: String?
    public var alarmName: String?
    public var alarmRule: String?
    public var insufficientDataActions: [String]?
    public var okActions: [String]?
    public var tags: [Tag]?
    public var actionsSuppressor: String?
    public var actionsSuppressorWaitPeriod: Int?
    public var actionsSuppressorExtensionPeriod: Int?

    public init() {}

    public init(
      actionsEnabled: Bool? = nil,
      alarmActions: [String]? = nil,
      alarmDescription: String? = nil,
      alarmName: String? = nil,
      alarmRule: String? = nil,
      insufficientDataActions: [String]? = nil,
      okActions: [String]? = nil,
      tags: [Tag]? = nil,
      actionsSuppressor: String? = nil,
      actionsSuppressorWaitPeriod: Int? = nil,
      actionsSuppressorExtensionPeriod: Int? = nil
    ) {
      self.actionsEnabled = actionsEnabled
      self.alarmActions = alarmActions
      self.alarmDescription = alarmDescription
      self.alarmName = alarmName
      self.alarmRule = alarmRule
      self.insufficientDataActions = insufficientDataActions
      self.okActions = okActions
      self.tags = tags
      self.actionsSuppressor = actionsSuppressor
      self.actionsSuppressorWaitPeriod = actionsSuppressorWaitPeriod
      self.actionsSuppressorExtensionPeriod = actionsSuppressorExtensionPeriod
    }

    public static let schema = AWSSchema(
      "PutCompositeAlarmRequest",
      #"""
      ActionsEnabled bool
      AlarmActions [string(1..1024)](..5)
      AlarmDescription string(0..1024)
      AlarmName! string(1..255)
      AlarmRule! string(1..10240)
      InsufficientDataActions [string(1..1024)](..5)
      OKActions [string(1..1024)](..5)
      Tags [Tag]
      ActionsSuppressor string(1..1600)
      ActionsSuppressorWaitPeriod int
      ActionsSuppressorExtensionPeriod int
      """#, [.shape(Tag.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readBool(&actionsEnabled)
      case 1: r.readStrings(&alarmActions)
      case 2: r.readString(&alarmDescription)
      case 3: r.readString(&alarmName)
      case 4: r.readString(&alarmRule)
      case 5: r.readStrings(&insufficientDataActions)
      case 6: r.readStrings(&okActions)
      case 7: r.readShapes(&tags)
      case 8: r.readString(&actionsSuppressor)
      case 9: r.readInt(&actionsSuppressorWaitPeriod)
      case 10: r.readInt(&actionsSuppressorExtensionPeriod)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeBool(0, actionsEnabled)
      w.writeStrings(1, alarmActions)
      w.writeString(2, alarmDescription)
      w.writeString(3, alarmName)
      w.writeString(4, alarmRule)
      w.writeStrings(5, insufficientDataActions)
      w.writeStrings(6, okActions)
      w.writeShapes(7, tags)
      w.writeString(8, actionsSuppressor)
      w.writeInt(9, actionsSuppressorWaitPeriod)
      w.writeInt(10, actionsSuppressorExtensionPeriod)
    }
  }

  public struct PutCompositeAlarmResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "PutCompositeAlarmResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
