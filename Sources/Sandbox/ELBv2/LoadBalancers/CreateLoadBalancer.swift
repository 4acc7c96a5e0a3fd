internal import AWSModel

extension ELBWorld {
  func createLoadBalancer(
    _ request: ELBv2.CreateLoadBalancerRequest
  ) throws(AWSError) -> ELBv2.CreateLoadBalancerResponse {
    let name = request.name ?? ""
    try TargetGroupChecks.checkName(name, "The load balancer")
    if name.hasPrefix("internal-") {
      throw TargetGroupChecks.invalid("The load balancer name '\(name)' cannot begin with 'internal-'")
    }
    guard let kind = SimLoadBalancer.Kind(rawValue: request.type?.rawValue ?? "application") else {
      throw TargetGroupChecks.invalid("The sandbox has no gateway load balancers")
    }
    let zones = try zones(request.subnets, request.subnetMappings, kind)
    let groups = try securityGroups(request.securityGroups, kind)
    if let existing = loadBalancers.all.first(where: { $0.name == name }) {
      guard isSame(existing, kind, request, zones, groups) else {
        throw ELBv2.Errors.duplicateLoadBalancerNameException(
          "A load balancer with the same name '\(name)' exists, but with different settings")
      }
      return ELBv2.CreateLoadBalancerResponse(loadBalancers: [shape(existing)])
    }
    let identity = LoadBalancerIdentity(
      region, ordinal: nextOrdinal(), name: name, id: newID(), kind: kind, scheme: request.scheme ?? .internetFacing)
    let balancer = SimLoadBalancer(identity, zones: zones, at: region.now)
    balancer.securityGroups = groups
    balancer.ipAddressType = request.ipAddressType ?? .ipv4
    balancer.customerPool = request.customerOwnedIpv4Pool
    loadBalancers.insert(balancer)
    loadBalancersByARN[balancer.arn] = balancer
    tags[balancer.arn] = ResourceTags(request.tags)
    region.schedule(
      .elb(.active(balancer)), after: region.tuning.loadBalancerProvisioning.draw(&region.random[.zones]))
    return ELBv2.CreateLoadBalancerResponse(loadBalancers: [shape(balancer)])
  }

  private func isSame(
    _ balancer: SimLoadBalancer, _ kind: SimLoadBalancer.Kind, _ request: ELBv2.CreateLoadBalancerRequest,
    _ zones: [ELBv2.AvailabilityZone], _ groups: [String]
  ) -> Bool {
    balancer.kind == kind && balancer.scheme == request.scheme ?? .internetFacing
      && balancer.zones.map(\.subnetId) == zones.map(\.subnetId) && balancer.securityGroups == groups
      && balancer.ipAddressType == request.ipAddressType ?? .ipv4
  }

  /// The zones that subnets stand for: an Application Load Balancer needs two at least.
  func zones(
    _ subnets: [String]?, _ mappings: [ELBv2.SubnetMapping]?, _ kind: SimLoadBalancer.Kind
  ) throws(AWSError) -> [ELBv2.AvailabilityZone] {
    let wanted = mappings ?? (subnets ?? []).map { ELBv2.SubnetMapping(subnetId: $0) }
    guard subnets == nil || mappings == nil else {
      throw TargetGroupChecks.invalid("You must specify either subnets or subnet mappings, not both")
    }
    guard !wanted.isEmpty else { throw TargetGroupChecks.invalid("At least one subnet must be specified") }
    var zones: [ELBv2.AvailabilityZone] = []
    for mapping in wanted {
      guard let subnet = region.ec2.network.subnet(mapping.subnetId ?? "") else {
        throw ELBv2.Errors.subnetNotFoundException("The subnet ID '\(mapping.subnetId ?? "")' does not exist")
      }
      guard !zones.contains(where: { $0.zoneName == subnet.zone }) else {
        throw ELBv2.Errors.invalidConfigurationRequestException(
          "A load balancer cannot be attached to multiple subnets in the same Availability Zone")
      }
      let address = ELBv2.LoadBalancerAddress(
        allocationId: mapping.allocationId, privateIPv4Address: mapping.privateIPv4Address)
      let hasAddress = mapping.allocationId != nil || mapping.privateIPv4Address != nil
      zones.append(
        ELBv2.AvailabilityZone(
          zoneName: subnet.zone, subnetId: subnet.id, loadBalancerAddresses: hasAddress ? [address] : []))
    }
    guard kind == .network || zones.count >= 2 else {
      throw ELBv2.Errors.invalidConfigurationRequestException(
        "At least two subnets in two different Availability Zones must be specified")
    }
    return zones
  }

  /// The groups that were named; an Application Load Balancer gets the VPC's default group where none is.
  func securityGroups(_ ids: [String]?, _ kind: SimLoadBalancer.Kind) throws(AWSError) -> [String] {
    let known = region.ec2.network.groups
    for id in ids ?? [] where !region.ec2.network.hasGroup(id) {
      throw ELBv2.Errors.invalidSecurityGroupException("The security group '\(id)' does not exist")
    }
    if let ids, !ids.isEmpty { return ids }
    return kind == .application ? known.filter(\.isDefault).map(\.id) : []
  }
}
