// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ApplicationAutoScaling {
  public struct ScalableTargetAction: AWSShape {
    public var minCapacity: Int?
    public var maxCapacity: Int?

    public init() {}

    public init(
      minCapacity: Int? = nil,
      maxCapacity: Int? = nil
    ) {
      self.minCapacity = minCapacity
      self.maxCapacity = maxCapacity
    }

    public static let schema = AWSSchema(
      "ScalableTargetAction",
      #"""
      MinCapacity int
      MaxCapacity int
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&minCapacity)
      case 1: r.readInt(&maxCapacity)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, minCapacity)
      w.writeInt(1, maxCapacity)
    }
  }

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

  public struct StepScalingPolicyConfiguration: AWSShape {
    public var adjustmentType: AdjustmentType?
    public var stepAdjustments: [StepAdjustment]?
    public var minAdjustmentMagnitude: Int?
    public var cooldown: Int?
    public var metricAggregationType: MetricAggregationType?

    public init() {}

    public init(
      adjustmentType: AdjustmentType? = nil,
      stepAdjustments: [StepAdjustment]? = nil,
      minAdjustmentMagnitude: Int? = nil,
      cooldown: Int? = nil,
      metricAggregationType: MetricAggregationType? = nil
    ) {
      self.adjustmentType = adjustmentType
      self.stepAdjustments = stepAdjustments
      self.minAdjustmentMagnitude = minAdjustmentMagnitude
      self.cooldown = cooldown
      self.metricAggregationType = metricAggregationType
    }

    public static let schema = AWSSchema(
      "StepScalingPolicyConfiguration",
      #"""
      AdjustmentType AdjustmentType
      StepAdjustments [StepAdjustment]
      MinAdjustmentMagnitude int
      Cooldown int
      MetricAggregationType MetricAggregationType
      """#, [.enumeration(AdjustmentType.self), .shape(StepAdjustment.self), .enumeration(MetricAggregationType.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&adjustmentType)
      case 1: r.readShapes(&stepAdjustments)
      case 2: r.readInt(&minAdjustmentMagnitude)
      case 3: r.readInt(&cooldown)
      case 4: r.readEnum(&metricAggregationType)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, adjustmentType)
      w.writeShapes(1, stepAdjustments)
      w.writeInt(2, minAdjustmentMagnitude)
      w.writeInt(3, cooldown)
      w.writeEnum(4, metricAggregationType)
    }
  }

  public struct SuspendedState: AWSShape {
    public var dynamicScalingInSuspended: Bool?
    public var dynamicScalingOutSuspended: Bool?
    public var scheduledScalingSuspended: Bool?

    public init() {}

    public init(
      dynamicScalingInSuspended: Bool? = nil,
      dynamicScalingOutSuspended: Bool? = nil,
      scheduledScalingSuspended: Bool? = nil
    ) {
      self.dynamicScalingInSuspended = dynamicScalingInSuspended
      self.dynamicScalingOutSuspended = dynamicScalingOutSuspended
      self.scheduledScalingSuspended = scheduledScalingSuspended
    }

    public static let schema = AWSSchema(
      "SuspendedState",
      #"""
      DynamicScalingInSuspended bool
      DynamicScalingOutSuspended bool
      ScheduledScalingSuspended bool
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readBool(&dynamicScalingInSuspended)
      case 1: r.readBool(&dynamicScalingOutSuspended)
      case 2: r.readBool(&scheduledScalingSuspended)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeBool(0, dynamicScalingInSuspended)
      w.writeBool(1, dynamicScalingOutSuspended)
      w.writeBool(2, scheduledScalingSuspended)
    }
  }
}
