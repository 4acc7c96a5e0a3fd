// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EC2 {
  /// `DescribeVpcs`.
  public static let describeVpcs = AWSOperation<DescribeVpcsRequest, DescribeVpcsResponse>(
    name: "DescribeVpcs", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<DescribeVpcsRequest, DescribeVpcsResponse>(
      inputToken: \DescribeVpcsRequest.nextToken, outputToken: \DescribeVpcsResponse.nextToken, limit: \DescribeVpcsRequest.maxResults,
      append: { appendItems(&$0.vpcs, $1.vpcs) }))

  public struct DescribeVpcsRequest: AWSShape {
    public var filters: [Filter]?
    public var vpcIds: [String]?
    public var nextToken: String?
    public var maxResults: Int?
    public var dryRun: Bool?

    public init() {}

    public init(
      filters: [Filter]? = nil,
      vpcIds: [String]? = nil,
      nextToken: String? = nil,
      maxResults: Int? = nil,
      dryRun: Bool? = nil
    ) {
      self.filters = filters
      self.vpcIds = vpcIds
      self.nextToken = nextToken
      self.maxResults = maxResults
      self.dryRun = dryRun
    }

    public static let schema = AWSSchema(
      "DescribeVpcsRequest",
      #"""
      Filters [Filter|Filter] xml=Filter query=Filter
      VpcIds [string|VpcId] xml=VpcId query=VpcId
      NextToken string
      MaxResults int(5..1000)
      DryRun bool xml=dryRun
      """#, [.shape(Filter.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&filters)
      case 1: r.readStrings(&vpcIds)
      case 2: r.readString(&nextToken)
      case 3: r.readInt(&maxResults)
      case 4: r.readBool(&dryRun)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, filters)
      w.writeStrings(1, vpcIds)
      w.writeString(2, nextToken)
      w.writeInt(3, maxResults)
      w.writeBool(4, dryRun)
    }
  }

  public struct DescribeVpcsResponse: AWSShape {
    public var nextToken: String?
    public var vpcs: [Vpc]?

    public init() {}

    public init(
      nextToken: String? = nil,
      vpcs: [Vpc]? = nil
    ) {
      self.nextToken = nextToken
      self.vpcs = vpcs
    }

    public static let schema = AWSSchema(
      "DescribeVpcsResponse",
      #"""
      NextToken string xml=nextToken
      Vpcs [Vpc|item] xml=vpcSet query=VpcSet
      """#, [.shape(Vpc.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&nextToken)
      case 1: r.readShapes(&vpcs)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, nextToken)
      w.writeShapes(1, vpcs)
    }
  }

  public struct Vpc: AWSShape {
    public var ownerId: String?
    public var instanceTenancy: Tenancy?
    public var ipv6CidrBlockAssociationSet: [VpcIpv6CidrBlockAssociation]?
    public var cidrBlockAssociationSet: [VpcCidrBlockAssociation]?
    public var isDefault: Bool?
    public var encryptionControl: VpcEncryptionControl?
    public var tags: [Tag]?
    public var blockPublicAccessStates: BlockPublicAccessStates?
    public var vpcId: String?
    public var state: VpcState?
    public var cidrBlock: String?
    public var dhcpOptionsId: String?

    public init() {}

    public init(
      ownerId: String? = nil,
      instanceTenancy: Tenancy? = nil,
      ipv6CidrBlockAssociationSet: [VpcIpv6CidrBlockAssociation]? = nil,
      cidrBlockAssociationSet: [VpcCidrBlockAssociation]? = nil,
      isDefault: Bool? = nil,
      encryptionControl: VpcEncryptionControl? = nil,
      tags: [Tag]? = nil,
      blockPublicAccessStates: BlockPublicAccessStates? = nil,
      vpcId: String? = nil,
      state: VpcState? = nil,
      cidrBlock: String? = nil,
      dhcpOptionsId: String? = nil
    ) {
      self.ownerId = ownerId
      self.instanceTenancy = instanceTenancy
      self.ipv6CidrBlockAssociationSet = ipv6CidrBlockAssociationSet
      self.cidrBlockAssociationSet = cidrBlockAssociationSet
      self.isDefault = isDefault
      self.encryptionControl = encryptionControl
      self.tags = tags
      self.blockPublicAccessStates = blockPublicAccessStates
      self.vpcId = vpcId
      self.state = state
      self.cidrBlock = cidrBlock
      self.dhcpOptionsId = dhcpOptionsId
    }

    public static let schema = AWSSchema(
      "Vpc",
      #"""
      OwnerId string xml=ownerId
      InstanceTenancy Tenancy xml=instanceTenancy
      Ipv6CidrBlockAssociationSet [VpcIpv6CidrBlockAssociation|item] xml=ipv6CidrBlockAssociationSet
      CidrBlockAssociationSet [VpcCidrBlockAssociation|item] xml=cidrBlockAssociationSet
      IsDefault bool xml=isDefault
      EncryptionControl VpcEncryptionControl xml=encryptionControl
      Tags [Tag|item] xml=tagSet query=TagSet
      BlockPublicAccessStates BlockPublicAccessStates xml=blockPublicAccessStates
      VpcId string xml=vpcId
      State VpcState xml=state
      CidrBlock string xml=cidrBlock
      DhcpOptionsId string xml=dhcpOptionsId
      """#, [.enumeration(Tenancy.self), .shape(VpcIpv6CidrBlockAssociation.self), .shape(VpcCidrBlockAssociation.self), .shape(VpcEncryptionControl.self), .shape(Tag.self), .shape(BlockPublicAccessStates.self), .enumeration(VpcState.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&ownerId)
      case 1: r.readEnum(&instanceTenancy)
      case 2: r.readShapes(&ipv6CidrBlockAssociationSet)
      case 3: r.readShapes(&cidrBlockAssociationSet)
      case 4: r.readBool(&isDefault)
      case 5: r.readShape(&encryptionControl)
      case 6: r.readShapes(&tags)
      case 7: r.readShape(&blockPublicAccessStates)
      case 8: r.readString(&vpcId)
      case 9: r.readEnum(&state)
      case 10: r.readString(&cidrBlock)
      case 11: r.readString(&dhcpOptionsId)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, ownerId)
      w.writeEnum(1, instanceTenancy)
      w.writeShapes(2, ipv6CidrBlockAssociationSet)
      w.writeShapes(3, cidrBlockAssociationSet)
      w.writeBool(4, isDefault)
      w.writeShape(5, encryptionControl)
      w.writeShapes(6, tags)
      w.writeShape(7, blockPublicAccessStates)
      w.writeString(8, vpcId)
      w.writeEnum(9, state)
      w.writeString(10, cidrBlock)
      w.writeString(11, dhcpOptionsId)
    }
  }

  public struct VpcCidrBlockAssociation: AWSShape {
    public var associationId: String?
    public var cidrBlock: String?
    public var cidrBlockState: VpcCidrBlockState?

    public init() {}

    public init(
      associationId: String? = nil,
      cidrBlock: String? = nil,
      cidrBlockState: VpcCidrBlockState? = nil
    ) {
      self.associationId = associationId
      self.cidrBlock = cidrBlock
      self.cidrBlockState = cidrBlockState
    }

    public static let schema = AWSSchema(
      "VpcCidrBlockAssociation",
      #"""
      AssociationId string xml=associationId
      CidrBlock string xml=cidrBlock
      CidrBlockState VpcCidrBlockState xml=cidrBlockState
      """#, [.shape(VpcCidrBlockState.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&associationId)
      case 1: r.readString(&cidrBlock)
      case 2: r.readShape(&cidrBlockState)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, associationId)
      w.writeString(1, cidrBlock)
      w.writeShape(2, cidrBlockState)
    }
  }

  public struct VpcCidrBlockState: AWSShape {
    public var state: VpcCidrBlockStateCode?
    public var statusMessage: String?

    public init() {}

    public init(
      state: VpcCidrBlockStateCode? = nil,
      statusMessage: String? = nil
    ) {
      self.state = state
      self.statusMessage = statusMessage
    }

    public static let schema = AWSSchema(
      "VpcCidrBlockState",
      #"""
      State VpcCidrBlockStateCode xml=state
      StatusMessage string xml=statusMessage
      """#, [.enumeration(VpcCidrBlockStateCode.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&state)
      case 1: r.readString(&statusMessage)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, state)
      w.writeString(1, statusMessage)
    }
  }

  public struct VpcEncryptionControl: AWSShape {
    public var vpcId: String?
    public var vpcEncryptionControlId: String?
    public var mode: VpcEncryptionControlMode?
    public var state: VpcEncryptionControlState?
    public var stateMessage: String?
    public var resourceExclusions: VpcEncryptionControlExclusions?
    public var tags: [Tag]?

    public init() {}

    public init(
      vpcId: String? = nil,
      vpcEncryptionControlId: String? = nil,
      mode: VpcEncryptionControlMode? = nil,
      state: VpcEncryptionControlState? = nil,
      stateMessage: String? = nil,
      resourceExclusions: VpcEncryptionControlExclusions? = nil,
      tags: [Tag]? = nil
    ) {
      self.vpcId = vpcId
      self.vpcEncryptionControlId = vpcEncryptionControlId
      self.mode = mode
      self.state = state
      self.stateMessage = stateMessage
      self.resourceExclusions = resourceExclusions
      self.tags = tags
    }

    public static let schema = AWSSchema(
      "VpcEncryptionControl",
      #"""
      VpcId string xml=vpcId
      VpcEncryptionControlId string xml=vpcEncryptionControlId
      Mode VpcEncryptionControlMode xml=mode
      State VpcEncryptionControlState xml=state
      StateMessage string xml=stateMessage
      ResourceExclusions VpcEncryptionControlExclusions xml=resourceExclusions
      Tags [Tag|item] xml=tagSet query=TagSet
      """#, [.enumeration(VpcEncryptionControlMode.self), .enumeration(VpcEncryptionControlState.self), .shape(VpcEncryptionControlExclusions.self), .shape(Tag.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&vpcId)
      case 1: r.readString(&vpcEncryptionControlId)
      case 2: r.readEnum(&mode)
      case 3: r.readEnum(&state)
      case 4: r.readString(&stateMessage)
      case 5: r.readShape(&resourceExclusions)
      case 6: r.readShapes(&tags)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, vpcId)
      w.writeString(1, vpcEncryptionControlId)
      w.writeEnum(2, mode)
      w.writeEnum(3, state)
      w.writeString(4, stateMessage)
      w.writeShape(5, resourceExclusions)
      w.writeShapes(6, tags)
    }
  }

  public struct VpcEncryptionControlExclusion: AWSShape {
    public var state: VpcEncryptionControlExclusionState?
    public var stateMessage: String?

    public init() {}

    public init(
      state: VpcEncryptionControlExclusionState? = nil,
      stateMessage: String? = nil
    ) {
      self.state = state
      self.stateMessage = stateMessage
    }

    public static let schema = AWSSchema(
      "VpcEncryptionControlExclusion",
      #"""
      State VpcEncryptionControlExclusionState xml=state
      StateMessage string xml=stateMessage
      """#, [.enumeration(VpcEncryptionControlExclusionState.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&state)
      case 1: r.readString(&stateMessage)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, state)
      w.writeString(1, stateMessage)
    }
  }

  public struct VpcEncryptionControlExclusions: AWSShape {
    public var internetGateway: VpcEncryptionControlExclusion?
    public var egressOnlyInternetGateway: VpcEncryptionControlExclusion?
    public var natGateway: VpcEncryptionControlExclusion?
    public var virtualPrivateGateway: VpcEncryptionControlExclusion?
    public var vpcPeering: VpcEncryptionControlExclusion?
    public var lambda: VpcEncryptionControlExclusion?
    public var vpcLattice: VpcEncryptionControlExclusion?
    public var elasticFileSystem: VpcEncryptionControlExclusion?

    public init() {}

    public init(
      internetGateway: VpcEncryptionControlExclusion? = nil,
      egressOnlyInternetGateway: VpcEncryptionControlExclusion? = nil,
      natGateway: VpcEncryptionControlExclusion? = nil,
      virtualPrivateGateway: VpcEncryptionControlExclusion? = nil,
      vpcPeering: VpcEncryptionControlExclusion? = nil,
      lambda: VpcEncryptionControlExclusion? = nil,
      vpcLattice: VpcEncryptionControlExclusion? = nil,
      elasticFileSystem: VpcEncryptionControlExclusion? = nil
    ) {
      self.internetGateway = internetGateway
      self.egressOnlyInternetGateway = egressOnlyInternetGateway
      self.natGateway = natGateway
      self.virtualPrivateGateway = virtualPrivateGateway
      self.vpcPeering = vpcPeering
      self.lambda = lambda
      self.vpcLattice = vpcLattice
      self.elasticFileSystem = elasticFileSystem
    }

    public static let schema = AWSSchema(
      "VpcEncryptionControlExclusions",
      #"""
      InternetGateway VpcEncryptionControlExclusion xml=internetGateway
      EgressOnlyInternetGateway VpcEncryptionControlExclusion xml=egressOnlyInternetGateway
      NatGateway VpcEncryptionControlExclusion xml=natGateway
      VirtualPrivateGateway VpcEncryptionControlExclusion xml=virtualPrivateGateway
      VpcPeering VpcEncryptionControlExclusion xml=vpcPeering
      Lambda VpcEncryptionControlExclusion xml=lambda
      VpcLattice VpcEncryptionControlExclusion xml=vpcLattice
      ElasticFileSystem VpcEncryptionControlExclusion xml=elasticFileSystem
      """#, [.shape(VpcEncryptionControlExclusion.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&internetGateway)
      case 1: r.readShape(&egressOnlyInternetGateway)
      case 2: r.readShape(&natGateway)
      case 3: r.readShape(&virtualPrivateGateway)
      case 4: r.readShape(&vpcPeering)
      case 5: r.readShape(&lambda)
      case 6: r.readShape(&vpcLattice)
      case 7: r.readShape(&elasticFileSystem)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, internetGateway)
      w.writeShape(1, egressOnlyInternetGateway)
      w.writeShape(2, natGateway)
      w.writeShape(3, virtualPrivateGateway)
      w.writeShape(4, vpcPeering)
      w.writeShape(5, lambda)
      w.writeShape(6, vpcLattice)
      w.writeShape(7, elasticFileSystem)
    }
  }

  public struct VpcIpv6CidrBlockAssociation: AWSShape {
    public var associationId: String?
    public var ipv6CidrBlock: String?
    public var ipv6CidrBlockState: VpcCidrBlockState?
    public var networkBorderGroup: String?
    public var ipv6Pool: String?
    public var ipv6AddressAttribute: Ipv6AddressAttribute?
    public var ipSource: IpSource?

    public init() {}

    public init(
      associationId: String? = nil,
      ipv6CidrBlock: String? = nil,
      ipv6CidrBlockState: VpcCidrBlockState? = nil,
      networkBorderGroup: String? = nil,
      ipv6Pool: String? = nil,
      ipv6AddressAttribute: Ipv6AddressAttribute? = nil,
      ipSource: IpSource? = nil
    ) {
      self.associationId = associationId
      self.ipv6CidrBlock = ipv6CidrBlock
      self.ipv6CidrBlockState = ipv6CidrBlockState
      self.networkBorderGroup = networkBorderGroup
      self.ipv6Pool = ipv6Pool
      self.ipv6AddressAttribute = ipv6AddressAttribute
      self.ipSource = ipSource
    }

    public static let schema = AWSSchema(
      "VpcIpv6CidrBlockAssociation",
      #"""
      AssociationId string xml=associationId
      Ipv6CidrBlock string xml=ipv6CidrBlock
      Ipv6CidrBlockState VpcCidrBlockState xml=ipv6CidrBlockState
      NetworkBorderGroup string xml=networkBorderGroup
      Ipv6Pool string xml=ipv6Pool
      Ipv6AddressAttribute Ipv6AddressAttribute xml=ipv6AddressAttribute
      IpSource IpSource xml=ipSource
      """#, [.shape(VpcCidrBlockState.self), .enumeration(Ipv6AddressAttribute.self), .enumeration(IpSource.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&associationId)
      case 1: r.readString(&ipv6CidrBlock)
      case 2: r.readShape(&ipv6CidrBlockState)
      case 3: r.readString(&networkBorderGroup)
      case 4: r.readString(&ipv6Pool)
      case 5: r.readEnum(&ipv6AddressAttribute)
      case 6: r.readEnum(&ipSource)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, associationId)
      w.writeString(1, ipv6CidrBlock)
      w.writeShape(2, ipv6CidrBlockState)
      w.writeString(3, networkBorderGroup)
      w.writeString(4, ipv6Pool)
      w.writeEnum(5, ipv6AddressAttribute)
      w.writeEnum(6, ipSource)
    }
  }
}
