internal import AWSModel
internal import ClusterModel
internal import Placement

/// What the scheduler does when it looks at a service.
extension ECSWorld {
  /// Has the scheduler look at a service soon.
  func touch(_ service: SimService) {
    guard !service.isLookPlanned, service.status != "INACTIVE" else { return }
    service.isLookPlanned = true
    region.schedule(
      .ecs(.serviceLook(service)), after: region.tuning.serviceReaction.draw(&region.random[.scheduler]))
  }

  func look(_ service: SimService) {
    service.isLookPlanned = false
    switch service.status {
    case "ACTIVE": if service.isDaemon { lookAtDaemon(service) } else { lookAtReplica(service) }
    case "DRAINING": finishDeletion(service)
    default: break
    }
  }

  private func lookAtReplica(_ service: SimService) {
    guard let primary = service.primary else { return }
    let census = TaskCensus(service, now: region.now, tuning: region.tuning)
    stop(census.pendingOnDraining, of: service, why: .draining)
    let step = RollingStep(
      desired: service.desiredCount,
      floor: census.isRebalancing ? max(service.floor, service.desiredCount) : service.floor,
      ceiling: service.ceiling, counts: census.counts,
      cannotStart: service.isWaitingForRoom || isHeldBack(service) || primary.isGivenUp,
      countsStopping: region.tuning.countsStoppingTowardsMaximum)
    stop(census.oldUnhealthy.prefix(step.stopOldUnhealthy), of: service, why: .replaced)
    stop(census.takeOldHealthy(step.stopOldHealthy), of: service, why: .replaced)
    stop(census.ailing.prefix(step.stopAiling), of: service, why: .unhealthy)
    if step.stopSurplus > 0 { scaleIn(service, census.good, by: step.stopSurplus) }
    if step.start > 0 { start(step.start, of: primary) }
    if step.start == 0 { noLongerWaits(service) }
    tellIfStuck(service, step)
    if service.steadySince != nil, service.deployments.count == 1, census.counts.old == 0, step.start == 0,
      beginMove(of: service, among: census.good)
    {
      service.steadySince = nil
      touch(service)
      return
    }
    conclude(service, census.counts)
  }

  /// Stops what is too many, except protected tasks; says so where they are in the way.
  private func scaleIn(_ service: SimService, _ good: [SimTask], by count: Int) {
    let candidates = good.filter { !$0.isProtected(at: region.now) }
    let surplus = Surplus.choose(
      count, among: candidates, strategy: service.strategy.first, lots: &region.random[.scaleIn])
    stop(surplus, of: service, why: .scaledIn)
    let held = count - candidates.count
    guard held > 0 else {
      service.events.clear("protected")
      return
    }
    guard say("was unable to scale in due to (reason \(held) tasks under protection).", by: service, cause: "protected")
    else { return }
    region.publish(
      .serviceAction(service, ServiceAction(level: .info, name: "TASKSET_SCALE_IN_FAILURE_BY_TASK_PROTECTION")))
  }

  private func tellIfStuck(_ service: SimService, _ step: RollingStep) {
    guard step.isStuck else {
      service.events.clear("stuck")
      return
    }
    say(
      "was unable to stop or start tasks during a deployment because of the service deployment configuration. Update "
        + "the minimumHealthyPercent or maximumPercent value and try again.", by: service, cause: "stuck")
  }

  /// Whether failed starts hold the service's starts back; then a look is planned for when they do no longer.
  func isHeldBack(_ service: SimService) -> Bool {
    guard let until = service.startsAgainAt else { return false }
    return region.now < until
  }

  /// Starts up to `count` tasks of a deployment, as many at once as the scheduler does.
  private func start(_ count: Int, of deployment: SimDeployment) {
    let service = deployment.service
    guard !deployment.isGivenUp, !isHeldBack(service) else { return }
    if let strategy = strategy(of: service) {
      startByProviders(count, of: deployment, strategy)
      return
    }
    let cluster = service.cluster
    let kind = kind(of: deployment)
    let batch = min(count, region.tuning.tasksStartedAtOnce)
    let handles = cluster.board.placeMany(kind, count: batch, tieBreak: &cluster.tieBreak)
    let started = handles.compactMap { handle in
      cluster.board.instance(of: handle).flatMap { instance(at: $0, in: cluster) }.map {
        start(deployment.definition, on: $0, handle, origin(of: deployment))
      }
    }
    tellStarted(started, by: service)
    if handles.count < batch { foundNoRoom(deployment, kind) } else { noLongerWaits(service) }
    if handles.count == batch, count > batch { touch(service) }
  }

  func origin(of deployment: SimDeployment) -> TaskOrigin {
    TaskOrigin(
      group: deployment.service.group, startedBy: deployment.id, deployment: deployment,
      extras: extras(for: deployment.service),
      subnets: deployment.service.echo.networkConfiguration?.awsvpcConfiguration?.subnets ?? [])
  }

  /// Tags that tasks take over, where the service propagates any, and those that ECS manages.
  private func extras(for service: SimService) -> TaskExtras? {
    var tags = ResourceTags()
    switch service.echo.propagateTags?.rawValue {
    case "SERVICE": tags = service.tags
    case "TASK_DEFINITION": tags = service.primary?.definition.tags ?? ResourceTags()
    default: break
    }
    if service.echo.enableECSManagedTags == true {
      tags["aws:ecs:clusterName"] = service.cluster.name
      tags["aws:ecs:serviceName"] = service.name
    }
    let executes = service.echo.enableExecuteCommand == true
    return tags.isEmpty && !executes ? nil : TaskExtras(tags: tags, enablesExecute: executes)
  }

  func tellStarted(_ tasks: [SimTask], by service: SimService) {
    guard !tasks.isEmpty else { return }
    service.steadySince = nil
    service.primary?.updatedAt = region.now
    for (tasks, place) in byMove(tasks, of: service) {
      let what = place.map { " in \($0) to AZ Rebalance" } ?? ""
      say("has started \(tasks.count) tasks\(what): \(list(tasks)).", by: service)
    }
    region.publish(.serviceAction(service, ServiceAction(level: .info, name: "TASKS_STARTED")))
  }

  /// The kind of task of a deployment on its cluster's board.
  func kind(of deployment: SimDeployment) -> KindHandle {
    if let kind = deployment.kind { return kind }
    let service = deployment.service
    let kind = service.cluster.board.intern(
      TaskKind(
        requirement: deployment.definition.requirement, group: service.group, constraints: service.constraints,
        strategy: service.strategy, isService: true, isDaemon: service.isDaemon))
    deployment.kind = kind
    return kind
  }
}
