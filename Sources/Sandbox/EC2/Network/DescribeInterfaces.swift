internal import AWSModel

extension EC2World {
  /// The primary interfaces of instances.
  func describeNetworkInterfaces(
    _ request: EC2.DescribeNetworkInterfacesRequest
  ) throws(AWSError) -> EC2.DescribeNetworkInterfacesResponse {
    let living = instances.all.filter { $0.state != .terminated }
    for id in request.networkInterfaceIds ?? [] where !living.contains(where: { $0.interfaceID == id }) {
      throw .refused("InvalidNetworkInterfaceID.NotFound", "The networkInterface ID '\(id)' does not exist")
    }
    let filters = FilterSet(request.filters)
    var found: [EC2.NetworkInterface] = []
    for instance in living {
      if let ids = request.networkInterfaceIds, !ids.isEmpty, !ids.contains(instance.interfaceID) { continue }
      let tags = otherTags[instance.interfaceID] ?? ResourceTags()
      if try filters.admits(tags, { interfaceValues(instance, $0) }) { found.append(interface(instance, tags)) }
    }
    try checkDryRun(request.dryRun)
    let page = try EC2Page(found, list: "interfaces", token: request.nextToken, limit: request.maxResults)
    return EC2.DescribeNetworkInterfacesResponse(networkInterfaces: page.items, nextToken: page.nextToken)
  }

  private func interfaceValues(_ instance: SimEC2Instance, _ filter: String) -> [String]? {
    switch filter {
    case "network-interface-id": [instance.interfaceID]
    case "attachment.instance-id": [instance.id]
    case "attachment.device-index": ["0"]
    case "attachment.status": ["attached"]
    case "availability-zone": [instance.zone]
    case "subnet-id": [instance.subnet.id]
    case "vpc-id": [network.vpcID]
    case "private-ip-address", "addresses.private-ip-address": [instance.privateAddress]
    case "private-dns-name": [instance.privateDNSName]
    case "group-id": groupIdentifiers(instance.launch.securityGroupIDs).compactMap(\.groupId)
    case "group-name": groupIdentifiers(instance.launch.securityGroupIDs).compactMap(\.groupName)
    case "owner-id": [region.account]
    case "status": ["in-use"]
    case "interface-type": ["interface"]
    case "requester-managed": ["false"]
    case "description": [""]
    default: nil
    }
  }

  private func interface(_ instance: SimEC2Instance, _ tags: ResourceTags) -> EC2.NetworkInterface {
    var result = EC2.NetworkInterface()
    result.networkInterfaceId = instance.interfaceID
    result.subnetId = instance.subnet.id
    result.vpcId = network.vpcID
    result.availabilityZone = instance.zone
    result.availabilityZoneId = instance.subnet.zoneID
    result.description = ""
    result.groups = groupIdentifiers(instance.launch.securityGroupIDs)
    result.interfaceType = .interface
    result.ownerId = region.account
    result.privateDnsName = instance.privateDNSName
    result.privateIpAddress = instance.privateAddress
    result.privateIpAddresses = [
      EC2.NetworkInterfacePrivateIpAddress(
        primary: true, privateDnsName: instance.privateDNSName, privateIpAddress: instance.privateAddress)
    ]
    result.requesterManaged = false
    result.sourceDestCheck = instance.checksSourceAndDestination
    result.status = .inUse
    result.tagSet = tags.ec2
    var attachment = EC2.NetworkInterfaceAttachment()
    attachment.attachTime = instance.firstLaunchedAt.date
    attachment.attachmentId = "eni-attach-\(instance.interfaceID.dropFirst(4))"
    attachment.deleteOnTermination = true
    attachment.deviceIndex = 0
    attachment.networkCardIndex = 0
    attachment.instanceId = instance.id
    attachment.instanceOwnerId = region.account
    attachment.status = .attached
    result.attachment = attachment
    return result
  }
}
