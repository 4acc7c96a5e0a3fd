internal import AWSModel

/// Alarms that watch over a deployment. Source: "How CloudWatch alarms detect Amazon ECS deployment failures": those that
/// are in ALARM when a deployment begins are no ground to fail it, as it may be the remedy.
extension ECSWorld {
  /// CloudWatch has found an alarm in ALARM.
  func alarmFired(_ name: String) {
    for cluster in clusters.all {
      for service in cluster.services.all where service.alarms?.enable == true && service.status == "ACTIVE" {
        guard service.alarms?.alarmNames?.contains(name) == true, let primary = service.primary else { continue }
        if primary.watchesAlarms, primary.rolloutState == .inProgress { fail(primary, because: name) }
      }
    }
  }

  private func fail(_ deployment: SimDeployment, because alarm: String) {
    deployment.record?.triggeredAlarms = [alarm]
    giveUp(
      deployment, cause: "ECS deployment failed", "alarm detected.",
      rollsBack: deployment.service.alarms?.rollback == true)
  }

  func firing(_ service: SimService) -> [String] {
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
