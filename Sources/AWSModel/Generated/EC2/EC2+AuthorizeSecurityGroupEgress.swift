// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EC2 {
  /// `AuthorizeSecurityGroupEgress`.
  public static let authorizeSecurityGroupEgress = AWSOperation<AuthorizeSecurityGroupEgressRequest, AuthorizeSecurityGroupEgressResponse>(
    name: "AuthorizeSecurityGroupEgress", service: service, isReadOnly: false, isIdempotent: false)

  public struct AuthorizeSecurityGroupEgressRequest: AWSShape {
    public var tagSpecifications: [TagSpecification]?
    public var dryRun: Bool?
    public var groupId: String?
    public var sourceSecurityGroupName: String?
    public var sourceSecurityGroupOwnerId: String?
    public var ipProtocol: String?
    public var fromPort: Int?
    public var toPort: Int?
    public var cidrIp: String?
    public var ipPermissions: [IpPermission]?

    public init() {}

    public init(
      tagSpecifications: [TagSpecification]? = nil,
      dryRun: Bool? = nil,
      groupId: String? = nil,
      sourceSecurityGroupName: String? = nil,
      sourceSecurityGroupOwnerId: String? = nil,
      ipProtocol: String? = nil,
      fromPort: Int? = nil,
      toPort: Int? = nil,
      cidrIp: String? = nil,
      ipPermissions: [IpPermission]? = nil
    ) {
      self.tagSpecifications = tagSpecifications
      self.dryRun = dryRun
      self.groupId = groupId
      self.sourceSecurityGroupName = sourceSecurityGroupName
      self.sourceSecurityGroupOwnerId = sourceSecurityGroupOwnerId
      self.ipProtocol = ipProtocol
      self.fromPort = fromPort
      self.toPort = toPort
      self.cidrIp = cidrIp
      self.ipPermissions = ipPermissions
    }

    public static let schema = AWSSchema(
      "AuthorizeSecurityGroupEgressRequest",
      #"""
      TagSpecifications [TagSpecification|item] xml=TagSpecification query=TagSpecification
      DryRun bool xml=dryRun
      GroupId! string xml=groupId
      SourceSecurityGroupName string xml=sourceSecurityGroupName
      SourceSecurityGroupOwnerId string xml=sourceSecurityGroupOwnerId
      IpProtocol string xml=ipProtocol
      FromPort int xml=fromPort
      ToPort int xml=toPort
      CidrIp string xml=cidrIp
      IpPermissions [IpPermission|item] xml=ipPermissions
      """#, [.shape(TagSpecification.self), .shape(IpPermission.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&tagSpecifications)
      case 1: r.readBool(&dryRun)
      case 2: r.readString(&groupId)
      case 3: r.readString(&sourceSecurityGroupName)
      case 4: r.readString(&sourceSecurityGroupOwnerId)
      case 5: r.readString(&ipProtocol)
      case 6: r.readInt(&fromPort)
      case 7: r.readInt(&toPort)
      case 8: r.readString(&cidrIp)
      case 9: r.readShapes(&ipPermissions)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, tagSpecifications)
      w.writeBool(1, dryRun)
      w.writeString(2, groupId)
      w.writeString(3, sourceSecurityGroupName)
      w.writeString(4, sourceSecurityGroupOwnerId)
      w.writeString(5, ipProtocol)
      w.writeInt(6, fromPort)
      w.writeInt(7, toPort)
      w.writeString(8, cidrIp)
      w.writeShapes(9, ipPermissions)
    }
  }

  public struct AuthorizeSecurityGroupEgressResponse: AWSShape {
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
      "AuthorizeSecurityGroupEgressResponse",
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
