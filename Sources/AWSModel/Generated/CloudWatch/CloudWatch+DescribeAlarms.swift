// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
public import FoundationEssentials

extension CloudWatch {
  /// `DescribeAlarms`.
  public static let describeAlarms = AWSOperation<DescribeAlarmsRequest, DescribeAlarmsResponse>(
    name: "DescribeAlarms", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<DescribeAlarmsRequest, DescribeAlarmsResponse>(
      inputToken: \DescribeAlarmsRequest.nextToken, outputToken: \DescribeAlarmsResponse.nextToken, limit: \DescribeAlarmsRequest.maxRecords,
      append: { appendItems(&$0.metricAlarms, $1.metricAlarms); appendItems(&$0.compositeAlarms, $1.compositeAlarms) }))

  public struct DescribeAlarmsRequest: AWSShape {
    public var alarmNames: [String]?
    public var alarmNamePrefix: String?
    public var alarmTypes: [AlarmType]?
    public var childrenOfAlarmName: String?
    public var parentsOfAlarmName: String?
    public var stateValue: StateValue?
    public var actionPrefix: String?
    public var maxRecords: Int?
    public var nextToken: String?

    public init() {}

    public init(
      alarmNames: [String]? = nil,
      alarmNamePrefix: String? = nil,
      alarmTypes: [AlarmType]? = nil,
      childrenOfAlarmName: String? = nil,
      parentsOfAlarmName: String? = nil,
      stateValue: StateValue? = nil,
      actionPrefix: String? = nil,
      maxRecords: Int? = nil,
      nextToken: String? = nil
    ) {
      self.alarmNames = alarmNames
      self.alarmNamePrefix = alarmNamePrefix
      self.alarmTypes = alarmTypes
      self.childrenOfAlarmName = childrenOfAlarmName
      self.parentsOfAlarmName = parentsOfAlarmName
      self.stateValue = stateValue
      self.actionPrefix = actionPrefix
      self.maxRecords = maxRecords
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "DescribeAlarmsRequest",
      #"""
      AlarmNames [string(1..255)](..100)
      AlarmNamePrefix string(1..255)
      AlarmTypes [AlarmType]
      ChildrenOfAlarmName string(1..255)
      ParentsOfAlarmName string(1..255)
      StateValue StateValue
      ActionPrefix string(1..1024)
      MaxRecords int(1..100)
      NextToken string
      """#, [.enumeration(AlarmType.self), .enumeration(StateValue.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&alarmNames)
      case 1: r.readString(&alarmNamePrefix)
      case 2: r.readEnums(&alarmTypes)
      case 3: r.readString(&childrenOfAlarmName)
      case 4: r.readString(&parentsOfAlarmName)
      case 5: r.readEnum(&stateValue)
      case 6: r.readString(&actionPrefix)
      case 7: r.readInt(&maxRecords)
      case 8: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, alarmNames)
      w.writeString(1, alarmNamePrefix)
      w.writeEnums(2, alarmTypes)
      w.writeString(3, childrenOfAlarmName)
      w.writeString(4, parentsOfAlarmName)
      w.writeEnum(5, stateValue)
      w.writeString(6, actionPrefix)
      w.writeInt(7, maxRecords)
      w.writeString(8, nextToken)
    }
  }

  public struct DescribeAlarmsResponse: AWSShape {
    public var compositeAlarms: [CompositeAlarm]?
    public var metricAlarms: [MetricAlarm]?
    public var nextToken: String?

    public init() {}

    public init(
      compositeAlarms: [CompositeAlarm]? = nil,
      metricAlarms: [MetricAlarm]? = nil,
      nextToken: String? = nil
    ) {
      self.compositeAlarms = compositeAlarms
      self.metricAlarms = metricAlarms
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "DescribeAlarmsResponse",
      #"""
      CompositeAlarms [CompositeAlarm]
      MetricAlarms [MetricAlarm]
      NextToken string
      """#, [.shape(CompositeAlarm.self), .shape(MetricAlarm.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&compositeAlarms)
      case 1: r.readShapes(&metricAlarms)
      case 2: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, compositeAlarms)
      w.writeShapes(1, metricAlarms)
      w.writeString(2, nextToken)
    }
  }

  public struct CompositeAlarm: AWSShape {
    public var actionsEnabled: Bool?
    public var alarmActions: [String]?
    public var alarmArn: String?
    public var alarmConfigurationUpdatedTimestamp: Date?
    public var alarmDescription: String?
    public var alarmName: String?
    public var alarmRule: String?
    public var insufficientDataActions: [String]?
    public var okActions: [String]?
    public var stateReason: String?
    public var stateReasonData: String?
    public var stateUpdatedTimestamp: Date?
    public var stateValue: StateValue?
    public var stateTransitionedTimestamp: Date?
    public var actionsSuppressedBy: ActionsSuppressedBy?
    public var actionsSuppressedReason: String?
    public var actionsSuppressor: String?
    public var actionsSuppressorWaitPeriod: Int?
    public var actionsSuppressorExtensionPeriod: Int?

    public init() {}

    public init(
      actionsEnabled: Bool? = nil,
      alarmActions: [String]? = nil,
      alarmArn: String? = nil,
      alarmConfigurationUpdatedTimestamp: Date? = nil,
      alarmDescription: String? = nil,
      alarmName: String? = nil,
      alarmRule: String? = nil,
      insufficientDataActions: [String]? = nil,
      okActions: [String]? = nil,
      stateReason: String? = nil,
      stateReasonData: String? = nil,
      stateUpdatedTimestamp: Date? = nil,
      stateValue: StateValue? = nil,
      stateTransitionedTimestamp: Date? = nil,
      actionsSuppressedBy: ActionsSuppressedBy? = nil,
      actionsSuppressedReason: String? = nil,
      actionsSuppressor: String? = nil,
      actionsSuppressorWaitPeriod: Int? = nil,
      actionsSuppressorExtensionPeriod: Int? = nil
    ) {
      self.actionsEnabled = actionsEnabled
      self.alarmActions = alarmActions
      self.alarmArn = alarmArn
      self.alarmConfigurationUpdatedTimestamp = alarmConfigurationUpdatedTimestamp
      self.alarmDescription = alarmDescription
      self.alarmName = alarmName
      self.alarmRule = alarmRule
      self.insufficientDataActions = insufficientDataActions
      self.okActions = okActions
      self.stateReason = stateReason
      self.stateReasonData = stateReasonData
      self.stateUpdatedTimestamp = stateUpdatedTimestamp
      self.stateValue = stateValue
      self.stateTransitionedTimestamp = stateTransitionedTimestamp
      self.actionsSuppressedBy = actionsSuppressedBy
      self.actionsSuppressedReason = actionsSuppressedReason
      self.actionsSuppressor = actionsSuppressor
      self.actionsSuppressorWaitPeriod = actionsSuppressorWaitPeriod
      self.actionsSuppressorExtensionPeriod = actionsSuppressorExtensionPeriod
    }

    public static let schema = AWSSchema(
      "CompositeAlarm",
      #"""
      ActionsEnabled bool
      AlarmActions [string(1..1024)](..5)
      AlarmArn string(1..1600)
      AlarmConfigurationUpdatedTimestamp time
      AlarmDescription string(0..1024)
      AlarmName string(1..255)
      AlarmRule string(1..10240)
      InsufficientDataActions [string(1..1024)](..5)
      OKActions [string(1..1024)](..5)
      StateReason string(0..1023)
      StateReasonData string(0..4000)
      StateUpdatedTimestamp time
      StateValue StateValue
      StateTransitionedTimestamp time
      ActionsSuppressedBy ActionsSuppressedBy
      ActionsSuppressedReason string(0..1024)
      ActionsSuppressor string(1..1600)
      ActionsSuppressorWaitPeriod int
      ActionsSuppressorExtensionPeriod int
      """#, [.enumeration(StateValue.self), .enumeration(ActionsSuppressedBy.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readBool(&actionsEnabled)
      case 1: r.readStrings(&alarmActions)
      case 2: r.readString(&alarmArn)
      case 3: r.readDate(&alarmConfigurationUpdatedTimestamp)
      case 4: r.readString(&alarmDescription)
      case 5: r.readString(&alarmName)
      case 6: r.readString(&alarmRule)
      case 7: r.readStrings(&insufficientDataActions)
      case 8: r.readStrings(&okActions)
      case 9: r.readString(&stateReason)
      case 10: r.readString(&stateReasonData)
      case 11: r.readDate(&stateUpdatedTimestamp)
      case 12: r.readEnum(&stateValue)
      case 13: r.readDate(&stateTransitionedTimestamp)
      case 14: r.readEnum(&actionsSuppressedBy)
      case 15: r.readString(&actionsSuppressedReason)
      case 16: r.readString(&actionsSuppressor)
      case 17: r.readInt(&actionsSuppressorWaitPeriod)
      case 18: r.readInt(&actionsSuppressorExtensionPeriod)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeBool(0, actionsEnabled)
      w.writeStrings(1, alarmActions)
      w.writeString(2, alarmArn)
      w.writeDate(3, alarmConfigurationUpdatedTimestamp)
      w.writeString(4, alarmDescription)
      w.writeString(5, alarmName)
      w.writeString(6, alarmRule)
      w.writeStrings(7, insufficientDataActions)
      w.writeStrings(8, okActions)
      w.writeString(9, stateReason)
      w.writeString(10, stateReasonData)
      w.writeDate(11, stateUpdatedTimestamp)
      w.writeEnum(12, stateValue)
      w.writeDate(13, stateTransitionedTimestamp)
      w.writeEnum(14, actionsSuppressedBy)
      w.writeString(15, actionsSuppressedReason)
      w.writeString(16, actionsSuppressor)
      w.writeInt(17, actionsSuppressorWaitPeriod)
      w.writeInt(18, actionsSuppressorExtensionPeriod)
    }
  }
}
