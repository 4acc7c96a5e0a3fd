// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
  /// `DescribeLoadBalancerTargetGroups`.
  public static let describeLoadBalancerTargetGroups = AWSOperation<DescribeLoadBalancerTargetGroupsRequest, DescribeLoadBalancerTargetGroupsResponse>(
    name: "DescribeLoadBalancerTargetGroups", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<DescribeLoadBalancerTargetGroupsRequest, DescribeLoadBalancerTargetGroupsResponse>(
      inputToken: \DescribeLoadBalancerTargetGroupsRequest.nextToken, outputToken: \DescribeLoadBalancerTargetGroupsResponse.nextToken, limit: \DescribeLoadBalancerTargetGroupsRequest.maxRecords,
      append: { appendItems(&$0.loadBalancerTargetGroups, $1.loadBalancerTargetGroups) }))

  public struct DescribeLoadBalancerTargetGroupsRequest: AWSShape {
    public var autoScalingGroupName: String?
    public var nextToken: String?
    public var maxRecords: Int?

    public init() {}

    public init(
      autoScalingGroupName: String? = nil,
      nextToken: String? = nil,
      maxRecords: Int? = nil
    ) {
      self.autoScalingGroupName = autoScalingGroupName
      self.nextToken = nextToken
      self.maxRecords = maxRecords
    }

    public static let schema = AWSSchema(
      "DescribeLoadBalancerTargetGroupsRequest",
      #"""
      AutoScalingGroupName! string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      NextToken string/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      MaxRecords int
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&autoScalingGroupName)
      case 1: r.readString(&nextToken)
      case 2: r.readInt(&maxRecords)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, autoScalingGroupName)
      w.writeString(1, nextToken)
      w.writeInt(2, maxRecords)
    }
  }

  public struct DescribeLoadBalancerTargetGroupsResponse: AWSShape {
    public var loadBalancerTargetGroups: [LoadBalancerTargetGroupState]?
    public var nextToken: String?

    public init() {}

    public init(
      loadBalancerTargetGroups: [LoadBalancerTargetGroupState]? = nil,
      nextToken: String? = nil
    ) {
      self.loadBalancerTargetGroups = loadBalancerTargetGroups
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "DescribeLoadBalancerTargetGroupsResponse",
      #"""
      LoadBalancerTargetGroups [LoadBalancerTargetGroupState]
      NextToken string/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      """#, [.shape(LoadBalancerTargetGroupState.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&loadBalancerTargetGroups)
      case 1: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, loadBalancerTargetGroups)
      w.writeString(1, nextToken)
    }
  }

  public struct LoadBalancerTargetGroupState: AWSShape {
    public var loadBalancerTargetGroupARN: String?
    public var state: String?

    public init() {}

    public init(
      loadBalancerTargetGroupARN: String? = nil,
      state: String? = nil
    ) {
      self.loadBalancerTargetGroupARN = loadBalancerTargetGroupARN
      self.state = state
    }

    public static let schema = AWSSchema(
      "LoadBalancerTargetGroupState",
      #"""
      LoadBalancerTargetGroupARN string(1..511)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      State string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&loadBalancerTargetGroupARN)
      case 1: r.readString(&state)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, loadBalancerTargetGroupARN)
      w.writeString(1, state)
    }
  }
}
