internal import AWSModel
internal import ClusterModel

extension ECSWorld {
  /// A deployment as DescribeServiceDeployments shows it.
  func shape(_ record: SimServiceDeployment) -> ECS.ServiceDeployment {
    let service = record.service
    var result = ECS.ServiceDeployment()
    result.serviceDeploymentArn = record.arn
    result.serviceArn = service.arn
    result.clusterArn = service.cluster.arn
    result.createdAt = record.createdAt.date
    result.startedAt = record.createdAt.date
    result.finishedAt = record.finishedAt?.date
    result.stoppedAt = record.stoppedAt?.date
    result.updatedAt = record.updatedAt.date
    result.sourceServiceRevisions = record.sources.map { summary($0, of: service) }
    result.targetServiceRevision = summary(record.target, of: service)
    result.status = record.status
    result.statusReason = record.statusReason
    result.deploymentConfiguration = configuration(service)
    result.rollback = record.rollback
    result.deploymentCircuitBreaker = ECS.ServiceDeploymentCircuitBreaker(
      status: monitor(
        record, isEnabled: service.breaker.isEnabled,
        isTriggered: record.rollback != nil
          && record.triggeredAlarms.isEmpty), failureCount: record.failureCount,
      threshold: Self.breakerThreshold(service.desiredCount))
    if let alarms = service.alarms, alarms.enable == true {
      result.alarms = ECS.ServiceDeploymentAlarms(
        status: monitor(record, isEnabled: true, isTriggered: !record.triggeredAlarms.isEmpty),
        alarmNames: alarms.alarmNames, triggeredAlarmNames: record.triggeredAlarms)
    }
    return result
  }

  private func monitor(
    _ record: SimServiceDeployment, isEnabled: Bool, isTriggered: Bool
  ) -> ECS.ServiceDeploymentRollbackMonitorsStatus {
    if !isEnabled { return .disabled }
    if isTriggered { return .triggered }
    return record.isOver ? .monitoringComplete : .monitoring
  }

  private func summary(_ revision: SimServiceRevision, of service: SimService) -> ECS.ServiceRevisionSummary {
    let tally = tally(of: revision, in: service)
    let isWanted = service.primary?.revision?.arn == revision.arn
    return ECS.ServiceRevisionSummary(
      arn: revision.arn, requestedTaskCount: isWanted ? service.desiredCount : 0, runningTaskCount: tally.running,
      pendingTaskCount: tally.pending)
  }

  private func tally(of revision: SimServiceRevision, in service: SimService) -> TaskTally {
    var total = TaskTally()
    for deployment in service.deployments where deployment.revision?.arn == revision.arn {
      total.running += deployment.tally.running
      total.pending += deployment.tally.pending
    }
    return total
  }

  /// The revisions that have tasks, as DescribeServices shows them.
  func currentRevisions(_ service: SimService) -> [ECS.ServiceCurrentRevisionSummary] {
    service.deployments.compactMap { deployment in
      guard let revision = deployment.revision else { return nil }
      return ECS.ServiceCurrentRevisionSummary(
        arn: revision.arn, requestedTaskCount: deployment === service.primary ? service.desiredCount : 0,
        runningTaskCount: deployment.tally.running, pendingTaskCount: deployment.tally.pending)
    }
  }
}
