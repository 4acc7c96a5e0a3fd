internal import ClusterModel
internal import Placement

/// What the scheduler does and says when no instance can take a task.
extension ECSWorld {
  /// - Parameter rows: the instances that a daemon's tasks lack room on; nil where any instance would do.
  func foundNoRoom(_ deployment: SimDeployment, _ kind: KindHandle, among rows: [InstanceRow]? = nil) {
    let service = deployment.service
    if !service.isWaitingForRoom {
      service.isWaitingForRoom = true
      service.cluster.waitingServices.insert(service)
    }
    service.placementAttempt += 1
    service.steadySince = nil
    region.schedule(
      .ecs(.serviceRetry(service, attempt: service.placementAttempt)), after: region.tuning.placementRetry,
      isRecurring: true)
    if service.events.isQuiet("placement", at: region.now) { return }
    tellPlacementFailure(service, kind, among: rows)
  }

  func noLongerWaits(_ service: SimService) {
    guard service.isWaitingForRoom else { return }
    service.isWaitingForRoom = false
    service.placementAttempt += 1
    service.cluster.waitingServices.remove(service)
    service.events.clear(prefix: "placement")
  }

  private func tellPlacementFailure(_ service: SimService, _ kind: KindHandle, among rows: [InstanceRow]?) {
    // Finding the closest match looks at every instance: once in five minutes is enough for a message that stands for six
    // hours.
    service.events.quiet("placement", until: region.now.advanced(by: .minutes(5)))
    let cluster = service.cluster
    guard let failure = cluster.board.failure(of: kind, among: rows) else { return }
    let text = cluster.board.eventText(of: failure)
    guard say(text, by: service, cause: "placement/\(failure.ecsReason ?? "none")") else { return }
    let action = ServiceAction(
      level: .error, name: "SERVICE_TASK_PLACEMENT_FAILURE", reason: failure.ecsReason.map(region.tuning.reason),
      containerInstanceArns: failure.closest.map { [cluster.board.arn(of: $0.instance)] } ?? [])
    region.publish(.serviceAction(service, action))
  }
}
