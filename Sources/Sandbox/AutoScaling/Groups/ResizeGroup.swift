internal import AWSModel

/// How a group's size is changed by hand.
extension AutoScalingWorld {
  func setDesiredCapacity(
    _ request: AutoScaling.SetDesiredCapacityRequest
  ) throws(AWSError) -> AutoScaling.SetDesiredCapacityResponse {
    let group = try group(request.autoScalingGroupName)
    let wanted = request.desiredCapacity ?? 0
    guard wanted <= group.maximum else {
      throw .refused(
        "ValidationError",
        "New SetDesiredCapacity value \(wanted) is above max value \(group.maximum) for the AutoScalingGroup.")
    }
    guard wanted >= group.minimum else {
      throw .refused(
        "ValidationError",
        "New SetDesiredCapacity value \(wanted) is below min value \(group.minimum) for the AutoScalingGroup.")
    }
    if request.honorCooldown == true, isCoolingDown(group) {
      throw AutoScaling.Errors.scalingActivityInProgressFault(
        "Scaling activity \(group.activities.all.last?.id ?? "") is in progress and blocks this action")
    }
    if wanted != group.desired {
      setDesired(
        group, to: wanted,
        because: "At \(region.now.iso8601) a user request explicitly set group desired capacity changing the desired "
          + "capacity from \(group.desired) to \(wanted).")
    }
    return AutoScaling.SetDesiredCapacityResponse()
  }

  func setDesired(_ group: SimGroup, to wanted: Int, because cause: String) {
    group.desired = wanted
    group.cause = cause
    group.launchAttempt += 1
    touch(group)
  }

  /// Raising the minimum above the desired capacity, or lowering the maximum below it, moves it. Source:
  /// UpdateAutoScalingGroup.
  func updateAutoScalingGroup(
    _ request: AutoScaling.UpdateAutoScalingGroupRequest
  ) throws(AWSError) -> AutoScaling.UpdateAutoScalingGroupResponse {
    let group = try group(request.autoScalingGroupName)
    let minimum = request.minSize ?? group.minimum
    let maximum = request.maxSize ?? group.maximum
    let desired = request.desiredCapacity ?? min(max(group.desired, minimum), maximum)
    try check(minimum, maximum, desired)
    try check(request)
    let zones = try zones(request.availabilityZones, ids: request.availabilityZoneIds)
    if request.vpcZoneIdentifier != nil || zones != nil {
      group.subnets = try subnets(request.vpcZoneIdentifier, zones)
      group.namesSubnets = request.vpcZoneIdentifier != nil
    }
    if let source = try source(
      request.launchConfigurationName, request.launchTemplate, request.mixedInstancesPolicy)
    {
      let before = group.launch
      group.launch = source
      do { try options(checking: group) } catch {
        group.launch = before
        throw error
      }
    }
    set(request, on: group)
    group.minimum = minimum
    group.maximum = maximum
    if desired != group.desired {
      setDesired(
        group, to: desired,
        because: "At \(region.now.iso8601) a user request update of AutoScalingGroup constraints to min: \(minimum), "
          + "max: \(maximum), desired: \(desired) changing the desired capacity from \(group.desired) to \(desired).")
    }
    for member in group.members.all where request.maxInstanceLifetime != nil { planLifetime(member) }
    planBalancerCheck(group)
    touch(group)
    return AutoScaling.UpdateAutoScalingGroupResponse()
  }

  private func check(_ request: AutoScaling.UpdateAutoScalingGroupRequest) throws(AWSError) {
    try check(terminationPolicies: request.terminationPolicies)
    try check(healthCheckType: request.healthCheckType)
    try check(maxInstanceLifetime: request.maxInstanceLifetime)
    try check(request.instanceMaintenancePolicy)
  }

  private func set(_ request: AutoScaling.UpdateAutoScalingGroupRequest, on group: SimGroup) {
    group.cooldown = request.defaultCooldown ?? group.cooldown
    group.healthCheckType = request.healthCheckType ?? group.healthCheckType
    group.healthCheckGrace = request.healthCheckGracePeriod ?? group.healthCheckGrace
    group.protectsNewInstances = request.newInstancesProtectedFromScaleIn ?? group.protectsNewInstances
    group.terminationPolicies =
      request.terminationPolicies.flatMap { $0.isEmpty ? nil : $0 } ?? group.terminationPolicies
    let tape = ShapeConversion.convert(request, to: AutoScaling.AutoScalingGroup.self).tape
    var reader = AWSReader(tape)
    let end = reader.enter(.structure)
    while reader.position < end { group.echo.read(reader.member, from: &reader) }
  }

  func terminateInstanceInAutoScalingGroup(
    _ request: AutoScaling.TerminateInstanceInAutoScalingGroupRequest
  ) throws(AWSError) -> AutoScaling.TerminateInstanceInAutoScalingGroupResponse {
    let member = try managed(request.instanceId)
    let group = member.group
    let before = group.desired
    var cause =
      "At \(region.now.iso8601) instance \(member.instance.id) was taken out of service in response to a user request"
    if request.shouldDecrementDesiredCapacity == true, member.state.isCounted {
      let left = group.desired - member.weight
      guard left >= group.minimum else {
        throw .refused(
          "ValidationError",
          "Currently, desiredSize equals minSize (\(group.minimum)). Terminating instance without replacement will "
            + "violate group's min size constraint. Either set shouldDecrementDesiredCapacity flag to false or lower "
            + "group's min size.")
      }
      group.desired = left
      cause += ", shrinking the capacity from \(before) to \(before - member.weight)."
    } else {
      cause += "."
    }
    let id = terminate(member, cause: cause)
    group.cause = ""
    touch(group)
    let activity = group.activities.activity(id)
    return AutoScaling.TerminateInstanceInAutoScalingGroupResponse(activity: activity.map { shape($0, group) })
  }
}
