// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ELBv2 {
  /// `SetSubnets`.
  public static let setSubnets = AWSOperation<SetSubnetsRequest, SetSubnetsResponse>(
    name: "SetSubnets", service: service, isReadOnly: false, isIdempotent: true)

  public struct SetSubnetsRequest: AWSShape {
    public var loadBalancerArn: String?
    public var subnets: [String]?
    public var subnetMappings: [SubnetMapping]?
    public var ipAddressType: IpAddressType?
    public var enablePrefixForIpv6SourceNat: EnablePrefixForIpv6SourceNatEnum?

    public init() {}

    public init(
      loadBalancerArn: String? = nil,
      subnets: [String]? = nil,
      subnetMappings: [SubnetMapping]? = nil,
      ipAddressType: IpAddressType? = nil,
      enablePrefixForIpv6SourceNat: EnablePrefixForIpv6SourceNatEnum? = nil
    ) {
      self.loadBalancerArn = loadBalancerArn
      self.subnets = subnets
      self.subnetMappings = subnetMappings
      self.ipAddressType = ipAddressType
      self.enablePrefixForIpv6SourceNat = enablePrefixForIpv6SourceNat
    }

    public static let schema = AWSSchema(
      "SetSubnetsRequest",
      #"""
      LoadBalancerArn! string
      Subnets [string]
      SubnetMappings [SubnetMapping]
      IpAddressType IpAddressType
      EnablePrefixForIpv6SourceNat EnablePrefixForIpv6SourceNatEnum
      """#, [.shape(SubnetMapping.self), .enumeration(IpAddressType.self), .enumeration(EnablePrefixForIpv6SourceNatEnum.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&loadBalancerArn)
      case 1: r.readStrings(&subnets)
      case 2: r.readShapes(&subnetMappings)
      case 3: r.readEnum(&ipAddressType)
      case 4: r.readEnum(&enablePrefixForIpv6SourceNat)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, loadBalancerArn)
      w.writeStrings(1, subnets)
      w.writeShapes(2, subnetMappings)
      w.writeEnum(3, ipAddressType)
      w.writeEnum(4, enablePrefixForIpv6SourceNat)
    }
  }

  public struct SetSubnetsResponse: AWSShape {
    public var availabilityZones: [AvailabilityZone]?
    public var ipAddressType: IpAddressType?
    public var enablePrefixForIpv6SourceNat: EnablePrefixForIpv6SourceNatEnum?

    public init() {}

    public init(
      availabilityZones: [AvailabilityZone]? = nil,
      ipAddressType: IpAddressType? = nil,
      enablePrefixForIpv6SourceNat: EnablePrefixForIpv6SourceNatEnum? = nil
    ) {
      self.availabilityZones = availabilityZones
      self.ipAddressType = ipAddressType
      self.enablePrefixForIpv6SourceNat = enablePrefixForIpv6SourceNat
    }

    public static let schema = AWSSchema(
      "SetSubnetsResponse",
      #"""
      AvailabilityZones [AvailabilityZone]
      IpAddressType IpAddressType
      EnablePrefixForIpv6SourceNat EnablePrefixForIpv6SourceNatEnum
      """#, [.shape(AvailabilityZone.self), .enumeration(IpAddressType.self), .enumeration(EnablePrefixForIpv6SourceNatEnum.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&availabilityZones)
      case 1: r.readEnum(&ipAddressType)
      case 2: r.readEnum(&enablePrefixForIpv6SourceNat)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, availabilityZones)
      w.writeEnum(1, ipAddressType)
      w.writeEnum(2, enablePrefixForIpv6SourceNat)
    }
  }
}
