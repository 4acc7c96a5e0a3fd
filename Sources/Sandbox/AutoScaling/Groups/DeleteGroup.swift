internal import AWSModel

extension AutoScalingWorld {
  func deleteAutoScalingGroup(
    _ request: AutoScaling.DeleteAutoScalingGroupRequest
  ) throws(AWSError) -> AutoScaling.DeleteAutoScalingGroupResponse {
    let group = try group(request.autoScalingGroupName)
    try checkDeletable(group, isForced: request.forceDelete == true)
    if request.forceDelete != true {
      guard group.members.isEmpty, group.warm.isEmpty else {
        throw AutoScaling.Errors.resourceInUseFault(
          "You cannot delete an AutoScalingGroup while there are instances or pending Spot instance request(s) still in "
            + "the group.")
      }
    }
    group.isBeingDeleted = true
    for policy in group.policies { removeAlarms(of: policy) }
    group.policies = []
    group.schedule = []
    group.hooks = []
    for member in group.members.all + group.warm.all {
      terminate(
        member,
        cause: "At \(region.now.iso8601) an instance was taken out of service in response to a user request.")
      if member.state.isHeldInTermination { proceedToTerminate(member) }
    }
    finishDeletion(group)
    return AutoScaling.DeleteAutoScalingGroupResponse()
  }

  private func checkDeletable(_ group: SimGroup, isForced: Bool) throws(AWSError) {
    let protection = group.echo.deletionProtection?.rawValue ?? "none"
    guard protection == "prevent-all-deletion" || (protection == "prevent-force-deletion" && isForced) else { return }
    throw .refused(
      "ValidationError",
      "You cannot delete the AutoScalingGroup \(group.name) because its deletion protection is \(protection).")
  }

  /// A group that is being deleted goes with its last instance.
  func finishDeletion(_ group: SimGroup) {
    guard group.members.isEmpty, group.warm.isEmpty, groupsByName[group.name] === group else { return }
    groups.remove(group)
    groupsByName[group.name] = nil
    deleted.append(group)
    if deleted.count > Self.deletedGroupsKept { deleted.removeFirst() }
  }
}
