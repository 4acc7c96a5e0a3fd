internal import AWSModel

/// How a group comes to what it should have.
extension AutoScalingWorld {
  func reconcile(_ group: SimGroup) {
    if group.isBeingDeleted {
      finishDeletion(group)
      return
    }
    endReplaced(group)
    replaceUnhealthy(group)
    let capacity = group.capacity
    if capacity < group.desired {
      if !group.suspends("Launch") { launchMissing(group) }
    } else if capacity > group.desired, !group.suspends("Terminate") {
      terminateExcess(group)
    }
    settleCooldown(group)
    if group.capacity >= group.desired, !group.members.all.contains(where: \.state.isPending) {
      group.healthReplacements = 0
    }
    advanceRefresh(group)
    tendWarmPool(group)
    balanceZones(group)
  }

  private func launchMissing(_ group: SimGroup) {
    let before = group.capacity
    takeFromWarmPool(group)
    var census = LaunchCensus(group)
    while census.capacity < group.desired {
      do {
        try launchOne(group, &census, before: before)
      } catch {
        fail(group, error, before: before)
        return
      }
    }
  }

  /// Launches one instance: in the zone with the fewest, of the kind that the group prefers; when a pool has no
  /// capacity, in the next. Each pool that refuses leaves a failed activity.
  private func launchOne(
    _ group: SimGroup, _ census: inout LaunchCensus, before: Int
  ) throws(LaunchRefusal) {
    var refusal = LaunchRefusal(code: "ValidationError", message: "The group has no subnets.")
    let isSpot = isSpotNext(group, census)
    let subnets = subnetsByNeed(group, census)
    for option in try options(group, isSpot: isSpot, zones: subnets.map(\.zone)) {
      for subnet in subnets where option.zone == nil || option.zone == subnet.zone {
        do {
          try launch(option, in: subnet, group, cause: launchCause(group, before: before))
          census.add(option.weight, in: subnet.zone, isSpot: option.specification.isSpot)
          return
        } catch {
          refusal = error
          fail(group, error, before: before, subnet)
          // What no other pool can mend need not be tried again there.
          if !error.isLackOfCapacity { throw error.told }
          if group.isBalancedOnly { throw error.told }
        }
      }
    }
    throw refusal.told
  }

  /// The group's subnets, the one whose zone holds the fewest of its instances first; equals in an order drawn by lot.
  private func subnetsByNeed(_ group: SimGroup, _ census: LaunchCensus) -> [Network.Subnet] {
    let shuffled = group.subnets.shuffled(using: &region.random[.zones])
    return shuffled.enumerated().sorted {
      (census.count(in: $0.element.zone), $0.offset) < (census.count(in: $1.element.zone), $1.offset)
    }.map(\.element)
  }

  /// Launches an instance into a group; it comes into service once it runs and the hooks let it.
  @discardableResult
  func launch(
    _ option: LaunchOption, in subnet: Network.Subnet, _ group: SimGroup, cause: String, intoWarmPool: Bool = false
  ) throws(LaunchRefusal) -> SimMember {
    let instance: SimEC2Instance
    do {
      instance = try region.ec2.launch(
        specification(option, group), in: subnet, reservationID: region.ec2.newID("r"), group: group)
    } catch { throw error.inWords(of: group, isSpot: option.specification.isSpot) }
    let member = SimMember(
      ordinal: nextOrdinal(), group: group, instance: instance, weight: option.weight, isWeighted: option.isWeighted,
      from: option.origin, isProtected: group.protectsNewInstances)
    instance.member = member
    if intoWarmPool {
      member.state = .warmedPending
      group.warm.insert(member)
    } else {
      group.members.insert(member)
    }
    group.launchAttempt += 1
    group.failingSince = nil
    let destination = intoWarmPool ? " into warm pool" : ""
    member.activityID = begin(
      group, "Launching a new EC2 instance\(destination): \(instance.id)", cause: cause, zone: subnet.zone,
      subnet: subnet.id)
    planLifetime(member)
    return member
  }

  private func specification(_ option: LaunchOption, _ group: SimGroup) -> LaunchSpecification {
    var specification = option.specification
    for (key, tag) in group.tags.sorted(by: { $0.key < $1.key }) where tag.propagates {
      specification.tags[key] = tag.value
    }
    specification.tags["aws:autoscaling:groupName"] = group.name
    if let id = option.origin.templateID {
      specification.tags["aws:ec2launchtemplate:id"] = id
      specification.tags["aws:ec2launchtemplate:version"] = "\(option.origin.templateVersion ?? 1)"
    }
    return specification
  }

  func launchCause(_ group: SimGroup, before: Int) -> String {
    let now = region.now.iso8601
    if group.cause.isEmpty, group.healthReplacements > 0 {
      return "At \(now) an instance was launched in response to an unhealthy instance needing to be replaced."
    }
    let opening = group.cause.isEmpty ? "" : "\(group.cause)  "
    return opening
      + "At \(now) an instance was started in response to a difference between desired and actual capacity, "
      + "increasing the capacity from \(before) to \(group.desired)."
  }
}
