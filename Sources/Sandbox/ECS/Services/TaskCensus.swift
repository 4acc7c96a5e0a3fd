internal import ClusterModel

/// The tasks of a service, sorted by what the scheduler may do with them.
struct TaskCensus {
  /// Of the primary deployment, on instances that stay, not called unhealthy.
  private(set) var good: [SimTask] = []
  private(set) var ailing: [SimTask] = []
  /// Tasks that must go and may be stopped.
  private(set) var oldHealthy: [SimTask] = []
  private(set) var oldUnhealthy: [SimTask] = []
  /// Not yet running on a draining instance: stopped at once, whatever the percentages.
  private(set) var pendingOnDraining: [SimTask] = []
  private(set) var counts = RollingStep.Counts()
  /// Whether any task moves to another zone.
  private(set) var isRebalancing = false
  private let now: VirtualInstant
  private let tuning: SandboxTuning

  init(_ service: SimService, now: VirtualInstant, tuning: SandboxTuning) {
    self.now = now
    self.tuning = tuning
    for task in service.tasks.all {
      if task.desiredStatus == .stopped { counts.stopping += 1 } else { sort(task, of: service) }
    }
    counts.good = good.count + ailing.count
    counts.ailing = ailing.count
  }

  private mutating func sort(_ task: SimTask, of service: SimService) {
    let isDraining = task.instance?.status == .draining
    if isDraining, task.lastStatus < .running {
      pendingOnDraining.append(task)
    } else if isDraining || task.isMoving || task.deployment !== service.primary {
      sortOld(task, isDraining: isDraining)
    } else if task.isAiling(service, now: now) {
      ailing.append(task)
    } else {
      good.append(task)
      if task.isHealthy(now: now, after: tuning.healthyAfter) { counts.goodHealthy += 1 }
    }
  }

  /// A protected task counts, but is not stopped: not by a deployment and, where the tuning says so, not by a drain.
  private mutating func sortOld(_ task: SimTask, isDraining: Bool) {
    let isHealthy = task.isHealthy(now: now, after: tuning.healthyAfter)
    counts.old += 1
    if isHealthy { counts.oldHealthy += 1 }
    if task.isMoving { isRebalancing = true }
    let isHeld = task.isProtected(at: now) && (!isDraining || tuning.protectionHoldsDrain)
    if isHeld { return }
    if isHealthy { oldHealthy.append(task) } else { oldUnhealthy.append(task) }
  }

  /// The oldest of the healthy ones that must go.
  func takeOldHealthy(_ count: Int) -> ArraySlice<SimTask> { oldHealthy.prefix(count) }
}

extension SimTask {
  /// Whether scale-in and deployments must leave the task alone. Source: UpdateTaskProtection.
  func isProtected(at now: VirtualInstant) -> Bool { protectedUntil.map { $0 > now } ?? false }

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
