// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
public import FoundationEssentials

extension CloudWatch {
  /// `DescribeAlarmHistory`.
  public static let describeAlarmHistory = AWSOperation<DescribeAlarmHistoryRequest, DescribeAlarmHistoryResponse>(
    name: "DescribeAlarmHistory", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<DescribeAlarmHistoryRequest, DescribeAlarmHistoryResponse>(
      inputToken: \DescribeAlarmHistoryRequest.nextToken, outputToken: \DescribeAlarmHistoryResponse.nextToken, limit: \DescribeAlarmHistoryRequest.maxRecords,
      append: { appendItems(&$0.alarmHistoryItems, $1.alarmHistoryItems) }))

  public struct DescribeAlarmHistoryRequest: AWSShape {
    public var alarmName: String?
    public var alarmContributorId: String?
    public var alarmTypes: [AlarmType]?
    public var historyItemType: HistoryItemType?
    public var startDate: Date?
    public var endDate: Date?
    public var maxRecords: Int?
    public var nextToken: String?
    public var scanBy: ScanBy?

    public init() {}

    public init(
      alarmName: String? = nil,
      alarmContributorId: String? = nil,
      alarmTypes: [AlarmType]? = nil,
      historyItemType: HistoryItemType? = nil,
      startDate: Date? = nil,
      endDate: Date? = nil,
      maxRecords: Int? = nil,
      nextToken: String? = nil,
      scanBy: ScanBy? = nil
    ) {
      self.alarmName = alarmName
      self.alarmContributorId = alarmContributorId
      self.alarmTypes = alarmTypes
      self.historyItemType = historyItemType
      self.startDate = startDate
      self.endDate = endDate
      self.maxRecords = maxRecords
      self.nextToken = nextToken
      self.scanBy = scanBy
    }

    public static let schema = AWSSchema(
      "DescribeAlarmHistoryRequest",
      #"""
      AlarmName string(1..255)
      AlarmContributorId string(1..16)
      AlarmTypes [AlarmType]
      HistoryItemType HistoryItemType
      StartDate time
      EndDate time
      MaxRecords int(1..100)
      NextToken string
      ScanBy ScanBy
      """#, [.enumeration(AlarmType.self), .enumeration(HistoryItemType.self), .enumeration(ScanBy.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&alarmName)
      case 1: r.readString(&alarmContributorId)
      case 2: r.readEnums(&alarmTypes)
      case 3: r.readEnum(&historyItemType)
      case 4: r.readDate(&startDate)
      case 5: r.readDate(&endDate)
      case 6: r.readInt(&maxRecords)
      case 7: r.readString(&nextToken)
      case 8: r.readEnum(&scanBy)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, alarmName)
      w.writeString(1, alarmContributorId)
      w.writeEnums(2, alarmTypes)
      w.writeEnum(3, historyItemType)
      w.writeDate(4, startDate)
      w.writeDate(5, endDate)
      w.writeInt(6, maxRecords)
      w.writeString(7, nextToken)
      w.writeEnum(8, scanBy)
    }
  }

  public struct DescribeAlarmHistoryResponse: AWSShape {
    public var alarmHistoryItems: [AlarmHistoryItem]?
    public var nextToken: String?

    public init() {}

    public init(
      alarmHistoryItems: [AlarmHistoryItem]? = nil,
      nextToken: String? = nil
    ) {
      self.alarmHistoryItems = alarmHistoryItems
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "DescribeAlarmHistoryResponse",
      #"""
      AlarmHistoryItems [AlarmHistoryItem]
      NextToken string
      """#, [.shape(AlarmHistoryItem.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&alarmHistoryItems)
      case 1: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, alarmHistoryItems)
      w.writeString(1, nextToken)
    }
  }

  public struct AlarmHistoryItem: AWSShape {
    public var alarmName: String?
    public var alarmContributorId: String?
    public var alarmType: AlarmType?
    public var timestamp: Date?
    public var historyItemType: HistoryItemType?
    public var historySummary: String?
    public var historyData: String?
    public var alarmContributorAttributes: [String: String]?

    public init() {}

    public init(
      alarmName: String? = nil,
      alarmContributorId: String? = nil,
      alarmType: AlarmType? = nil,
      timestamp: Date? = nil,
      historyItemType: HistoryItemType? = nil,
      historySummary: String? = nil,
      historyData: String? = nil,
      alarmContributorAttributes: [String: String]? = nil
    ) {
      self.alarmName = alarmName
      self.alarmContributorId = alarmContributorId
      self.alarmType = alarmType
      self.timestamp = timestamp
      self.historyItemType = historyItemType
      self.historySummary = historySummary
      self.historyData = historyData
      self.alarmContributorAttributes = alarmContributorAttributes
    }

    public static let schema = AWSSchema(
      "AlarmHistoryItem",
      #"""
      AlarmName string(1..255)
      AlarmContributorId string(1..16)
      AlarmType AlarmType
      Timestamp time
      HistoryItemType HistoryItemType
      HistorySummary string(1..255)
      HistoryData string(1..4095)
      AlarmContributorAttributes {string(1..255):string(1..1024)}(0..150)
      """#, [.enumeration(AlarmType.self), .enumeration(HistoryItemType.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&alarmName)
      case 1: r.readString(&alarmContributorId)
      case 2: r.readEnum(&alarmType)
      case 3: r.readDate(&timestamp)
      case 4: r.readEnum(&historyItemType)
      case 5: r.readString(&historySummary)
      case 6: r.readString(&historyData)
      case 7: r.readStringMap(&alarmContributorAttributes)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, alarmName)
      w.writeString(1, alarmContributorId)
      w.writeEnum(2, alarmType)
      w.writeDate(3, timestamp)
      w.writeEnum(4, historyItemType)
      w.writeString(5, historySummary)
      w.writeString(6, historyData)
      w.writeStringMap(7, alarmContributorAttributes)
    }
  }
}
