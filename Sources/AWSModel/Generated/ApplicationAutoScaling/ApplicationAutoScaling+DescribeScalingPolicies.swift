// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
public import FoundationEssentials

extension ApplicationAutoScaling {
  /// `DescribeScalingPolicies`.
  public static let describeScalingPolicies = AWSOperation<DescribeScalingPoliciesRequest, DescribeScalingPoliciesResponse>(
    name: "DescribeScalingPolicies", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<DescribeScalingPoliciesRequest, DescribeScalingPoliciesResponse>(
      inputToken: \DescribeScalingPoliciesRequest.nextToken, outputToken: \DescribeScalingPoliciesResponse.nextToken, limit: \DescribeScalingPoliciesRequest.maxResults,
      append: { appendItems(&$0.scalingPolicies, $1.scalingPolicies) }))

  public struct DescribeScalingPoliciesRequest: AWSShape {
    public var policyNames: [String]?
    public var serviceNamespace: ServiceNamespace?
    public var resourceId: String?
    public var scalableDimension: ScalableDimension?
    public var maxResults: Int?
    public var nextToken: String?

    public init() {}

    public init(
      policyNames: [String]? = nil,
      serviceNamespace: ServiceNamespace? = nil,
      resourceId: String? = nil,
      scalableDimension: ScalableDimension? = nil,
      maxResults: Int? = nil,
      nextToken: String? = nil
    ) {
      self.policyNames = policyNames
      self.serviceNamespace = serviceNamespace
      self.resourceId = resourceId
      self.scalableDimension = scalableDimension
      self.maxResults = maxResults
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "DescribeScalingPoliciesRequest",
      #"""
      PolicyNames [string(1..1600)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/](..50)
      ServiceNamespace! ServiceNamespace
      ResourceId string(1..1600)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      ScalableDimension ScalableDimension
      MaxResults int
      NextToken string/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      """#, [.enumeration(ServiceNamespace.self), .enumeration(ScalableDimension.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&policyNames)
      case 1: r.readEnum(&serviceNamespace)
      case 2: r.readString(&resourceId)
      case 3: r.readEnum(&scalableDimension)
      case 4: r.readInt(&maxResults)
      case 5: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, policyNames)
      w.writeEnum(1, serviceNamespace)
      w.writeString(2, resourceId)
      w.writeEnum(3, scalableDimension)
      w.writeInt(4, maxResults)
      w.writeString(5, nextToken)
    }
  }

  public struct DescribeScalingPoliciesResponse: AWSShape {
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
      "DescribeScalingPoliciesResponse",
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
    public var policyARN: String?
    public var policyName: String?
    public var serviceNamespace: ServiceNamespace?
    public var resourceId: String?
    public var scalableDimension: ScalableDimension?
    public var policyType: PolicyType?
    public var stepScalingPolicyConfiguration: StepScalingPolicyConfiguration?
    public var targetTrackingScalingPolicyConfiguration: TargetTrackingScalingPolicyConfiguration?
    public var predictiveScalingPolicyConfiguration: PredictiveScalingPolicyConfiguration?
    public var alarms: [Alarm]?
    public var creationTime: Date?

    public init() {}

    public init(
      policyARN: String? = nil,
      policyName: String? = nil,
      serviceNamespace: ServiceNamespace? = nil,
      resourceId: String? = nil,
      scalableDimension: ScalableDimension? = nil,
      policyType: PolicyType? = nil,
      stepScalingPolicyConfiguration: StepScalingPolicyConfiguration? = nil,
      targetTrackingScalingPolicyConfiguration: TargetTrackingScalingPolicyConfiguration? = nil,
      predictiveScalingPolicyConfiguration: PredictiveScalingPolicyConfiguration? = nil,
      alarms: [Alarm]? = nil,
      creationTime: Date? = nil
    ) {
      self.policyARN = policyARN
      self.policyName = policyName
      self.serviceNamespace = serviceNamespace
      self.resourceId = resourceId
      self.scalableDimension = scalableDimension
      self.policyType = policyType
      self.stepScalingPolicyConfiguration = stepScalingPolicyConfiguration
      self.targetTrackingScalingPolicyConfiguration = targetTrackingScalingPolicyConfiguration
      self.predictiveScalingPolicyConfiguration = predictiveScalingPolicyConfiguration
      self.alarms = alarms
      self.creationTime = creationTime
    }

    public static let schema = AWSSchema(
      "ScalingPolicy",
      #"""
      PolicyARN! string(1..1600)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      PolicyName! string(1..256)/\p{Print}+/
      ServiceNamespace! ServiceNamespace
      ResourceId! string(1..1600)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      ScalableDimension! ScalableDimension
      PolicyType! PolicyType
      StepScalingPolicyConfiguration StepScalingPolicyConfiguration
      TargetTrackingScalingPolicyConfiguration TargetTrackingScalingPolicyConfiguration
      PredictiveScalingPolicyConfiguration PredictiveScalingPolicyConfiguration
      Alarms [Alarm]
      CreationTime! time
      """#, [.enumeration(ServiceNamespace.self), .enumeration(ScalableDimension.self), .enumeration(PolicyType.self), .shape(StepScalingPolicyConfiguration.self), .shape(TargetTrackingScalingPolicyConfiguration.self), .shape(PredictiveScalingPolicyConfiguration.self), .shape(Alarm.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&policyARN)
      case 1: r.readString(&policyName)
      case 2: r.readEnum(&serviceNamespace)
      case 3: r.readString(&resourceId)
      case 4: r.readEnum(&scalableDimension)
      case 5: r.readEnum(&policyType)
      case 6: r.readShape(&stepScalingPolicyConfiguration)
      case 7: r.readShape(&targetTrackingScalingPolicyConfiguration)
      case 8: r.readShape(&predictiveScalingPolicyConfiguration)
      case 9: r.readShapes(&alarms)
      case 10: r.readDate(&creationTime)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, policyARN)
      w.writeString(1, policyName)
      w.writeEnum(2, serviceNamespace)
      w.writeString(3, resourceId)
      w.writeEnum(4, scalableDimension)
      w.writeEnum(5, policyType)
      w.writeShape(6, stepScalingPolicyConfiguration)
      w.writeShape(7, targetTrackingScalingPolicyConfiguration)
      w.writeShape(8, predictiveScalingPolicyConfiguration)
      w.writeShapes(9, alarms)
      w.writeDate(10, creationTime)
    }
  }
}
