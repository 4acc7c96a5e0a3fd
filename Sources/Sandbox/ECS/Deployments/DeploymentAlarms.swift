internal import AWSModel

/// Alarms that watch over a deployment. Source: "How CloudWatch alarms detect Amazon ECS deployment failures".
extension ECSWorld {
  /// Has the alarms of a service looked at each minute while the deployment lasts, if the service names any.
  func watchAlarms(of deployment: SimDeployment) {
    guard deployment.service.alarms?.enable == true, !deployment.isRollback else { return }
    region.schedule(.ecs(.deploymentAlarms(deployment)), after: .minutes(1), isRecurring: true)
  }

  func lookAtAlarms(of deployment: SimDeployment) {
    let service = deployment.service
    guard deployment === service.primary, deployment.rolloutState == .inProgress, service.status == "ACTIVE" else {
      return
    }
    let fired = firing(service)
    guard fired.isEmpty else {
      deployment.record?.triggeredAlarms = fired
      giveUp(
        deployment, cause: "ECS deployment failed", "alarm detected.", rollsBack: service.alarms?.rollback == true)
      return
    }
    touch(service)
    watchAlarms(of: deployment)
  }

  private func firing(_ service: SimService) -> [String] {
    (service.alarms?.alarmNames ?? []).filter { region.cloudWatch.alarmsByName[$0]?.state == .alarm }
  }

  /// How long a deployment whose tasks all run is watched before it completes: what the service says, or, with alarms,
  /// as long as the slowest of them needs to decide.
  func bakeTime(_ service: SimService) -> Duration {
    if let minutes = service.echo.deploymentConfiguration?.bakeTimeInMinutes, minutes > 0 { return .minutes(minutes) }
    guard let alarms = service.alarms, alarms.enable == true else { return .zero }
    let times = (alarms.alarmNames ?? []).compactMap { name -> Duration? in
      guard case .metric(let rule)? = region.cloudWatch.alarmsByName[name]?.rule else { return nil }
      return .seconds(rule.period * rule.evaluationPeriods)
    }
    return times.max() ?? .zero
  }
}
