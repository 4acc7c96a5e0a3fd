// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ELBv2 {
  /// `SetIpAddressType`.
  public static let setIpAddressType = AWSOperation<SetIpAddressTypeRequest, SetIpAddressTypeResponse>(
    name: "SetIpAddressType", service: service, isReadOnly: false, isIdempotent: true)

  public struct SetIpAddressTypeRequest: AWSShape {
    public var loadBalancerArn: String?
    public var ipAddressType: IpAddressType?

    public init() {}

    public init(
      loadBalancerArn: String? = nil,
      ipAddressType: IpAddressType? = nil
    ) {
      self.loadBalancerArn = loadBalancerArn
      self.ipAddressType = ipAddressType
    }

    public static let schema = AWSSchema(
      "SetIpAddressTypeRequest",
      #"""
      LoadBalancerArn! string
      IpAddressType! IpAddressType
      """#, [.enumeration(IpAddressType.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&loadBalancerArn)
      case 1: r.readEnum(&ipAddressType)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, loadBalancerArn)
      w.writeEnum(1, ipAddressType)
    }
  }

  public struct SetIpAddressTypeResponse: AWSShape {
    public var ipAddressType: IpAddressType?

    public init() {}

    public init(
      ipAddressType: IpAddressType? = nil
    ) {
      self.ipAddressType = ipAddressType
    }

    public static let schema = AWSSchema(
      "SetIpAddressTypeResponse",
      #"""
      IpAddressType IpAddressType
      """#, [.enumeration(IpAddressType.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&ipAddressType)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, ipAddressType)
    }
  }
}
