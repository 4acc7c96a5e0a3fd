internal import AWSModel

/// Failed instances are found after a while and replaced. Source: "Health checks for instances in an Auto Scaling group".
extension AutoScalingWorld {
  /// EC2 says that an instance is no longer running, or its checks fail.
  func instanceFailed(_ instance: SimEC2Instance) {
    guard let member = member(of: instance), !member.state.isTerminating, member.state != .standby else { return }
    guard !member.group.suspends("HealthCheck") else { return }
    let delay = region.tuning.healthCheck.draw(&region.random[.groups])
    region.schedule(.autoScaling(.unhealthy(member)), after: delay)
  }

  func replaceUnhealthy(_ member: SimMember) {
    guard member.state.isCounted, !member.group.suspends("HealthCheck") else { return }
    if member.instance.state == .running, !member.instance.isImpaired, member.isHealthy { return }
    member.isHealthy = false
    guard !member.group.suspends("ReplaceUnhealthy"), !member.group.suspends("Terminate") else { return }
    let now = region.now.iso8601
    let finding =
      member.instance.state == .running
      ? "an EC2 health check indicating it has failed status checks"
      : "an EC2 health check indicating it has been terminated or stopped"
    terminate(member, cause: "At \(now) an instance was taken out of service in response to \(finding).")
    member.group.cause = ""
    touch(member.group)
  }

  func setInstanceHealth(
    _ request: AutoScaling.SetInstanceHealthRequest
  ) throws(AWSError) -> AutoScaling.SetInstanceHealthResponse {
    let member = try managed(request.instanceId)
    switch request.healthStatus {
    case "Healthy": member.isHealthy = true
    case "Unhealthy":
      let age = region.now - member.instance.launchedAt
      let isInGrace = age < .seconds(member.group.healthCheckGrace)
      if request.shouldRespectGracePeriod ?? true, isInGrace { break }
      member.isHealthy = false
      let delay = region.tuning.healthCheck.draw(&region.random[.groups])
      region.schedule(.autoScaling(.unhealthy(member)), after: delay)
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
    if let instance = region.ec2.instancesByID[id ?? ""], let member = member(of: instance) { return member }
    throw .refused(
      "ValidationError", "Instance Id not found - No managed instance found for instance ID: \(id ?? "")")
  }
}
