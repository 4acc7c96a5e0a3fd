internal import AWSModel

extension EC2World {
  func describeInstances(_ request: EC2.DescribeInstancesRequest) throws(AWSError) -> EC2.DescribeInstancesResponse {
    let candidates = try named(request.instanceIds)
    let filters = FilterSet(request.filters)
    var found: [SimEC2Instance] = []
    for instance in candidates where try filters.admits(instance.tags, { filterValues(instance, $0) }) {
      found.append(instance)
    }
    let page = try EC2Page(found, list: "instances", token: request.nextToken, limit: request.maxResults)
    return EC2.DescribeInstancesResponse(nextToken: page.nextToken, reservations: reservations(page.items))
  }

  /// The instances of those ids, or all where none is named.
  ///
  /// - Throws: `InvalidInstanceID.Malformed` and `InvalidInstanceID.NotFound`.
  func named(_ ids: [String]?) throws(AWSError) -> [SimEC2Instance] {
    guard let ids, !ids.isEmpty else { return instances.all }
    for id in ids where !id.hasPrefix("i-") || id.count < 10 {
      throw .refused("InvalidInstanceID.Malformed", "Invalid id: \"\(id)\"")
    }
    let missing = ids.filter { instancesByID[$0] == nil }
    if !missing.isEmpty {
      let text =
        missing.count == 1
        ? "The instance ID '\(missing[0])' does not exist"
        : "The instance IDs '\(missing.joined(separator: ", "))' do not exist"
      throw .refused("InvalidInstanceID.NotFound", text)
    }
    return ids.compactMap { instancesByID[$0] }
  }

  private func reservations(_ instances: [SimEC2Instance]) -> [EC2.Reservation] {
    var order: [String] = []
    var byID: [String: [EC2.Instance]] = [:]
    for instance in instances {
      if byID[instance.reservationID] == nil { order.append(instance.reservationID) }
      byID[instance.reservationID, default: []].append(shape(instance))
    }
    return order.map {
      EC2.Reservation(reservationId: $0, ownerId: region.account, groups: [], instances: byID[$0])
    }
  }

  func filterValues(_ instance: SimEC2Instance, _ name: String) -> [String]? {
    switch name {
    case "instance-id": [instance.id]
    case "instance-state-name": [instance.state.rawValue]
    case "instance-state-code": ["\(instance.state.code)"]
    case "instance-type": [instance.type.name]
    case "image-id": [instance.launch.imageID]
    case "availability-zone", "placement.availability-zone": [instance.zone]
    case "availability-zone-id": [instance.subnet.zoneID]
    case "architecture": [instance.type.architecture]
    case "subnet-id", "network-interface.subnet-id": [instance.subnet.id]
    case "vpc-id", "network-interface.vpc-id": [network.vpc(of: instance.subnet)]
    case "private-ip-address", "network-interface.addresses.private-ip-address": [instance.privateAddress]
    case "private-dns-name": [instance.privateDNSName]
    case "key-name": instance.launch.keyName.map { [$0] } ?? []
    case "reservation-id": [instance.reservationID]
    case "owner-id": [region.account]
    case "instance-lifecycle": [instance.isSpot ? "spot" : "normal"]
    case "spot-instance-request-id": instance.spotRequest.map { [$0.id] } ?? []
    case "instance.group-id", "network-interface.group-id", "group-id":
      groupIdentifiers(instance.launch.securityGroupIDs).compactMap(\.groupId)
    case "root-device-type": ["ebs"]
    case "virtualization-type": ["hvm"]
    case "hypervisor": ["xen"]
    case "monitoring-state": [instance.launch.detailedMonitoring ? "enabled" : "disabled"]
    case "tenancy": ["default"]
    case "iam-instance-profile.arn": instance.launch.profile?.arn.map { [$0] } ?? []
    default: nil
    }
  }

  func describeInstanceStatus(
    _ request: EC2.DescribeInstanceStatusRequest
  ) throws(AWSError) -> EC2.DescribeInstanceStatusResponse {
    let filters = FilterSet(request.filters)
    var found: [SimEC2Instance] = []
    for instance in try named(request.instanceIds) {
      guard request.includeAllInstances == true || instance.state == .running else { continue }
      if try filters.admits(instance.tags, { statusFilterValues(instance, $0) }) { found.append(instance) }
    }
    let page = try EC2Page(found, list: "instance-status", token: request.nextToken, limit: request.maxResults)
    return EC2.DescribeInstanceStatusResponse(
      instanceStatuses: page.items.map(statusShape), nextToken: page.nextToken)
  }

  private func statusFilterValues(_ instance: SimEC2Instance, _ name: String) -> [String]? {
    switch name {
    case "instance-status.status", "system-status.status": [checks(instance).0.rawValue]
    case "instance-status.reachability", "system-status.reachability": [checks(instance).1.rawValue]
    default: filterValues(instance, name)
    }
  }

  /// Status checks take two minutes to pass after the start.
  private func checks(_ instance: SimEC2Instance) -> (EC2.SummaryStatus, EC2.StatusType) {
    if instance.state != .running { return (.notApplicable, .insufficientData) }
    if instance.isImpaired { return (.impaired, .failed) }
    return region.now - instance.launchedAt < .minutes(2) ? (.initializing, .initializing) : (.ok, .passed)
  }

  private func statusShape(_ instance: SimEC2Instance) -> EC2.InstanceStatus {
    let (status, check) = checks(instance)
    let details =
      instance.state == .running ? [EC2.InstanceStatusDetails(name: .reachability, status: check)] : nil
    let summary = EC2.InstanceStatusSummary(details: details, status: status)
    return EC2.InstanceStatus(
      availabilityZone: instance.zone, instanceId: instance.id, instanceState: stateShape(instance.state),
      instanceStatus: summary, systemStatus: summary)
  }
}
