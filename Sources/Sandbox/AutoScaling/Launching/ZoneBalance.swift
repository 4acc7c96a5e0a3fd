internal import AWSModel

/// AZRebalance: launches in the zone that lacks before it ends one in the zone that has too many. Source: "How Amazon EC2
/// Auto Scaling balances instances across Availability Zones".
extension AutoScalingWorld {
  func balanceZones(_ group: SimGroup) {
    guard !group.suspends("AZRebalance"), !group.suspends("Launch"), group.activeRefresh == nil, isAtRest(group)
    else { return }
    var census = LaunchCensus(group)
    // The group may stand above its size, and even its maximum, by a tenth or by one.
    var margin = max(1, group.desired / 10)
    while margin > 0, let victim = misplaced(group, census) {
      guard let subnet = lackingSubnet(group, census, than: victim.instance.zone),
        launchForBalance(group, victim, in: subnet, census)
      else { return }
      census.remove(victim)
      census.add(victim.weight, in: subnet.zone, isSpot: victim.instance.isSpot)
      margin -= 1
    }
  }

  /// Nothing comes or goes, and the group has what it should have.
  private func isAtRest(_ group: SimGroup) -> Bool {
    group.capacity == group.desired
      && !group.members.all.contains { $0.state.isPending || $0.state.isTerminating || $0.replacement != nil }
  }

  /// An instance of a zone that the group has left, or of one that has two more than another.
  private func misplaced(_ group: SimGroup, _ census: LaunchCensus) -> SimMember? {
    let zones = Set(group.subnets.map(\.zone)).sorted()
    let movable = group.members.all.filter { $0.state == .inService && $0.replacement == nil && !$0.isProtected }
    if let stranger = movable.first(where: { !zones.contains($0.instance.zone) }) { return stranger }
    guard let fullest = zones.max(by: { census.count(in: $0) < census.count(in: $1) }),
      let emptiest = openZones(group).min(by: { census.count(in: $0) < census.count(in: $1) }),
      census.count(in: fullest) - census.count(in: emptiest) >= 2
    else { return nil }
    return choose(among: movable.filter { $0.instance.zone == fullest }, group, census)
  }

  private func openZones(_ group: SimGroup) -> [String] {
    let now = region.now
    return Set(group.subnets.map(\.zone)).sorted().filter { (group.blockedZones[$0] ?? now) <= now }
  }

  private func lackingSubnet(_ group: SimGroup, _ census: LaunchCensus, than full: String) -> Network.Subnet? {
    let emptiest = openZones(group).filter { $0 != full }.min { census.count(in: $0) < census.count(in: $1) }
    return group.subnets.first { $0.zone == emptiest }
  }

  private func launchForBalance(
    _ group: SimGroup, _ victim: SimMember, in subnet: Network.Subnet, _ census: LaunchCensus
  ) -> Bool {
    let now = region.now.iso8601
    let (full, lacking) = (victim.instance.zone, subnet.zone)
    let cause =
      "At \(now) availability zones \(full) \(lacking) had \(census.count(in: full)) \(census.count(in: lacking)) "
      + "instances respectively. An instance was launched to aid in balancing the group's zones."
    do {
      let options = try options(group, isSpot: victim.instance.isSpot, zones: [lacking])
      guard let option = options.first(where: { $0.weight == victim.weight }) ?? options.first else { return false }
      try launch(option, in: subnet, group, cause: cause)
      victim.replacement = Replacement(
        kind: .zones,
        cause: "instances were launched to balance instances in zones \(lacking) with other zones resulting in more "
          + "than desired number of instances in the group.")
      return true
    } catch {
      writeFailure(group, error, cause: cause, subnet)
      block(subnet.zone, group)
      return false
    }
  }
}
