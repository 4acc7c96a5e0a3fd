// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ELBv2 {
  /// `CreateLoadBalancer`.
  public static let createLoadBalancer = AWSOperation<CreateLoadBalancerRequest, CreateLoadBalancerResponse>(
    name: "CreateLoadBalancer", service: service, isReadOnly: false, isIdempotent: true)

  public struct CreateLoadBalancerRequest: AWSShape {
    public var name: String?
    public var subnets: [String]?
    public var subnetMappings: [SubnetMapping]?
    public var securityGroups: [String]?
    public var scheme: LoadBalancerSchemeEnum?
    public var tags: [Tag]?
    public var type: LoadBalancerTypeEnum?
    public var ipAddressType: IpAddressType?
    public var customerOwnedIpv4Pool: String?
    public var enablePrefixForIpv6SourceNat: EnablePrefixForIpv6SourceNatEnum?
    public var ipamPools: IpamPools?

    public init() {}

    public init(
      name: String? = nil,
      subnets: [String]? = nil,
      subnetMappings: [SubnetMapping]? = nil,
      securityGroups: [String]? = nil,
      scheme: LoadBalancerSchemeEnum? = nil,
      tags: [Tag]? = nil,
      type: LoadBalancerTypeEnum? = nil,
      ipAddressType: IpAddressType? = nil,
      customerOwnedIpv4Pool: String? = nil,
      enablePrefixForIpv6SourceNat: EnablePrefixForIpv6SourceNatEnum? = nil,
      ipamPools: IpamPools? = nil
    ) {
      self.name = name
      self.subnets = subnets
      self.subnetMappings = subnetMappings
      self.securityGroups = securityGroups
      self.scheme = scheme
      self.tags = tags
      self.type = type
      self.ipAddressType = ipAddressType
      self.customerOwnedIpv4Pool = customerOwnedIpv4Pool
      self.enablePrefixForIpv6SourceNat = enablePrefixForIpv6SourceNat
      self.ipamPools = ipamPools
    }

    public static let schema = AWSSchema(
      "CreateLoadBalancerRequest",
      #"""
      Name! string
      Subnets [string]
      SubnetMappings [SubnetMapping]
      SecurityGroups [string]
      Scheme LoadBalancerSchemeEnum
      Tags [Tag](1..)
      Type LoadBalancerTypeEnum
      IpAddressType IpAddressType
      CustomerOwnedIpv4Pool string(..256)/^(ipv4pool-coip-)[a-zA-Z0-9]+$/
      EnablePrefixForIpv6SourceNat EnablePrefixForIpv6SourceNatEnum
      IpamPools IpamPools
      """#, [.shape(SubnetMapping.self), .enumeration(LoadBalancerSchemeEnum.self), .shape(Tag.self), .enumeration(LoadBalancerTypeEnum.self), .enumeration(IpAddressType.self), .enumeration(EnablePrefixForIpv6SourceNatEnum.self), .shape(IpamPools.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&name)
      case 1: r.readStrings(&subnets)
      case 2: r.readShapes(&subnetMappings)
      case 3: r.readStrings(&securityGroups)
      case 4: r.readEnum(&scheme)
      case 5: r.readShapes(&tags)
      case 6: r.readEnum(&type)
      case 7: r.readEnum(&ipAddressType)
      case 8: r.readString(&customerOwnedIpv4Pool)
      case 9: r.readEnum(&enablePrefixForIpv6SourceNat)
      case 10: r.readShape(&ipamPools)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, name)
      w.writeStrings(1, subnets)
      w.writeShapes(2, subnetMappings)
      w.writeStrings(3, securityGroups)
      w.writeEnum(4, scheme)
      w.writeShapes(5, tags)
      w.writeEnum(6, type)
      w.writeEnum(7, ipAddressType)
      w.writeString(8, customerOwnedIpv4Pool)
      w.writeEnum(9, enablePrefixForIpv6SourceNat)
      w.writeShape(10, ipamPools)
    }
  }

  public struct CreateLoadBalancerResponse: AWSShape {
    public var loadBalancers: [LoadBalancer]?

    public init() {}

    public init(
      loadBalancers: [LoadBalancer]? = nil
    ) {
      self.loadBalancers = loadBalancers
    }

    public static let schema = AWSSchema(
      "CreateLoadBalancerResponse",
      #"""
      LoadBalancers [LoadBalancer]
      """#, [.shape(LoadBalancer.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&loadBalancers)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, loadBalancers)
    }
  }
}
