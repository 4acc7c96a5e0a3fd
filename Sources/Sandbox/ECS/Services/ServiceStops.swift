internal import ClusterModel
internal import Placement

/// Why the scheduler stops a task.
enum SchedulerStop {
  case scaledIn, replaced, unhealthy, draining, deleted

  func reason(_ task: SimTask) -> String {
    switch self {
    case .unhealthy:
      task.failingGroup.map { "Task failed ELB health checks in (target-group \($0.group.arn))" }
        ?? "Task failed container health checks"
    default: "Scaling activity initiated by (deployment \(task.deployment?.id ?? ""))"
    }
  }
}

extension ECSWorld {
  func stop(_ tasks: some Collection<SimTask>, of service: SimService, why: SchedulerStop) {
    guard !tasks.isEmpty else { return }
    if why == .unhealthy {
      for task in tasks {
        tellUnhealthy(task, of: service)
        if let deployment = task.deployment, deployment === service.primary { countFailedCheck(deployment) }
      }
    }
    for task in tasks { stop(task, .serviceSchedulerInitiated, why.reason(task)) }
    service.steadySince = nil
    for (tasks, place) in byMove(Array(tasks), of: service) {
      let what = place.map { " in \($0) due to AZ Rebalance" } ?? ""
      for start in stride(from: 0, to: tasks.count, by: 10) {
        let batch = tasks[start..<min(start + 10, tasks.count)]
        say("has stopped \(batch.count) running tasks\(what): \(list(Array(batch))).", by: service)
      }
    }
    region.publish(.serviceAction(service, ServiceAction(level: .info, name: "TASKS_STOPPED")))
  }

  /// Source: "Service event messages".
  private func tellUnhealthy(_ task: SimTask, of service: SimService) {
    guard let target = task.failingGroup else {
      say("(task \(task.id)) failed container health checks.", by: service)
      return
    }
    let instance = target.group.type == .instance ? "(instance \(target.key.id)) " : ""
    say(
      "\(instance)(port \(target.key.port)) is unhealthy in (target-group \(target.group.arn)) due to (reason "
        + "\(target.reason?.text ?? "Health checks failed"))", by: service)
  }
}

extension SimTask {
  /// The target as which it fails the checks of a load balancer.
  var failingGroup: SimTarget? { targets.first { $0.task === self && $0.state == .unhealthy } }
}
