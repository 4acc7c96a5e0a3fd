internal import AWSModel

/// Instances that come to a group, leave it, or stand aside, by hand. No hooks run.
extension AutoScalingWorld {
  func attachInstances(
    _ request: AutoScaling.AttachInstancesRequest
  ) throws(AWSError) -> AutoScaling.AttachInstancesResponse {
    let group = try group(request.autoScalingGroupName)
    let ids = request.instanceIds ?? []
    for id in ids {
      guard let instance = region.ec2.instancesByID[id], instance.state == .running else {
        throw .refused("ValidationError", "Invalid Instance ID(s): [\(id)] specified or the instance is not running")
      }
      guard group.subnets.contains(where: { $0.zone == instance.zone }) else {
        throw .refused(
          "ValidationError",
          "Invalid Instance ID(s): [\(id)] specified. The instance's Availability Zone \(instance.zone) is not one of the "
            + "group's.")
      }
      guard instance.group == nil else {
        throw .refused(
          "ValidationError", "Instance \(id) is already part of AutoScalingGroup:\(instance.group?.name ?? "")")
      }
    }
    guard group.desired + ids.count <= group.maximum else {
      throw .refused(
        "ValidationError",
        "AutoScalingGroup \(group.name) has min-size=\(group.minimum), max-size=\(group.maximum), and "
          + "desired-size=\(group.desired). To attach \(ids.count) more instance, please update the AutoScalingGroup sizes "
          + "appropriately.")
    }
    for instance in ids.compactMap({ region.ec2.instancesByID[$0] }) { attach(instance, to: group) }
    return AutoScaling.AttachInstancesResponse()
  }

  private func attach(_ instance: SimEC2Instance, to group: SimGroup) {
    let member = SimMember(
      ordinal: nextOrdinal(), group: group, instance: instance, weight: 1, isWeighted: false, from: LaunchOrigin(),
      isProtected: group.protectsNewInstances)
    instance.group = group
    instance.member = member
    instance.tags["aws:autoscaling:groupName"] = group.name
    group.members.insert(member)
    group.desired += 1
    member.activityID = begin(
      group, "Attaching an existing EC2 instance: \(instance.id)",
      cause: "At \(region.now.iso8601) an instance was attached in response to a user request.", zone: instance.zone,
      subnet: instance.subnet.id)
    region.schedule(
      .autoScaling(.attached(member)), after: region.tuning.groupReaction.draw(&region.random[.groups]))
  }

  func detachInstances(
    _ request: AutoScaling.DetachInstancesRequest
  ) throws(AWSError) -> AutoScaling.DetachInstancesResponse {
    let group = try group(request.autoScalingGroupName)
    let members = try members(request.instanceIds, of: group, most: 20)
    let decrements = request.shouldDecrementDesiredCapacity ?? false
    for member in members where !member.canBeDetached {
      throw .refused(
        "ValidationError",
        "The instance \(member.instance.id) is in \(member.state.rawValue) state, so it cannot be detached.")
    }
    try checkRoom(group, members, decrements, "detach")
    var activities: [AutoScaling.Activity] = []
    for member in members {
      let id = begin(
        group, "Detaching EC2 instance: \(member.instance.id)",
        cause: "At \(region.now.iso8601) instance \(member.instance.id) was detached in response to a user request.",
        zone: member.instance.zone, subnet: member.instance.subnet.id, status: "InProgress")
      if decrements, member.state.isCounted { group.desired -= member.weight }
      member.actions = []
      stepAside(member, to: .detaching, activity: id)
      activities += group.activities.all.suffix(1).map { shape($0, group) }
    }
    group.cause = ""
    touch(group)
    return AutoScaling.DetachInstancesResponse(activities: activities)
  }

  func enterStandby(_ request: AutoScaling.EnterStandbyRequest) throws(AWSError) -> AutoScaling.EnterStandbyResponse {
    let group = try group(request.autoScalingGroupName)
    let members = try members(request.instanceIds, of: group, most: 50)
    for member in members where member.state != .inService {
      throw .refused(
        "ValidationError", "The instance \(member.instance.id) is not in InService state, so it cannot enter Standby.")
    }
    let decrements = request.shouldDecrementDesiredCapacity ?? false
    try checkRoom(group, members, decrements, "move to Standby")
    var activities: [AutoScaling.Activity] = []
    for member in members {
      let id = begin(
        group, "Moving EC2 instance to Standby: \(member.instance.id)",
        cause: "At \(region.now.iso8601) instance \(member.instance.id) was moved to standby in response to a user "
          + "request.", zone: member.instance.zone, subnet: member.instance.subnet.id, status: "InProgress")
      if decrements { group.desired -= member.weight }
      stepAside(member, to: .enteringStandby, activity: id)
      activities += group.activities.all.suffix(1).map { shape($0, group) }
    }
    group.cause = ""
    touch(group)
    return AutoScaling.EnterStandbyResponse(activities: activities)
  }

  func exitStandby(_ request: AutoScaling.ExitStandbyRequest) throws(AWSError) -> AutoScaling.ExitStandbyResponse {
    let group = try group(request.autoScalingGroupName)
    let members = try members(request.instanceIds, of: group, most: 50)
    for member in members where member.state != .standby {
      throw .refused("ValidationError", "The instance \(member.instance.id) is not in Standby state.")
    }
    let units = members.reduce(0) { $0 + $1.weight }
    guard group.desired + units <= group.maximum else {
      throw .refused(
        "ValidationError",
        "AutoScalingGroup \(group.name) has min-size=\(group.minimum), max-size=\(group.maximum), and "
          + "desired-size=\(group.desired). To place into service \(members.count) more instance, please update the "
          + "AutoScalingGroup sizes appropriately.")
    }
    var activities: [AutoScaling.Activity] = []
    for member in members {
      group.desired += member.weight
      change(member, to: .pending)
      member.activityID = begin(
        group, "Moving EC2 instance out of Standby: \(member.instance.id)",
        cause: "At \(region.now.iso8601) instance \(member.instance.id) was moved out of standby in response to a user "
          + "request, increasing the capacity from \(group.desired - member.weight) to \(group.desired).",
        zone: member.instance.zone, subnet: member.instance.subnet.id)
      region.schedule(
        .autoScaling(.attached(member)), after: region.tuning.groupReaction.draw(&region.random[.groups]))
      activities += group.activities.all.suffix(1).map { shape($0, group) }
    }
    return AutoScaling.ExitStandbyResponse(activities: activities)
  }

  func setInstanceProtection(
    _ request: AutoScaling.SetInstanceProtectionRequest
  ) throws(AWSError) -> AutoScaling.SetInstanceProtectionResponse {
    let group = try group(request.autoScalingGroupName)
    let members = try members(request.instanceIds, of: group, most: 50)
    for member in members { member.isProtected = request.protectedFromScaleIn ?? false }
    touch(group)
    return AutoScaling.SetInstanceProtectionResponse()
  }

  private func members(_ ids: [String]?, of group: SimGroup, most: Int) throws(AWSError) -> [SimMember] {
    let ids = ids ?? []
    guard ids.count <= most else {
      throw .refused("ValidationError", "The number of instance IDs that may be passed in is limited to \(most).")
    }
    var result: [SimMember] = []
    for id in ids {
      guard let member = group.members.all.first(where: { $0.instance.id == id }) else {
        throw .refused("ValidationError", "The instance \(id) is not part of Auto Scaling group \(group.name).")
      }
      result.append(member)
    }
    return result
  }

  private func checkRoom(
    _ group: SimGroup, _ members: [SimMember], _ decrements: Bool, _ verb: String
  ) throws(AWSError) {
    guard decrements else { return }
    let units = members.reduce(0) { $0 + ($1.state.isCounted ? $1.weight : 0) }
    guard group.desired - units >= group.minimum else {
      throw .refused(
        "ValidationError",
        "AutoScalingGroup \(group.name) has min-size=\(group.minimum), max-size=\(group.maximum), and "
          + "desired-size=\(group.desired). To \(verb) \(members.count) instance, please update the AutoScalingGroup sizes "
          + "appropriately.")
    }
  }
}
