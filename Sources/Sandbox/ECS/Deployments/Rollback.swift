internal import AWSModel

/// How a deployment that goes wrong is given up, and the service brought back to what last worked.
///
/// Source: "How the Amazon ECS deployment circuit breaker detects failures", "How CloudWatch alarms detect deployment
/// failures", StopServiceDeployment. Without a completed deployment before, there is nothing to go back to: the
/// deployment stalls.
extension ECSWorld {
  /// - Parameters:
  ///   - cause: who gave it up, as reasons begin: `ECS deployment circuit breaker`.
  ///   - what: what was found: `tasks failed to start.`.
  func giveUp(_ deployment: SimDeployment, cause: String, _ what: String, rollsBack: Bool) {
    let service = deployment.service
    deployment.rolloutState = .failed
    deployment.rolloutStateReason = "\(cause): \(what)"
    deployment.updatedAt = region.now
    say("(deployment \(deployment.id)) deployment failed: \(what)", by: service)
    region.publish(
      .deployment(
        service, deployment, name: "SERVICE_DEPLOYMENT_FAILED", reason: deployment.rolloutStateReason))
    guard rollsBack, let target = service.lastCompleted, target.arn != deployment.revision?.arn else {
      stall(deployment.record, "\(cause): \(what)")
      return
    }
    rollBack(service, from: deployment, to: target, reason: "\(cause): \(what)", cause: cause)
  }

  private func stall(_ record: SimServiceDeployment?, _ reason: String) {
    guard let record, !record.isOver else { return }
    record.status = record.isRollingBack ? .rollbackFailed : .stopped
    record.statusReason = reason
    record.stoppedAt = region.now
    record.updatedAt = region.now
  }

  func rollBack(
    _ service: SimService, from deployment: SimDeployment, to target: SimServiceRevision, reason: String, cause: String
  ) {
    service.echo.loadBalancers = target.shape.loadBalancers
    service.echo.networkConfiguration = target.shape.networkConfiguration
    service.echo.serviceRegistries = target.shape.serviceRegistries
    let record = deployment.record
    let rollback = deploy(target.definition, by: service, revision: target, record: record)
    rollback.isRollback = true
    rollback.rolloutStateReason =
      "\(cause): rolling back to deploymentId \(service.lastCompletedDeployment ?? rollback.id)."
    record?.status = .rollbackInProgress
    record?.statusReason = reason
    record?.updatedAt = region.now
    record?.rollback = ECS.Rollback(
      reason: reason, startedAt: region.now.date, serviceRevisionArn: target.arn)
    say("rolling back to deployment \(rollback.id).", by: service)
  }

  func stopServiceDeployment(
    _ request: ECS.StopServiceDeploymentRequest
  ) throws(AWSError) -> ECS.StopServiceDeploymentResponse {
    let arn = request.serviceDeploymentArn ?? ""
    guard let record = serviceDeployment(arn) else {
      throw ECS.Errors.serviceDeploymentNotFoundException("The service deployment \(arn) was not found.")
    }
    guard !record.isOver, !record.isRollingBack, let primary = record.service.primary, primary.record === record else {
      throw ECS.Errors.conflictException(
        "The service deployment is in status \(record.status.rawValue) and cannot be stopped.")
    }
    let rollsBack = request.stopType != .abort
    if rollsBack, record.service.lastCompleted == nil {
      throw ECS.Errors.invalidParameterException(
        "The service deployment cannot be rolled back: the service has no deployment that completed.")
    }
    giveUp(
      primary, cause: "Service deployment stopped by user", rollsBack ? "rollback requested." : "abort requested.",
      rollsBack: rollsBack)
    return ECS.StopServiceDeploymentResponse(serviceDeploymentArn: arn)
  }
}
