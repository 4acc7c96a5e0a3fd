// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
  /// `PutScalingPolicy`.
  public static let putScalingPolicy = AWSOperation<PutScalingPolicyRequest, PutScalingPolicyResponse>(
    name: "PutScalingPolicy", service: service, isReadOnly: false, isIdempotent: true)

  public struct PutScalingPolicyRequest: AWSShape {
    public var autoScalingGroupName: String?
    public var policyName: String?
    public var policyType: String?
    public var adjustmentType: String?
    public var minAdjustmentStep: Int?
    public var minAdjustmentMagnitude: Int?
    public var scalingAdjustment: Int?
    public var cooldown: Int?
    public var metricAggregationType: String?
    public var stepAdjustments: [StepAdjustment]?
    public var estimatedInstanceWarmup: Int?
    public var targetTrackingConfiguration: TargetTrackingConfiguration?
    public var enabled: Bool?
    public var predictiveScalingConfiguration: PredictiveScalingConfiguration?

    public init() {}

    public init(
      autoScalingGroupName: String? = nil,
      policyName: String? = nil,
      policyType: String? = nil,
      adjustmentType: String? = nil,
      minAdjustmentStep: Int? = nil,
      minAdjustmentMagnitude: Int? = nil,
      scalingAdjustment: Int? = nil,
      cooldown: Int? = nil,
      metricAggregationType: String? = nil,
      stepAdjustments: [StepAdjustment]? = nil,
      estimatedInstanceWarmup: Int? = nil,
      targetTrackingConfiguration: TargetTrackingConfiguration? = nil,
      enabled: Bool? = nil,
      predictiveScalingConfiguration: PredictiveScalingConfiguration? = nil
    ) {
      self.autoScalingGroupName = autoScalingGroupName
      self.policyName = policyName
      self.policyType = policyType
      self.adjustmentType = adjustmentType
      self.minAdjustmentStep = minAdjustmentStep
      self.minAdjustmentMagnitude = minAdjustmentMagnitude
      self.scalingAdjustment = scalingAdjustment
      self.cooldown = cooldown
      self.metricAggregationType = metricAggregationType
      self.stepAdjustments = stepAdjustments
      self.estimatedInstanceWarmup = estimatedInstanceWarmup
      self.targetTrackingConfiguration = targetTrackingConfiguration
      self.enabled = enabled
      self.predictiveScalingConfiguration = predictiveScalingConfiguration
    }

    public static let schema = AWSSchema(
      "PutScalingPolicyRequest",
      #"""
      AutoScalingGroupName! string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      PolicyName! string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      PolicyType string(1..64)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      AdjustmentType string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      MinAdjustmentStep int
      MinAdjustmentMagnitude int
      ScalingAdjustment int
      Cooldown int
      MetricAggregationType string(1..32)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      StepAdjustments [StepAdjustment]
      EstimatedInstanceWarmup int
      TargetTrackingConfiguration TargetTrackingConfiguration
      Enabled bool
      PredictiveScalingConfiguration PredictiveScalingConfiguration
      """#, [.shape(StepAdjustment.self), .shape(TargetTrackingConfiguration.self), .shape(PredictiveScalingConfiguration.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&autoScalingGroupName)
      case 1: r.readString(&policyName)
      case 2: r.readString(&policyType)
      case 3: r.readString(&adjustmentType)
      case 4: r.readInt(&minAdjustmentStep)
      case 5: r.readInt(&minAdjustmentMagnitude)
      case 6: r.readInt(&scalingAdjustment)
      case 7: r.readInt(&cooldown)
      case 8: r.readString(&metricAggregationType)
      case 9: r.readShapes(&stepAdjustments)
      case 10: r.readInt(&estimatedInstanceWarmup)
      case 11: r.readShape(&targetTrackingConfiguration)
      case 12: r.readBool(&enabled)
      case 13: r.readShape(&predictiveScalingConfiguration)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, autoScalingGroupName)
      w.writeString(1, policyName)
      w.writeString(2, policyType)
      w.writeString(3, adjustmentType)
      w.writeInt(4, minAdjustmentStep)
      w.writeInt(5, minAdjustmentMagnitude)
      w.writeInt(6, scalingAdjustment)
      w.writeInt(7, cooldown)
      w.writeString(8, metricAggregationType)
      w.writeShapes(9, stepAdjustments)
      w.writeInt(10, estimatedInstanceWarmup)
      w.writeShape(11, targetTrackingConfiguration)
      w.writeBool(12, enabled)
      w.writeShape(13, predictiveScalingConfiguration)
    }
  }

  public struct PutScalingPolicyResponse: AWSShape {
    public var policyARN: String?
    public var alarms: [Alarm]?

    public init() {}

    public init(
      policyARN: String? = nil,
      alarms: [Alarm]? = nil
    ) {
      self.policyARN = policyARN
      self.alarms = alarms
    }

    public static let schema = AWSSchema(
      "PutScalingPolicyResponse",
      #"""
      PolicyARN string(1..1600)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      Alarms [Alarm]
      """#, [.shape(Alarm.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&policyARN)
      case 1: r.readShapes(&alarms)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, policyARN)
      w.writeShapes(1, alarms)
    }
  }
}
