// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EC2 {
  /// `DescribeSecurityGroups`.
  public static let describeSecurityGroups = AWSOperation<DescribeSecurityGroupsRequest, DescribeSecurityGroupsResponse>(
    name: "DescribeSecurityGroups", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<DescribeSecurityGroupsRequest, DescribeSecurityGroupsResponse>(
      inputToken: \DescribeSecurityGroupsRequest.nextToken, outputToken: \DescribeSecurityGroupsResponse.nextToken, limit: \DescribeSecurityGroupsRequest.maxResults,
      append: { appendItems(&$0.securityGroups, $1.securityGroups) }))

  public struct DescribeSecurityGroupsRequest: AWSShape {
    public var groupIds: [String]?
    public var groupNames: [String]?
    public var nextToken: String?
    public var maxResults: Int?
    public var dryRun: Bool?
    public var filters: [Filter]?

    public init() {}

    public init(
      groupIds: [String]? = nil,
      groupNames: [String]? = nil,
      nextToken: String? = nil,
      maxResults: Int? = nil,
      dryRun: Bool? = nil,
      filters: [Filter]? = nil
    ) {
      self.groupIds = groupIds
      self.groupNames = groupNames
      self.nextToken = nextToken
      self.maxResults = maxResults
      self.dryRun = dryRun
      self.filters = filters
    }

    public static let schema = AWSSchema(
      "DescribeSecurityGroupsRequest",
      #"""
      GroupIds [string|groupId] xml=GroupId query=GroupId
      GroupNames [string|GroupName] xml=GroupName query=GroupName
      NextToken string
      MaxResults int(5..1000)
      DryRun bool xml=dryRun
      Filters [Filter|Filter] xml=Filter query=Filter
      """#, [.shape(Filter.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&groupIds)
      case 1: r.readStrings(&groupNames)
      case 2: r.readString(&nextToken)
      case 3: r.readInt(&maxResults)
      case 4: r.readBool(&dryRun)
      case 5: r.readShapes(&filters)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, groupIds)
      w.writeStrings(1, groupNames)
      w.writeString(2, nextToken)
      w.writeInt(3, maxResults)
      w.writeBool(4, dryRun)
      w.writeShapes(5, filters)
    }
  }

  public struct DescribeSecurityGroupsResponse: AWSShape {
    public var nextToken: String?
    public var securityGroups: [SecurityGroup]?

    public init() {}

    public init(
      nextToken: String? = nil,
      securityGroups: [SecurityGroup]? = nil
    ) {
      self.nextToken = nextToken
      self.securityGroups = securityGroups
    }

    public static let schema = AWSSchema(
      "DescribeSecurityGroupsResponse",
      #"""
      NextToken string xml=nextToken
      SecurityGroups [SecurityGroup|item] xml=securityGroupInfo query=SecurityGroupInfo
      """#, [.shape(SecurityGroup.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&nextToken)
      case 1: r.readShapes(&securityGroups)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, nextToken)
      w.writeShapes(1, securityGroups)
    }
  }

  public struct SecurityGroup: AWSShape {
    public var groupId: String?
    public var ipPermissionsEgress: [IpPermission]?
    public var tags: [Tag]?
    public var vpcId: String?
    public var securityGroupArn: String?
    public var ownerId: String?
    public var groupName: String?
    public var description: String?
    public var ipPermissions: [IpPermission]?

    public init() {}

    public init(
      groupId: String? = nil,
      ipPermissionsEgress: [IpPermission]? = nil,
      tags: [Tag]? = nil,
      vpcId: String? = nil,
      securityGroupArn: String? = nil,
      ownerId: String? = nil,
      groupName: String? = nil,
      description: String? = nil,
      ipPermissions: [IpPermission]? = nil
    ) {
      self.groupId = groupId
      self.ipPermissionsEgress = ipPermissionsEgress
      self.tags = tags
      self.vpcId = vpcId
      self.securityGroupArn = securityGroupArn
      self.ownerId = ownerId
      self.groupName = groupName
      self.description = description
      self.ipPermissions = ipPermissions
    }

    public static let schema = AWSSchema(
      "SecurityGroup",
      #"""
      GroupId string xml=groupId
      IpPermissionsEgress [IpPermission|item] xml=ipPermissionsEgress
      Tags [Tag|item] xml=tagSet query=TagSet
      VpcId string xml=vpcId
      SecurityGroupArn string xml=securityGroupArn
      OwnerId string xml=ownerId
      GroupName string xml=groupName
      Description string xml=groupDescription query=GroupDescription
      IpPermissions [IpPermission|item] xml=ipPermissions
      """#, [.shape(IpPermission.self), .shape(Tag.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&groupId)
      case 1: r.readShapes(&ipPermissionsEgress)
      case 2: r.readShapes(&tags)
      case 3: r.readString(&vpcId)
      case 4: r.readString(&securityGroupArn)
      case 5: r.readString(&ownerId)
      case 6: r.readString(&groupName)
      case 7: r.readString(&description)
      case 8: r.readShapes(&ipPermissions)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, groupId)
      w.writeShapes(1, ipPermissionsEgress)
      w.writeShapes(2, tags)
      w.writeString(3, vpcId)
      w.writeString(4, securityGroupArn)
      w.writeString(5, ownerId)
      w.writeString(6, groupName)
      w.writeString(7, description)
      w.writeShapes(8, ipPermissions)
    }
  }
}
