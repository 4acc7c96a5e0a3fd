// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension CloudWatch {
  /// `DescribeAlarmsForMetric`.
  public static let describeAlarmsForMetric = AWSOperation<DescribeAlarmsForMetricRequest, DescribeAlarmsForMetricResponse>(
    name: "DescribeAlarmsForMetric", service: service, isReadOnly: true, isIdempotent: true)

  public struct DescribeAlarmsForMetricRequest: AWSShape {
    public var metricName: String?
    public var namespace: String?
    public var statistic: Statistic?
    public var extendedStatistic: String?
    public var dimensions: [Dimension]?
    public var period: Int?
    public var unit: StandardUnit?

    public init() {}

    public init(
      metricName: String? = nil,
      namespace: String? = nil,
      statistic: Statistic? = nil,
      extendedStatistic: String? = nil,
      dimensions: [Dimension]? = nil,
      period: Int? = nil,
      unit: StandardUnit? = nil
    ) {
      self.metricName = metricName
      self.namespace = namespace
      self.statistic = statistic
      self.extendedStatistic = extendedStatistic
      self.dimensions = dimensions
      self.period = period
      self.unit = unit
    }

    public static let schema = AWSSchema(
      "DescribeAlarmsForMetricRequest",
      #"""
      MetricName! string(1..255)
      Namespace! string(1..255)/[^:].*/
      Statistic Statistic
      ExtendedStatistic string
      Dimensions [Dimension](..30)
      Period int(1..)
      Unit StandardUnit
      """#, [.enumeration(Statistic.self), .shape(Dimension.self), .enumeration(StandardUnit.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&metricName)
      case 1: r.readString(&namespace)
      case 2: r.readEnum(&statistic)
      case 3: r.readString(&extendedStatistic)
      case 4: r.readShapes(&dimensions)
      case 5: r.readInt(&period)
      case 6: r.readEnum(&unit)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, metricName)
      w.writeString(1, namespace)
      w.writeEnum(2, statistic)
      w.writeString(3, extendedStatistic)
      w.writeShapes(4, dimensions)
      w.writeInt(5, period)
      w.writeEnum(6, unit)
    }
  }

  public struct DescribeAlarmsForMetricResponse: AWSShape {
    public var metricAlarms: [MetricAlarm]?

    public init() {}

    public init(
      metricAlarms: [MetricAlarm]? = nil
    ) {
      self.metricAlarms = metricAlarms
    }

    public static let schema = AWSSchema(
      "DescribeAlarmsForMetricResponse",
      #"""
      MetricAlarms [MetricAlarm]
      """#, [.shape(MetricAlarm.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&metricAlarms)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, metricAlarms)
    }
  }
}
