// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EC2 {
  /// `DescribeSubnets`.
  public static let describeSubnets = AWSOperation<DescribeSubnetsRequest, DescribeSubnetsResponse>(
    name: "DescribeSubnets", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<DescribeSubnetsRequest, DescribeSubnetsResponse>(
      inputToken: \DescribeSubnetsRequest.nextToken, outputToken: \DescribeSubnetsResponse.nextToken, limit: \DescribeSubnetsRequest.maxResults,
      append: { appendItems(&$0.subnets, $1.subnets) }))

  public struct DescribeSubnetsRequest: AWSShape {
    public var filters: [Filter]?
    public var subnetIds: [String]?
    public var nextToken: String?
    public var maxResults: Int?
    public var dryRun: Bool?

    public init() {}

    public init(
      filters: [Filter]? = nil,
      subnetIds: [String]? = nil,
      nextToken: String? = nil,
      maxResults: Int? = nil,
      dryRun: Bool? = nil
    ) {
      self.filters = filters
      self.subnetIds = subnetIds
      self.nextToken = nextToken
      self.maxResults = maxResults
      self.dryRun = dryRun
    }

    public static let schema = AWSSchema(
      "DescribeSubnetsRequest",
      #"""
      Filters [Filter|Filter] xml=Filter query=Filter
      SubnetIds [string|SubnetId] xml=SubnetId query=SubnetId
      NextToken string
      MaxResults int(5..1000)
      DryRun bool xml=dryRun
      """#, [.shape(Filter.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&filters)
      case 1: r.readStrings(&subnetIds)
      case 2: r.readString(&nextToken)
      case 3: r.readInt(&maxResults)
      case 4: r.readBool(&dryRun)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, filters)
      w.writeStrings(1, subnetIds)
      w.writeString(2, nextToken)
      w.writeInt(3, maxResults)
      w.writeBool(4, dryRun)
    }
  }

  public struct DescribeSubnetsResponse: AWSShape {
    public var nextToken: String?
    public var subnets: [Subnet]?

    public init() {}

    public init(
      nextToken: String? = nil,
      subnets: [Subnet]? = nil
    ) {
      self.nextToken = nextToken
      self.subnets = subnets
    }

    public static let schema = AWSSchema(
      "DescribeSubnetsResponse",
      #"""
      NextToken string xml=nextToken
      Subnets [Subnet|item] xml=subnetSet query=SubnetSet
      """#, [.shape(Subnet.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&nextToken)
      case 1: r.readShapes(&subnets)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, nextToken)
      w.writeShapes(1, subnets)
    }
  }

  public struct PrivateDnsNameOptionsOnLaunch: AWSShape {
    public var hostnameType: HostnameType?
    public var enableResourceNameDnsARecord: Bool?
    public var enableResourceNameDnsAAAARecord: Bool?

    public init() {}

    public init(
      hostnameType: HostnameType? = nil,
      enableResourceNameDnsARecord: Bool? = nil,
      enableResourceNameDnsAAAARecord: Bool? = nil
    ) {
      self.hostnameType = hostnameType
      self.enableResourceNameDnsARecord = enableResourceNameDnsARecord
      self.enableResourceNameDnsAAAARecord = enableResourceNameDnsAAAARecord
    }

    public static let schema = AWSSchema(
      "PrivateDnsNameOptionsOnLaunch",
      #"""
      HostnameType HostnameType xml=hostnameType
      EnableResourceNameDnsARecord bool xml=enableResourceNameDnsARecord
      EnableResourceNameDnsAAAARecord bool xml=enableResourceNameDnsAAAARecord
      """#, [.enumeration(HostnameType.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&hostnameType)
      case 1: r.readBool(&enableResourceNameDnsARecord)
      case 2: r.readBool(&enableResourceNameDnsAAAARecord)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, hostnameType)
      w.writeBool(1, enableResourceNameDnsARecord)
      w.writeBool(2, enableResourceNameDnsAAAARecord)
    }
  }

  public struct Subnet: AWSShape {
    public var availabilityZoneId: String?
    public var enableLniAtDeviceIndex: Int?
    public var mapCustomerOwnedIpOnLaunch: Bool?
    public var customerOwnedIpv4Pool: String?
    public var ownerId: String?
    public var assignIpv6AddressOnCreation: Bool?
    public var ipv6CidrBlockAssociationSet: [SubnetIpv6CidrBlockAssociation]?
    public var tags: [Tag]?
    public var subnetArn: String?
    public var outpostArn: String?
    public var enableDns64: Bool?
    public var ipv6Native: Bool?
    public var privateDnsNameOptionsOnLaunch: PrivateDnsNameOptionsOnLaunch?
    public var blockPublicAccessStates: BlockPublicAccessStates?
    public var type: String?
    public var subnetId: String?
    public var state: SubnetState?
    public var vpcId: String?
    public var cidrBlock: String?
    public var availableIpAddressCount: Int?
    public var availabilityZone: String?
    public var defaultForAz: Bool?
    public var mapPublicIpOnLaunch: Bool?

    public init() {}

    public init(
      availabilityZoneId: String? = nil,
      enableLniAtDeviceIndex: Int? = nil,
      mapCustomerOwnedIpOnLaunch: Bool? = nil,
      customerOwnedIpv4Pool: String? = nil,
      ownerId: String? = nil,
      assignIpv6AddressOnCreation: Bool? = nil,
      ipv6CidrBlockAssociationSet: [SubnetIpv6CidrBlockAssociation]? = nil,
      tags: [Tag]? = nil,
      subnetArn: String? = nil,
      outpostArn: String? = nil,
      enableDns64: Bool? = nil,
      ipv6Native: Bool? = nil,
      privateDnsNameOptionsOnLaunch: PrivateDnsNameOptionsOnLaunch? = nil,
      blockPublicAccessStates: BlockPublicAccessStates? = nil,
      type: String? = nil,
      subnetId: String? = nil,
      state: SubnetState? = nil,
      vpcId: String? = nil,
      cidrBlock: String? = nil,
      availableIpAddressCount: Int? = nil,
      availabilityZone: String? = nil,
      defaultForAz: Bool? = nil,
      mapPublicIpOnLaunch: Bool? = nil
    ) {
      self.availabilityZoneId = availabilityZoneId
      self.enableLniAtDeviceIndex = enableLniAtDeviceIndex
      self.mapCustomerOwnedIpOnLaunch = mapCustomerOwnedIpOnLaunch
      self.customerOwnedIpv4Pool = customerOwnedIpv4Pool
      self.ownerId = ownerId
      self.assignIpv6AddressOnCreation = assignIpv6AddressOnCreation
      self.ipv6CidrBlockAssociationSet = ipv6CidrBlockAssociationSet
      self.tags = tags
      self.subnetArn = subnetArn
      self.outpostArn = outpostArn
      self.enableDns64 = enableDns64
      self.ipv6Native = ipv6Native
      self.privateDnsNameOptionsOnLaunch = privateDnsNameOptionsOnLaunch
      self.blockPublicAccessStates = blockPublicAccessStates
      self.type = type
      self.subnetId = subnetId
      self.state = state
      self.vpcId = vpcId
      self.cidrBlock = cidrBlock
      self.availableIpAddressCount = availableIpAddressCount
      self.availabilityZone = availabilityZone
      self.defaultForAz = defaultForAz
      self.mapPublicIpOnLaunch = mapPublicIpOnLaunch
    }

    public static let schema = AWSSchema(
      "Subnet",
      #"""
      AvailabilityZoneId string xml=availabilityZoneId
      EnableLniAtDeviceIndex int xml=enableLniAtDeviceIndex
      MapCustomerOwnedIpOnLaunch bool xml=mapCustomerOwnedIpOnLaunch
      CustomerOwnedIpv4Pool string xml=customerOwnedIpv4Pool
      OwnerId string xml=ownerId
      AssignIpv6AddressOnCreation bool xml=assignIpv6AddressOnCreation
      Ipv6CidrBlockAssociationSet [SubnetIpv6CidrBlockAssociation|item] xml=ipv6CidrBlockAssociationSet
      Tags [Tag|item] xml=tagSet query=TagSet
      SubnetArn string xml=subnetArn
      OutpostArn string xml=outpostArn
      EnableDns64 bool xml=enableDns64
      Ipv6Native bool xml=ipv6Native
      PrivateDnsNameOptionsOnLaunch PrivateDnsNameOptionsOnLaunch xml=privateDnsNameOptionsOnLaunch
      BlockPublicAccessStates BlockPublicAccessStates xml=blockPublicAccessStates
      Type string xml=type
      SubnetId string xml=subnetId
      State SubnetState xml=state
      VpcId string xml=vpcId
      CidrBlock string xml=cidrBlock
      AvailableIpAddressCount int xml=availableIpAddressCount
      AvailabilityZone string xml=availabilityZone
      DefaultForAz bool xml=defaultForAz
      MapPublicIpOnLaunch bool xml=mapPublicIpOnLaunch
      """#, [.shape(SubnetIpv6CidrBlockAssociation.self), .shape(Tag.self), .shape(PrivateDnsNameOptionsOnLaunch.self), .shape(BlockPublicAccessStates.self), .enumeration(SubnetState.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&availabilityZoneId)
      case 1: r.readInt(&enableLniAtDeviceIndex)
      case 2: r.readBool(&mapCustomerOwnedIpOnLaunch)
      case 3: r.readString(&customerOwnedIpv4Pool)
      case 4: r.readString(&ownerId)
      case 5: r.readBool(&assignIpv6AddressOnCreation)
      case 6: r.readShapes(&ipv6CidrBlockAssociationSet)
      case 7: r.readShapes(&tags)
      case 8: r.readString(&subnetArn)
      case 9: r.readString(&outpostArn)
      case 10: r.readBool(&enableDns64)
      case 11: r.readBool(&ipv6Native)
      case 12: r.readShape(&privateDnsNameOptionsOnLaunch)
      case 13: r.readShape(&blockPublicAccessStates)
      case 14: r.readString(&type)
      case 15: r.readString(&subnetId)
      case 16: r.readEnum(&state)
      case 17: r.readString(&vpcId)
      case 18: r.readString(&cidrBlock)
      case 19: r.readInt(&availableIpAddressCount)
      case 20: r.readString(&availabilityZone)
      case 21: r.readBool(&defaultForAz)
      case 22: r.readBool(&mapPublicIpOnLaunch)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, availabilityZoneId)
      w.writeInt(1, enableLniAtDeviceIndex)
      w.writeBool(2, mapCustomerOwnedIpOnLaunch)
      w.writeString(3, customerOwnedIpv4Pool)
      w.writeString(4, ownerId)
      w.writeBool(5, assignIpv6AddressOnCreation)
      w.writeShapes(6, ipv6CidrBlockAssociationSet)
      w.writeShapes(7, tags)
      w.writeString(8, subnetArn)
      w.writeString(9, outpostArn)
      w.writeBool(10, enableDns64)
      w.writeBool(11, ipv6Native)
      w.writeShape(12, privateDnsNameOptionsOnLaunch)
      w.writeShape(13, blockPublicAccessStates)
      w.writeString(14, type)
      w.writeString(15, subnetId)
      w.writeEnum(16, state)
      w.writeString(17, vpcId)
      w.writeString(18, cidrBlock)
      w.writeInt(19, availableIpAddressCount)
      w.writeString(20, availabilityZone)
      w.writeBool(21, defaultForAz)
      w.writeBool(22, mapPublicIpOnLaunch)
    }
  }

  public struct SubnetCidrBlockState: AWSShape {
    public var state: SubnetCidrBlockStateCode?
    public var statusMessage: String?

    public init() {}

    public init(
      state: SubnetCidrBlockStateCode? = nil,
      statusMessage: String? = nil
    ) {
      self.state = state
      self.statusMessage = statusMessage
    }

    public static let schema = AWSSchema(
      "SubnetCidrBlockState",
      #"""
      State SubnetCidrBlockStateCode xml=state
      StatusMessage string xml=statusMessage
      """#, [.enumeration(SubnetCidrBlockStateCode.self)])

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

  public struct SubnetIpv6CidrBlockAssociation: AWSShape {
    public var associationId: String?
    public var ipv6CidrBlock: String?
    public var ipv6CidrBlockState: SubnetCidrBlockState?
    public var ipv6AddressAttribute: Ipv6AddressAttribute?
    public var ipSource: IpSource?

    public init() {}

    public init(
      associationId: String? = nil,
      ipv6CidrBlock: String? = nil,
      ipv6CidrBlockState: SubnetCidrBlockState? = nil,
      ipv6AddressAttribute: Ipv6AddressAttribute? = nil,
      ipSource: IpSource? = nil
    ) {
      self.associationId = associationId
      self.ipv6CidrBlock = ipv6CidrBlock
      self.ipv6CidrBlockState = ipv6CidrBlockState
      self.ipv6AddressAttribute = ipv6AddressAttribute
      self.ipSource = ipSource
    }

    public static let schema = AWSSchema(
      "SubnetIpv6CidrBlockAssociation",
      #"""
      AssociationId string xml=associationId
      Ipv6CidrBlock string xml=ipv6CidrBlock
      Ipv6CidrBlockState SubnetCidrBlockState xml=ipv6CidrBlockState
      Ipv6AddressAttribute Ipv6AddressAttribute xml=ipv6AddressAttribute
      IpSource IpSource xml=ipSource
      """#, [.shape(SubnetCidrBlockState.self), .enumeration(Ipv6AddressAttribute.self), .enumeration(IpSource.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&associationId)
      case 1: r.readString(&ipv6CidrBlock)
      case 2: r.readShape(&ipv6CidrBlockState)
      case 3: r.readEnum(&ipv6AddressAttribute)
      case 4: r.readEnum(&ipSource)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, associationId)
      w.writeString(1, ipv6CidrBlock)
      w.writeShape(2, ipv6CidrBlockState)
      w.writeEnum(3, ipv6AddressAttribute)
      w.writeEnum(4, ipSource)
    }
  }
}
