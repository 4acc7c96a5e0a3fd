internal import AWSModel

/// Failed instances are found after a while and replaced. Source: "Health checks for instances in an Auto Scaling group".
extension AutoScalingWorld {
  /// EC2 says that an instance is no longer running, or its checks fail.
  func instanceFailed(_ instance: SimEC2Instance) {
    guard let member = instance.member, member.state.isCounted, !member.group.suspends("HealthCheck") else { return }
    // An instance that is stopped or gone is found out soon; failed status checks are given some minutes to pass.
    let isDown = instance.state != .running
    let delay = (isDown ? region.tuning.healthCheck : region.tuning.statusCheckPatience)
      .draw(&region.random[.groups])
    let finding =
      isDown
      ? "an EC2 health check indicating it has been terminated or stopped"
      : "an EC2 instance status checks failure"
    check(member, after: isDown ? delay : max(delay, graceLeft(member)), finding)
  }

  /// A load balancer says how the instance answers. It counts where the group's health check type names ELB.
  func targetHealthChanged(_ instance: SimEC2Instance, isHealthy: Bool) {
    guard let member = instance.member else { return }
    member.answersBalancer = isHealthy
    guard !isHealthy, member.state == .inService, member.group.healthCheckType.contains("ELB"),
      !member.group.suspends("HealthCheck")
    else { return }
    let delay = region.tuning.healthCheck.draw(&region.random[.groups])
    check(member, after: max(delay, graceLeft(member)), "an ELB system health check failure")
  }

  /// What is left of the grace period, which begins when an instance comes into service.
  private func graceLeft(_ member: SimMember) -> Duration {
    let begun = member.inServiceAt ?? region.now
    let left = begun.advanced(by: .seconds(member.group.healthCheckGrace)) - region.now
    return max(.zero, left)
  }

  private func check(_ member: SimMember, after delay: Duration, _ finding: String) {
    region.schedule(.autoScaling(.unhealthy(member, finding: finding)), after: delay)
  }

  /// A health check's result: it stands if the instance is still no better.
  ///
  /// Suspending HealthCheck stops EC2's and the load balancer's checks; what a user sets goes on to count. Source: "Suspend and
  /// resume Amazon EC2 Auto Scaling processes".
  func judge(_ member: SimMember, _ finding: String) {
    let isUsers = member.finding == "a user health-check"
    guard member.state.isCounted, isUsers || !member.group.suspends("HealthCheck") else { return }
    let isSound = member.instance.state == .running || member.instance.state == .pending
    let answers = member.answersBalancer || !member.group.healthCheckType.contains("ELB")
    if isSound, !member.instance.isImpaired, answers, member.isHealthy { return }
    member.isHealthy = false
    if member.finding.isEmpty || !isSound { member.finding = finding }
    replaceUnhealthy(member.group)
  }

  /// Takes out what is unhealthy. What no longer runs goes at once; of what still runs, a tenth at a time.
  func replaceUnhealthy(_ group: SimGroup) {
    guard !group.suspends("ReplaceUnhealthy"), !group.suspends("Terminate") else { return }
    let limit = max(1, Int(Double(group.desired) * region.tuning.healthReplacementShare))
    for member in group.members.all where member.counts && !member.isHealthy {
      let isRunning = member.instance.state == .running
      if isRunning, group.healthReplacements >= limit { continue }
      replace(member, group, isRunning: isRunning)
    }
  }

  private func replace(_ member: SimMember, _ group: SimGroup, isRunning: Bool) {
    let cause = "an instance was taken out of service in response to \(member.finding)."
    group.healthReplacements += 1
    group.cause = ""
    if isRunning, launchesFirst(group), member.state == .inService {
      member.replacement = Replacement(kind: .health, cause: cause)
    } else {
      terminate(member, cause: "At \(region.now.iso8601) \(cause)")
    }
    touch(group)
  }

  func setInstanceHealth(
    _ request: AutoScaling.SetInstanceHealthRequest
  ) throws(AWSError) -> AutoScaling.SetInstanceHealthResponse {
    let member = try managed(request.instanceId)
    switch request.healthStatus {
    case "Healthy":
      member.isHealthy = true
      member.finding = ""
    case "Unhealthy":
      if request.shouldRespectGracePeriod ?? true, graceLeft(member) > .zero { break }
      member.isHealthy = false
      member.finding = "a user health-check"
      let delay = region.tuning.healthCheck.draw(&region.random[.groups])
      region.schedule(.autoScaling(.unhealthy(member, finding: "a user health-check")), after: delay)
    default:
      throw .refused(
        "ValidationError", "Valid instance health states are: [Healthy, Unhealthy].")
    }
    return AutoScaling.SetInstanceHealthResponse()
  }

  /// The instance of a group with that id.
  ///
  /// - Throws: `ValidationError`.
  func managed(_ id: String?) throws(AWSError) -> SimMember {
    if let member = region.ec2.instancesByID[id ?? ""]?.member { return member }
    throw .refused(
      "ValidationError", "Instance Id not found - No managed instance found for instance ID: \(id ?? "")")
  }
}
