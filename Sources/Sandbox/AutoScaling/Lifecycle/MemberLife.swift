internal import AWSModel

/// How an instance of a group goes from state to state. Source: "Amazon EC2 Auto Scaling instance lifecycle".
extension AutoScalingWorld {
  func change(_ member: SimMember, to state: LifecycleState) {
    member.state = state
    member.epoch += 1
    region.publish(.member(member))
  }

  /// EC2 says that an instance runs.
  func instanceStarted(_ instance: SimEC2Instance) {
    guard let member = instance.member else { return }
    switch member.state {
    case .pending: if !hold(member, .launching) { becomeInService(member) }
    case .warmedPending: if !hold(member, .launching) { becomeWarm(member) }
    default: break
    }
  }

  func becomeInService(_ member: SimMember) {
    let group = member.group
    guard member.state.isPending else { return }
    change(member, to: .inService)
    member.inServiceAt = region.now
    group.healthReplacements = max(0, group.healthReplacements - 1)
    enterLoadBalancers(member)
    let activity = member.activityID
    finish(group, activity)
    announce(.launched, activity, group, instance: member.instance)
    member.activityID = nil
    planWarmup(member)
    touch(group)
  }

  /// Refreshes go on when an instance has warmed up.
  private func planWarmup(_ member: SimMember) {
    guard let refresh = member.group.activeRefresh else { return }
    let seconds = refreshWarmup(refresh, member.group)
    region.schedule(.autoScaling(.look(member.group)), after: .seconds(seconds), isRecurring: true)
  }

  /// Takes an instance out of its group's capacity and ends it, once its load balancers and hooks let it go.
  @discardableResult
  func terminate(_ member: SimMember, cause: String) -> String {
    if member.state == .terminatingRetained {
      change(member, to: .terminatingProceed)
      proceedToTerminate(member)
    } else if !member.state.isTerminating {
      finish(member.group, member.activityID, status: "Cancelled")
      member.actions = []
      let wasInService = member.state == .inService
      change(member, to: member.state.isWarmed ? .warmedTerminating : .terminating)
      member.activityID = begin(
        member.group, "Terminating EC2 instance: \(member.instance.id)", cause: cause, zone: member.instance.zone,
        subnet: member.instance.subnet.id, status: "InProgress")
      let drains = wasInService ? leaveLoadBalancers(member) : .zero
      if drains > .zero, !member.group.isBeingDeleted {
        member.group.activities.update(member.activityID) { $0.status = "WaitingForELBConnectionDraining" }
        region.schedule(.autoScaling(.drained(member, epoch: member.epoch)), after: drains)
      } else {
        holdOrEnd(member)
      }
    }
    return member.activityID ?? ""
  }

  /// The instance's load balancers have let it go.
  func drained(_ member: SimMember, epoch: Int) {
    guard member.epoch == epoch, member.instance.member === member else { return }
    if member.state.isSteppingAside { return standAside(member) }
    member.group.activities.update(member.activityID) { $0.status = "InProgress" }
    holdOrEnd(member)
  }

  private func holdOrEnd(_ member: SimMember) {
    let exists = member.instance.state != .terminated && member.instance.state != .shuttingDown
    let runs = exists && (member.instance.isAlive || member.state.isWarmed)
    let returns = member.returnsToWarmPool && runs
    let route = returns ? HookRoute("AutoScalingGroup", "WarmPool") : nil
    if runs, !member.group.isBeingDeleted, hold(member, .terminating, route: route) { return }
    if returns { enterWarmPool(member) } else { proceedToTerminate(member) }
  }

  func proceedToTerminate(_ member: SimMember) {
    member.actions = []
    if member.state == .terminatingWait { change(member, to: .terminatingProceed) }
    if member.state == .warmedTerminatingWait { change(member, to: .warmedTerminatingProceed) }
    if member.instance.state == .terminated {
      instanceEnded(member.instance)
    } else {
      region.ec2.terminate(member.instance)
    }
  }

  /// EC2 says that an instance is terminated.
  func instanceEnded(_ instance: SimEC2Instance) {
    guard let member = instance.member else { return }
    guard member.state.isTerminating else {
      lose(member)
      return
    }
    let activity = member.activityID
    finish(member.group, activity)
    announce(.terminated, activity, member.group, instance: instance)
    change(member, to: .terminated)
    forget(member)
  }

  /// An instance has ended that nobody here has ended, and whose health nobody checks: one of the warm pool leaves a
  /// terminating activity, one that stands aside leaves nothing.
  private func lose(_ member: SimMember) {
    if member.state.isWarmed {
      terminate(
        member,
        cause:
          "At \(region.now.iso8601) an instance was taken out of service in response to an EC2 health check indicating "
          + "it has been terminated or stopped.")
    } else if member.state == .standby || member.state.isSteppingAside {
      finish(member.group, member.activityID, status: "Cancelled")
      forget(member)
    }
  }

  private func forget(_ member: SimMember) {
    remove(member)
    touch(member.group)
  }

  func remove(_ member: SimMember) {
    member.group.members.remove(member)
    member.group.warm.remove(member)
    noteRefreshed(member)
    member.instance.group = nil
    member.instance.member = nil
  }

  func member(of instance: SimEC2Instance) -> SimMember? { instance.member }
}
