internal import AWSModel

/// Traffic sources: target groups of Elastic Load Balancing and of VPC Lattice, and Classic Load Balancers, of which
/// there are none here.
extension AutoScalingWorld {
  func attachTrafficSources(
    _ request: AutoScaling.AttachTrafficSourcesRequest
  ) throws(AWSError) -> AutoScaling.AttachTrafficSourcesResponse {
    let group = try group(request.autoScalingGroupName)
    try attach(sources: request.trafficSources ?? [], to: group)
    return AutoScaling.AttachTrafficSourcesResponse()
  }

  func attach(sources: [AutoScaling.TrafficSourceIdentifier], to group: SimGroup) throws(AWSError) {
    let (balanced, others) = split(sources)
    for other in others where other.type == "elb" { throw noClassicBalancers() }
    try attach(targetGroups: balanced, to: group)
    for other in others where !group.otherSources.contains(other) { group.otherSources.append(other) }
  }

  private func split(
    _ sources: [AutoScaling.TrafficSourceIdentifier]
  ) -> ([String], [AutoScaling.TrafficSourceIdentifier]) {
    func isBalanced(_ source: AutoScaling.TrafficSourceIdentifier) -> Bool {
      source.type == "elbv2" || (source.type == nil && (source.identifier ?? "").contains(":elasticloadbalancing:"))
    }
    let others = sources.filter { !isBalanced($0) }.map { source in
      var source = source
      source.type = source.type ?? ((source.identifier ?? "").contains(":vpc-lattice:") ? "vpc-lattice" : "elb")
      return source
    }
    return (sources.filter(isBalanced).compactMap(\.identifier), others)
  }

  func detachTrafficSources(
    _ request: AutoScaling.DetachTrafficSourcesRequest
  ) throws(AWSError) -> AutoScaling.DetachTrafficSourcesResponse {
    let group = try group(request.autoScalingGroupName)
    let (balanced, others) = split(request.trafficSources ?? [])
    for other in others where !group.otherSources.contains(other) {
      throw .refused(
        "ValidationError", "Traffic source \(other.identifier ?? "") is not attached to the Auto Scaling group.")
    }
    try detach(targetGroups: balanced, from: group)
    group.otherSources.removeAll { others.contains($0) }
    return AutoScaling.DetachTrafficSourcesResponse()
  }

  func describeTrafficSources(
    _ request: AutoScaling.DescribeTrafficSourcesRequest
  ) throws(AWSError) -> AutoScaling.DescribeTrafficSourcesResponse {
    let group = try group(request.autoScalingGroupName)
    let states = standings(group).filter {
      request.trafficSourceType == nil || $0.source.type == request.trafficSourceType
    }.map { source, state in
      AutoScaling.TrafficSourceState(
        trafficSource: source.identifier, state: state, identifier: source.identifier, type: source.type)
    }
    let page = try page(states, "traffic-sources/\(group.name)", request.nextToken, request.maxRecords)
    return AutoScaling.DescribeTrafficSourcesResponse(trafficSources: page.items, nextToken: page.token)
  }

  func sources(of group: SimGroup) -> [AutoScaling.TrafficSourceIdentifier] {
    group.targetGroups.map { AutoScaling.TrafficSourceIdentifier(identifier: $0, type: "elbv2") } + group.otherSources
  }

  /// The sources with their states, those that are on their way out too.
  private func standings(
    _ group: SimGroup
  ) -> [(source: AutoScaling.TrafficSourceIdentifier, state: String)] {
    sources(of: group).map { source in
      (source, source.type == "elbv2" ? standing(of: source.identifier ?? "", in: group) : "Added")
    }
      + leavingTargetGroups(group).map { arn in
        (AutoScaling.TrafficSourceIdentifier(identifier: arn, type: "elbv2"), "Removing")
      }
  }

  func attachLoadBalancerTargetGroups(
    _ request: AutoScaling.AttachLoadBalancerTargetGroupsRequest
  ) throws(AWSError) -> AutoScaling.AttachLoadBalancerTargetGroupsResponse {
    try attach(targetGroups: request.targetGroupARNs ?? [], to: try group(request.autoScalingGroupName))
    return AutoScaling.AttachLoadBalancerTargetGroupsResponse()
  }

  func detachLoadBalancerTargetGroups(
    _ request: AutoScaling.DetachLoadBalancerTargetGroupsRequest
  ) throws(AWSError) -> AutoScaling.DetachLoadBalancerTargetGroupsResponse {
    try detach(targetGroups: request.targetGroupARNs ?? [], from: try group(request.autoScalingGroupName))
    return AutoScaling.DetachLoadBalancerTargetGroupsResponse()
  }

  func describeLoadBalancerTargetGroups(
    _ request: AutoScaling.DescribeLoadBalancerTargetGroupsRequest
  ) throws(AWSError) -> AutoScaling.DescribeLoadBalancerTargetGroupsResponse {
    let group = try group(request.autoScalingGroupName)
    let states = standings(group).filter { $0.source.type == "elbv2" }.map {
      AutoScaling.LoadBalancerTargetGroupState(loadBalancerTargetGroupARN: $0.source.identifier, state: $0.state)
    }
    let page = try page(states, "group-target-groups/\(group.name)", request.nextToken, request.maxRecords)
    return AutoScaling.DescribeLoadBalancerTargetGroupsResponse(
      loadBalancerTargetGroups: page.items, nextToken: page.token)
  }

  func attachLoadBalancers(
    _ request: AutoScaling.AttachLoadBalancersRequest
  ) throws(AWSError) -> AutoScaling.AttachLoadBalancersResponse {
    _ = try group(request.autoScalingGroupName)
    throw noClassicBalancers()
  }

  func detachLoadBalancers(
    _ request: AutoScaling.DetachLoadBalancersRequest
  ) throws(AWSError) -> AutoScaling.DetachLoadBalancersResponse {
    _ = try group(request.autoScalingGroupName)
    throw .refused(
      "ValidationError",
      "Trying to remove Load Balancers that are not part of the group: [\(request.loadBalancerNames ?? [])]")
  }

  func describeLoadBalancers(
    _ request: AutoScaling.DescribeLoadBalancersRequest
  ) throws(AWSError) -> AutoScaling.DescribeLoadBalancersResponse {
    _ = try group(request.autoScalingGroupName)
    return AutoScaling.DescribeLoadBalancersResponse(loadBalancers: [])
  }

  func noClassicBalancers() -> AWSError {
    .refused(
      "ValidationError", "Provided Load Balancers may not be valid. Please ensure they exist and try again.")
  }
}
