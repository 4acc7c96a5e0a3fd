internal import AWSModel
internal import ClusterModel

extension EC2World {
  /// The primary interfaces of instances, and those of tasks in networkMode `awsvpc`.
  func describeNetworkInterfaces(
    _ request: EC2.DescribeNetworkInterfacesRequest
  ) throws(AWSError) -> EC2.DescribeNetworkInterfacesResponse {
    let living = instances.all.filter { $0.state != .terminated }
    let all = living.map(interface) + taskInterfaces()
    for id in request.networkInterfaceIds ?? [] where !all.contains(where: { $0.networkInterfaceId == id }) {
      throw .refused("InvalidNetworkInterfaceID.NotFound", "The networkInterface ID '\(id)' does not exist")
    }
    let filters = FilterSet(request.filters)
    var found: [EC2.NetworkInterface] = []
    for var described in all {
      let id = described.networkInterfaceId ?? ""
      if let ids = request.networkInterfaceIds, !ids.isEmpty, !ids.contains(id) { continue }
      let tags = otherTags[id] ?? ResourceTags()
      guard try filters.admits(tags, { values(of: $0, described) }) else { continue }
      described.tagSet = tags.ec2
      found.append(described)
    }
    try checkDryRun(request.dryRun)
    let page = try EC2Page(found, list: "interfaces", token: request.nextToken, limit: request.maxResults)
    return EC2.DescribeNetworkInterfacesResponse(networkInterfaces: page.items, nextToken: page.nextToken)
  }

  /// The interfaces of tasks that run on instances. Source: "Task networking with the awsvpc network mode".
  private func taskInterfaces() -> [EC2.NetworkInterface] {
    let tasks = region.ecs.clusters.all.flatMap(\.tasks.all)
    return tasks.compactMap { task -> EC2.NetworkInterface? in
      guard task.lastStatus != .stopped, let host = task.instance?.host, let own = task.interface else { return nil }
      return own.describe(network.subnet(own.subnetID), vpc: network.vpcID, of: region.ecs.arn(task), on: host, region)
    }
  }

  private func values(of filter: String, _ described: EC2.NetworkInterface) -> [String]? {
    let attachment = described.attachment
    return switch filter {
    case "network-interface-id": [described.networkInterfaceId].compactMap(\.self)
    case "attachment.instance-id": [attachment?.instanceId].compactMap(\.self)
    case "attachment.device-index": [attachment?.deviceIndex.map { String($0) }].compactMap(\.self)
    case "attachment.status": [attachment?.status?.rawValue].compactMap(\.self)
    case "availability-zone": [described.availabilityZone].compactMap(\.self)
    case "subnet-id": [described.subnetId].compactMap(\.self)
    case "vpc-id": [described.vpcId].compactMap(\.self)
    case "private-ip-address", "addresses.private-ip-address": [described.privateIpAddress].compactMap(\.self)
    case "private-dns-name": [described.privateDnsName].compactMap(\.self)
    case "mac-address": [described.macAddress].compactMap(\.self)
    case "group-id": (described.groups ?? []).compactMap(\.groupId)
    case "group-name": (described.groups ?? []).compactMap(\.groupName)
    case "owner-id": [described.ownerId].compactMap(\.self)
    case "status": [described.status?.rawValue].compactMap(\.self)
    case "interface-type": [described.interfaceType?.rawValue].compactMap(\.self)
    case "requester-managed": [described.requesterManaged.map { String($0) }].compactMap(\.self)
    case "description": [described.description].compactMap(\.self)
    default: nil
    }
  }

  private func interface(_ instance: SimEC2Instance) -> EC2.NetworkInterface {
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
