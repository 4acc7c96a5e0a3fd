internal import AWSModel
internal import ClusterModel

/// Load balancers, as recorded.
extension Adoption {
  func balancers() {
    for (index, group) in recorded.targetGroups.enumerated() {
      var settings = group
      settings.loadBalancerArns = nil
      let attributes =
        recorded.targetGroupAttributes.indices.contains(index)
        ? recorded.targetGroupAttributes[index].attributes ?? [] : []
      let made = SimTargetGroup(
        ordinal: region.elb.nextOrdinal(), arn: group.targetGroupArn ?? "",
        type: SimTargetGroup.TargetType(rawValue: group.targetType?.rawValue ?? "") ?? .instance, shape: settings,
        attributes: AttributeList(attributes.map { ($0.key ?? "", $0.value ?? "") }))
      region.elb.targetGroups.insert(made)
      region.elb.targetGroupsByARN[made.arn] = made
      guard recorded.targetHealth.indices.contains(index) else { continue }
      for target in recorded.targetHealth[index].targetHealthDescriptions ?? [] { adopt(target, in: made) }
    }
    for (index, balancer) in recorded.loadBalancers.enumerated() { adopt(balancer, index) }
    for (index, listener) in recorded.listeners.enumerated() { adopt(listener, index) }
    restoreUses()
  }

  private func adopt(_ description: ELBv2.TargetHealthDescription, in group: SimTargetGroup) {
    let key = TargetKey(id: description.target?.id ?? "", port: description.target?.port ?? 0)
    let target = SimTarget(
      ordinal: region.elb.nextOrdinal(), key: key, group: group, zone: description.target?.availabilityZone)
    target.state = TargetState(rawValue: description.targetHealth?.state?.rawValue ?? "") ?? .initial
    target.reason = description.targetHealth?.reason.flatMap { TargetReason(rawValue: $0.rawValue) }
    target.instance = region.ec2.instancesByID[key.id]
    group.targets.insert(target)
    group.targetsByKey[key] = target
    if let instance = target.instance { region.elb.targetsByInstance[instance.id, default: []].append(target) }
  }

  private func adopt(_ balancer: ELBv2.LoadBalancer, _ index: Int) {
    let arn = balancer.loadBalancerArn ?? ""
    let made = SimLoadBalancer(
      LoadBalancerIdentity(
        ordinal: region.elb.nextOrdinal(), name: balancer.loadBalancerName ?? "",
        id: arn.resourceName,
        kind: SimLoadBalancer.Kind(rawValue: balancer.type?.rawValue ?? "") ?? .application,
        scheme: balancer.scheme ?? .internetFacing, arn: arn, dnsName: balancer.dnsName ?? ""),
      zones: balancer.availabilityZones ?? [], at: instant(balancer.createdTime))
    made.securityGroups = balancer.securityGroups ?? []
    made.ipAddressType = balancer.ipAddressType ?? .ipv4
    made.customerPool = balancer.customerOwnedIpv4Pool
    made.state = balancer.state?.code == .provisioning ? .provisioning : .active
    if recorded.loadBalancerAttributes.indices.contains(index),
      let attributes = recorded.loadBalancerAttributes[index].attributes
    {
      made.attributes = AttributeList(attributes.map { ($0.key ?? "", $0.value ?? "") })
    }
    region.elb.loadBalancers.insert(made)
    region.elb.loadBalancersByARN[arn] = made
    if made.state == .provisioning { region.schedule(.elb(.active(made)), after: .minutes(2)) }
  }

  private func adopt(_ listener: ELBv2.Listener, _ index: Int) {
    guard let balancer = region.elb.loadBalancersByARN[listener.loadBalancerArn ?? ""] else { return }
    let arn = listener.listenerArn ?? ""
    let made = SimListener(
      arn: arn, id: arn.resourceName, balancer: balancer,
      port: listener.port ?? 80,
      protocol: listener.protocol ?? .http)
    made.sslPolicy = listener.sslPolicy
    made.certificates = (listener.certificates ?? []).compactMap(\.certificateArn)
    made.alpnPolicy = listener.alpnPolicy
    made.mutualAuthentication = listener.mutualAuthentication
    let rules = recorded.rules.indices.contains(index) ? recorded.rules[index].rules ?? [] : []
    made.rules = rules.map { rule in
      let result = SimListenerRule(
        arn: rule.ruleArn ?? "", listener: made, priority: rule.priority.flatMap { Int($0) })
      result.conditions = rule.conditions ?? []
      result.actions = rule.actions ?? []
      result.transforms = rule.transforms
      region.elb.rulesByARN[result.arn] = result
      return result
    }
    balancer.listeners.append(made)
    region.elb.listenersByARN[arn] = made
  }

  private func restoreUses() { region.elb.restoreUses() }
}
