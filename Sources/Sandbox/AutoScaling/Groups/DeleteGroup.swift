internal import AWSModel

extension AutoScalingWorld {
  func deleteAutoScalingGroup(
    _ request: AutoScaling.DeleteAutoScalingGroupRequest
  ) throws(AWSError) -> AutoScaling.DeleteAutoScalingGroupResponse {
    let group = try group(request.autoScalingGroupName)
    if request.forceDelete != true {
      guard group.members.isEmpty else {
        throw AutoScaling.Errors.resourceInUseFault(
          "You cannot delete an AutoScalingGroup while there are instances or pending Spot instance request(s) still in "
            + "the group.")
      }
    }
    group.isBeingDeleted = true
    group.hooks = []
    for member in group.members.all {
      terminate(
        member,
        cause: "At \(region.now.iso8601) an instance was taken out of service in response to a user request.")
      if member.state == .terminatingWait { proceedToTerminate(member) }
    }
    finishDeletion(group)
    return AutoScaling.DeleteAutoScalingGroupResponse()
  }

  /// A group that is being deleted goes with its last instance.
  func finishDeletion(_ group: SimGroup) {
    guard group.members.isEmpty, groupsByName[group.name] === group else { return }
    groups.remove(group)
    groupsByName[group.name] = nil
  }
}
