// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ELBv2 {
  /// `DescribeLoadBalancerAttributes`.
  public static let describeLoadBalancerAttributes = AWSOperation<DescribeLoadBalancerAttributesRequest, DescribeLoadBalancerAttributesResponse>(
    name: "DescribeLoadBalancerAttributes", service: service, isReadOnly: true, isIdempotent: true)

  public struct DescribeLoadBalancerAttributesRequest: AWSShape {
    public var loadBalancerArn: String?

    public init() {}

    public init(
      loadBalancerArn: String? = nil
    ) {
      self.loadBalancerArn = loadBalancerArn
    }

    public static let schema = AWSSchema(
      "DescribeLoadBalancerAttributesRequest",
      #"""
      LoadBalancerArn! string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&loadBalancerArn)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, loadBalancerArn)
    }
  }

  public struct DescribeLoadBalancerAttributesResponse: AWSShape {
    public var attributes: [LoadBalancerAttribute]?

    public init() {}

    public init(
      attributes: [LoadBalancerAttribute]? = nil
    ) {
      self.attributes = attributes
    }

    public static let schema = AWSSchema(
      "DescribeLoadBalancerAttributesResponse",
      #"""
      Attributes [LoadBalancerAttribute](..20)
      """#, [.shape(LoadBalancerAttribute.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&attributes)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, attributes)
    }
  }
}
