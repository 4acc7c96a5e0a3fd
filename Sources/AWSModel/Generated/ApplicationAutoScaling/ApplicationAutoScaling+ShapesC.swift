// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ApplicationAutoScaling {
  public struct CustomizedMetricSpecification: AWSShape {
    public var metricName: String?
    public var namespace: String?
    public var dimensions: [MetricDimension]?
    public var statistic: MetricStatistic?
    public var unit: String?
    public var metrics: [TargetTrackingMetricDataQuery]?

    public init() {}

    public init(
      metricName: String? = nil,
      namespace: String? = nil,
      dimensions: [MetricDimension]? = nil,
      statistic: MetricStatistic? = nil,
      unit: String? = nil,
      metrics: [TargetTrackingMetricDataQuery]? = nil
    ) {
      self.metricName = metricName
      self.namespace = namespace
      self.dimensions = dimensions
      self.statistic = statistic
      self.unit = unit
      self.metrics = metrics
    }

    public static let schema = AWSSchema(
      "CustomizedMetricSpecification",
      #"""
      MetricName string
      Namespace string
      Dimensions [MetricDimension]
      Statistic MetricStatistic
      Unit string
      Metrics [TargetTrackingMetricDataQuery]
      """#, [.shape(MetricDimension.self), .enumeration(MetricStatistic.self), .shape(TargetTrackingMetricDataQuery.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&metricName)
      case 1: r.readString(&namespace)
      case 2: r.readShapes(&dimensions)
      case 3: r.readEnum(&statistic)
      case 4: r.readString(&unit)
      case 5: r.readShapes(&metrics)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, metricName)
      w.writeString(1, namespace)
      w.writeShapes(2, dimensions)
      w.writeEnum(3, statistic)
      w.writeString(4, unit)
      w.writeShapes(5, metrics)
    }
  }
}
