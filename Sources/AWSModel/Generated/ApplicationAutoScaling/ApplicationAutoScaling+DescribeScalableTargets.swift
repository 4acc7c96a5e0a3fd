// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
public import FoundationEssentials

extension ApplicationAutoScaling {
  /// `DescribeScalableTargets`.
  public static let describeScalableTargets = AWSOperation<DescribeScalableTargetsRequest, DescribeScalableTargetsResponse>(
    name: "DescribeScalableTargets", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<DescribeScalableTargetsRequest, DescribeScalableTargetsResponse>(
      inputToken: \DescribeScalableTargetsRequest.nextToken, outputToken: \DescribeScalableTargetsResponse.nextToken, limit: \DescribeScalableTargetsRequest.maxResults,
      append: { appendItems(&$0.scalableTargets, $1.scalableTargets) }))

  public struct DescribeScalableTargetsRequest: AWSShape {
    public var serviceNamespace: ServiceNamespace?
    public var resourceIds: [String]?
    public var scalableDimension: ScalableDimension?
    public var maxResults: Int?
    public var nextToken: String?

    public init() {}

    public init(
      serviceNamespace: ServiceNamespace? = nil,
      resourceIds: [String]? = nil,
      scalableDimension: ScalableDimension? = nil,
      maxResults: Int? = nil,
      nextToken: String? = nil
    ) {
      self.serviceNamespace = serviceNamespace
      self.resourceIds = resourceIds
      self.scalableDimension = scalableDimension
      self.maxResults = maxResults
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "DescribeScalableTargetsRequest",
      #"""
      ServiceNamespace! ServiceNamespace
      ResourceIds [string(1..1600)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/](..50)
      ScalableDimension ScalableDimension
      MaxResults int
      NextToken string/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      """#, [.enumeration(ServiceNamespace.self), .enumeration(ScalableDimension.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&serviceNamespace)
      case 1: r.readStrings(&resourceIds)
      case 2: r.readEnum(&scalableDimension)
      case 3: r.readInt(&maxResults)
      case 4: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, serviceNamespace)
      w.writeStrings(1, resourceIds)
      w.writeEnum(2, scalableDimension)
      w.writeInt(3, maxResults)
      w.writeString(4, nextToken)
    }
  }

  public struct DescribeScalableTargetsResponse: AWSShape {
    public var scalableTargets: [ScalableTarget]?
    public var nextToken: String?

    public init() {}

    public init(
      scalableTargets: [ScalableTarget]? = nil,
      nextToken: String? = nil
    ) {
      self.scalableTargets = scalableTargets
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "DescribeScalableTargetsResponse",
      #"""
      ScalableTargets [ScalableTarget]
      NextToken string/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      """#, [.shape(ScalableTarget.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&scalableTargets)
      case 1: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, scalableTargets)
      w.writeString(1, nextToken)
    }
  }

  public struct ScalableTarget: AWSShape {
    public var serviceNamespace: ServiceNamespace?
    public var resourceId: String?
    public var scalableDimension: ScalableDimension?
    public var minCapacity: Int?
    public var maxCapacity: Int?
    public var predictedCapacity: Int?
    public var roleARN: String?
    public var creationTime: Date?
    public var suspendedState: SuspendedState?
    public var scalableTargetARN: String?

    public init() {}

    public init(
      serviceNamespace: ServiceNamespace? = nil,
      resourceId: String? = nil,
      scalableDimension: ScalableDimension? = nil,
      minCapacity: Int? = nil,
      maxCapacity: Int? = nil,
      predictedCapacity: Int? = nil,
      roleARN: String? = nil,
      creationTime: Date? = nil,
      suspendedState: SuspendedState? = nil,
      scalableTargetARN: String? = nil
    ) {
      self.serviceNamespace = serviceNamespace
      self.resourceId = resourceId
      self.scalableDimension = scalableDimension
      self.minCapacity = minCapacity
      self.maxCapacity = maxCapacity
      self.predictedCapacity = predictedCapacity
      self.roleARN = roleARN
      self.creationTime = creationTime
      self.suspendedState = suspendedState
      self.scalableTargetARN = scalableTargetARN
    }

    public static let schema = AWSSchema(
      "ScalableTarget",
      #"""
      ServiceNamespace! ServiceNamespace
      ResourceId! string(1..1600)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      ScalableDimension! ScalableDimension
      MinCapacity! int
      MaxCapacity! int
      PredictedCapacity int
      RoleARN! string(1..1600)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      CreationTime! time
      SuspendedState SuspendedState
      ScalableTargetARN string/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      """#, [.enumeration(ServiceNamespace.self), .enumeration(ScalableDimension.self), .shape(SuspendedState.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&serviceNamespace)
      case 1: r.readString(&resourceId)
      case 2: r.readEnum(&scalableDimension)
      case 3: r.readInt(&minCapacity)
      case 4: r.readInt(&maxCapacity)
      case 5: r.readInt(&predictedCapacity)
      case 6: r.readString(&roleARN)
      case 7: r.readDate(&creationTime)
      case 8: r.readShape(&suspendedState)
      case 9: r.readString(&scalableTargetARN)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, serviceNamespace)
      w.writeString(1, resourceId)
      w.writeEnum(2, scalableDimension)
      w.writeInt(3, minCapacity)
      w.writeInt(4, maxCapacity)
      w.writeInt(5, predictedCapacity)
      w.writeString(6, roleARN)
      w.writeDate(7, creationTime)
      w.writeShape(8, suspendedState)
      w.writeString(9, scalableTargetARN)
    }
  }
}
