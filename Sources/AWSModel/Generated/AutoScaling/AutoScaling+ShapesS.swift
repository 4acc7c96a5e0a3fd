// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
  public struct StepAdjustment: AWSShape {
    public var metricIntervalLowerBound: Double?
    public var metricIntervalUpperBound: Double?
    public var scalingAdjustment: Int?

    public init() {}

    public init(
      metricIntervalLowerBound: Double? = nil,
      metricIntervalUpperBound: Double? = nil,
      scalingAdjustment: Int? = nil
    ) {
      self.metricIntervalLowerBound = metricIntervalLowerBound
      self.metricIntervalUpperBound = metricIntervalUpperBound
      self.scalingAdjustment = scalingAdjustment
    }

    public static let schema = AWSSchema(
      "StepAdjustment",
      #"""
      MetricIntervalLowerBound double
      MetricIntervalUpperBound double
      ScalingAdjustment! int
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readDouble(&metricIntervalLowerBound)
      case 1: r.readDouble(&metricIntervalUpperBound)
      case 2: r.readInt(&scalingAdjustment)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeDouble(0, metricIntervalLowerBound)
      w.writeDouble(1, metricIntervalUpperBound)
      w.writeInt(2, scalingAdjustment)
    }
  }
}
