internal import ClusterModel

extension Sandbox {
  /// Makes something happen that no API call would.
  ///
  /// - Throws: ``DisturbanceError`` where it names something that is not there; then nothing happens.
  public func disturb(_ disturbance: Disturbance, region: String? = nil) throws(DisturbanceError) {
    try exclusively { () throws(DisturbanceError) in
      let world = world(account: options.account, region: region ?? options.region)
      world.trace.combine(clock.microseconds)
      world.trace.combine("disturbance")
      try world.apply(disturbance)
    }
  }

  /// How long things take at present, and how what AWS does not publish is settled.
  public var presentTuning: SandboxTuning { exclusively { tuning } }

  /// Changes how long things take, from now on.
  public func retune(_ body: (inout SandboxTuning) -> Void) {
    exclusively { body(&tuning) }
  }
}

extension Region {
  func apply(_ disturbance: Disturbance) throws(DisturbanceError) {
    switch disturbance {
    case .behaviour(let family, let behaviour): ecs.behaviours[family] = behaviour
    case .load(let cluster, let service, let cpu, let memory):
      let found = try self.service(service, cluster)
      found.load = ServiceLoad(cpuFraction: cpu, memoryFraction: memory, demand: found.load?.demand)
    case .demand(let cluster, let service, let demand): ecs.setDemand(demand, of: try self.service(service, cluster))
    case .requests(let arn, let demand):
      guard elb.setDemand(demand, at: arn) else {
        throw DisturbanceError("there is no rule, listener, or load balancer with one listener, \(arn)")
      }
    case .failTargetHealth(let id): setTarget(id, fails: true)
    case .restoreTargetHealth(let id): setTarget(id, fails: false)
    case .failLaunches(let failure): ec2.launchFailures.append(failure)
    case .allowLaunches: ec2.launchFailures = []
    case .breakImage(let image): ecs.brokenImages.insert(image)
    case .mendImage(let image): ecs.brokenImages.remove(image)
    case .neverRegister(let image): ec2.silentImages.insert(image ?? "")
    case .registerAgain: ec2.silentImages = []
    case .breakTarget(let arn): eventBridge.unreachable.insert(arn)
    case .mendTarget(let arn): eventBridge.unreachable.remove(arn)
    case .zoneOutage(let zone): try loseZone(zone)
    case .zoneRecovery(let zone): ec2.zonesDown.remove(zone)
    case .killTask(let task, let exitCode, let outOfMemory): try kill(task, exitCode, outOfMemory)
    case .ignoreSIGTERM(let family, let ignores):
      var behaviour = ecs.behaviours[family] ?? tuning.task
      behaviour.ignoresSIGTERM = ignores
      ecs.behaviours[family] = behaviour
    case .setTaskHealth(let name, let isHealthy): ecs.setHealth(of: try task(name), isHealthy)
    case .flapAgent(let id), .impairRuntime(let id), .holdStops(let id), .repairRuntime(let id):
      apply(toAgent: disturbance, try agent(try instance(id)))
    case .disconnectAgent(let id), .reconnectAgent(let id), .crashInstance(let id), .stopInstance(let id),
      .terminateInstance(let id), .impairInstance(let id), .repairInstance(let id),
      .recommendRebalance(let id), .interruptSpot(let id):
      try apply(disturbance, to: try instance(id))
    }
  }

  private func apply(toAgent disturbance: Disturbance, _ instance: SimContainerInstance) {
    switch disturbance {
    case .flapAgent: ecs.flap(instance, isBackground: false)
    case .impairRuntime: instance.isRuntimeImpaired = true
    case .holdStops: instance.holdsStops = true
    case .repairRuntime: ecs.runtimeRecovers(instance)
    default: break
    }
  }

  private func apply(_ disturbance: Disturbance, to instance: SimEC2Instance) throws(DisturbanceError) {
    switch disturbance {
    case .disconnectAgent: ecs.disconnect(try agent(instance))
    case .reconnectAgent: ecs.connect(try agent(instance))
    case .crashInstance: ec2.crash(instance)
    case .stopInstance: ec2.stop(instance)
    case .terminateInstance: ec2.terminate(instance)
    case .impairInstance:
      instance.isImpaired = true
      autoScaling.instanceFailed(instance)
      elb.instanceChanged(instance)
    case .repairInstance:
      instance.isImpaired = false
      elb.instanceChanged(instance)
    case .recommendRebalance: ec2.recommendRebalance(try spot(instance))
    case .interruptSpot: ec2.interrupt(try spot(instance))
    default: break
    }
  }

  private func service(_ name: String, _ cluster: String) throws(DisturbanceError) -> SimService {
    guard let found = ecs.activeCluster(cluster)?.servicesByName[name] else {
      throw DisturbanceError("there is no service \(name) in a cluster \(cluster)")
    }
    return found
  }

  private func setTarget(_ id: String, fails: Bool) {
    if fails { elb.failingTargets.insert(id) } else { elb.failingTargets.remove(id) }
    for group in elb.targetGroups.all {
      for target in group.targets.all where target.key.id == id { elb.reconsider(target) }
    }
  }

  private func instance(_ id: String) throws(DisturbanceError) -> SimEC2Instance {
    guard let instance = ec2.instancesByID[id] else { throw DisturbanceError("there is no instance \(id)") }
    return instance
  }

  private func spot(_ instance: SimEC2Instance) throws(DisturbanceError) -> SimEC2Instance {
    guard instance.isSpot, instance.state == .running else {
      throw DisturbanceError("\(instance.id) is no running Spot instance")
    }
    return instance
  }

  private func agent(_ instance: SimEC2Instance) throws(DisturbanceError) -> SimContainerInstance {
    guard let agent = instance.containerInstance, !agent.isGone, !agent.hostIsGone else {
      throw DisturbanceError("no agent runs on \(instance.id)")
    }
    return agent
  }

  /// The running task of an id or an ARN.
  private func task(_ arn: String) throws(DisturbanceError) -> SimTask {
    let id = arn.resourceName
    for cluster in ecs.clusters.all {
      guard let task = cluster.tasksByID[id] else { continue }
      guard task.lastStatus == .running else { throw DisturbanceError("task \(id) is not running") }
      return task
    }
    throw DisturbanceError("there is no task \(id)")
  }

  private func kill(_ arn: String, _ exitCode: Int, _ outOfMemory: Bool) throws(DisturbanceError) {
    ecs.exited(
      try task(arn), code: exitCode,
      reason: outOfMemory ? "OutOfMemoryError: Container killed due to memory usage" : nil)
  }

  private func loseZone(_ zone: String) throws(DisturbanceError) {
    guard zones.contains(where: { $0.name == zone }) else { throw DisturbanceError("there is no zone \(zone)") }
    ec2.zonesDown.insert(zone)
    for instance in ec2.instances.all where instance.zone == zone { ec2.crash(instance) }
  }
}
