// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ApplicationAutoScaling {
  /// `PutScalingPolicy`.
  public static let putScalingPolicy = AWSOperation<PutScalingPolicyRequest, PutScalingPolicyResponse>(
    name: "PutScalingPolicy", service: service, isReadOnly: false, isIdempotent: true)

  public struct PutScalingPolicyRequest: AWSShape {
    public var policyName: String?
    public var serviceNamespace: ServiceNamespace?
    public var resourceId: String?
    public var scalableDimension: ScalableDimension?
    public var policyType: PolicyType?
    public var stepScalingPolicyConfiguration: StepScalingPolicyConfiguration?
    public var targetTrackingScalingPolicyConfiguration: TargetTrackingScalingPolicyConfiguration?
    public var predictiveScalingPolicyConfiguration: PredictiveScalingPolicyConfiguration?

    public init() {}

    public init(
      policyName: String? = nil,
      serviceNamespace: ServiceNamespace? = nil,
      resourceId: String? = nil,
      scalableDimension: ScalableDimension? = nil,
      policyType: PolicyType? = nil,
      stepScalingPolicyConfiguration: StepScalingPolicyConfiguration? = nil,
      targetTrackingScalingPolicyConfiguration: TargetTrackingScalingPolicyConfiguration? = nil,
      predictiveScalingPolicyConfiguration: PredictiveScalingPolicyConfiguration? = nil
    ) {
      self.policyName = policyName
      self.serviceNamespace = serviceNamespace
      self.resourceId = resourceId
      self.scalableDimension = scalableDimension
      self.policyType = policyType
      self.stepScalingPolicyConfiguration = stepScalingPolicyConfiguration
      self.targetTrackingScalingPolicyConfiguration = targetTrackingScalingPolicyConfiguration
      self.predictiveScalingPolicyConfiguration = predictiveScalingPolicyConfiguration
    }

    public static let schema = AWSSchema(
      "PutScalingPolicyRequest",
      #"""
      PolicyName! string(1..256)/\p{Print}+/
      ServiceNamespace! ServiceNamespace
      ResourceId! string(1..1600)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      ScalableDimension! ScalableDimension
      PolicyType PolicyType
      StepScalingPolicyConfiguration StepScalingPolicyConfiguration
      TargetTrackingScalingPolicyConfiguration TargetTrackingScalingPolicyConfiguration
      PredictiveScalingPolicyConfiguration PredictiveScalingPolicyConfiguration
      """#, [.enumeration(ServiceNamespace.self), .enumeration(ScalableDimension.self), .enumeration(PolicyType.self), .shape(StepScalingPolicyConfiguration.self), .shape(TargetTrackingScalingPolicyConfiguration.self), .shape(PredictiveScalingPolicyConfiguration.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&policyName)
      case 1: r.readEnum(&serviceNamespace)
      case 2: r.readString(&resourceId)
      case 3: r.readEnum(&scalableDimension)
      case 4: r.readEnum(&policyType)
      case 5: r.readShape(&stepScalingPolicyConfiguration)
      case 6: r.readShape(&targetTrackingScalingPolicyConfiguration)
      case 7: r.readShape(&predictiveScalingPolicyConfiguration)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, policyName)
      w.writeEnum(1, serviceNamespace)
      w.writeString(2, resourceId)
      w.writeEnum(3, scalableDimension)
      w.writeEnum(4, policyType)
      w.writeShape(5, stepScalingPolicyConfiguration)
      w.writeShape(6, targetTrackingScalingPolicyConfiguration)
      w.writeShape(7, predictiveScalingPolicyConfiguration)
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
      PolicyARN! string(1..1600)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
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
