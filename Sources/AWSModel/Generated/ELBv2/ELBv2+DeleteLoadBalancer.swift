// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ELBv2 {
  /// `DeleteLoadBalancer`.
  public static let deleteLoadBalancer = AWSOperation<DeleteLoadBalancerRequest, DeleteLoadBalancerResponse>(
    name: "DeleteLoadBalancer", service: service, isReadOnly: false, isIdempotent: true)

  public struct DeleteLoadBalancerRequest: AWSShape {
    public var loadBalancerArn: String?

    public init() {}

    public init(
      loadBalancerArn: String? = nil
    ) {
      self.loadBalancerArn = loadBalancerArn
    }

    public static let schema = AWSSchema(
      "DeleteLoadBalancerRequest",
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

  public struct DeleteLoadBalancerResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "DeleteLoadBalancerResponse")

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
