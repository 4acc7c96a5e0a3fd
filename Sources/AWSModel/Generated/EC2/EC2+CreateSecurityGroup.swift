// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EC2 {
  /// `CreateSecurityGroup`.
  public static let createSecurityGroup = AWSOperation<CreateSecurityGroupRequest, CreateSecurityGroupResponse>(
    name: "CreateSecurityGroup", service: service, isReadOnly: false, isIdempotent: false)

  public struct CreateSecurityGroupRequest: AWSShape {
    public var description: String?
    public var groupName: String?
    public var vpcId: String?
    public var tagSpecifications: [TagSpecification]?
    public var dryRun: Bool?

    public init() {}

    public init(
      description: String? = nil,
      groupName: String? = nil,
      vpcId: String? = nil,
      tagSpecifications: [TagSpecification]? = nil,
      dryRun: Bool? = nil
    ) {
      self.description = description
      self.groupName = groupName
      self.vpcId = vpcId
      self.tagSpecifications = tagSpecifications
      self.dryRun = dryRun
    }

    public static let schema = AWSSchema(
      "CreateSecurityGroupRequest",
      #"""
      Description! string xml=GroupDescription query=GroupDescription
      GroupName! string
      VpcId string
      TagSpecifications [TagSpecification|item] xml=TagSpecification query=TagSpecification
      DryRun bool xml=dryRun
      """#, [.shape(TagSpecification.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&description)
      case 1: r.readString(&groupName)
      case 2: r.readString(&vpcId)
      case 3: r.readShapes(&tagSpecifications)
      case 4: r.readBool(&dryRun)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, description)
      w.writeString(1, groupName)
      w.writeString(2, vpcId)
      w.writeShapes(3, tagSpecifications)
      w.writeBool(4, dryRun)
    }
  }

  public struct CreateSecurityGroupResponse: AWSShape {
    public var groupId: String?
    public var tags: [Tag]?
    public var securityGroupArn: String?

    public init() {}

    public init(
      groupId: String? = nil,
      tags: [Tag]? = nil,
      securityGroupArn: String? = nil
    ) {
      self.groupId = groupId
      self.tags = tags
      self.securityGroupArn = securityGroupArn
    }

    public static let schema = AWSSchema(
      "CreateSecurityGroupResponse",
      #"""
      GroupId string xml=groupId
      Tags [Tag|item] xml=tagSet query=TagSet
      SecurityGroupArn string xml=securityGroupArn
      """#, [.shape(Tag.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&groupId)
      case 1: r.readShapes(&tags)
      case 2: r.readString(&securityGroupArn)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, groupId)
      w.writeShapes(1, tags)
      w.writeString(2, securityGroupArn)
    }
  }
}
