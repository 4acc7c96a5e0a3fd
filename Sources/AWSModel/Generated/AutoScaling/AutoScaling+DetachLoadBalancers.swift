// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
  /// `DetachLoadBalancers`.
  public static let detachLoadBalancers = AWSOperation<DetachLoadBalancersRequest, DetachLoadBalancersResponse>(
    name: "DetachLoadBalancers", service: service, isReadOnly: false, isIdempotent: true)

  public struct DetachLoadBalancersRequest: AWSShape {
    public var autoScalingGroupName: String?
    public var loadBalancerNames: [String]?

    public init() {}

    public init(
      autoScalingGroupName: String? = nil,
      loadBalancerNames: [String]? = nil
    ) {
      self.autoScalingGroupName = autoScalingGroupName
      self.loadBalancerNames = loadBalancerNames
    }

    public static let schema = AWSSchema(
      "DetachLoadBalancersRequest",
      #"""
      AutoScalingGroupName! string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      LoadBalancerNames! [string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/]
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&autoScalingGroupName)
      case 1: r.readStrings(&loadBalancerNames)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, autoScalingGroupName)
      w.writeStrings(1, loadBalancerNames)
    }
  }

  public struct DetachLoadBalancersResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "DetachLoadBalancersResponse")

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
