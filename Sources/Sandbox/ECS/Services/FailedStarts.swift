internal import AWSModel

/// Tasks that end before they run: the scheduler waits ever longer between them, and a circuit breaker may give up.
///
/// Source: "Service throttle logic". Only tasks that go from PENDING to STOPPED count; those that crash after they have run
/// do not.
extension ECSWorld {
  func failedToStart(_ task: SimTask, of deployment: SimDeployment) {
    let service = deployment.service
    deployment.failedTasks += 1
    deployment.updatedAt = region.now
    if countFailedStart(deployment) { return }
    // What was started together fails as one.
    if let counted = service.startFailedAt, task.createdAt <= counted { return }
    service.startFailedAt = region.now
    service.failedStarts += 1
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
    if !deployment.hasRun {
      deployment.hasRun = true
      deployment.breakerCount = 0
      if !deployment.isRollback { deployment.record?.failureCount = 0 }
    }
    let service = deployment.service
    service.failedStarts = 0
    service.startsAgainAt = nil
    service.startFailedAt = nil
    service.events.clear("impaired")
    touch(service)
  }
}
