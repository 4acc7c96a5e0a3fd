internal import ClusterModel
internal import Placement

/// DAEMON services: one task on each ACTIVE instance that matches, before anything else is placed there.
/// Source: CreateService, `schedulingStrategy`.
extension ECSWorld {
  func lookAtDaemon(_ service: SimService) {
    guard let primary = service.primary else { return }
    let kind = kind(of: primary)
    var survey = DaemonSurvey()
    for instance in service.cluster.instances.all where instance.status == .active || instance.status == .draining {
      survey.visit(instance, service)
    }
    stopMisplaced(&survey, of: service, kind)
    for instance in survey.lacking where matches(kind, instance) { survey.open.append(instance) }
    service.desiredCount = survey.good.count + survey.old.count + survey.open.count
    stop(survey.onDraining, of: service, why: .draining)
    stopOldDaemons(survey, of: service)
    if !primary.isGivenUp, !isHeldBack(service) { startDaemons(on: survey.open, of: primary, kind) }
    var counts = RollingStep.Counts()
    counts.good = survey.good.count
    counts.goodHealthy =
      survey.good.filter {
        $0.isHealthy(now: region.now, after: region.tuning.healthyAfter)
      }.count
    counts.old = survey.old.count
    conclude(service, counts)
  }

  /// What a service does on one instance that can take tasks now: it need not look at all others.
  func lookAtDaemon(_ service: SimService, on instance: SimContainerInstance) {
    guard service.status == "ACTIVE", let primary = service.primary, instance.isEligible else { return }
    let isThere = instance.tasks.all.contains { $0.desiredStatus == .running && $0.service === service }
    if isThere { return }
    let kind = kind(of: primary)
    guard matches(kind, instance) else { return }
    service.desiredCount += 1
    if !primary.isGivenUp, !isHeldBack(service) { startDaemons(on: [instance], of: primary, kind) }
    touch(service)
  }

  /// Whether an instance is one of the service's, whatever is free on it.
  private func matches(_ kind: KindHandle, _ instance: SimContainerInstance) -> Bool {
    guard let row = instance.row else { return false }
    return instance.cluster.board.rejections(of: kind, on: row).allSatisfy {
      switch $0 {
      case .attributes, .memberOf, .brokenExpression, .notActive: false
      case .cpu, .memory, .gpu, .networkInterfaces, .ports, .portCount, .agentDisconnected, .distinctInstance: true
      }
    }
  }

  /// Tasks on instances that match the constraints no longer: they are stopped. Source: CreateService,
  /// `schedulingStrategy`.
  private func stopMisplaced(_ survey: inout DaemonSurvey, of service: SimService, _ kind: KindHandle) {
    guard !service.constraints.isEmpty || service.primary?.definition.requirement.constraints.isEmpty == false else {
      return
    }
    let misplaced = survey.takeMisplaced { !matches(kind, $0) }
    guard !misplaced.isEmpty else { return }
    let action = ServiceAction(
      level: .error, name: "SERVICE_DAEMON_PLACEMENT_CONSTRAINT_VIOLATED",
      containerInstanceArns: misplaced.compactMap { $0.instance?.arn })
    region.publish(.serviceAction(service, action))
    stop(misplaced, of: service, why: .replaced)
  }

  /// A daemon's replacement needs the room of its predecessor: old tasks go first, down to the minimum.
  private func stopOldDaemons(_ survey: DaemonSurvey, of service: SimService) {
    let running = (survey.good + survey.old).filter { $0.lastStatus == .running }.count
    let spare = max(0, running - service.floor)
    stop(survey.old.prefix(spare), of: service, why: .replaced)
  }

  private func startDaemons(on instances: [SimContainerInstance], of deployment: SimDeployment, _ kind: KindHandle) {
    var started: [SimTask] = []
    var full: [InstanceRow] = []
    for instance in instances {
      guard let row = instance.row, instance.isEligible else { continue }
      guard instance.cluster.board.canPlace(kind, on: row) else {
        full.append(row)
        continue
      }
      let handle = instance.cluster.board.addTask(kind)
      instance.cluster.board.place(handle, on: row)
      started.append(start(deployment.definition, on: instance, handle, origin(of: deployment)))
    }
    tellStarted(started, by: deployment.service)
    if full.isEmpty { noLongerWaits(deployment.service) } else { foundNoRoom(deployment, kind, among: full) }
  }
}

/// Where the tasks of a daemon service are, and where they are not.
private struct DaemonSurvey {
  var good: [SimTask] = []
  var old: [SimTask] = []
  var onDraining: [SimTask] = []
  /// ACTIVE instances without a task of the service that is to run.
  var lacking: [SimContainerInstance] = []
  var open: [SimContainerInstance] = []

  /// Takes out the tasks whose instance is none for the service any more.
  mutating func takeMisplaced(_ isMisplaced: (SimContainerInstance) -> Bool) -> [SimTask] {
    let found = (good + old).filter { $0.instance.map(isMisplaced) ?? false }
    let gone = Set(found.map(\.id))
    good.removeAll { gone.contains($0.id) }
    old.removeAll { gone.contains($0.id) }
    return found
  }

  mutating func visit(_ instance: SimContainerInstance, _ service: SimService) {
    let task = instance.tasks.all.first { $0.desiredStatus == .running && $0.service === service }
    if instance.status == .draining {
      // Managed draining stops daemons last of all.
      if let task, !instance.keepsDaemons { onDraining.append(task) }
    } else if let task {
      if task.deployment === service.primary { good.append(task) } else { old.append(task) }
    } else {
      lacking.append(instance)
    }
  }
}
