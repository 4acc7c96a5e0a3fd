// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ELBv2 {
  /// `ModifyLoadBalancerAttributes`.
  public static let modifyLoadBalancerAttributes = AWSOperation<ModifyLoadBalancerAttributesRequest, ModifyLoadBalancerAttributesResponse>(
    name: "ModifyLoadBalancerAttributes", service: service, isReadOnly: false, isIdempotent: true)

  public struct ModifyLoadBalancerAttributesRequest: AWSShape {
    public var loadBalancerArn: String?
    public var attributes: [LoadBalancerAttribute]?

    public init() {}

    public init(
      loadBalancerArn: String? = nil,
      attributes: [LoadBalancerAttribute]? = nil
    ) {
      self.loadBalancerArn = loadBalancerArn
      self.attributes = attributes
    }

    public static let schema = AWSSchema(
      "ModifyLoadBalancerAttributesRequest",
      #"""
      LoadBalancerArn! string
      Attributes! [LoadBalancerAttribute](..20)
      """#, [.shape(LoadBalancerAttribute.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&loadBalancerArn)
      case 1: r.readShapes(&attributes)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, loadBalancerArn)
      w.writeShapes(1, attributes)
    }
  }

  public struct ModifyLoadBalancerAttributesResponse: AWSShape {
    public var attributes: [LoadBalancerAttribute]?

    public init() {}

    public init(
      attributes: [LoadBalancerAttribute]? = nil
    ) {
      self.attributes = attributes
    }

    public static let schema = AWSSchema(
      "ModifyLoadBalancerAttributesResponse",
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
