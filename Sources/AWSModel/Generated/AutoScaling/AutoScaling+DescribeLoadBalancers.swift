// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
  /// `DescribeLoadBalancers`.
  public static let describeLoadBalancers = AWSOperation<DescribeLoadBalancersRequest, DescribeLoadBalancersResponse>(
    name: "DescribeLoadBalancers", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<DescribeLoadBalancersRequest, DescribeLoadBalancersResponse>(
      inputToken: \DescribeLoadBalancersRequest.nextToken, outputToken: \DescribeLoadBalancersResponse.nextToken, limit: \DescribeLoadBalancersRequest.maxRecords,
      append: { appendItems(&$0.loadBalancers, $1.loadBalancers) }))

  public struct DescribeLoadBalancersRequest: AWSShape {
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
      "DescribeLoadBalancersRequest",
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

  public struct DescribeLoadBalancersResponse: AWSShape {
    public var loadBalancers: [LoadBalancerState]?
    public var nextToken: String?

    public init() {}

    public init(
      loadBalancers: [LoadBalancerState]? = nil,
      nextToken: String? = nil
    ) {
      self.loadBalancers = loadBalancers
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "DescribeLoadBalancersResponse",
      #"""
      LoadBalancers [LoadBalancerState]
      NextToken string/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      """#, [.shape(LoadBalancerState.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&loadBalancers)
      case 1: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, loadBalancers)
      w.writeString(1, nextToken)
    }
  }

  public struct LoadBalancerState: AWSShape {
    public var loadBalancerName: String?
    public var state: String?

    public init() {}

    public init(
      loadBalancerName: String? = nil,
      state: String? = nil
    ) {
      self.loadBalancerName = loadBalancerName
      self.state = state
    }

    public static let schema = AWSSchema(
      "LoadBalancerState",
      #"""
      LoadBalancerName string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      State string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&loadBalancerName)
      case 1: r.readString(&state)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, loadBalancerName)
      w.writeString(1, state)
    }
  }
}
