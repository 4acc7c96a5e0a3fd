internal import AWSModel

/// Requests that come to a rule of a listener: its forward action shares them out by the weights of its target groups, and
/// the services behind those do the work.
///
/// Source: "Listener rule actions": a group gets weight ÷ sum of the weights; where its targets are all unhealthy its share
/// goes to nobody else.
extension ELBWorld {
  /// Sets, or ends, the requests that match a rule.
  ///
  /// - Parameter arn: of a rule; of a listener, whose default rule is meant; or of a load balancer with one listener.
  /// - Returns: whether there is such a rule.
  func setDemand(_ demand: ServiceDemand?, at arn: String) -> Bool {
    let listener =
      listenersByARN[arn] ?? loadBalancersByARN[arn].flatMap { $0.listeners.count == 1 ? $0.listeners[0] : nil }
    guard let rule = rulesByARN[arn] ?? listener?.defaultRule else { return false }
    rule.demand = demand
    spreadDemands()
    return true
  }

  /// Sees anew which group gets how many requests, and which service answers them.
  func spreadDemands() {
    let shares = demandShares()
    guard !shares.isEmpty || targetGroups.all.contains(where: \.isFedByRules) else { return }
    var changed: Set<String> = []
    for group in targetGroups.all where shares[group.arn] != nil || group.isFedByRules {
      changed.insert(group.arn)
      group.isFedByRules = shares[group.arn] != nil
      group.traffic.set(rate: shares[group.arn]?.requestsPerSecond ?? 0, at: region.now)
      group.demander = nil
    }
    for service in region.ecs.clusters.all.flatMap(\.services.all) where service.status == "ACTIVE" {
      let groups = (service.echo.loadBalancers ?? []).compactMap(\.targetGroupArn).filter(changed.contains)
      if !groups.isEmpty { take(groups.compactMap { shares[$0] }, of: groups, service) }
    }
  }

  private func take(_ demands: [ServiceDemand], of groups: [String], _ service: SimService) {
    var load = service.load ?? ServiceLoad()
    load.demand = demands.dropFirst().reduce(demands.first) { $0?.joined(with: $1) }
    service.load = load
    for arn in groups { targetGroupsByARN[arn]?.demander = service }
  }

  /// What each group gets of the demands of all rules.
  private func demandShares() -> [String: ServiceDemand] {
    var shares: [String: ServiceDemand] = [:]
    for rule in loadBalancers.all.flatMap(\.listeners).flatMap(\.rules) {
      guard let demand = rule.demand else { continue }
      let total = rule.forwards.reduce(0) { $0 + $1.weight }
      for forward in rule.forwards where forward.weight > 0 {
        var share = demand
        share.requestsPerSecond *= Double(forward.weight) / Double(total)
        shares[forward.arn] = shares[forward.arn]?.joined(with: share) ?? share
      }
    }
    return shares
  }
}

extension ServiceDemand {
  /// Both together; what a request costs is the mean over the requests.
  func joined(with other: ServiceDemand) -> ServiceDemand {
    let sum = requestsPerSecond + other.requestsPerSecond
    guard sum > 0 else { return self }
    let share = other.requestsPerSecond / sum
    return ServiceDemand(
      requestsPerSecond: sum,
      cpuMillisecondsPerRequest: cpuMillisecondsPerRequest * (1 - share) + other.cpuMillisecondsPerRequest * share,
      responseMilliseconds: responseMilliseconds * (1 - share) + other.responseMilliseconds * share)
  }
}
