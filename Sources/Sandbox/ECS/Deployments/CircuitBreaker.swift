internal import AWSModel

/// The deployment circuit breaker counts failures in two stages: until a task runs, those to start; from then on those of
/// health checks. Source: "How the Amazon ECS deployment circuit breaker detects failures".
extension ECSWorld {
  /// Half of the desired count, at least 3 and at most 200.
  static func breakerThreshold(_ desired: Int) -> Int { min(200, max(3, (desired + 1) / 2)) }

  /// A task of the deployment ended before it ran.
  ///
  /// - Returns: whether the breaker tripped.
  func countFailedStart(_ deployment: SimDeployment) -> Bool {
    guard !deployment.hasRun else { return false }
    return count(deployment, "tasks failed to start.")
  }

  /// A task of the deployment that ran was called unhealthy.
  func countFailedCheck(_ deployment: SimDeployment) {
    deployment.failedTasks += 1
    deployment.updatedAt = region.now
    if deployment.hasRun { _ = count(deployment, "tasks failed to start.") }
  }

  private func count(_ deployment: SimDeployment, _ what: String) -> Bool {
    let service = deployment.service
    guard deployment.rolloutState == .inProgress else { return false }
    deployment.breakerCount += 1
    if !deployment.isRollback { deployment.record?.failureCount = deployment.breakerCount }
    guard service.breaker.isEnabled,
      deployment.breakerCount >= Self.breakerThreshold(service.desiredCount)
    else { return false }
    giveUp(
      deployment, cause: "ECS deployment circuit breaker", what,
      rollsBack: service.breaker.rollsBack && !deployment.isRollback)
    return true
  }
}
