internal import ClusterModel

/// The life of a task, moment by moment. Source: "Amazon ECS task lifecycle".
extension ECSWorld {
  func reach(_ moment: TaskMoment, _ task: SimTask) {
    if moment.needsAgent, let instance = task.instance {
      if instance.hostIsGone || instance.isForeign { return }
      let isHeld = instance.isRuntimeImpaired || instance.holdsStops && moment.isEndOfStop
      if !instance.agentConnected || isHeld {
        instance.agent.unreported.append((task, moment, task.generation))
        return
      }
    }
    switch moment {
    case .attached: attached(task)
    case .taken: arrive(task)
    case .pulled: pulled(task)
    case .started: started(task)
    case .checked: checked(task)
    case .settled: if let service = task.service { touch(service) }
    case .activated: runs(task)
    case .warm:
      task.isWarm = true
      reconsiderTargets(of: task)
    case .exited: exited(task)
    case .containerExited(let exit): exited(task, exit)
    case .stopHeard: stopContainers(of: task)
    case .ended: ended(task)
    case .detached: finish(task)
    case .forgotten: forget(task)
    }
  }

  func plan(_ moment: TaskMoment, _ task: SimTask, after delay: Duration) {
    region.schedule(.ecs(.task(task, moment, generation: task.generation)), after: delay)
  }

  /// Changes a task's statuses and keeps every count of it right.
  func change(_ task: SimTask, _ body: (SimTask) -> Void) {
    let before = task.category
    body(task)
    task.version += 1
    let after = task.category
    if before != after {
      recount(&task.cluster.tally, before, after)
      if let instance = task.instance { recount(&instance.tally, before, after) }
      if let deployment = task.deployment { recount(&deployment.tally, before, after) }
      if after == .running { task.cluster.countRunning(task, 1) }
      if before == .running { task.cluster.countRunning(task, -1) }
    }
    region.publish(.task(task))
  }

  private func recount(_ tally: inout TaskTally, _ before: TaskCategory, _ after: TaskCategory) {
    tally.add(-1, before)
    tally.add(1, after)
  }

  private func attached(_ task: SimTask) {
    change(task) { $0.lastStatus = .pending }
    plan(.taken, task, after: region.tuning.agentReaction.draw(&region.random[.agent]))
  }

  private func pulled(_ task: SimTask) {
    task.pullStoppedAt = region.now
    if behaviour(of: task.definition).pullFails {
      failToPull(task)
      return
    }
    for image in task.definition.images { task.instance?.agent.images.insert(image) }
    let delay = behaviour(of: task.definition).start.draw(&region.random[.taskStart])
    plan(.started, task, after: delay + task.definition.order.delay)
  }

  private func started(_ task: SimTask) {
    task.containerExits = task.definition.order.early
    if let failing = task.definition.order.failing {
      failDependency(failing, of: task)
      return
    }
    task.connectedAt = task.connectedAt ?? region.now
    task.startedAt = region.now
    bindPorts(task)
    let warmUp = behaviour(of: task.definition).warmUp.draw(&region.random[.taskStart])
    task.isWarm = warmUp == .zero
    if !task.isWarm { plan(.warm, task, after: warmUp) }
    if task.deployment?.needsActivation == true {
      change(task) { $0.lastStatus = .activating }
      registerTargets(of: task)
      plan(.activated, task, after: region.tuning.targetRegistration.draw(&region.random[.agent]))
    } else {
      runs(task)
      registerTargets(of: task)
    }
  }

  private func runs(_ task: SimTask) {
    change(task) { $0.lastStatus = .running }
    let behaviour = behaviour(of: task.definition)
    if task.definition.hasHealthCheck {
      plan(.checked, task, after: task.definition.firstVerdict(isHealthy: behaviour.isHealthy))
    } else if task.deployment?.loadBalancers.isEmpty == true {
      plan(.settled, task, after: region.tuning.healthyAfter)
    }
    for exit in task.definition.order.later { plan(.containerExited(exit), task, after: exit.after) }
    if let run = behaviour.run { plan(.exited, task, after: run.draw(&region.random[.taskRun])) }
    if let deployment = task.deployment { hasRun(task, of: deployment) }
  }

  private func checked(_ task: SimTask) {
    let verdict = behaviour(of: task.definition).isHealthy ? HealthStatus.healthy : .unhealthy
    if verdict != task.health { change(task) { $0.health = verdict } }
    if let service = task.service { checkedLater(task, of: service) }
  }

  /// The health check of a task's containers says something else from now on.
  func setHealth(of task: SimTask, _ isHealthy: Bool) {
    let verdict = isHealthy ? HealthStatus.healthy : .unhealthy
    guard verdict != task.health else { return }
    change(task) { $0.health = verdict }
    if let service = task.service { checkedLater(task, of: service) }
  }

  /// Has the service look at a task that was checked: now, and again when its grace period is over.
  private func checkedLater(_ task: SimTask, of service: SimService) {
    touch(service)
    if task.health == .unhealthy, let end = task.graceEnd(service), end > region.now {
      plan(.settled, task, after: end - region.now)
    }
  }

  /// Host ports for mappings that name none, except where the task has an interface of its own.
  private func bindPorts(_ task: SimTask) {
    guard let instance = task.instance, task.definition.dynamicPortCount > 0 else { return }
    for _ in 0..<task.definition.dynamicPortCount { task.dynamicPorts.append(instance.agent.takeDynamicPort()) }
  }
}
