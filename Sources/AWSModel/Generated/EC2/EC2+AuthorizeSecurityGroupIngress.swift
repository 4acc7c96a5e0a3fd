// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EC2 {
  /// `AuthorizeSecurityGroupIngress`.
  public static let authorizeSecurityGroupIngress = AWSOperation<AuthorizeSecurityGroupIngressRequest, AuthorizeSecurityGroupIngressResponse>(
    name: "AuthorizeSecurityGroupIngress", service: service, isReadOnly: false, isIdempotent: false)

  public struct AuthorizeSecurityGroupIngressRequest: AWSShape {
    public var cidrIp: String?
    public var fromPort: Int?
    public var groupId: String?
    public var groupName: String?
    public var ipPermissions: [IpPermission]?
    public var ipProtocol: String?
    public var sourceSecurityGroupName: String?
    public var sourceSecurityGroupOwnerId: String?
    public var toPort: Int?
    public var tagSpecifications: [TagSpecification]?
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
      tagSpecifications: [TagSpecification]? = nil,
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
      self.tagSpecifications = tagSpecifications
      self.dryRun = dryRun
    }

    public static let schema = AWSSchema(
      "AuthorizeSecurityGroupIngressRequest",
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
      TagSpecifications [TagSpecification|item] xml=TagSpecification query=TagSpecification
      DryRun bool xml=dryRun
      """#, [.shape(IpPermission.self), .shape(TagSpecification.self)])

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
      case 9: r.readShapes(&tagSpecifications)
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
      w.writeShapes(9, tagSpecifications)
      w.writeBool(10, dryRun)
    }
  }

  public struct AuthorizeSecurityGroupIngressResponse: AWSShape {
    public var `return`: Bool?
    public var securityGroupRules: [SecurityGroupRule]?

    public init() {}

    public init(
      `return`: Bool? = nil,
      securityGroupRules: [SecurityGroupRule]? = nil
    ) {
      self.return = `return`
      self.securityGroupRules = securityGroupRules
    }

    public static let schema = AWSSchema(
      "AuthorizeSecurityGroupIngressResponse",
      #"""
      Return bool xml=return
      SecurityGroupRules [SecurityGroupRule|item] xml=securityGroupRuleSet query=SecurityGroupRuleSet
      """#, [.shape(SecurityGroupRule.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readBool(&`return`)
      case 1: r.readShapes(&securityGroupRules)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeBool(0, `return`)
      w.writeShapes(1, securityGroupRules)
    }
  }
}
