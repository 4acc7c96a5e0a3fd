internal import ClusterModel

/// The tasks of a service, sorted by what the scheduler may do with them.
struct TaskCensus {
  /// Of the primary deployment, on instances that stay, not called unhealthy.
  private(set) var good: [SimTask] = []
  private(set) var ailing: [SimTask] = []
  private(set) var oldHealthy: [SimTask] = []
  private(set) var oldUnhealthy: [SimTask] = []
  /// Not yet running on a draining instance: stopped at once, whatever the percentages.
  private(set) var pendingOnDraining: [SimTask] = []
  private(set) var counts = RollingStep.Counts()

  init(_ service: SimService, now: VirtualInstant, healthyAfter: Duration) {
    let primary = service.primary
    for task in service.tasks.all {
      if task.desiredStatus == .stopped {
        counts.stopping += 1
        continue
      }
      let isHealthy = task.isHealthy(now: now, after: healthyAfter)
      let isDraining = task.instance?.status == .draining
      if isDraining, task.lastStatus < .running {
        pendingOnDraining.append(task)
      } else if isDraining || task.deployment !== primary {
        if isHealthy { oldHealthy.append(task) } else { oldUnhealthy.append(task) }
      } else if task.isAiling(service, now: now) {
        ailing.append(task)
      } else {
        good.append(task)
        if isHealthy { counts.goodHealthy += 1 }
      }
    }
    counts.good = good.count + ailing.count
    counts.ailing = ailing.count
    counts.old = oldHealthy.count + oldUnhealthy.count
    counts.oldHealthy = oldHealthy.count
  }

  /// The oldest of the healthy ones that must go.
  mutating func takeOldHealthy(_ count: Int) -> ArraySlice<SimTask> { oldHealthy.prefix(count) }
}

extension SimTask {
  /// Whether a check calls the task unhealthy and the service's grace period no longer covers it.
  func isAiling(_ service: SimService, now: VirtualInstant) -> Bool {
    guard health == .unhealthy || isFailingTarget else { return false }
    return graceEnd(service).map { $0 <= now } ?? true
  }

  /// Whether ECS counts the task as healthy: by its checks where it has any, else after it has run for a while.
  /// Source: CreateService, `minimumHealthyPercent`.
  func isHealthy(now: VirtualInstant, after: Duration) -> Bool {
    guard desiredStatus == .running, lastStatus == .running else { return false }
    if !targets.isEmpty || deployment?.loadBalancers.isEmpty == false {
      let isServing = !targets.isEmpty && targets.allSatisfy { $0.state == .healthy || $0.state == .unavailable }
      return isServing && (!definition.hasHealthCheck || health == .healthy)
    }
    if definition.hasHealthCheck { return health == .healthy }
    return startedAt.map { now - $0 >= after } ?? false
  }
}
