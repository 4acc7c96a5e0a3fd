// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EC2 {
  /// `DescribeNetworkAcls`.
  public static let describeNetworkAcls = AWSOperation<DescribeNetworkAclsRequest, DescribeNetworkAclsResponse>(
    name: "DescribeNetworkAcls", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<DescribeNetworkAclsRequest, DescribeNetworkAclsResponse>(
      inputToken: \DescribeNetworkAclsRequest.nextToken, outputToken: \DescribeNetworkAclsResponse.nextToken, limit: \DescribeNetworkAclsRequest.maxResults,
      append: { appendItems(&$0.networkAcls, $1.networkAcls) }))

  public struct DescribeNetworkAclsRequest: AWSShape {
    public var nextToken: String?
    public var maxResults: Int?
    public var dryRun: Bool?
    public var networkAclIds: [String]?
    public var filters: [Filter]?

    public init() {}

    public init(
      nextToken: String? = nil,
      maxResults: Int? = nil,
      dryRun: Bool? = nil,
      networkAclIds: [String]? = nil,
      filters: [Filter]? = nil
    ) {
      self.nextToken = nextToken
      self.maxResults = maxResults
      self.dryRun = dryRun
      self.networkAclIds = networkAclIds
      self.filters = filters
    }

    public static let schema = AWSSchema(
      "DescribeNetworkAclsRequest",
      #"""
      NextToken string
      MaxResults int(5..1000)
      DryRun bool xml=dryRun
      NetworkAclIds [string|item] xml=NetworkAclId query=NetworkAclId
      Filters [Filter|Filter] xml=Filter query=Filter
      """#, [.shape(Filter.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&nextToken)
      case 1: r.readInt(&maxResults)
      case 2: r.readBool(&dryRun)
      case 3: r.readStrings(&networkAclIds)
      case 4: r.readShapes(&filters)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, nextToken)
      w.writeInt(1, maxResults)
      w.writeBool(2, dryRun)
      w.writeStrings(3, networkAclIds)
      w.writeShapes(4, filters)
    }
  }

  public struct DescribeNetworkAclsResponse: AWSShape {
    public var networkAcls: [NetworkAcl]?
    public var nextToken: String?

    public init() {}

    public init(
      networkAcls: [NetworkAcl]? = nil,
      nextToken: String? = nil
    ) {
      self.networkAcls = networkAcls
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "DescribeNetworkAclsResponse",
      #"""
      NetworkAcls [NetworkAcl|item] xml=networkAclSet query=NetworkAclSet
      NextToken string xml=nextToken
      """#, [.shape(NetworkAcl.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&networkAcls)
      case 1: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, networkAcls)
      w.writeString(1, nextToken)
    }
  }

  public struct IcmpTypeCode: AWSShape {
    public var code: Int?
    public var type: Int?

    public init() {}

    public init(
      code: Int? = nil,
      type: Int? = nil
    ) {
      self.code = code
      self.type = type
    }

    public static let schema = AWSSchema(
      "IcmpTypeCode",
      #"""
      Code int xml=code
      Type int xml=type
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&code)
      case 1: r.readInt(&type)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, code)
      w.writeInt(1, type)
    }
  }

  public struct NetworkAcl: AWSShape {
    public var associations: [NetworkAclAssociation]?
    public var entries: [NetworkAclEntry]?
    public var isDefault: Bool?
    public var networkAclId: String?
    public var tags: [Tag]?
    public var vpcId: String?
    public var ownerId: String?

    public init() {}

    public init(
      associations: [NetworkAclAssociation]? = nil,
      entries: [NetworkAclEntry]? = nil,
      isDefault: Bool? = nil,
      networkAclId: String? = nil,
      tags: [Tag]? = nil,
      vpcId: String? = nil,
      ownerId: String? = nil
    ) {
      self.associations = associations
      self.entries = entries
      self.isDefault = isDefault
      self.networkAclId = networkAclId
      self.tags = tags
      self.vpcId = vpcId
      self.ownerId = ownerId
    }

    public static let schema = AWSSchema(
      "NetworkAcl",
      #"""
      Associations [NetworkAclAssociation|item] xml=associationSet query=AssociationSet
      Entries [NetworkAclEntry|item] xml=entrySet query=EntrySet
      IsDefault bool xml=default query=Default
      NetworkAclId string xml=networkAclId
      Tags [Tag|item] xml=tagSet query=TagSet
      VpcId string xml=vpcId
      OwnerId string xml=ownerId
      """#, [.shape(NetworkAclAssociation.self), .shape(NetworkAclEntry.self), .shape(Tag.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&associations)
      case 1: r.readShapes(&entries)
      case 2: r.readBool(&isDefault)
      case 3: r.readString(&networkAclId)
      case 4: r.readShapes(&tags)
      case 5: r.readString(&vpcId)
      case 6: r.readString(&ownerId)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, associations)
      w.writeShapes(1, entries)
      w.writeBool(2, isDefault)
      w.writeString(3, networkAclId)
      w.writeShapes(4, tags)
      w.writeString(5, vpcId)
      w.writeString(6, ownerId)
    }
  }

  public struct NetworkAclAssociation: AWSShape {
    public var networkAclAssociationId: String?
    public var networkAclId: String?
    public var subnetId: String?

    public init() {}

    public init(
      networkAclAssociationId: String? = nil,
      networkAclId: String? = nil,
      subnetId: String? = nil
    ) {
      self.networkAclAssociationId = networkAclAssociationId
      self.networkAclId = networkAclId
      self.subnetId = subnetId
    }

    public static let schema = AWSSchema(
      "NetworkAclAssociation",
      #"""
      NetworkAclAssociationId string xml=networkAclAssociationId
      NetworkAclId string xml=networkAclId
      SubnetId string xml=subnetId
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&networkAclAssociationId)
      case 1: r.readString(&networkAclId)
      case 2: r.readString(&subnetId)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, networkAclAssociationId)
      w.writeString(1, networkAclId)
      w.writeString(2, subnetId)
    }
  }

  public struct NetworkAclEntry: AWSShape {
    public var cidrBlock: String?
    public var egress: Bool?
    public var icmpTypeCode: IcmpTypeCode?
    public var ipv6CidrBlock: String?
    public var portRange: PortRange?
    public var `protocol`: String?
    public var ruleAction: RuleAction?
    public var ruleNumber: Int?

    public init() {}

    public init(
      cidrBlock: String? = nil,
      egress: Bool? = nil,
      icmpTypeCode: IcmpTypeCode? = nil,
      ipv6CidrBlock: String? = nil,
      portRange: PortRange? = nil,
      `protocol`: String? = nil,
      ruleAction: RuleAction? = nil,
      ruleNumber: Int? = nil
    ) {
      self.cidrBlock = cidrBlock
      self.egress = egress
      self.icmpTypeCode = icmpTypeCode
      self.ipv6CidrBlock = ipv6CidrBlock
      self.portRange = portRange
      self.protocol = `protocol`
      self.ruleAction = ruleAction
      self.ruleNumber = ruleNumber
    }

    public static let schema = AWSSchema(
      "NetworkAclEntry",
      #"""
      CidrBlock string xml=cidrBlock
      Egress bool xml=egress
      IcmpTypeCode IcmpTypeCode xml=icmpTypeCode
      Ipv6CidrBlock string xml=ipv6CidrBlock
      PortRange PortRange xml=portRange
      Protocol string xml=protocol
      RuleAction RuleAction xml=ruleAction
      RuleNumber int xml=ruleNumber
      """#, [.shape(IcmpTypeCode.self), .shape(PortRange.self), .enumeration(RuleAction.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&cidrBlock)
      case 1: r.readBool(&egress)
      case 2: r.readShape(&icmpTypeCode)
      case 3: r.readString(&ipv6CidrBlock)
      case 4: r.readShape(&portRange)
      case 5: r.readString(&`protocol`)
      case 6: r.readEnum(&ruleAction)
      case 7: r.readInt(&ruleNumber)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, cidrBlock)
      w.writeBool(1, egress)
      w.writeShape(2, icmpTypeCode)
      w.writeString(3, ipv6CidrBlock)
      w.writeShape(4, portRange)
      w.writeString(5, `protocol`)
      w.writeEnum(6, ruleAction)
      w.writeInt(7, ruleNumber)
    }
  }

  public struct PortRange: AWSShape {
    public var from: Int?
    public var to: Int?

    public init() {}

    public init(
      from: Int? = nil,
      to: Int? = nil
    ) {
      self.from = from
      self.to = to
    }

    public static let schema = AWSSchema(
      "PortRange",
      #"""
      From int xml=from
      To int xml=to
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&from)
      case 1: r.readInt(&to)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, from)
      w.writeInt(1, to)
    }
  }
}
