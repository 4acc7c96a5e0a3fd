internal import AWSModel
internal import ClusterModel

/// How deployments begin and end.
extension ECSWorld {
  /// Makes a new primary deployment of a service.
  @discardableResult
  func deploy(
    _ definition: SimTaskDefinition, by service: SimService, revision: SimServiceRevision? = nil,
    record: SimServiceDeployment? = nil
  ) -> SimDeployment {
    let deployment = SimDeployment(
      id: "ecs-svc/\(newDeploymentNumber())", service: service, definition: definition, at: region.now)
    service.deployments.insert(deployment, at: 0)
    if let revision {
      deployment.revision = revision
      deployment.record = record
    } else {
      self.record(deployment)
    }
    service.failedStarts = 0
    service.startsAgainAt = nil
    service.steadySince = nil
    service.events.clear("impaired")
    stopMoves(service)
    region.publish(
      .deployment(
        service, deployment, name: "SERVICE_DEPLOYMENT_IN_PROGRESS", reason: deployment.rolloutStateReason))
    deployment.watchesAlarms = revision == nil && firing(service).isEmpty
    touch(service)
    return deployment
  }

  /// Nineteen digits, as ECS gives them.
  private func newDeploymentNumber() -> String {
    let number = region.random[.identifiers].next() % 9_000_000_000_000_000_000
    return "\(1_000_000_000_000_000_000 + number)"
  }

  /// Sees whether the deployment is complete and the service steady.
  func conclude(_ service: SimService, _ counts: RollingStep.Counts) {
    guard let primary = service.primary else { return }
    service.deployments.removeAll { $0 !== primary && !hasTasks($0) }
    guard !primary.isGivenUp else { return }
    let isComplete =
      counts.old == 0 && counts.ailing == 0 && counts.good == service.desiredCount
      && counts.goodHealthy == service.desiredCount
    guard isComplete, service.deployments.count == 1 else { return }
    if primary.rolloutState == .inProgress {
      guard hasBaked(primary) else { return }
      complete(primary)
    }
    if counts.stopping == 0 { becomeSteady(service) }
  }

  private func hasTasks(_ deployment: SimDeployment) -> Bool {
    deployment.tally.running > 0 || deployment.tally.pending > 0
  }

  /// Whether the deployment has been watched long enough; else a look is planned for when it has.
  private func hasBaked(_ deployment: SimDeployment) -> Bool {
    let service = deployment.service
    let bake = deployment.isRollback ? .zero : bakeTime(service)
    guard bake > .zero else { return true }
    let since = deployment.settledAt ?? region.now
    if deployment.settledAt == nil {
      deployment.settledAt = since
      region.schedule(.ecs(.serviceRetry(service, attempt: service.placementAttempt)), after: bake)
    }
    return region.now - since >= bake
  }

  private func complete(_ deployment: SimDeployment) {
    let service = deployment.service
    deployment.rolloutState = .completed
    deployment.rolloutStateReason = "ECS deployment \(deployment.id) completed."
    deployment.updatedAt = region.now
    service.lastCompleted = deployment.revision
    service.lastCompletedDeployment = deployment.id
    finish(deployment.record)
    say("(deployment \(deployment.id)) deployment completed.", by: service)
    region.publish(
      .deployment(
        service, deployment, name: "SERVICE_DEPLOYMENT_COMPLETED", reason: deployment.rolloutStateReason))
  }

  /// Says that the service is steady, and again every six hours as long as it is.
  func becomeSteady(_ service: SimService) {
    let isNews = service.steadySince == nil
    if isNews {
      service.steadySince = region.now
      service.events.clear("steady")
      service.events.clear("stuck")
      // Now that nothing else is to do, the zones are looked at.
      if service.rebalances { touch(service) }
    }
    guard say("has reached a steady state.", by: service, cause: "steady") else { return }
    region.schedule(.ecs(.stillSteady(service)), after: region.tuning.eventSuppression, isRecurring: true)
    region.publish(.serviceAction(service, ServiceAction(level: .info, name: "SERVICE_STEADY_STATE")))
    guard let providers = strategy(of: service)?.items.map(\.provider.arn) else { return }
    region.publish(
      .serviceAction(
        service,
        ServiceAction(level: .info, name: "CAPACITY_PROVIDER_STEADY_STATE", capacityProviderArns: providers)))
  }
}
