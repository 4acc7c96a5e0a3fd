internal import AWSModel

/// The default network, as far as clients look it up before they launch.
extension EC2World {
  func describeVpcs(_ request: EC2.DescribeVpcsRequest) throws(AWSError) -> EC2.DescribeVpcsResponse {
    for id in request.vpcIds ?? [] where id != network.vpcID {
      throw .refused("InvalidVpcID.NotFound", "The vpc ID '\(id)' does not exist")
    }
    let tags = otherTags[network.vpcID] ?? ResourceTags()
    let isWanted = try FilterSet(request.filters).admits(tags) { filter in
      switch filter {
      case "vpc-id": [network.vpcID]
      case "is-default", "isDefault": ["true"]
      case "cidr", "cidr-block-association.cidr-block": ["172.31.0.0/16"]
      case "state": ["available"]
      case "owner-id": [region.account]
      default: nil
      }
    }
    let vpc = EC2.Vpc(
      ownerId: region.account, instanceTenancy: .default, isDefault: true, tags: tags.isEmpty ? nil : tags.ec2,
      vpcId: network.vpcID, state: "available", cidrBlock: "172.31.0.0/16", dhcpOptionsId: "default")
    return EC2.DescribeVpcsResponse(vpcs: isWanted ? [vpc] : [])
  }

  func describeSubnets(_ request: EC2.DescribeSubnetsRequest) throws(AWSError) -> EC2.DescribeSubnetsResponse {
    var candidates = network.subnets
    if let ids = request.subnetIds, !ids.isEmpty {
      for id in ids where network.ownSubnet(id) == nil {
        throw .refused("InvalidSubnetID.NotFound", "The subnet ID '\(id)' does not exist")
      }
      candidates = ids.compactMap { network.ownSubnet($0) }
    }
    let filters = FilterSet(request.filters)
    var found: [EC2.Subnet] = []
    for subnet in candidates {
      let tags = otherTags[subnet.id] ?? ResourceTags()
      if try filters.admits(tags, { values(subnet, $0) }) { found.append(shape(subnet, tags)) }
    }
    let page = try EC2Page(found, list: "subnets", token: request.nextToken, limit: request.maxResults)
    return EC2.DescribeSubnetsResponse(nextToken: page.nextToken, subnets: page.items)
  }

  private func values(_ subnet: Network.Subnet, _ filter: String) -> [String]? {
    switch filter {
    case "subnet-id": [subnet.id]
    case "vpc-id": [network.vpcID]
    case "availability-zone", "availabilityZone": [subnet.zone]
    case "availability-zone-id": [subnet.zoneID]
    case "default-for-az", "defaultForAz": ["true"]
    case "map-public-ip-on-launch": ["true"]
    case "cidr-block", "cidr", "cidrBlock": [subnet.cidr]
    case "state": ["available"]
    case "owner-id": [region.account]
    default: nil
    }
  }

  private func shape(_ subnet: Network.Subnet, _ tags: ResourceTags) -> EC2.Subnet {
    EC2.Subnet(
      availabilityZoneId: subnet.zoneID, mapCustomerOwnedIpOnLaunch: false, ownerId: region.account,
      assignIpv6AddressOnCreation: false, tags: tags.isEmpty ? nil : tags.ec2,
      subnetArn: region.arn("ec2", "subnet/\(subnet.id)"), enableDns64: false, ipv6Native: false, subnetId: subnet.id,
      state: "available", vpcId: network.vpcID, cidrBlock: subnet.cidr, availableIpAddressCount: 4091,
      availabilityZone: subnet.zone, defaultForAz: true, mapPublicIpOnLaunch: true)
  }

  func describeAvailabilityZones(
    _ request: EC2.DescribeAvailabilityZonesRequest
  ) throws(AWSError) -> EC2.DescribeAvailabilityZonesResponse {
    for name in request.zoneNames ?? [] where !region.zones.contains(where: { $0.name == name }) {
      throw .refused("InvalidParameterValue", "Invalid availability zone: [\(name)]")
    }
    let filters = FilterSet(request.filters)
    var found: [EC2.AvailabilityZone] = []
    for zone in region.zones {
      guard request.zoneNames.map({ $0.isEmpty || $0.contains(zone.name) }) ?? true,
        request.zoneIds.map({ $0.isEmpty || $0.contains(zone.id) }) ?? true,
        try filters.admits(ResourceTags(), { values(zone, $0) })
      else { continue }
      found.append(
        EC2.AvailabilityZone(
          optInStatus: .optInNotRequired, messages: [], regionName: region.name, zoneName: zone.name, zoneId: zone.id,
          groupName: "\(region.name)-zg-1", networkBorderGroup: region.name, zoneType: "availability-zone",
          state: "available"))
    }
    return EC2.DescribeAvailabilityZonesResponse(availabilityZones: found)
  }

  private func values(_ zone: ZoneDescription, _ filter: String) -> [String]? {
    switch filter {
    case "zone-name": [zone.name]
    case "zone-id": [zone.id]
    case "region-name": [region.name]
    case "state": ["available"]
    case "zone-type": ["availability-zone"]
    case "opt-in-status": ["opt-in-not-required"]
    case "group-name": ["\(region.name)-zg-1"]
    default: nil
    }
  }

  func describeRegions(_ request: EC2.DescribeRegionsRequest) throws(AWSError) -> EC2.DescribeRegionsResponse {
    let names = [
      "ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-southeast-1", "ap-southeast-2",
      "ca-central-1", "eu-central-1", "eu-north-1", "eu-west-1", "eu-west-2", "eu-west-3", "sa-east-1", "us-east-1",
      "us-east-2", "us-west-1", "us-west-2",
    ]
    let wanted = request.regionNames ?? []
    for name in wanted where !names.contains(name) {
      throw .refused("InvalidParameterValue", "Invalid region provided: [\(name)]")
    }
    let filters = FilterSet(request.filters)
    var found: [EC2.Region] = []
    for name in names where wanted.isEmpty || wanted.contains(name) {
      let endpoint = "ec2.\(name).amazonaws.com"
      let isWanted = try filters.admits { filter in
        switch filter {
        case "region-name": [name]
        case "endpoint": [endpoint]
        case "opt-in-status": ["opt-in-not-required"]
        default: nil
        }
      }
      if isWanted {
        found.append(EC2.Region(optInStatus: "opt-in-not-required", regionName: name, endpoint: endpoint))
      }
    }
    return EC2.DescribeRegionsResponse(regions: found)
  }
}
