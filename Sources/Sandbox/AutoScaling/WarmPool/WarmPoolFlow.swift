internal import AWSModel

/// How instances come into a warm pool, wait there, and leave it. Source: "Warm pools for Amazon EC2 Auto Scaling".
extension AutoScalingWorld {
  /// Brings the pool to its size.
  func tendWarmPool(_ group: SimGroup) {
    guard let pool = group.warmPool else { return }
    let standing = group.warm.all.filter { !$0.state.isTerminating }
    if pool.isBeingDeleted {
      for member in standing { endWarm(member, "in response to the deletion of the warm pool.") }
      if group.warm.isEmpty { group.warmPool = nil }
      return
    }
    let wanted = group.wantedWarmUnits
    if standing.count < wanted, !group.suspends("Launch") {
      fillWarmPool(group, wanted - standing.count, before: standing.count)
    } else if standing.count > wanted, !group.suspends("Terminate") {
      for member in standing.prefix(standing.count - wanted) {
        endWarm(member, "in response to a difference between desired and actual capacity of the warm pool.")
      }
    }
  }

  private func endWarm(_ member: SimMember, _ why: String) {
    terminate(member, cause: "At \(region.now.iso8601) an instance was taken out of service \(why)")
  }

  private func fillWarmPool(_ group: SimGroup, _ count: Int, before: Int) {
    var perZone: [String: Int] = [:]
    for member in group.warm.all { perZone[member.instance.zone, default: 0] += 1 }
    let cause =
      "At \(region.now.iso8601) an instance was started in response to a difference between desired and actual capacity "
      + "of the warm pool, increasing the capacity from \(before) to \(before + count)."
    for _ in 0..<count {
      let subnets = group.subnets.shuffled(using: &region.random[.zones])
      guard let subnet = subnets.min(by: { perZone[$0.zone, default: 0] < perZone[$1.zone, default: 0] }) else {
        return
      }
      do {
        guard let option = try options(group, isSpot: false, zones: [subnet.zone]).first else { return }
        let member = try launch(option, in: subnet, group, cause: cause, intoWarmPool: true)
        member.cameFromWarmPool = true
        perZone[subnet.zone, default: 0] += 1
      } catch {
        writeFailure(group, error, cause: cause, subnet)
        region.schedule(.autoScaling(.look(group)), after: region.tuning.launchRetry, isRecurring: true)
        return
      }
    }
  }

  /// The hooks have let an instance into the pool: it is stopped there, unless the pool keeps it running.
  func becomeWarm(_ member: SimMember) {
    guard let pool = member.group.warmPool, !pool.isBeingDeleted else {
      endWarm(member, "in response to the deletion of the warm pool.")
      return
    }
    if pool.readyState == .warmedRunning || member.instance.state == .stopped {
      rest(member, pool)
    } else {
      region.ec2.stop(member.instance, as: pool.readyState == .warmedHibernated ? .hibernation : .user)
    }
  }

  /// EC2 says that an instance has stopped.
  func instanceStopped(_ instance: SimEC2Instance) {
    guard let member = instance.member, let pool = member.group.warmPool,
      member.state == .warmedPending || member.state == .warmedPendingProceed
    else { return }
    rest(member, pool)
  }

  private func rest(_ member: SimMember, _ pool: SimWarmPool) {
    change(member, to: pool.readyState)
    finish(member.group, member.activityID)
    member.activityID = nil
    touch(member.group)
  }

  /// Takes instances out of the pool into service, as long as the group lacks any.
  func takeFromWarmPool(_ group: SimGroup) {
    while group.capacity < group.desired, let member = group.warm.all.first(where: { $0.state.isReady }) {
      let before = group.capacity
      group.warm.remove(member)
      group.members.insert(member)
      member.cameFromWarmPool = true
      let wasRunning = member.state == .warmedRunning
      change(member, to: .pending)
      let opening = group.cause.isEmpty ? "" : "\(group.cause)  "
      member.activityID = begin(
        group, "Launching a new EC2 instance from warm pool: \(member.instance.id)",
        cause: opening
          + "At \(region.now.iso8601) an instance was started in response to a difference between desired and actual "
          + "capacity, increasing the capacity from \(before) to \(group.desired).", zone: member.instance.zone,
        subnet: member.instance.subnet.id)
      if wasRunning {
        region.ecs.instanceLeavesWarmPool(member.instance)
        region.schedule(
          .autoScaling(.leavesPool(member)), after: region.tuning.groupReaction.draw(&region.random[.groups]))
      } else {
        region.ec2.start(member.instance)
      }
    }
  }

  /// Sends an instance that the group no longer needs back to a pool that reuses instances.
  ///
  /// - Returns: false where the pool does not, and the instance must end.
  func returnToWarmPool(_ member: SimMember, cause: String) -> Bool {
    guard let pool = member.group.warmPool, pool.reusesOnScaleIn, !pool.isBeingDeleted,
      member.instance.state == .running
    else { return false }
    member.returnsToWarmPool = true
    terminate(member, cause: cause)
    return true
  }

  /// The hooks have let an instance go back to the pool.
  func enterWarmPool(_ member: SimMember) {
    member.returnsToWarmPool = false
    member.group.members.remove(member)
    member.group.warm.insert(member)
    change(member, to: .warmedPending)
    touch(member.group)
    becomeWarm(member)
  }
}
