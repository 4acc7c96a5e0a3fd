internal import AWSModel
internal import ClusterModel

extension EC2World {
  /// The primary interfaces of instances, and those of tasks in networkMode `awsvpc`.
  func describeNetworkInterfaces(
    _ request: EC2.DescribeNetworkInterfacesRequest
  ) throws(AWSError) -> EC2.DescribeNetworkInterfacesResponse {
    let living = instances.all.filter { $0.state != .terminated }
    let all = living.map { (interface($0), interfaceValues($0)) } + taskInterfaces().map { ($0, taskValues($0)) }
    for id in request.networkInterfaceIds ?? [] where !all.contains(where: { $0.0.networkInterfaceId == id }) {
      throw .refused("InvalidNetworkInterfaceID.NotFound", "The networkInterface ID '\(id)' does not exist")
    }
    let filters = FilterSet(request.filters)
    var found: [EC2.NetworkInterface] = []
    for (described, values) in all {
      let id = described.networkInterfaceId ?? ""
      if let ids = request.networkInterfaceIds, !ids.isEmpty, !ids.contains(id) { continue }
      let tags = otherTags[id] ?? ResourceTags()
      guard try filters.admits(tags, values) else { continue }
      var described = described
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

  private func taskValues(_ described: EC2.NetworkInterface) -> (String) -> [String]? {
    { filter in
      switch filter {
      case "network-interface-id": [described.networkInterfaceId ?? ""]
      case "attachment.instance-id": [described.attachment?.instanceId ?? ""]
      case "attachment.status": ["attached"]
      case "availability-zone": [described.availabilityZone ?? ""]
      case "subnet-id": [described.subnetId ?? ""]
      case "vpc-id": [described.vpcId ?? ""]
      case "private-ip-address", "addresses.private-ip-address": [described.privateIpAddress ?? ""]
      case "mac-address": [described.macAddress ?? ""]
      case "owner-id": [described.ownerId ?? ""]
      case "status": ["in-use"]
      case "interface-type": ["interface"]
      case "requester-managed": ["true"]
      case "description": [described.description ?? ""]
      default: nil
      }
    }
  }

  private func interfaceValues(_ instance: SimEC2Instance) -> (String) -> [String]? {
    { [unowned self] filter in value(of: filter, instance) }
  }

  private func value(of filter: String, _ instance: SimEC2Instance) -> [String]? {
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
