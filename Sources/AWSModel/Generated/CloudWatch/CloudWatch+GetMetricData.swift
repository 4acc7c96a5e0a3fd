// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
public import FoundationEssentials

extension CloudWatch {
  /// `GetMetricData`.
  public static let getMetricData = AWSOperation<GetMetricDataRequest, GetMetricDataResponse>(
    name: "GetMetricData", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<GetMetricDataRequest, GetMetricDataResponse>(
      inputToken: \GetMetricDataRequest.nextToken, outputToken: \GetMetricDataResponse.nextToken, limit: \GetMetricDataRequest.maxDatapoints,
      append: { appendItems(&$0.metricDataResults, $1.metricDataResults); appendItems(&$0.messages, $1.messages) }))

  public struct GetMetricDataRequest: AWSShape {
    public var metricDataQueries: [MetricDataQuery]?
    public var startTime: Date?
    public var endTime: Date?
    public var nextToken: String?
    public var scanBy: ScanBy?
    public var maxDatapoints: Int?
    public var labelOptions: LabelOptions?

    public init() {}

    public init(
      metricDataQueries: [MetricDataQuery]? = nil,
      startTime: Date? = nil,
      endTime: Date? = nil,
      nextToken: String? = nil,
      scanBy: ScanBy? = nil,
      maxDatapoints: Int? = nil,
      labelOptions: LabelOptions? = nil
    ) {
      self.metricDataQueries = metricDataQueries
      self.startTime = startTime
      self.endTime = endTime
      self.nextToken = nextToken
      self.scanBy = scanBy
      self.maxDatapoints = maxDatapoints
      self.labelOptions = labelOptions
    }

    public static let schema = AWSSchema(
      "GetMetricDataRequest",
      #"""
      MetricDataQueries! [MetricDataQuery]
      StartTime! time
      EndTime! time
      NextToken string
      ScanBy ScanBy
      MaxDatapoints int
      LabelOptions LabelOptions
      """#, [.shape(MetricDataQuery.self), .enumeration(ScanBy.self), .shape(LabelOptions.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&metricDataQueries)
      case 1: r.readDate(&startTime)
      case 2: r.readDate(&endTime)
      case 3: r.readString(&nextToken)
      case 4: r.readEnum(&scanBy)
      case 5: r.readInt(&maxDatapoints)
      case 6: r.readShape(&labelOptions)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, metricDataQueries)
      w.writeDate(1, startTime)
      w.writeDate(2, endTime)
      w.writeString(3, nextToken)
      w.writeEnum(4, scanBy)
      w.writeInt(5, maxDatapoints)
      w.writeShape(6, labelOptions)
    }
  }

  public struct GetMetricDataResponse: AWSShape {
    public var metricDataResults: [MetricDataResult]?
    public var nextToken: String?
    public var messages: [MessageData]?

    public init() {}

    public init(
      metricDataResults: [MetricDataResult]? = nil,
      nextToken: String? = nil,
      messages: [MessageData]? = nil
    ) {
      self.metricDataResults = metricDataResults
      self.nextToken = nextToken
      self.messages = messages
    }

    public static let schema = AWSSchema(
      "GetMetricDataResponse",
      #"""
      MetricDataResults [MetricDataResult]
      NextToken string
      Messages [MessageData]
      """#, [.shape(MetricDataResult.self), .shape(MessageData.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&metricDataResults)
      case 1: r.readString(&nextToken)
      case 2: r.readShapes(&messages)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, metricDataResults)
      w.writeString(1, nextToken)
      w.writeShapes(2, messages)
    }
  }

  public struct LabelOptions: AWSShape {
    public var timezone: String?

    public init() {}

    public init(
      timezone: String? = nil
    ) {
      self.timezone = timezone
    }

    public static let schema = AWSSchema(
      "LabelOptions",
      #"""
      Timezone string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&timezone)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, timezone)
    }
  }

  public struct MessageData: AWSShape {
    public var code: String?
    public var value: String?

    public init() {}

    public init(
      code: String? = nil,
      value: String? = nil
    ) {
      self.code = code
      self.value = value
    }

    public static let schema = AWSSchema(
      "MessageData",
      #"""
      Code string
      Value string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&code)
      case 1: r.readString(&value)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, code)
      w.writeString(1, value)
    }
  }

  public struct MetricDataResult: AWSShape {
    public var id: String?
    public var label: String?
    public var timestamps: [Date]?
    public var values: [Double]?
    public var statusCode: StatusCode?
    public var messages: [MessageData]?

    public init() {}

    public init(
      id: String? = nil,
      label: String? = nil,
      timestamps: [Date]? = nil,
      values: [Double]? = nil,
      statusCode: StatusCode? = nil,
      messages: [MessageData]? = nil
    ) {
      self.id = id
      self.label = label
      self.timestamps = timestamps
      self.values = values
      self.statusCode = statusCode
      self.messages = messages
    }

    public static let schema = AWSSchema(
      "MetricDataResult",
      #"""
      Id string(1..255)
      Label string
      Timestamps [time]
      Values [double]
      StatusCode StatusCode
      Messages [MessageData]
      """#, [.enumeration(StatusCode.self), .shape(MessageData.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&id)
      case 1: r.readString(&label)
      case 2: r.readDates(&timestamps)
      case 3: r.readDoubles(&values)
      case 4: r.readEnum(&statusCode)
      case 5: r.readShapes(&messages)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, id)
      w.writeString(1, label)
      w.writeDates(2, timestamps)
      w.writeDoubles(3, values)
      w.writeEnum(4, statusCode)
      w.writeShapes(5, messages)
    }
  }
}
