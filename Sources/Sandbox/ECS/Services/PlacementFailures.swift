internal import ClusterModel
internal import Placement

/// What the scheduler does and says when no instance can take a task.
extension ECSWorld {
  func foundNoRoom(_ deployment: SimDeployment, _ kind: KindHandle) {
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
    tellPlacementFailure(service, kind)
  }

  func noLongerWaits(_ service: SimService) {
    guard service.isWaitingForRoom else { return }
    service.isWaitingForRoom = false
    service.placementAttempt += 1
    service.cluster.waitingServices.remove(service)
    service.events.clear(prefix: "placement")
  }

  /// Source for the texts: "Service event messages".
  private func tellPlacementFailure(_ service: SimService, _ kind: KindHandle) {
    // Finding the closest match looks at every instance: once in five minutes is enough for a message that stands for six
    // hours.
    service.events.quiet("placement", until: region.now.advanced(by: .minutes(5)))
    let closest = closestMatch(kind, in: service.cluster)
    let cause = "placement/\(closest?.rejection.ecsReason ?? "none")"
    let opening = "was unable to place a task because no container instance met all of its requirements."
    let closing = "For more information, see the Troubleshooting section of the Amazon ECS Developer Guide."
    let middle =
      closest.map { "The closest matching (container-instance \($0.instance.id)) \($0.rejection.eventText)." }
      ?? "Reason: No Container Instances were found in your cluster."
    guard say("\(opening) \(middle) \(closing)", by: service, cause: cause) else { return }
    let action = ServiceAction(
      level: .error, name: "SERVICE_TASK_PLACEMENT_FAILURE", reason: closest?.rejection.ecsReason,
      containerInstanceArns: closest.map { [$0.instance.arn] } ?? [])
    region.publish(.serviceAction(service, action))
  }

  /// The instance that fails the fewest of ECS's filters, with the last filter that it fails; the first such instance.
  /// ECS does not say what it calls closest.
  private func closestMatch(
    _ kind: KindHandle, in cluster: SimCluster
  ) -> (instance: SimContainerInstance, rejection: Rejection)? {
    var best: (instance: SimContainerInstance, rejections: [Rejection])?
    for instance in cluster.instances.all where instance.status == .active {
      guard let row = instance.row else { continue }
      let rejections = cluster.board.rejections(of: kind, on: row)
      if rejections.isEmpty { continue }
      if best.map({ rejections.count < $0.rejections.count }) ?? true { best = (instance, rejections) }
      if rejections.count == 1 { break }
    }
    guard let best, let rejection = best.rejections.first else { return nil }
    return (best.instance, rejection)
  }
}

extension Rejection {
  /// How ECS's service events say it.
  var eventText: String {
    switch self {
    case .cpu: "has insufficient CPU units available"
    case .memory: "has insufficient memory available"
    case .ports: "is already using a port required by your task"
    case .attributes: "is missing an attribute required by your task"
    case .agentDisconnected: "encountered error \"AGENT\""
    default: "encountered error \"\(ecsReason)\""
    }
  }
}
