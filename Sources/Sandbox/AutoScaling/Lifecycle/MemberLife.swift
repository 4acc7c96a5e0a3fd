internal import AWSModel

/// How an instance of a group goes from state to state. Source: "Amazon EC2 Auto Scaling instance lifecycle".
extension AutoScalingWorld {
  func change(_ member: SimMember, to state: LifecycleState) {
    member.state = state
    member.epoch += 1
    region.trace.combine(region.now.microseconds)
    region.trace.combine(member.instance.id)
    region.trace.combine(state.rawValue)
  }

  /// EC2 says that an instance runs.
  func instanceStarted(_ instance: SimEC2Instance) {
    guard let member = member(of: instance), member.state == .pending else { return }
    if hold(member, .launching) { return }
    becomeInService(member)
  }

  func becomeInService(_ member: SimMember) {
    guard !member.state.isTerminating else { return }
    change(member, to: .inService)
    finish(member.group, member.activityID)
    member.activityID = nil
    touch(member.group)
  }

  /// Takes an instance out of its group's capacity and ends it, once the hooks let it go.
  @discardableResult
  func terminate(_ member: SimMember, cause: String) -> String {
    if !member.state.isTerminating {
      finish(member.group, member.activityID, status: "Cancelled")
      member.actions = []
      change(member, to: .terminating)
      member.activityID = begin(
        member.group, "Terminating EC2 instance: \(member.instance.id)", cause: cause, zone: member.instance.zone,
        subnet: member.instance.subnet.id, status: "InProgress")
      let isAlive = member.instance.state == .running || member.instance.state == .pending
      if !isAlive || !hold(member, .terminating) { proceedToTerminate(member) }
    }
    return member.activityID ?? ""
  }

  func proceedToTerminate(_ member: SimMember) {
    member.actions = []
    if member.state == .terminatingWait { change(member, to: .terminatingProceed) }
    if member.instance.state == .terminated {
      instanceEnded(member.instance)
    } else {
      region.ec2.terminate(member.instance)
    }
  }

  /// EC2 says that an instance is terminated.
  func instanceEnded(_ instance: SimEC2Instance) {
    guard let member = member(of: instance), member.state.isTerminating else { return }
    finish(member.group, member.activityID)
    change(member, to: .terminated)
    remove(member)
    touch(member.group)
  }

  func remove(_ member: SimMember) {
    member.group.members.remove(member)
    member.instance.group = nil
  }

  func member(of instance: SimEC2Instance) -> SimMember? {
    instance.group?.members.all.first { $0.instance === instance }
  }
}
