// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
  /// `DetachLoadBalancerTargetGroups`.
  public static let detachLoadBalancerTargetGroups = AWSOperation<DetachLoadBalancerTargetGroupsRequest, DetachLoadBalancerTargetGroupsResponse>(
    name: "DetachLoadBalancerTargetGroups", service: service, isReadOnly: false, isIdempotent: true)

  public struct DetachLoadBalancerTargetGroupsRequest: AWSShape {
    public var autoScalingGroupName: String?
    public var targetGroupARNs: [String]?

    public init() {}

    public init(
      autoScalingGroupName: String? = nil,
      targetGroupARNs: [String]? = nil
    ) {
      self.autoScalingGroupName = autoScalingGroupName
      self.targetGroupARNs = targetGroupARNs
    }

    public static let schema = AWSSchema(
      "DetachLoadBalancerTargetGroupsRequest",
      #"""
      AutoScalingGroupName! string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      TargetGroupARNs! [string(1..511)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/]
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&autoScalingGroupName)
      case 1: r.readStrings(&targetGroupARNs)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, autoScalingGroupName)
      w.writeStrings(1, targetGroupARNs)
    }
  }

  public struct DetachLoadBalancerTargetGroupsResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "DetachLoadBalancerTargetGroupsResponse")

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
