internal import AWSModel

/// Tasks that end before they run: the scheduler waits ever longer between them, and a circuit breaker may give up.
///
/// Source: "Service throttle logic", "Deployment circuit breaker". Only tasks that go from PENDING to STOPPED count; those
/// that crash after they have run do not.
extension ECSWorld {
  func failedToStart(_ task: SimTask, of deployment: SimDeployment) {
    let service = deployment.service
    deployment.failedTasks += 1
    deployment.updatedAt = region.now
    service.failedStarts += 1
    if service.breaker.isEnabled, !deployment.hasRun, deployment.rolloutState == .inProgress,
      deployment.failedTasks >= Self.breakerThreshold(service.desiredCount)
    {
      trip(deployment)
      return
    }
    let excess = service.failedStarts - region.tuning.failedStartsBeforeWait
    guard excess >= 0 else { return }
    let first = region.tuning.failedStartFirstWait.wholeMicroseconds
    let wait = Duration.microseconds(first << Int64(min(excess, 20)))
    let bounded = min(wait, region.tuning.failedStartLongestWait)
    service.startsAgainAt = region.now.advanced(by: bounded)
    region.schedule(.ecs(.serviceRetry(service, attempt: service.placementAttempt)), after: bounded, isRecurring: true)
    if say(
      "is unable to consistently start tasks successfully. For more information, see the Troubleshooting section of the "
        + "Amazon ECS Developer Guide.", by: service, cause: "impaired")
    {
      let action = ServiceAction(level: .warn, name: "SERVICE_TASK_START_IMPAIRED")
      region.publish(.serviceAction(service, action))
    }
  }

  /// A task of the deployment runs: starts succeed again.
  func hasRun(_ task: SimTask, of deployment: SimDeployment) {
    deployment.hasRun = true
    let service = deployment.service
    service.failedStarts = 0
    service.startsAgainAt = nil
    service.events.clear("impaired")
    touch(service)
  }

  /// Half of the desired count, at least 3 and at most 200.
  static func breakerThreshold(_ desired: Int) -> Int { min(200, max(3, (desired + 1) / 2)) }

  private func trip(_ deployment: SimDeployment) {
    let service = deployment.service
    deployment.rolloutState = .failed
    deployment.rolloutStateReason = "ECS deployment circuit breaker: tasks failed to start."
    say("(deployment \(deployment.id)) deployment failed: tasks failed to start.", by: service)
    region.publish(
      .deployment(
        service, deployment, name: "SERVICE_DEPLOYMENT_FAILED", reason: deployment.rolloutStateReason))
    guard service.breaker.rollsBack, let target = service.lastCompleted, target !== deployment.definition else {
      return
    }
    let rollback = deploy(target, by: service)
    rollback.isRollback = true
    rollback.rolloutStateReason =
      "ECS deployment circuit breaker: rolling back to deploymentId \(service.deployments.last?.id ?? "")."
    say("rolling back to deployment \(rollback.id).", by: service)
  }
}
