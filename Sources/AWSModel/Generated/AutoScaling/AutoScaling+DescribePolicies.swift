// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
  /// `DescribePolicies`.
  public static let describePolicies = AWSOperation<DescribePoliciesRequest, DescribePoliciesResponse>(
    name: "DescribePolicies", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<DescribePoliciesRequest, DescribePoliciesResponse>(
      inputToken: \DescribePoliciesRequest.nextToken, outputToken: \DescribePoliciesResponse.nextToken, limit: \DescribePoliciesRequest.maxRecords,
      append: { appendItems(&$0.scalingPolicies, $1.scalingPolicies) }))

  public struct DescribePoliciesRequest: AWSShape {
    public var autoScalingGroupName: String?
    public var policyNames: [String]?
    public var policyTypes: [String]?
    public var nextToken: String?
    public var maxRecords: Int?

    public init() {}

    public init(
      autoScalingGroupName: String? = nil,
      policyNames: [String]? = nil,
      policyTypes: [String]? = nil,
      nextToken: String? = nil,
      maxRecords: Int? = nil
    ) {
      self.autoScalingGroupName = autoScalingGroupName
      self.policyNames = policyNames
      self.policyTypes = policyTypes
      self.nextToken = nextToken
      self.maxRecords = maxRecords
    }

    public static let schema = AWSSchema(
      "DescribePoliciesRequest",
      #"""
      AutoScalingGroupName string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      PolicyNames [string(1..1600)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/]
      PolicyTypes [string(1..64)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/]
      NextToken string/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      MaxRecords int
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&autoScalingGroupName)
      case 1: r.readStrings(&policyNames)
      case 2: r.readStrings(&policyTypes)
      case 3: r.readString(&nextToken)
      case 4: r.readInt(&maxRecords)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, autoScalingGroupName)
      w.writeStrings(1, policyNames)
      w.writeStrings(2, policyTypes)
      w.writeString(3, nextToken)
      w.writeInt(4, maxRecords)
    }
  }

  public struct DescribePoliciesResponse: AWSShape {
    public var scalingPolicies: [ScalingPolicy]?
    public var nextToken: String?

    public init() {}

    public init(
      scalingPolicies: [ScalingPolicy]? = nil,
      nextToken: String? = nil
    ) {
      self.scalingPolicies = scalingPolicies
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "DescribePoliciesResponse",
      #"""
      ScalingPolicies [ScalingPolicy]
      NextToken string/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      """#, [.shape(ScalingPolicy.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&scalingPolicies)
      case 1: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, scalingPolicies)
      w.writeString(1, nextToken)
    }
  }

  public struct ScalingPolicy: AWSShape {
    public var autoScalingGroupName: String?
    public var policyName: String?
    public var policyARN: String?
    public var policyType: String?
    public var adjustmentType: String?
    public var minAdjustmentStep: Int?
    public var minAdjustmentMagnitude: Int?
    public var scalingAdjustment: Int?
    public var cooldown: Int?
    public var stepAdjustments: [StepAdjustment]?
    public var metricAggregationType: String?
    public var estimatedInstanceWarmup: Int?
    public var alarms: [Alarm]?
    public var targetTrackingConfiguration: TargetTrackingConfiguration?
    public var enabled: Bool?
    public var predictiveScalingConfiguration: PredictiveScalingConfiguration?

    public init() {}

    public init(
      autoScalingGroupName: String? = nil,
      policyName: String? = nil,
      policyARN: String? = nil,
      policyType: String? = nil,
      adjustmentType: String? = nil,
      minAdjustmentStep: Int? = nil,
      minAdjustmentMagnitude: Int? = nil,
      scalingAdjustment: Int? = nil,
      cooldown: Int? = nil,
      stepAdjustments: [StepAdjustment]? = nil,
      metricAggregationType: String? = nil,
      estimatedInstanceWarmup: Int? = nil,
      alarms: [Alarm]? = nil,
      targetTrackingConfiguration: TargetTrackingConfiguration? = nil,
      enabled: Bool? = nil,
      predictiveScalingConfiguration: PredictiveScalingConfiguration? = nil
    ) {
      self.autoScalingGroupName = autoScalingGroupName
      self.policyName = policyName
      self.policyARN = policyARN
      self.policyType = policyType
      self.adjustmentType = adjustmentType
      self.minAdjustmentStep = minAdjustmentStep
      self.minAdjustmentMagnitude = minAdjustmentMagnitude
      self.scalingAdjustment = scalingAdjustment
      self.cooldown = cooldown
      self.stepAdjustments = stepAdjustments
      self.metricAggregationType = metricAggregationType
      self.estimatedInstanceWarmup = estimatedInstanceWarmup
      self.alarms = alarms
      self.targetTrackingConfiguration = targetTrackingConfiguration
      self.enabled = enabled
      self.predictiveScalingConfiguration = predictiveScalingConfiguration
    }

    public static let schema = AWSSchema(
      "ScalingPolicy",
      #"""
      AutoScalingGroupName string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      PolicyName string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      PolicyARN string(1..1600)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      PolicyType string(1..64)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      AdjustmentType string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      MinAdjustmentStep int
      MinAdjustmentMagnitude int
      ScalingAdjustment int
      Cooldown int
      StepAdjustments [StepAdjustment]
      MetricAggregationType string(1..32)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      EstimatedInstanceWarmup int
      Alarms [Alarm]
      TargetTrackingConfiguration TargetTrackingConfiguration
      Enabled bool
      PredictiveScalingConfiguration PredictiveScalingConfiguration
      """#, [.shape(StepAdjustment.self), .shape(Alarm.self), .shape(TargetTrackingConfiguration.self), .shape(PredictiveScalingConfiguration.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&autoScalingGroupName)
      case 1: r.readString(&policyName)
      case 2: r.readString(&policyARN)
      case 3: r.readString(&policyType)
      case 4: r.readString(&adjustmentType)
      case 5: r.readInt(&minAdjustmentStep)
      case 6: r.readInt(&minAdjustmentMagnitude)
      case 7: r.readInt(&scalingAdjustment)
      case 8: r.readInt(&cooldown)
      case 9: r.readShapes(&stepAdjustments)
      case 10: r.readString(&metricAggregationType)
      case 11: r.readInt(&estimatedInstanceWarmup)
      case 12: r.readShapes(&alarms)
      case 13: r.readShape(&targetTrackingConfiguration)
      case 14: r.readBool(&enabled)
      case 15: r.readShape(&predictiveScalingConfiguration)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, autoScalingGroupName)
      w.writeString(1, policyName)
      w.writeString(2, policyARN)
      w.writeString(3, policyType)
      w.writeString(4, adjustmentType)
      w.writeInt(5, minAdjustmentStep)
      w.writeInt(6, minAdjustmentMagnitude)
      w.writeInt(7, scalingAdjustment)
      w.writeInt(8, cooldown)
      w.writeShapes(9, stepAdjustments)
      w.writeString(10, metricAggregationType)
      w.writeInt(11, estimatedInstanceWarmup)
      w.writeShapes(12, alarms)
      w.writeShape(13, targetTrackingConfiguration)
      w.writeBool(14, enabled)
      w.writeShape(15, predictiveScalingConfiguration)
    }
  }
}
