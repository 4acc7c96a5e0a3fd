internal import AWSModel

/// What listeners and rules do with a request.
extension ELBWorld {
  /// The actions as they are shown: a forward names its group both ways, a redirect all of its parts.
  ///
  /// - Throws: what Elastic Load Balancing refuses: no or several final actions, groups that are not there or serve
  ///   another kind of load balancer, weights out of range.
  func completed(_ actions: [ELBv2.Action], _ balancer: SimLoadBalancer) throws(AWSError) -> [ELBv2.Action] {
    guard !actions.isEmpty else { throw TargetGroupChecks.invalid("You must specify at least one action") }
    let finals: Set<String> = ["forward", "redirect", "fixed-response"]
    guard actions.filter({ finals.contains($0.type?.rawValue ?? "") }).count == 1 else {
      throw ELBv2.Errors.invalidLoadBalancerActionException(
        "Actions must contain exactly one of 'forward, redirect, fixed-response'")
    }
    var result: [ELBv2.Action] = []
    for (index, action) in actions.enumerated() {
      var action = action
      if actions.count > 1 { action.order = action.order ?? index + 1 }
      switch action.type?.rawValue {
      case "forward": try completeForward(&action, balancer)
      case "redirect": try completeRedirect(&action, balancer)
      case "fixed-response":
        guard action.fixedResponseConfig != nil, balancer.kind == .application else {
          throw ELBv2.Errors.invalidLoadBalancerActionException("A fixed-response action needs its configuration")
        }
      default:
        guard balancer.kind == .application else {
          throw ELBv2.Errors.invalidLoadBalancerActionException("Network load balancers can only forward")
        }
      }
      result.append(action)
    }
    return result
  }

  private func completeForward(_ action: inout ELBv2.Action, _ balancer: SimLoadBalancer) throws(AWSError) {
    var groups = action.forwardConfig?.targetGroups ?? []
    if groups.isEmpty, let arn = action.targetGroupArn {
      groups = [ELBv2.TargetGroupTuple(targetGroupArn: arn, weight: balancer.kind == .application ? 1 : nil)]
    }
    guard (1...5).contains(groups.count) else {
      throw ELBv2.Errors.invalidLoadBalancerActionException("A forward action needs from one to five target groups")
    }
    for index in groups.indices {
      let group = try targetGroup(groups[index].targetGroupArn)
      guard (group.isHTTP || group.type == .lambda) == (balancer.kind == .application) else {
        throw ELBv2.Errors.incompatibleProtocolsException(
          "The target group '\(group.arn)' has a protocol that is incompatible with the load balancer")
      }
      guard (0...999).contains(groups[index].weight ?? 1) else {
        throw TargetGroupChecks.invalid("The weight of a target group must be between '0' and '999' inclusive")
      }
      if balancer.kind == .application { groups[index].weight = groups[index].weight ?? 1 }
    }
    let stickiness = action.forwardConfig?.targetGroupStickinessConfig
    action.targetGroupArn = groups.count == 1 ? groups[0].targetGroupArn : nil
    action.forwardConfig = ELBv2.ForwardActionConfig(
      targetGroups: groups,
      targetGroupStickinessConfig: balancer.kind == .application ? stickiness ?? .init(enabled: false) : nil)
  }

  private func completeRedirect(_ action: inout ELBv2.Action, _ balancer: SimLoadBalancer) throws(AWSError) {
    guard var redirect = action.redirectConfig, balancer.kind == .application else {
      throw ELBv2.Errors.invalidLoadBalancerActionException("A redirect action needs its configuration")
    }
    redirect.protocol = redirect.protocol ?? "#{protocol}"
    redirect.port = redirect.port ?? "#{port}"
    redirect.host = redirect.host ?? "#{host}"
    redirect.path = redirect.path ?? "/#{path}"
    redirect.query = redirect.query ?? "#{query}"
    action.redirectConfig = redirect
  }
}
