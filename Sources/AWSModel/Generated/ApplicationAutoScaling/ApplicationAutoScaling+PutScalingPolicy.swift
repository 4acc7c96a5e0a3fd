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
      """#, [ServiceNamespace.self, ScalableDimension.self, PolicyType.self, StepScalingPolicyConfiguration.self, TargetTrackingScalingPolicyConfiguration.self, PredictiveScalingPolicyConfiguration.self])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&policyName)
      case 1: r.read(&serviceNamespace)
      case 2: r.readString(&resourceId)
      case 3: r.read(&scalableDimension)
      case 4: r.read(&policyType)
      case 5: r.read(&stepScalingPolicyConfiguration)
      case 6: r.read(&targetTrackingScalingPolicyConfiguration)
      case 7: r.read(&predictiveScalingPolicyConfiguration)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, policyName)
      w.write(1, serviceNamespace)
      w.writeString(2, resourceId)
      w.write(3, scalableDimension)
      w.write(4, policyType)
      w.write(5, stepScalingPolicyConfiguration)
      w.write(6, targetTrackingScalingPolicyConfiguration)
      w.write(7, predictiveScalingPolicyConfiguration)
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
      """#, [Alarm.self])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&policyARN)
      case 1: r.read(&alarms)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, policyARN)
      w.write(1, alarms)
    }
  }
}
