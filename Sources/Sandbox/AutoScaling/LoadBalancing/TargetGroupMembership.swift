internal import AWSModel

/// Instances of a group in the target groups of its load balancers. Source: "Use Elastic Load Balancing to distribute
/// incoming application traffic in your Auto Scaling group".
extension AutoScalingWorld {
  /// An instance that comes into service is registered, unless AddToLoadBalancer is suspended.
  func enterLoadBalancers(_ member: SimMember) {
    guard !member.group.targetGroups.isEmpty, !member.group.suspends("AddToLoadBalancer") else { return }
    for target in member.group.targetGroups { register([member], in: target) }
  }

  private func register(_ members: [SimMember], in targetGroup: String) {
    for member in members {
      member.answersBalancer = true
      region.elb.register(targetGroupARN: targetGroup, instance: member.instance)
    }
  }

  /// An instance that leaves is deregistered before anything else.
  ///
  /// - Returns: how long its load balancers let its connections end.
  @discardableResult
  func leaveLoadBalancers(_ member: SimMember) -> Duration {
    member.group.targetGroups.map { deregister([member], from: $0) }.max() ?? .zero
  }

  @discardableResult
  private func deregister(_ members: [SimMember], from targetGroup: String) -> Duration {
    guard !members.isEmpty, let balanced = region.elb.targetGroupsByARN[targetGroup] else { return .zero }
    for member in members { region.elb.deregister(targetGroupARN: targetGroup, instance: member.instance) }
    return balanced.deregistrationDelay
  }

  func attach(targetGroups arns: [String], to group: SimGroup) throws(AWSError) {
    try check(targetGroups: arns)
    for arn in arns where !group.targetGroups.contains(arn) {
      group.targetGroups.append(arn)
      group.arrivingTargetGroups.insert(arn)
      group.leavingTargetGroups[arn] = nil
      guard !group.suspends("AddToLoadBalancer") else { continue }
      register(group.members.all.filter { $0.state == .inService }, in: arn)
    }
    planBalancerCheck(group)
  }

  func detach(targetGroups arns: [String], from group: SimGroup) throws(AWSError) {
    for arn in arns where !group.targetGroups.contains(arn) {
      throw .refused("ValidationError", "Trying to remove Target Groups that are not part of the group: [\(arn)]")
    }
    for arn in arns {
      group.targetGroups.removeAll { $0 == arn }
      group.arrivingTargetGroups.remove(arn)
      let members = group.members.all.filter { $0.state == .inService }
      let delay = deregister(members, from: arn)
      let drains = members.contains { targetState($0, in: arn) == .draining }
      if drains { group.leavingTargetGroups[arn] = region.now.advanced(by: delay) }
    }
  }

  func targetState(_ member: SimMember, in targetGroup: String) -> TargetState? {
    region.elb.state(targetGroupARN: targetGroup, instanceID: member.instance.id)
  }

  /// How a target group stands to the group: `Adding` while instances are on their way into it, `Added` once they are there,
  /// `InService` once the load balancer has found one healthy, where that counts; `Removing` until the last has drained.
  /// Source: LoadBalancerTargetGroupState.
  func standing(of targetGroup: String, in group: SimGroup) -> String {
    let states = group.members.all.filter { $0.state == .inService }.map { targetState($0, in: targetGroup) }
    if states.allSatisfy({ $0 != nil && $0 != .initial }) { group.arrivingTargetGroups.remove(targetGroup) }
    if group.healthCheckType.contains("ELB"), states.contains(.healthy) { return "InService" }
    return group.arrivingTargetGroups.contains(targetGroup) ? "Adding" : "Added"
  }

  /// Target groups that were taken off the group and have instances of it that still drain.
  func leavingTargetGroups(_ group: SimGroup) -> [String] {
    group.leavingTargetGroups = group.leavingTargetGroups.filter { $0.value > region.now }
    return group.leavingTargetGroups.keys.sorted()
  }

  /// - Throws: `ValidationError` for a target group that does not exist.
  func check(targetGroups arns: [String]) throws(AWSError) {
    guard arns.allSatisfy({ region.elb.targetGroupsByARN[$0] != nil }) else {
      throw .refused(
        "ValidationError", "Provided Target Groups may not be valid. Please ensure they exist and try again.")
    }
  }

  /// A group whose health check type names ELB asks its load balancers each minute how its instances answer.
  func planBalancerCheck(_ group: SimGroup) {
    guard group.healthCheckType.contains("ELB"), !group.targetGroups.isEmpty, !group.isBalancerCheckPlanned else {
      return
    }
    group.isBalancerCheckPlanned = true
    region.schedule(.autoScaling(.askBalancers(group)), after: .minutes(1), isRecurring: true)
  }

  func askBalancers(_ group: SimGroup) {
    group.isBalancerCheckPlanned = false
    guard groupsByName[group.name] === group, !group.suspends("HealthCheck") else { return }
    for targetGroup in group.targetGroups { ask(targetGroup, group) }
    planBalancerCheck(group)
  }

  private func ask(_ targetGroup: String, _ group: SimGroup) {
    for member in group.members.all where member.state == .inService {
      let state = region.elb.state(targetGroupARN: targetGroup, instanceID: member.instance.id)
      let isHealthy = state != .unhealthy
      if member.answersBalancer != isHealthy { targetHealthChanged(member.instance, isHealthy: isHealthy) }
    }
  }
}
