// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ELBv2 {
  /// `SetSecurityGroups`.
  public static let setSecurityGroups = AWSOperation<SetSecurityGroupsRequest, SetSecurityGroupsResponse>(
    name: "SetSecurityGroups", service: service, isReadOnly: false, isIdempotent: true)

  public struct SetSecurityGroupsRequest: AWSShape {
    public var loadBalancerArn: String?
    public var securityGroups: [String]?
    public var enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum?

    public init() {}

    public init(
      loadBalancerArn: String? = nil,
      securityGroups: [String]? = nil,
      enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum? = nil
    ) {
      self.loadBalancerArn = loadBalancerArn
      self.securityGroups = securityGroups
      self.enforceSecurityGroupInboundRulesOnPrivateLinkTraffic = enforceSecurityGroupInboundRulesOnPrivateLinkTraffic
    }

    public static let schema = AWSSchema(
      "SetSecurityGroupsRequest",
      #"""
      LoadBalancerArn! string
      SecurityGroups! [string]
      EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum
      """#, [.enumeration(EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&loadBalancerArn)
      case 1: r.readStrings(&securityGroups)
      case 2: r.readEnum(&enforceSecurityGroupInboundRulesOnPrivateLinkTraffic)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, loadBalancerArn)
      w.writeStrings(1, securityGroups)
      w.writeEnum(2, enforceSecurityGroupInboundRulesOnPrivateLinkTraffic)
    }
  }

  public struct SetSecurityGroupsResponse: AWSShape {
    public var securityGroupIds: [String]?
    public var enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum?

    public init() {}

    public init(
      securityGroupIds: [String]? = nil,
      enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum? = nil
    ) {
      self.securityGroupIds = securityGroupIds
      self.enforceSecurityGroupInboundRulesOnPrivateLinkTraffic = enforceSecurityGroupInboundRulesOnPrivateLinkTraffic
    }

    public static let schema = AWSSchema(
      "SetSecurityGroupsResponse",
      #"""
      SecurityGroupIds [string]
      EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum
      """#, [.enumeration(EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&securityGroupIds)
      case 1: r.readEnum(&enforceSecurityGroupInboundRulesOnPrivateLinkTraffic)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, securityGroupIds)
      w.writeEnum(1, enforceSecurityGroupInboundRulesOnPrivateLinkTraffic)
    }
  }
}
