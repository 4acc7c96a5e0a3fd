// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EC2 {
  /// `RevokeSecurityGroupIngress`.
  public static let revokeSecurityGroupIngress = AWSOperation<RevokeSecurityGroupIngressRequest, RevokeSecurityGroupIngressResponse>(
    name: "RevokeSecurityGroupIngress", service: service, isReadOnly: false, isIdempotent: true)

  public struct RevokeSecurityGroupIngressRequest: AWSShape {
    public var cidrIp: String?
    public var fromPort: Int?
    public var groupId: String?
    public var groupName: String?
    public var ipPermissions: [IpPermission]?
    public var ipProtocol: String?
    public var sourceSecurityGroupName: String?
    public var sourceSecurityGroupOwnerId: String?
    public var toPort: Int?
    public var securityGroupRuleIds: [String]?
    public var dryRun: Bool?

    public init() {}

    public init(
      cidrIp: String? = nil,
      fromPort: Int? = nil,
      groupId: String? = nil,
      groupName: String? = nil,
      ipPermissions: [IpPermission]? = nil,
      ipProtocol: String? = nil,
      sourceSecurityGroupName: String? = nil,
      sourceSecurityGroupOwnerId: String? = nil,
      toPort: Int? = nil,
      securityGroupRuleIds: [String]? = nil,
      dryRun: Bool? = nil
    ) {
      self.cidrIp = cidrIp
      self.fromPort = fromPort
      self.groupId = groupId
      self.groupName = groupName
      self.ipPermissions = ipPermissions
      self.ipProtocol = ipProtocol
      self.sourceSecurityGroupName = sourceSecurityGroupName
      self.sourceSecurityGroupOwnerId = sourceSecurityGroupOwnerId
      self.toPort = toPort
      self.securityGroupRuleIds = securityGroupRuleIds
      self.dryRun = dryRun
    }

    public static let schema = AWSSchema(
      "RevokeSecurityGroupIngressRequest",
      #"""
      CidrIp string
      FromPort int
      GroupId string
      GroupName string
      IpPermissions [IpPermission|item]
      IpProtocol string
      SourceSecurityGroupName string
      SourceSecurityGroupOwnerId string
      ToPort int
      SecurityGroupRuleIds [string|item] xml=SecurityGroupRuleId query=SecurityGroupRuleId
      DryRun bool xml=dryRun
      """#, [.shape(IpPermission.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&cidrIp)
      case 1: r.readInt(&fromPort)
      case 2: r.readString(&groupId)
      case 3: r.readString(&groupName)
      case 4: r.readShapes(&ipPermissions)
      case 5: r.readString(&ipProtocol)
      case 6: r.readString(&sourceSecurityGroupName)
      case 7: r.readString(&sourceSecurityGroupOwnerId)
      case 8: r.readInt(&toPort)
      case 9: r.readStrings(&securityGroupRuleIds)
      case 10: r.readBool(&dryRun)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, cidrIp)
      w.writeInt(1, fromPort)
      w.writeString(2, groupId)
      w.writeString(3, groupName)
      w.writeShapes(4, ipPermissions)
      w.writeString(5, ipProtocol)
      w.writeString(6, sourceSecurityGroupName)
      w.writeString(7, sourceSecurityGroupOwnerId)
      w.writeInt(8, toPort)
      w.writeStrings(9, securityGroupRuleIds)
      w.writeBool(10, dryRun)
    }
  }

  public struct RevokeSecurityGroupIngressResponse: AWSShape {
    public var `return`: Bool?
    public var unknownIpPermissions: [IpPermission]?
    public var revokedSecurityGroupRules: [RevokedSecurityGroupRule]?

    public init() {}

    public init(
      `return`: Bool? = nil,
      unknownIpPermissions: [IpPermission]? = nil,
      revokedSecurityGroupRules: [RevokedSecurityGroupRule]? = nil
    ) {
      self.return = `return`
      self.unknownIpPermissions = unknownIpPermissions
      self.revokedSecurityGroupRules = revokedSecurityGroupRules
    }

    public static let schema = AWSSchema(
      "RevokeSecurityGroupIngressResponse",
      #"""
      Return bool xml=return
      UnknownIpPermissions [IpPermission|item] xml=unknownIpPermissionSet query=UnknownIpPermissionSet
      RevokedSecurityGroupRules [RevokedSecurityGroupRule|item] xml=revokedSecurityGroupRuleSet query=RevokedSecurityGroupRuleSet
      """#, [.shape(IpPermission.self), .shape(RevokedSecurityGroupRule.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readBool(&`return`)
      case 1: r.readShapes(&unknownIpPermissions)
      case 2: r.readShapes(&revokedSecurityGroupRules)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeBool(0, `return`)
      w.writeShapes(1, unknownIpPermissions)
      w.writeShapes(2, revokedSecurityGroupRules)
    }
  }
}
