// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
public import FoundationEssentials

extension CloudWatch {
  /// `GetMetricStatistics`.
  public static let getMetricStatistics = AWSOperation<GetMetricStatisticsRequest, GetMetricStatisticsResponse>(
    name: "GetMetricStatistics", service: service, isReadOnly: true, isIdempotent: true)

  public struct GetMetricStatisticsRequest: AWSShape {
    public var namespace: String?
    public var metricName: String?
    public var dimensions: [Dimension]?
    public var startTime: Date?
    public var endTime: Date?
    public var period: Int?
    public var statistics: [Statistic]?
    public var extendedStatistics: [String]?
    public var unit: StandardUnit?

    public init() {}

    public init(
      namespace: String? = nil,
      metricName: String? = nil,
      dimensions: [Dimension]? = nil,
      startTime: Date? = nil,
      endTime: Date? = nil,
      period: Int? = nil,
      statistics: [Statistic]? = nil,
      extendedStatistics: [String]? = nil,
      unit: StandardUnit? = nil
    ) {
      self.namespace = namespace
      self.metricName = metricName
      self.dimensions = dimensions
      self.startTime = startTime
      self.endTime = endTime
      self.period = period
      self.statistics = statistics
      self.extendedStatistics = extendedStatistics
      self.unit = unit
    }

    public static let schema = AWSSchema(
      "GetMetricStatisticsRequest",
      #"""
      Namespace! string(1..255)/[^:].*/
      MetricName! string(1..255)
      Dimensions [Dimension](..30)
      StartTime! time
      EndTime! time
      Period! int(1..)
      Statistics [Statistic](1..5)
      ExtendedStatistics [string](1..10)
      Unit StandardUnit
      """#, [.shape(Dimension.self), .enumeration(Statistic.self), .enumeration(StandardUnit.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&namespace)
      case 1: r.readString(&metricName)
      case 2: r.readShapes(&dimensions)
      case 3: r.readDate(&startTime)
      case 4: r.readDate(&endTime)
      case 5: r.readInt(&period)
      case 6: r.readEnums(&statistics)
      case 7: r.readStrings(&extendedStatistics)
      case 8: r.readEnum(&unit)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, namespace)
      w.writeString(1, metricName)
      w.writeShapes(2, dimensions)
      w.writeDate(3, startTime)
      w.writeDate(4, endTime)
      w.writeInt(5, period)
      w.writeEnums(6, statistics)
      w.writeStrings(7, extendedStatistics)
      w.writeEnum(8, unit)
    }
  }

  public struct GetMetricStatisticsResponse: AWSShape {
    public var label: String?
    public var datapoints: [Datapoint]?

    public init() {}

    public init(
      label: String? = nil,
      datapoints: [Datapoint]? = nil
    ) {
      self.label = label
      self.datapoints = datapoints
    }

    public static let schema = AWSSchema(
      "GetMetricStatisticsResponse",
      #"""
      Label string
      Datapoints [Datapoint]
      """#, [.shape(Datapoint.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&label)
      case 1: r.readShapes(&datapoints)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, label)
      w.writeShapes(1, datapoints)
    }
  }

  public struct Datapoint: AWSShape {
    public var timestamp: Date?
    public var sampleCount: Double?
    public var average: Double?
    public var sum: Double?
    public var minimum: Double?
    public var maximum: Double?
    public var unit: StandardUnit?
    public var extendedStatistics: [String: Double]?

    public init() {}

    public init(
      timestamp: Date? = nil,
      sampleCount: Double? = nil,
      average: Double? = nil,
      sum: Double? = nil,
      minimum: Double? = nil,
      maximum: Double? = nil,
      unit: StandardUnit? = nil,
      extendedStatistics: [String: Double]? = nil
    ) {
      self.timestamp = timestamp
      self.sampleCount = sampleCount
      self.average = average
      self.sum = sum
      self.minimum = minimum
      self.maximum = maximum
      self.unit = unit
      self.extendedStatistics = extendedStatistics
    }

    public static let schema = AWSSchema(
      "Datapoint",
      #"""
      Timestamp time
      SampleCount double
      Average double
      Sum double
      Minimum double
      Maximum double
      Unit StandardUnit
      ExtendedStatistics {string:double}
      """#, [.enumeration(StandardUnit.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readDate(&timestamp)
      case 1: r.readDouble(&sampleCount)
      case 2: r.readDouble(&average)
      case 3: r.readDouble(&sum)
      case 4: r.readDouble(&minimum)
      case 5: r.readDouble(&maximum)
      case 6: r.readEnum(&unit)
      case 7: r.readDoubleMap(&extendedStatistics)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeDate(0, timestamp)
      w.writeDouble(1, sampleCount)
      w.writeDouble(2, average)
      w.writeDouble(3, sum)
      w.writeDouble(4, minimum)
      w.writeDouble(5, maximum)
      w.writeEnum(6, unit)
      w.writeDoubleMap(7, extendedStatistics)
    }
  }
}
