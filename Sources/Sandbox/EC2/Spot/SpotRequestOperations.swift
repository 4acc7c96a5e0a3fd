internal import AWSModel

extension EC2World {
  func describeSpotInstanceRequests(
    _ request: EC2.DescribeSpotInstanceRequestsRequest
  ) throws(AWSError) -> EC2.DescribeSpotInstanceRequestsResponse {
    let filters = FilterSet(request.filters)
    var found: [EC2.SpotInstanceRequest] = []
    for instance in try requested(request.spotInstanceRequestIds) {
      if try filters.admits(ResourceTags(), { spotValues(instance, $0) }) { found.append(spotShape(instance)) }
    }
    try checkDryRun(request.dryRun)
    let page = try EC2Page(found, list: "spot-requests", token: request.nextToken, limit: request.maxResults)
    return EC2.DescribeSpotInstanceRequestsResponse(spotInstanceRequests: page.items, nextToken: page.nextToken)
  }

  /// Cancelling a request ends no instance.
  func cancelSpotInstanceRequests(
    _ request: EC2.CancelSpotInstanceRequestsRequest
  ) throws(AWSError) -> EC2.CancelSpotInstanceRequestsResponse {
    guard let ids = request.spotInstanceRequestIds, !ids.isEmpty else {
      throw .refused("MissingParameter", "The request must contain the parameter SpotInstanceRequestId")
    }
    let instances = try requested(ids)
    try checkDryRun(request.dryRun)
    let cancelled = instances.map { instance in
      if instance.spotRequestState != .closed { instance.spotRequest?.isCancelled = true }
      return EC2.CancelledSpotInstanceRequest(
        spotInstanceRequestId: instance.spotRequest?.id,
        state: EC2.CancelSpotInstanceRequestState(rawValue: instance.spotRequestState.rawValue))
    }
    return EC2.CancelSpotInstanceRequestsResponse(cancelledSpotInstanceRequests: cancelled)
  }

  /// The Spot instances of those requests, or all where none is named.
  ///
  /// - Throws: `InvalidSpotInstanceRequestID.Malformed` and `InvalidSpotInstanceRequestID.NotFound`.
  private func requested(_ ids: [String]?) throws(AWSError) -> [SimEC2Instance] {
    let all = instances.all.filter { $0.spotRequest != nil }
    guard let ids, !ids.isEmpty else { return all }
    var result: [SimEC2Instance] = []
    for id in ids {
      guard id.hasPrefix("sir-") else {
        throw .refused("InvalidSpotInstanceRequestID.Malformed", "Invalid id: \"\(id)\"")
      }
      guard let instance = all.first(where: { $0.spotRequest?.id == id }) else {
        throw .refused(
          "InvalidSpotInstanceRequestID.NotFound", "The spot instance request ID '\(id)' does not exist")
      }
      result.append(instance)
    }
    return result
  }

  private func spotValues(_ instance: SimEC2Instance, _ name: String) -> [String]? {
    switch name {
    case "spot-instance-request-id": instance.spotRequest.map { [$0.id] } ?? []
    case "instance-id": [instance.id]
    case "state": [instance.spotRequestState.rawValue]
    case "status-code": [instance.spotRequestStatus.code]
    case "type": [instance.isPersistentSpot ? "persistent" : "one-time"]
    case "launched-availability-zone": [instance.zone]
    case "launch.image-id": [instance.launch.imageID]
    case "launch.instance-type": [instance.type.name]
    case "launch.key-name": instance.launch.keyName.map { [$0] } ?? []
    case "product-description": ["Linux/UNIX"]
    default: nil
    }
  }

  private func spotShape(_ instance: SimEC2Instance) -> EC2.SpotInstanceRequest {
    let status = instance.spotRequestStatus
    var result = EC2.SpotInstanceRequest()
    result.spotInstanceRequestId = instance.spotRequest?.id
    result.instanceId = instance.id
    result.state = instance.spotRequestState
    result.status = EC2.SpotInstanceStatus(code: status.code, message: status.message)
    result.type = instance.isPersistentSpot ? .persistent : .oneTime
    result.createTime = instance.firstLaunchedAt.date
    result.productDescription = EC2.RIProductDescription(rawValue: "Linux/UNIX")
    result.spotPrice = spotLimit(instance)
    result.instanceInterruptionBehavior = EC2.InstanceInterruptionBehavior(
      rawValue: instance.launch.spotInterruptionBehaviour)
    result.launchedAvailabilityZone = instance.zone
    result.launchSpecification = launchShape(instance)
    return result
  }

  /// The most that it may cost: the On-Demand price where no other limit was set.
  private func spotLimit(_ instance: SimEC2Instance) -> String {
    let dollars = instance.launch.spotMaxPrice ?? instance.type.dollarsPerHour
    let digits = String(Int((dollars * 1_000_000).rounded()) % 1_000_000 + 1_000_000).dropFirst()
    return "\(Int(dollars)).\(digits)"
  }

  private func launchShape(_ instance: SimEC2Instance) -> EC2.LaunchSpecification {
    var result = EC2.LaunchSpecification()
    result.imageId = instance.launch.imageID
    result.instanceType = EC2.InstanceType(rawValue: instance.type.name)
    result.keyName = instance.launch.keyName
    result.subnetId = instance.subnet.id
    result.placement = EC2.SpotPlacement(availabilityZone: instance.zone)
    result.securityGroups = groupIdentifiers(instance.launch.securityGroupIDs)
    result.iamInstanceProfile = instance.launch.profile
    result.monitoring = EC2.RunInstancesMonitoringEnabled(enabled: instance.launch.detailedMonitoring)
    return result
  }
}
