internal import AWSModel

/// The route table, network ACL and internet gateway of the default VPC, and the VPC's attributes.
extension EC2World {
  func describeRouteTables(
    _ request: EC2.DescribeRouteTablesRequest
  ) throws(AWSError) -> EC2.DescribeRouteTablesResponse {
    for id in request.routeTableIds ?? [] where id != network.routeTableID {
      throw .refused("InvalidRouteTableID.NotFound", "The routeTable ID '\(id)' does not exist")
    }
    let tags = otherTags[network.routeTableID] ?? ResourceTags()
    let association = "rtbassoc-\(network.routeTableID.dropFirst(4))"
    let isWanted = try FilterSet(request.filters).admits(tags) { filter in
      switch filter {
      case "route-table-id", "association.route-table-id": [network.routeTableID]
      case "vpc-id": [network.vpcID]
      case "owner-id": [region.account]
      case "association.main": ["true"]
      case "association.route-table-association-id": [association]
      case "association.subnet-id": []
      case "route.gateway-id": ["local", network.gatewayID]
      case "route.destination-cidr-block": ["172.31.0.0/16", "0.0.0.0/0"]
      default: nil
      }
    }
    try checkDryRun(request.dryRun)
    var table = EC2.RouteTable()
    table.routeTableId = network.routeTableID
    table.vpcId = network.vpcID
    table.ownerId = region.account
    table.propagatingVgws = []
    table.tags = tags.ec2
    table.associations = [
      EC2.RouteTableAssociation(
        main: true, routeTableAssociationId: association, routeTableId: network.routeTableID,
        associationState: EC2.RouteTableAssociationState(state: .associated))
    ]
    table.routes = [
      route("172.31.0.0/16", "local", .createRouteTable), route("0.0.0.0/0", network.gatewayID, .createRoute),
    ]
    return EC2.DescribeRouteTablesResponse(routeTables: isWanted ? [table] : [])
  }

  private func route(_ block: String, _ gateway: String, _ origin: EC2.RouteOrigin) -> EC2.Route {
    var route = EC2.Route()
    route.destinationCidrBlock = block
    route.gatewayId = gateway
    route.origin = origin
    route.state = .active
    return route
  }

  func describeNetworkAcls(
    _ request: EC2.DescribeNetworkAclsRequest
  ) throws(AWSError) -> EC2.DescribeNetworkAclsResponse {
    for id in request.networkAclIds ?? [] where id != network.aclID {
      throw .refused("InvalidNetworkAclID.NotFound", "The networkAcl ID '\(id)' does not exist")
    }
    let tags = otherTags[network.aclID] ?? ResourceTags()
    let isWanted = try FilterSet(request.filters).admits(tags) { filter in
      switch filter {
      case "network-acl-id", "association.network-acl-id": [network.aclID]
      case "vpc-id": [network.vpcID]
      case "default": ["true"]
      case "owner-id": [region.account]
      case "association.subnet-id": network.subnets.map(\.id)
      default: nil
      }
    }
    try checkDryRun(request.dryRun)
    var acl = EC2.NetworkAcl()
    acl.networkAclId = network.aclID
    acl.vpcId = network.vpcID
    acl.isDefault = true
    acl.ownerId = region.account
    acl.tags = tags.ec2
    acl.associations = network.subnets.map {
      EC2.NetworkAclAssociation(
        networkAclAssociationId: "aclassoc-\($0.id.dropFirst(7))", networkAclId: network.aclID, subnetId: $0.id)
    }
    acl.entries = [true, false].flatMap { isEgress in
      [(100, EC2.RuleAction.allow), (32_767, .deny)].map { number, action in
        EC2.NetworkAclEntry(
          cidrBlock: "0.0.0.0/0", egress: isEgress, protocol: "-1", ruleAction: action, ruleNumber: number)
      }
    }
    return EC2.DescribeNetworkAclsResponse(networkAcls: isWanted ? [acl] : [])
  }

  func describeInternetGateways(
    _ request: EC2.DescribeInternetGatewaysRequest
  ) throws(AWSError) -> EC2.DescribeInternetGatewaysResponse {
    for id in request.internetGatewayIds ?? [] where id != network.gatewayID {
      throw .refused("InvalidInternetGatewayID.NotFound", "The internetGateway ID '\(id)' does not exist")
    }
    let tags = otherTags[network.gatewayID] ?? ResourceTags()
    let isWanted = try FilterSet(request.filters).admits(tags) { filter in
      switch filter {
      case "internet-gateway-id": [network.gatewayID]
      case "attachment.vpc-id": [network.vpcID]
      case "attachment.state": ["available"]
      case "owner-id": [region.account]
      default: nil
      }
    }
    try checkDryRun(request.dryRun)
    let gateway = EC2.InternetGateway(
      attachments: [
        EC2.InternetGatewayAttachment(state: EC2.AttachmentStatus(rawValue: "available"), vpcId: network.vpcID)
      ],
      internetGatewayId: network.gatewayID, ownerId: region.account, tags: tags.ec2)
    return EC2.DescribeInternetGatewaysResponse(internetGateways: isWanted ? [gateway] : [])
  }

  func describeVpcAttribute(
    _ request: EC2.DescribeVpcAttributeRequest
  ) throws(AWSError) -> EC2.DescribeVpcAttributeResponse {
    guard request.vpcId == network.vpcID else {
      throw .refused("InvalidVpcID.NotFound", "The vpc ID '\(request.vpcId ?? "")' does not exist")
    }
    try checkDryRun(request.dryRun)
    var response = EC2.DescribeVpcAttributeResponse()
    response.vpcId = network.vpcID
    switch request.attribute?.rawValue {
    case "enableDnsHostnames": response.enableDnsHostnames = EC2.AttributeBooleanValue(value: true)
    case "enableDnsSupport": response.enableDnsSupport = EC2.AttributeBooleanValue(value: true)
    case "enableNetworkAddressUsageMetrics":
      response.enableNetworkAddressUsageMetrics = EC2.AttributeBooleanValue(value: false)
    default:
      throw .refused(
        "InvalidParameterValue", "Value (\(request.attribute?.rawValue ?? "")) for parameter attribute is invalid.")
    }
    return response
  }
}
