// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
public import FoundationEssentials

extension ELBv2 {
  public struct Listener: AWSShape {
    public var listenerArn: String?
    public var loadBalancerArn: String?
    public var port: Int?
    public var `protocol`: ProtocolEnum?
    public var certificates: [Certificate]?
    public var sslPolicy: String?
    public var defaultActions: [Action]?
    public var alpnPolicy: [String]?
    public var mutualAuthentication: MutualAuthenticationAttributes?

    public init() {}

    public init(
      listenerArn: String? = nil,
      loadBalancerArn: String? = nil,
      port: Int? = nil,
      `protocol`: ProtocolEnum? = nil,
      certificates: [Certificate]? = nil,
      sslPolicy: String? = nil,
      defaultActions: [Action]? = nil,
      alpnPolicy: [String]? = nil,
      mutualAuthentication: MutualAuthenticationAttributes? = nil
    ) {
      self.listenerArn = listenerArn
      self.loadBalancerArn = loadBalancerArn
      self.port = port
      self.protocol = `protocol`
      self.certificates = certificates
      self.sslPolicy = sslPolicy
      self.defaultActions = defaultActions
      self.alpnPolicy = alpnPolicy
      self.mutualAuthentication = mutualAuthentication
    }

    public static let schema = AWSSchema(
      "Listener",
      #"""
      ListenerArn string
      LoadBalancerArn string
      Port int(1..65535)
      Protocol ProtocolEnum
      Certificates [Certificate]
      SslPolicy string
      DefaultActions [Action]
      AlpnPolicy [string]
      MutualAuthentication MutualAuthenticationAttributes
      """#, [.enumeration(ProtocolEnum.self), .shape(Certificate.self), .shape(Action.self), .shape(MutualAuthenticationAttributes.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&listenerArn)
      case 1: r.readString(&loadBalancerArn)
      case 2: r.readInt(&port)
      case 3: r.readEnum(&`protocol`)
      case 4: r.readShapes(&certificates)
      case 5: r.readString(&sslPolicy)
      case 6: r.readShapes(&defaultActions)
      case 7: r.readStrings(&alpnPolicy)
      case 8: r.readShape(&mutualAuthentication)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, listenerArn)
      w.writeString(1, loadBalancerArn)
      w.writeInt(2, port)
      w.writeEnum(3, `protocol`)
      w.writeShapes(4, certificates)
      w.writeString(5, sslPolicy)
      w.writeShapes(6, defaultActions)
      w.writeStrings(7, alpnPolicy)
      w.writeShape(8, mutualAuthentication)
    }
  }

  public struct ListenerAttribute: AWSShape {
    public var key: String?
    public var value: String?

    public init() {}

    public init(
      key: String? = nil,
      value: String? = nil
    ) {
      self.key = key
      self.value = value
    }

    public static let schema = AWSSchema(
      "ListenerAttribute",
      #"""
      Key string(..256)/^[a-zA-Z0-9._]+$/
      Value string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&key)
      case 1: r.readString(&value)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, key)
      w.writeString(1, value)
    }
  }

  public struct LoadBalancer: AWSShape {
    public var loadBalancerArn: String?
    public var dnsName: String?
    public var canonicalHostedZoneId: String?
    public var createdTime: Date?
    public var loadBalancerName: String?
    public var scheme: LoadBalancerSchemeEnum?
    public var vpcId: String?
    public var state: LoadBalancerState?
    public var type: LoadBalancerTypeEnum?
    public var availabilityZones: [AvailabilityZone]?
    public var securityGroups: [String]?
    public var ipAddressType: IpAddressType?
    public var customerOwnedIpv4Pool: String?
    public var enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: String?
    public var enablePrefixForIpv6SourceNat: EnablePrefixForIpv6SourceNatEnum?
    public var ipamPools: IpamPools?

    public init() {}

    public init(
      loadBalancerArn: String? = nil,
      dnsName: String? = nil,
      canonicalHostedZoneId: String? = nil,
      createdTime: Date? = nil,
      loadBalancerName: String? = nil,
      scheme: LoadBalancerSchemeEnum? = nil,
      vpcId: String? = nil,
      state: LoadBalancerState? = nil,
      type: LoadBalancerTypeEnum? = nil,
      availabilityZones: [AvailabilityZone]? = nil,
      securityGroups: [String]? = nil,
      ipAddressType: IpAddressType? = nil,
      customerOwnedIpv4Pool: String? = nil,
      enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: String? = nil,
      enablePrefixForIpv6SourceNat: EnablePrefixForIpv6SourceNatEnum? = nil,
      ipamPools: IpamPools? = nil
    ) {
      self.loadBalancerArn = loadBalancerArn
      self.dnsName = dnsName
      self.canonicalHostedZoneId = canonicalHostedZoneId
      self.createdTime = createdTime
      self.loadBalancerName = loadBalancerName
      self.scheme = scheme
      self.vpcId = vpcId
      self.state = state
      self.type = type
      self.availabilityZones = availabilityZones
      self.securityGroups = securityGroups
      self.ipAddressType = ipAddressType
      self.customerOwnedIpv4Pool = customerOwnedIpv4Pool
      self.enforceSecurityGroupInboundRulesOnPrivateLinkTraffic = enforceSecurityGroupInboundRulesOnPrivateLinkTraffic
      self.enablePrefixForIpv6SourceNat = enablePrefixForIpv6SourceNat
      self.ipamPools = ipamPools
    }

    public static let schema = AWSSchema(
      "LoadBalancer",
      #"""
      LoadBalancerArn string
      DNSName string
      CanonicalHostedZoneId string
      CreatedTime time
      LoadBalancerName string
      Scheme LoadBalancerSchemeEnum
      VpcId string
      State LoadBalancerState
      Type LoadBalancerTypeEnum
      AvailabilityZones [AvailabilityZone]
      SecurityGroups [string]
      IpAddressType IpAddressType
      CustomerOwnedIpv4Pool string(..256)/^(ipv4pool-coip-)[a-zA-Z0-9]+$/
      EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic string
      EnablePrefixForIpv6SourceNat EnablePrefixForIpv6SourceNatEnum
      IpamPools IpamPools
      """#, [.enumeration(LoadBalancerSchemeEnum.self), .shape(LoadBalancerState.self), .enumeration(LoadBalancerTypeEnum.self), .shape(AvailabilityZone.self), .enumeration(IpAddressType.self), .enumeration(EnablePrefixForIpv6SourceNatEnum.self), .shape(IpamPools.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&loadBalancerArn)
      case 1: r.readString(&dnsName)
      case 2: r.readString(&canonicalHostedZoneId)
      case 3: r.readDate(&createdTime)
      case 4: r.readString(&loadBalancerName)
      case 5: r.readEnum(&scheme)
      case 6: r.readString(&vpcId)
      case 7: r.readShape(&state)
      case 8: r.readEnum(&type)
      case 9: r.readShapes(&availabilityZones)
      case 10: r.readStrings(&securityGroups)
      case 11: r.readEnum(&ipAddressType)
      case 12: r.readString(&customerOwnedIpv4Pool)
      case 13: r.readString(&enforceSecurityGroupInboundRulesOnPrivateLinkTraffic)
      case 14: r.readEnum(&enablePrefixForIpv6SourceNat)
      case 15: r.readShape(&ipamPools)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, loadBalancerArn)
      w.writeString(1, dnsName)
      w.writeString(2, canonicalHostedZoneId)
      w.writeDate(3, createdTime)
      w.writeString(4, loadBalancerName)
      w.writeEnum(5, scheme)
      w.writeString(6, vpcId)
      w.writeShape(7, state)
      w.writeEnum(8, type)
      w.writeShapes(9, availabilityZones)
      w.writeStrings(10, securityGroups)
      w.writeEnum(11, ipAddressType)
      w.writeString(12, customerOwnedIpv4Pool)
      w.writeString(13, enforceSecurityGroupInboundRulesOnPrivateLinkTraffic)
      w.writeEnum(14, enablePrefixForIpv6SourceNat)
      w.writeShape(15, ipamPools)
    }
  }

  public struct LoadBalancerAddress: AWSShape {
    public var ipAddress: String?
    public var allocationId: String?
    public var privateIPv4Address: String?
    public var ipv6Address: String?

    public init() {}

    public init(
      ipAddress: String? = nil,
      allocationId: String? = nil,
      privateIPv4Address: String? = nil,
      ipv6Address: String? = nil
    ) {
      self.ipAddress = ipAddress
      self.allocationId = allocationId
      self.privateIPv4Address = privateIPv4Address
      self.ipv6Address = ipv6Address
    }

    public static let schema = AWSSchema(
      "LoadBalancerAddress",
      #"""
      IpAddress string
      AllocationId string
      PrivateIPv4Address string
      IPv6Address string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&ipAddress)
      case 1: r.readString(&allocationId)
      case 2: r.readString(&privateIPv4Address)
      case 3: r.readString(&ipv6Address)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, ipAddress)
      w.writeString(1, allocationId)
      w.writeString(2, privateIPv4Address)
      w.writeString(3, ipv6Address)
    }
  }

  public struct LoadBalancerAttribute: AWSShape {
    public var key: String?
    public var value: String?

    public init() {}

    public init(
      key: String? = nil,
      value: String? = nil
    ) {
      self.key = key
      self.value = value
    }

    public static let schema = AWSSchema(
      "LoadBalancerAttribute",
      #"""
      Key string(..256)/^[a-zA-Z0-9._]+$/
      Value string(..1024)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&key)
      case 1: r.readString(&value)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, key)
      w.writeString(1, value)
    }
  }

  public struct LoadBalancerState: AWSShape {
    public var code: LoadBalancerStateEnum?
    public var reason: String?

    public init() {}

    public init(
      code: LoadBalancerStateEnum? = nil,
      reason: String? = nil
    ) {
      self.code = code
      self.reason = reason
    }

    public static let schema = AWSSchema(
      "LoadBalancerState",
      #"""
      Code LoadBalancerStateEnum
      Reason string
      """#, [.enumeration(LoadBalancerStateEnum.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&code)
      case 1: r.readString(&reason)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, code)
      w.writeString(1, reason)
    }
  }
}
