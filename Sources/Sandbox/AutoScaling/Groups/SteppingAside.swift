/// How instances leave their load balancers before they leave a group or stand aside. Source: "Detach or attach instances from
/// your Auto Scaling group", "Temporarily remove instances from your Auto Scaling group".
extension AutoScalingWorld {
  /// Has an instance go to Standby, or out of its group: at once, or where load balancers hold it, when it has drained. Until
  /// then it is `EnteringStandby` or `Detaching`.
  func stepAside(_ member: SimMember, to state: LifecycleState, activity: String) {
    let wasInService = member.state == .inService
    finish(member.group, member.activityID, status: "Cancelled")
    member.activityID = activity
    change(member, to: state)
    let delay = wasInService ? leaveLoadBalancers(member) : .zero
    guard delay > .zero, isDraining(member) else { return standAside(member) }
    member.group.activities.update(activity) { $0.progress = 50 }
    region.schedule(.autoScaling(.drained(member, epoch: member.epoch)), after: delay)
  }

  /// Whether a load balancer still lets connections of an instance end.
  private func isDraining(_ member: SimMember) -> Bool {
    member.group.targetGroups.contains {
      region.elb.state(targetGroupARN: $0, instanceID: member.instance.id) == .draining
    }
  }

  /// Nothing holds the instance any more.
  func standAside(_ member: SimMember) {
    let activity = member.activityID
    let group = member.group
    if member.state == .enteringStandby {
      member.activityID = nil
      change(member, to: .standby)
      finish(group, activity)
    } else {
      change(member, to: .detached)
      remove(member)
      member.instance.tags["aws:autoscaling:groupName"] = nil
      finish(group, activity)
      announce(.detached, activity, group, instance: member.instance)
    }
    touch(group)
  }
}

extension SimMember {
  /// Whether it is in a state from which it can be taken out of its group.
  var canBeDetached: Bool { state != .detaching && state != .enteringStandby && !state.isTerminating }
}

extension LifecycleState {
  /// On its way out of the group's load balancers, and not to its end.
  var isSteppingAside: Bool { self == .enteringStandby || self == .detaching }
}
