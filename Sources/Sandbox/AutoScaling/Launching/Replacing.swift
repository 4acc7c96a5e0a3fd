internal import AWSModel

/// Instances that go as soon as others have come: for balance, for a rebalance recommendation, for a refresh, for their
/// age, or for their health where the group's maintenance policy launches first.
extension AutoScalingWorld {
  /// Ends what is being replaced, as far as there is enough in service without it.
  func endReplaced(_ group: SimGroup) {
    guard !group.suspends("Terminate"), group.members.all.contains(where: { $0.replacement != nil }) else { return }
    let now = region.now
    let warmup = group.activeRefresh.map { refreshWarmup($0, group) } ?? 0
    var serving = 0
    for member in group.members.all {
      let isServing = member.replacement != nil || member.isWarm(after: warmup, at: now)
      if member.state == .inService, isServing { serving += member.weight }
    }
    for member in group.members.all where member.replacement != nil && member.state == .inService {
      guard serving - member.weight >= group.desired else { continue }
      serving -= member.weight
      end(member, group)
    }
  }

  private func end(_ member: SimMember, _ group: SimGroup) {
    let now = region.now.iso8601
    var cause = "At \(now) \(member.replacement?.cause ?? "")"
    if member.replacement?.kind == .zones {
      let units = group.desired + member.weight
      cause +=
        "  At \(now) an instance was taken out of service in response to a difference between desired and actual "
        + "capacity, shrinking the capacity from \(units) to \(group.desired).  At \(now) instance "
        + "\(member.instance.id) was selected for termination."
    }
    terminate(member, cause: cause)
  }

  /// A Spot instance is at elevated risk: a group with Capacity Rebalancing launches another first.
  func rebalanceRecommended(_ instance: SimEC2Instance) {
    guard let member = instance.member, member.state == .inService, member.replacement == nil,
      member.group.echo.capacityRebalance == true, !member.group.suspends("Launch")
    else { return }
    member.replacement = Replacement(
      kind: .rebalanceRecommendation,
      cause: "an instance was taken out of service in response to an EC2 instance rebalance recommendation.")
    member.group.cause = ""
    touch(member.group)
  }

  /// Plans the replacement of an instance at the end of its group's maximum lifetime.
  func planLifetime(_ member: SimMember) {
    guard let seconds = member.group.echo.maxInstanceLifetime, seconds > 0 else { return }
    region.schedule(
      .autoScaling(.lifetimeEnds(member)), at: member.instance.firstLaunchedAt.advanced(by: .seconds(seconds)),
      isRecurring: true)
  }

  func endLifetime(_ member: SimMember) {
    let group = member.group
    guard let seconds = group.echo.maxInstanceLifetime, seconds > 0, member.state == .inService,
      region.now - member.instance.firstLaunchedAt >= .seconds(seconds), !member.isProtected
    else { return }
    let cause = "an instance was taken out of service in response to the maximum instance lifetime being exceeded."
    if launchesFirst(group) {
      member.replacement = Replacement(kind: .lifetime, cause: cause)
    } else {
      terminate(member, cause: "At \(region.now.iso8601) \(cause)")
    }
    group.cause = ""
    touch(group)
  }

  /// Whether a group's maintenance policy has replacements come first.
  func launchesFirst(_ group: SimGroup) -> Bool {
    guard let policy = group.echo.instanceMaintenancePolicy else { return false }
    return (policy.minHealthyPercentage ?? -1) >= 100 && (policy.maxHealthyPercentage ?? -1) > 100
  }
}
