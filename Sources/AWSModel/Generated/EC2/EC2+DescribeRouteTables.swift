// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EC2 {
  /// `DescribeRouteTables`.
  public static let describeRouteTables = AWSOperation<DescribeRouteTablesRequest, DescribeRouteTablesResponse>(
    name: "DescribeRouteTables", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<DescribeRouteTablesRequest, DescribeRouteTablesResponse>(
      inputToken: \DescribeRouteTablesRequest.nextToken, outputToken: \DescribeRouteTablesResponse.nextToken, limit: \DescribeRouteTablesRequest.maxResults,
      append: { appendItems(&$0.routeTables, $1.routeTables) }))

  public struct DescribeRouteTablesRequest: AWSShape {
    public var nextToken: String?
    public var maxResults: Int?
    public var dryRun: Bool?
    public var routeTableIds: [String]?
    public var filters: [Filter]?

    public init() {}

    public init(
      nextToken: String? = nil,
      maxResults: Int? = nil,
      dryRun: Bool? = nil,
      routeTableIds: [String]? = nil,
      filters: [Filter]? = nil
    ) {
      self.nextToken = nextToken
      self.maxResults = maxResults
      self.dryRun = dryRun
      self.routeTableIds = routeTableIds
      self.filters = filters
    }

    public static let schema = AWSSchema(
      "DescribeRouteTablesRequest",
      #"""
      NextToken string
      MaxResults int(5..100)
      DryRun bool xml=dryRun
      RouteTableIds [string|item] xml=RouteTableId query=RouteTableId
      Filters [Filter|Filter] xml=Filter query=Filter
      """#, [.shape(Filter.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&nextToken)
      case 1: r.readInt(&maxResults)
      case 2: r.readBool(&dryRun)
      case 3: r.readStrings(&routeTableIds)
      case 4: r.readShapes(&filters)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, nextToken)
      w.writeInt(1, maxResults)
      w.writeBool(2, dryRun)
      w.writeStrings(3, routeTableIds)
      w.writeShapes(4, filters)
    }
  }

  public struct DescribeRouteTablesResponse: AWSShape {
    public var routeTables: [RouteTable]?
    public var nextToken: String?

    public init() {}

    public init(
      routeTables: [RouteTable]? = nil,
      nextToken: String? = nil
    ) {
      self.routeTables = routeTables
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "DescribeRouteTablesResponse",
      #"""
      RouteTables [RouteTable|item] xml=routeTableSet query=RouteTableSet
      NextToken string xml=nextToken
      """#, [.shape(RouteTable.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&routeTables)
      case 1: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, routeTables)
      w.writeString(1, nextToken)
    }
  }

  public struct PropagatingVgw: AWSShape {
    public var gatewayId: String?

    public init() {}

    public init(
      gatewayId: String? = nil
    ) {
      self.gatewayId = gatewayId
    }

    public static let schema = AWSSchema(
      "PropagatingVgw",
      #"""
      GatewayId string xml=gatewayId
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&gatewayId)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, gatewayId)
    }
  }

  public struct Route: AWSShape {
    public var destinationCidrBlock: String?
    public var destinationIpv6CidrBlock: String?
    public var destinationPrefixListId: String?
    public var egressOnlyInternetGatewayId: String?
    public var gatewayId: String?
    public var instanceId: String?
    public var instanceOwnerId: String?
    public var natGatewayId: String?
    public var transitGatewayId: String?
    public var localGatewayId: String?
    public var carrierGatewayId: String?
    public var networkInterfaceId: String?
    public var origin: RouteOrigin?
    public var state: RouteState?
    public var vpcPeeringConnectionId: String?
    public var coreNetworkArn: String?
    public var odbNetworkArn: String?
    public var ipAddress: String?

    public init() {}

    public init(
      destinationCidrBlock: String? = nil,
      destinationIpv6CidrBlock: String? = nil,
      destinationPrefixListId: String? = nil,
      egressOnlyInternetGatewayId: String? = nil,
      gatewayId: String? = nil,
      instanceId: String? = nil,
      instanceOwnerId: String? = nil,
      natGatewayId: String? = nil,
      transitGatewayId: String? = nil,
      localGatewayId: String? = nil,
      carrierGatewayId: String? = nil,
      networkInterfaceId: String? = nil,
      origin: RouteOrigin? = nil,
      state: RouteState? = nil,
      vpcPeeringConnectionId: String? = nil,
      coreNetworkArn: String? = nil,
      odbNetworkArn: String? = nil,
      ipAddress: String? = nil
    ) {
      self.destinationCidrBlock = destinationCidrBlock
      self.destinationIpv6CidrBlock = destinationIpv6CidrBlock
      self.destinationPrefixListId = destinationPrefixListId
      self.egressOnlyInternetGatewayId = egressOnlyInternetGatewayId
      self.gatewayId = gatewayId
      self.instanceId = instanceId
      self.instanceOwnerId = instanceOwnerId
      self.natGatewayId = natGatewayId
      self.transitGatewayId = transitGatewayId
      self.localGatewayId = localGatewayId
      self.carrierGatewayId = carrierGatewayId
      self.networkInterfaceId = networkInterfaceId
      self.origin = origin
      self.state = state
      self.vpcPeeringConnectionId = vpcPeeringConnectionId
      self.coreNetworkArn = coreNetworkArn
      self.odbNetworkArn = odbNetworkArn
      self.ipAddress = ipAddress
    }

    public static let schema = AWSSchema(
      "Route",
      #"""
      DestinationCidrBlock string xml=destinationCidrBlock
      DestinationIpv6CidrBlock string xml=destinationIpv6CidrBlock
      DestinationPrefixListId string xml=destinationPrefixListId
      EgressOnlyInternetGatewayId string xml=egressOnlyInternetGatewayId
      GatewayId string xml=gatewayId
      InstanceId string xml=instanceId
      InstanceOwnerId string xml=instanceOwnerId
      NatGatewayId string xml=natGatewayId
      TransitGatewayId string xml=transitGatewayId
      LocalGatewayId string xml=localGatewayId
      CarrierGatewayId string xml=carrierGatewayId
      NetworkInterfaceId string xml=networkInterfaceId
      Origin RouteOrigin xml=origin
      State RouteState xml=state
      VpcPeeringConnectionId string xml=vpcPeeringConnectionId
      CoreNetworkArn string xml=coreNetworkArn
      OdbNetworkArn string xml=odbNetworkArn
      IpAddress string xml=ipAddress
      """#, [.enumeration(RouteOrigin.self), .enumeration(RouteState.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&destinationCidrBlock)
      case 1: r.readString(&destinationIpv6CidrBlock)
      case 2: r.readString(&destinationPrefixListId)
      case 3: r.readString(&egressOnlyInternetGatewayId)
      case 4: r.readString(&gatewayId)
      case 5: r.readString(&instanceId)
      case 6: r.readString(&instanceOwnerId)
      case 7: r.readString(&natGatewayId)
      case 8: r.readString(&transitGatewayId)
      case 9: r.readString(&localGatewayId)
      case 10: r.readString(&carrierGatewayId)
      case 11: r.readString(&networkInterfaceId)
      case 12: r.readEnum(&origin)
      case 13: r.readEnum(&state)
      case 14: r.readString(&vpcPeeringConnectionId)
      case 15: r.readString(&coreNetworkArn)
      case 16: r.readString(&odbNetworkArn)
      case 17: r.readString(&ipAddress)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, destinationCidrBlock)
      w.writeString(1, destinationIpv6CidrBlock)
      w.writeString(2, destinationPrefixListId)
      w.writeString(3, egressOnlyInternetGatewayId)
      w.writeString(4, gatewayId)
      w.writeString(5, instanceId)
      w.writeString(6, instanceOwnerId)
      w.writeString(7, natGatewayId)
      w.writeString(8, transitGatewayId)
      w.writeString(9, localGatewayId)
      w.writeString(10, carrierGatewayId)
      w.writeString(11, networkInterfaceId)
      w.writeEnum(12, origin)
      w.writeEnum(13, state)
      w.writeString(14, vpcPeeringConnectionId)
      w.writeString(15, coreNetworkArn)
      w.writeString(16, odbNetworkArn)
      w.writeString(17, ipAddress)
    }
  }

  public struct RouteTable: AWSShape {
    public var associations: [RouteTableAssociation]?
    public var propagatingVgws: [PropagatingVgw]?
    public var routeTableId: String?
    public var routes: [Route]?
    public var tags: [Tag]?
    public var vpcId: String?
    public var ownerId: String?

    public init() {}

    public init(
      associations: [RouteTableAssociation]? = nil,
      propagatingVgws: [PropagatingVgw]? = nil,
      routeTableId: String? = nil,
      routes: [Route]? = nil,
      tags: [Tag]? = nil,
      vpcId: String? = nil,
      ownerId: String? = nil
    ) {
      self.associations = associations
      self.propagatingVgws = propagatingVgws
      self.routeTableId = routeTableId
      self.routes = routes
      self.tags = tags
      self.vpcId = vpcId
      self.ownerId = ownerId
    }

    public static let schema = AWSSchema(
      "RouteTable",
      #"""
      Associations [RouteTableAssociation|item] xml=associationSet query=AssociationSet
      PropagatingVgws [PropagatingVgw|item] xml=propagatingVgwSet query=PropagatingVgwSet
      RouteTableId string xml=routeTableId
      Routes [Route|item] xml=routeSet query=RouteSet
      Tags [Tag|item] xml=tagSet query=TagSet
      VpcId string xml=vpcId
      OwnerId string xml=ownerId
      """#, [.shape(RouteTableAssociation.self), .shape(PropagatingVgw.self), .shape(Route.self), .shape(Tag.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&associations)
      case 1: r.readShapes(&propagatingVgws)
      case 2: r.readString(&routeTableId)
      case 3: r.readShapes(&routes)
      case 4: r.readShapes(&tags)
      case 5: r.readString(&vpcId)
      case 6: r.readString(&ownerId)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, associations)
      w.writeShapes(1, propagatingVgws)
      w.writeString(2, routeTableId)
      w.writeShapes(3, routes)
      w.writeShapes(4, tags)
      w.writeString(5, vpcId)
      w.writeString(6, ownerId)
    }
  }

  public struct RouteTableAssociation: AWSShape {
    public var main: Bool?
    public var routeTableAssociationId: String?
    public var routeTableId: String?
    public var subnetId: String?
    public var gatewayId: String?
    public var publicIpv4Pool: String?
    public var associationState: RouteTableAssociationState?

    public init() {}

    public init(
      main: Bool? = nil,
      routeTableAssociationId: String? = nil,
      routeTableId: String? = nil,
      subnetId: String? = nil,
      gatewayId: String? = nil,
      publicIpv4Pool: String? = nil,
      associationState: RouteTableAssociationState? = nil
    ) {
      self.main = main
      self.routeTableAssociationId = routeTableAssociationId
      self.routeTableId = routeTableId
      self.subnetId = subnetId
      self.gatewayId = gatewayId
      self.publicIpv4Pool = publicIpv4Pool
      self.associationState = associationState
    }

    public static let schema = AWSSchema(
      "RouteTableAssociation",
      #"""
      Main bool xml=main
      RouteTableAssociationId string xml=routeTableAssociationId
      RouteTableId string xml=routeTableId
      SubnetId string xml=subnetId
      GatewayId string xml=gatewayId
      PublicIpv4Pool string xml=publicIpv4Pool
      AssociationState RouteTableAssociationState xml=associationState
      """#, [.shape(RouteTableAssociationState.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readBool(&main)
      case 1: r.readString(&routeTableAssociationId)
      case 2: r.readString(&routeTableId)
      case 3: r.readString(&subnetId)
      case 4: r.readString(&gatewayId)
      case 5: r.readString(&publicIpv4Pool)
      case 6: r.readShape(&associationState)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeBool(0, main)
      w.writeString(1, routeTableAssociationId)
      w.writeString(2, routeTableId)
      w.writeString(3, subnetId)
      w.writeString(4, gatewayId)
      w.writeString(5, publicIpv4Pool)
      w.writeShape(6, associationState)
    }
  }

  public struct RouteTableAssociationState: AWSShape {
    public var state: RouteTableAssociationStateCode?
    public var statusMessage: String?

    public init() {}

    public init(
      state: RouteTableAssociationStateCode? = nil,
      statusMessage: String? = nil
    ) {
      self.state = state
      self.statusMessage = statusMessage
    }

    public static let schema = AWSSchema(
      "RouteTableAssociationState",
      #"""
      State RouteTableAssociationStateCode xml=state
      StatusMessage string xml=statusMessage
      """#, [.enumeration(RouteTableAssociationStateCode.self)])

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
}
