internal import AWSModel

/// How a group comes to what it should have.
extension AutoScalingWorld {
  func reconcile(_ group: SimGroup) {
    if group.isBeingDeleted {
      finishDeletion(group)
      return
    }
    if group.capacity < group.desired {
      if !group.suspends("Launch") { launchMissing(group) }
    } else if !group.suspends("Terminate") {
      terminateExcess(group)
    }
  }

  private func launchMissing(_ group: SimGroup) {
    let before = group.capacity
    while group.capacity < group.desired {
      do {
        try launchOne(group, before: before)
      } catch {
        fail(group, error, before: before)
        return
      }
    }
  }

  /// Launches one instance: in the zone with the fewest, of the kind that the group prefers; when a pool has no
  /// capacity, in the next. Each pool that refuses leaves a failed activity.
  private func launchOne(_ group: SimGroup, before: Int) throws(LaunchRefusal) {
    var refusal = LaunchRefusal(code: "ValidationError", message: "The group has no subnets.")
    for option in try options(group) {
      for subnet in subnetsByNeed(group) {
        do {
          try launch(option, in: subnet, group, before: before)
          return
        } catch {
          refusal = error
          fail(group, error, before: before, subnet)
          // What no other pool can mend need not be tried again there.
          if error.code != "InsufficientInstanceCapacity" { throw error.told }
        }
      }
    }
    throw refusal.told
  }

  /// The group's subnets, the one whose zone holds the fewest of its instances first; equals in an order drawn by lot.
  private func subnetsByNeed(_ group: SimGroup) -> [Network.Subnet] {
    var counts: [String: Int] = [:]
    for member in group.members.all where member.state.isCounted {
      counts[member.instance.zone, default: 0] += 1
    }
    let shuffled = group.subnets.shuffled(using: &region.random[.zones])
    return shuffled.enumerated().sorted {
      (counts[$0.element.zone, default: 0], $0.offset) < (counts[$1.element.zone, default: 0], $1.offset)
    }.map(\.element)
  }

  private func launch(
    _ option: LaunchOption, in subnet: Network.Subnet, _ group: SimGroup, before: Int
  ) throws(LaunchRefusal) {
    var specification = option.specification
    for (key, tag) in group.tags.sorted(by: { $0.key < $1.key }) where tag.propagates {
      specification.tags[key] = tag.value
    }
    specification.tags["aws:autoscaling:groupName"] = group.name
    if let id = option.origin.templateID {
      specification.tags["aws:ec2launchtemplate:id"] = id
      specification.tags["aws:ec2launchtemplate:version"] = "\(option.origin.templateVersion ?? 1)"
    }
    let instance = try region.ec2.launch(
      specification, in: subnet, reservationID: region.ec2.newID("r"), group: group)
    let member = SimMember(
      ordinal: nextOrdinal(), group: group, instance: instance, weight: option.weight, isWeighted: option.isWeighted,
      from: option.origin, isProtected: group.protectsNewInstances)
    group.members.insert(member)
    group.launchAttempt += 1
    member.activityID = begin(
      group, "Launching a new EC2 instance: \(instance.id)", cause: launchCause(group, before: before),
      zone: subnet.zone, subnet: subnet.id)
  }

  func launchCause(_ group: SimGroup, before: Int) -> String {
    let now = region.now.iso8601
    let opening = group.cause.isEmpty ? "" : "\(group.cause)  "
    return opening
      + "At \(now) an instance was started in response to a difference between desired and actual capacity, "
      + "increasing the capacity from \(before) to \(group.desired)."
  }

  private func fail(_ group: SimGroup, _ refusal: LaunchRefusal, before: Int, _ subnet: Network.Subnet? = nil) {
    if !refusal.isTold {
      let message = "\(refusal.message) Launching EC2 instance failed."
      let id = begin(
        group, "Launching a new EC2 instance.  Status Reason: \(message)", cause: launchCause(group, before: before),
        zone: subnet?.zone ?? "", subnet: subnet?.id ?? "")
      finish(group, id, status: "Failed", message: message)
    }
    guard subnet == nil else { return }
    group.launchAttempt += 1
    region.schedule(
      .autoScaling(.retryLaunch(group, attempt: group.launchAttempt)), after: region.tuning.launchRetry,
      isRecurring: true)
  }
}

extension LaunchRefusal {
  /// The same, after its activity was written.
  var told: LaunchRefusal {
    var result = self
    result.isTold = true
    return result
  }
}
