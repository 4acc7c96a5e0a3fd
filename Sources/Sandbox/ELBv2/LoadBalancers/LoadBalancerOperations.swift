internal import AWSModel

extension ELBWorld {
  /// - Throws: `LoadBalancerNotFound`.
  func loadBalancer(_ arn: String?) throws(AWSError) -> SimLoadBalancer {
    guard let balancer = loadBalancersByARN[arn ?? ""] else {
      throw ELBv2.Errors.loadBalancerNotFoundException("Load balancer '\(arn ?? "")' not found")
    }
    return balancer
  }

  func shape(_ balancer: SimLoadBalancer) -> ELBv2.LoadBalancer {
    var result = ELBv2.LoadBalancer()
    result.loadBalancerArn = balancer.arn
    result.dnsName = balancer.dnsName
    result.canonicalHostedZoneId = LoadBalancerDefaults.hostedZone(balancer.kind, region: region.name)
    result.createdTime = balancer.createdAt.date
    result.loadBalancerName = balancer.name
    result.scheme = balancer.scheme
    result.vpcId = region.ec2.network.vpcID
    result.state = ELBv2.LoadBalancerState(code: .init(rawValue: balancer.state.rawValue))
    result.type = .init(rawValue: balancer.kind.rawValue)
    result.availabilityZones = balancer.zones
    result.securityGroups = balancer.securityGroups
    result.ipAddressType = balancer.ipAddressType
    result.customerOwnedIpv4Pool = balancer.customerPool
    result.enforceSecurityGroupInboundRulesOnPrivateLinkTraffic = balancer.privateLinkRules
    return result
  }

  func describeLoadBalancers(
    _ request: ELBv2.DescribeLoadBalancersRequest
  ) throws(AWSError) -> ELBv2.DescribeLoadBalancersResponse {
    var found = loadBalancers.all
    if let arns = request.loadBalancerArns, !arns.isEmpty {
      found = []
      for arn in arns { found.append(try loadBalancer(arn)) }
    } else if let names = request.names, !names.isEmpty {
      for name in names where !found.contains(where: { $0.name == name }) {
        throw ELBv2.Errors.loadBalancerNotFoundException("Load balancers '[\(name)]' not found")
      }
      found = found.filter { names.contains($0.name) }
    }
    let page = try page(found, "loadbalancers", request.marker, request.pageSize)
    return .init(loadBalancers: page.members.map(shape), nextMarker: page.marker)
  }

  /// What is already gone is deleted without complaint; listeners and rules go with their load balancer.
  func deleteLoadBalancer(
    _ request: ELBv2.DeleteLoadBalancerRequest
  ) throws(AWSError) -> ELBv2.DeleteLoadBalancerResponse {
    guard let balancer = loadBalancersByARN[request.loadBalancerArn ?? ""] else { return .init() }
    guard !balancer.isProtected else {
      throw ELBv2.Errors.operationNotPermittedException(
        "Load balancer '\(balancer.arn)' cannot be deleted because deletion protection is enabled")
    }
    for listener in balancer.listeners { remove(listener) }
    loadBalancers.remove(balancer)
    loadBalancersByARN[balancer.arn] = nil
    tags[balancer.arn] = nil
    usesChanged()
    return .init()
  }

  func setSecurityGroups(
    _ request: ELBv2.SetSecurityGroupsRequest
  ) throws(AWSError) -> ELBv2.SetSecurityGroupsResponse {
    let balancer = try loadBalancer(request.loadBalancerArn)
    balancer.securityGroups = try securityGroups(request.securityGroups, balancer.kind)
    let rules = request.enforceSecurityGroupInboundRulesOnPrivateLinkTraffic
    if let rules { balancer.privateLinkRules = rules.rawValue }
    return .init(
      securityGroupIds: balancer.securityGroups, enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: rules)
  }

  func setSubnets(_ request: ELBv2.SetSubnetsRequest) throws(AWSError) -> ELBv2.SetSubnetsResponse {
    let balancer = try loadBalancer(request.loadBalancerArn)
    balancer.zones = try zones(request.subnets, request.subnetMappings, balancer.kind)
    balancer.ipAddressType = request.ipAddressType ?? balancer.ipAddressType
    for group in targetGroups.all where group.loadBalancers.contains(where: { $0 === balancer }) {
      for target in group.targets.all { reconsider(target) }
    }
    return .init(availabilityZones: balancer.zones, ipAddressType: balancer.ipAddressType)
  }

  func setIpAddressType(
    _ request: ELBv2.SetIpAddressTypeRequest
  ) throws(AWSError) -> ELBv2.SetIpAddressTypeResponse {
    let balancer = try loadBalancer(request.loadBalancerArn)
    balancer.ipAddressType = request.ipAddressType ?? balancer.ipAddressType
    return .init(ipAddressType: balancer.ipAddressType)
  }
}
