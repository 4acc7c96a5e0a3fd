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
    let list = tasks.map { "(task \($0.id))" }.joined(separator: " ")
    say("has stopped \(tasks.count) running tasks: \(list).", by: service)
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

  /// The tasks that a scale-in takes. Source: "Amazon ECS task placement strategies": tasks that do not run yet first;
  /// then binpack takes the one whose instance has most left; spread keeps the balance, and so does the default.
  func surplus(of service: SimService, among tasks: [SimTask], count: Int) -> [SimTask] {
    var chosen: [SimTask] = []
    var rest = tasks
    while chosen.count < count, !rest.isEmpty {
      let index = nextSurplus(of: service, among: rest)
      chosen.append(rest.remove(at: index))
    }
    return chosen
  }

  private func nextSurplus(of service: SimService, among tasks: [SimTask]) -> Int {
    if let waiting = tasks.lastIndex(where: { $0.lastStatus < .running }) { return waiting }
    if case .binpack(let field)? = service.strategy.first {
      return best(tasks) { left(on: $0.instance, by: field) }
    }
    var perZone: [String: Int] = [:]
    var perInstance: [UInt64: Int] = [:]
    for task in tasks {
      perZone[task.instance?.zone ?? "", default: 0] += 1
      perInstance[task.instance?.ordinal ?? 0, default: 0] += 1
    }
    return best(tasks) { task in
      let zone = perZone[task.instance?.zone ?? "", default: 0]
      return zone * 1_000_000 + perInstance[task.instance?.ordinal ?? 0, default: 0]
    }
  }

  private func left(on instance: SimContainerInstance?, by field: PlacementStrategy.BinpackField) -> Int {
    guard let instance else { return 0 }
    return Int(field == .cpu ? instance.remaining.cpuUnits : instance.remaining.memoryMiB)
  }

  /// The index of the task with the highest score; among equals one drawn by lot.
  private func best(_ tasks: [SimTask], _ score: (SimTask) -> Int) -> Int {
    let scores = tasks.map(score)
    let highest = scores.max() ?? 0
    let equals = scores.indices.filter { scores[$0] == highest }
    return equals.randomElement(using: &region.random[.scaleIn]) ?? 0
  }
}

extension SimTask {
  /// The target as which it fails the checks of a load balancer.
  var failingGroup: SimTarget? { targets.first { $0.task === self && $0.state == .unhealthy } }
}
