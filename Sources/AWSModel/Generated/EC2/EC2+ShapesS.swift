// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EC2 {
  public struct SecondaryInterfacePrivateIpAddressSpecification: AWSShape {
    public var privateIpAddress: String?

    public init() {}

    public init(
      privateIpAddress: String? = nil
    ) {
      self.privateIpAddress = privateIpAddress
    }

    public static let schema = AWSSchema(
      "SecondaryInterfacePrivateIpAddressSpecification",
      #"""
      PrivateIpAddress string xml=privateIpAddress
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&privateIpAddress)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, privateIpAddress)
    }
  }

  public struct SecondaryInterfacePrivateIpAddressSpecificationRequest: AWSShape {
    public var privateIpAddress: String?

    public init() {}

    public init(
      privateIpAddress: String? = nil
    ) {
      self.privateIpAddress = privateIpAddress
    }

    public static let schema = AWSSchema(
      "SecondaryInterfacePrivateIpAddressSpecificationRequest",
      #"""
      PrivateIpAddress string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&privateIpAddress)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, privateIpAddress)
    }
  }

  public struct SecurityGroupRule: AWSShape {
    public var securityGroupRuleId: String?
    public var groupId: String?
    public var groupOwnerId: String?
    public var isEgress: Bool?
    public var ipProtocol: String?
    public var fromPort: Int?
    public var toPort: Int?
    public var cidrIpv4: String?
    public var cidrIpv6: String?
    public var prefixListId: String?
    public var referencedGroupInfo: ReferencedSecurityGroup?
    public var description: String?
    public var tags: [Tag]?
    public var securityGroupRuleArn: String?

    public init() {}

    public init(
      securityGroupRuleId: String? = nil,
      groupId: String? = nil,
      groupOwnerId: String? = nil,
      isEgress: Bool? = nil,
      ipProtocol: String? = nil,
      fromPort: Int? = nil,
      toPort: Int? = nil,
      cidrIpv4: String? = nil,
      cidrIpv6: String? = nil,
      prefixListId: String? = nil,
      referencedGroupInfo: ReferencedSecurityGroup? = nil,
      description: String? = nil,
      tags: [Tag]? = nil,
      securityGroupRuleArn: String? = nil
    ) {
      self.securityGroupRuleId = securityGroupRuleId
      self.groupId = groupId
      self.groupOwnerId = groupOwnerId
      self.isEgress = isEgress
      self.ipProtocol = ipProtocol
      self.fromPort = fromPort
      self.toPort = toPort
      self.cidrIpv4 = cidrIpv4
      self.cidrIpv6 = cidrIpv6
      self.prefixListId = prefixListId
      self.referencedGroupInfo = referencedGroupInfo
      self.description = description
      self.tags = tags
      self.securityGroupRuleArn = securityGroupRuleArn
    }

    public static let schema = AWSSchema(
      "SecurityGroupRule",
      #"""
      SecurityGroupRuleId string xml=securityGroupRuleId
      GroupId string xml=groupId
      GroupOwnerId string xml=groupOwnerId
      IsEgress bool xml=isEgress
      IpProtocol string xml=ipProtocol
      FromPort int xml=fromPort
      ToPort int xml=toPort
      CidrIpv4 string xml=cidrIpv4
      CidrIpv6 string xml=cidrIpv6
      PrefixListId string xml=prefixListId
      ReferencedGroupInfo ReferencedSecurityGroup xml=referencedGroupInfo
      Description string xml=description
      Tags [Tag|item] xml=tagSet query=TagSet
      SecurityGroupRuleArn string xml=securityGroupRuleArn
      """#, [.shape(ReferencedSecurityGroup.self), .shape(Tag.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&securityGroupRuleId)
      case 1: r.readString(&groupId)
      case 2: r.readString(&groupOwnerId)
      case 3: r.readBool(&isEgress)
      case 4: r.readString(&ipProtocol)
      case 5: r.readInt(&fromPort)
      case 6: r.readInt(&toPort)
      case 7: r.readString(&cidrIpv4)
      case 8: r.readString(&cidrIpv6)
      case 9: r.readString(&prefixListId)
      case 10: r.readShape(&referencedGroupInfo)
      case 11: r.readString(&description)
      case 12: r.readShapes(&tags)
      case 13: r.readString(&securityGroupRuleArn)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, securityGroupRuleId)
      w.writeString(1, groupId)
      w.writeString(2, groupOwnerId)
      w.writeBool(3, isEgress)
      w.writeString(4, ipProtocol)
      w.writeInt(5, fromPort)
      w.writeInt(6, toPort)
      w.writeString(7, cidrIpv4)
      w.writeString(8, cidrIpv6)
      w.writeString(9, prefixListId)
      w.writeShape(10, referencedGroupInfo)
      w.writeString(11, description)
      w.writeShapes(12, tags)
      w.writeString(13, securityGroupRuleArn)
    }
  }

  public struct StateReason: AWSShape {
    public var code: String?
    public var message: String?

    public init() {}

    public init(
      code: String? = nil,
      message: String? = nil
    ) {
      self.code = code
      self.message = message
    }

    public static let schema = AWSSchema(
      "StateReason",
      #"""
      Code string xml=code
      Message string xml=message
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&code)
      case 1: r.readString(&message)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, code)
      w.writeString(1, message)
    }
  }
}
