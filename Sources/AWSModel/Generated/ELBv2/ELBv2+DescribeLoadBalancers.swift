// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ELBv2 {
  /// `DescribeLoadBalancers`.
  public static let describeLoadBalancers = AWSOperation<DescribeLoadBalancersRequest, DescribeLoadBalancersResponse>(
    name: "DescribeLoadBalancers", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<DescribeLoadBalancersRequest, DescribeLoadBalancersResponse>(
      inputToken: \DescribeLoadBalancersRequest.marker, outputToken: \DescribeLoadBalancersResponse.nextMarker, limit: \DescribeLoadBalancersRequest.pageSize,
      append: { appendItems(&$0.loadBalancers, $1.loadBalancers) }))

  public struct DescribeLoadBalancersRequest: AWSShape {
    public var loadBalancerArns: [String]?
    public var names: [String]?
    public var marker: String?
    public var pageSize: Int?

    public init() {}

    public init(
      loadBalancerArns: [String]? = nil,
      names: [String]? = nil,
      marker: String? = nil,
      pageSize: Int? = nil
    ) {
      self.loadBalancerArns = loadBalancerArns
      self.names = names
      self.marker = marker
      self.pageSize = pageSize
    }

    public static let schema = AWSSchema(
      "DescribeLoadBalancersRequest",
      #"""
      LoadBalancerArns [string]
      Names [string]
      Marker string
      PageSize int(1..400)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&loadBalancerArns)
      case 1: r.readStrings(&names)
      case 2: r.readString(&marker)
      case 3: r.readInt(&pageSize)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, loadBalancerArns)
      w.writeStrings(1, names)
      w.writeString(2, marker)
      w.writeInt(3, pageSize)
    }
  }

  public struct DescribeLoadBalancersResponse: AWSShape {
    public var loadBalancers: [LoadBalancer]?
    public var nextMarker: String?

    public init() {}

    public init(
      loadBalancers: [LoadBalancer]? = nil,
      nextMarker: String? = nil
    ) {
      self.loadBalancers = loadBalancers
      self.nextMarker = nextMarker
    }

    public static let schema = AWSSchema(
      "DescribeLoadBalancersResponse",
      #"""
      LoadBalancers [LoadBalancer]
      NextMarker string
      """#, [.shape(LoadBalancer.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&loadBalancers)
      case 1: r.readString(&nextMarker)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, loadBalancers)
      w.writeString(1, nextMarker)
    }
  }
}
