internal import ClusterModel

/// What becomes of a container instance when its agent or its host comes and goes.
extension ECSWorld {
  /// The agent has contact again: what it could not report happens now.
  func connect(_ instance: SimContainerInstance) {
    instance.connectionEpoch += 1
    guard !instance.agentConnected else { return }
    instance.agentConnected = true
    instance.version += 1
    setSeat(instance)
    region.publish(.containerInstance(instance))
    let unreported = instance.agent.unreported
    instance.agent.unreported = []
    for (task, moment, generation) in unreported where task.generation == generation {
      region.schedule(.ecs(.task(task, moment, generation: generation)), after: .zero)
    }
    if instance.isEligible { instanceBecameEligible(instance) }
  }

  /// Contact is lost; ECS notices after a while.
  func disconnect(_ instance: SimContainerInstance) {
    instance.connectionEpoch += 1
    let delay = region.tuning.agentLossDetection.draw(&region.random[.agent])
    region.schedule(.ecs(.agentLost(instance, epoch: instance.connectionEpoch)), after: delay)
  }

  func loseAgent(_ instance: SimContainerInstance) {
    guard instance.agentConnected, !instance.isGone else { return }
    instance.agentConnected = false
    instance.version += 1
    setSeat(instance)
    region.publish(.containerInstance(instance))
  }

  /// Plans the next of the losses of contact that every agent has now and then, where the tuning wants them.
  /// Source: "Amazon ECS container instance state change events": several times an hour is normal.
  func planFlap(of instance: SimContainerInstance) {
    let rate = region.tuning.agentFlapsPerHour
    guard rate > 0, !instance.isForeign else { return }
    let unit = region.random[.agent].unit()
    region.schedule(.ecs(.flap(instance)), after: .seconds(3600 / rate * (0.25 + 1.5 * unit)), isRecurring: true)
  }

  /// An agent loses contact and is back within seconds.
  func flap(_ instance: SimContainerInstance, isBackground: Bool) {
    guard !instance.isGone else { return }
    if isBackground { planFlap(of: instance) }
    guard instance.agentConnected, !instance.hostIsGone else { return }
    instance.connectionEpoch += 1
    loseAgent(instance)
    region.schedule(
      .ecs(.agentBack(instance, epoch: instance.connectionEpoch)),
      after: region.tuning.agentFlap.draw(&region.random[.agent]), isRecurring: isBackground)
  }

  /// An agent with ECS_ENABLE_SPOT_INSTANCE_DRAINING sees the notice and drains its instance.
  func spotInstanceIsReclaimed(_ host: SimEC2Instance) {
    guard let instance = host.containerInstance, instance.status == .active, instance.agentConnected,
      AgentSettings(userData: host.launch.userData).drainsOnSpotInterruption
    else { return }
    region.schedule(
      .ecs(.spotDrain(instance)), after: region.tuning.agentReaction.draw(&region.random[.agent]))
  }

  /// What was held back while the container runtime hung happens now.
  func runtimeRecovers(_ instance: SimContainerInstance) {
    instance.isRuntimeImpaired = false
    instance.holdsStops = false
    let held = instance.agent.unreported
    instance.agent.unreported = []
    for (task, moment, generation) in held where task.generation == generation {
      region.schedule(.ecs(.task(task, moment, generation: generation)), after: .zero)
    }
  }

  /// EC2 stops a host: the instance stays, its agent silent, its containers dead. Source: "Container instances".
  func hostIsStopping(_ host: SimEC2Instance, wasConnected: Bool) {
    guard let instance = host.containerInstance, !instance.isGone else { return }
    instance.hostIsGone = true
    for task in instance.tasks.all { reconsiderTargets(of: task) }
    disconnect(instance)
  }

  /// EC2 terminates a host. With a connected agent ECS deregisters it; without one a ghost stays ACTIVE.
  func hostIsTerminating(_ host: SimEC2Instance, wasConnected: Bool) {
    guard let instance = host.containerInstance, !instance.isGone else { return }
    instance.hostIsGone = true
    for task in instance.tasks.all { reconsiderTargets(of: task) }
    if wasConnected {
      let delay = region.tuning.hostLossDetection.draw(&region.random[.agent])
      region.schedule(.ecs(.hostGone(instance)), after: delay)
    } else {
      disconnect(instance)
    }
  }

  /// EC2 has told ECS of the end of a host.
  func hostGone(_ instance: SimContainerInstance) {
    guard !instance.isGone else { return }
    loseAgent(instance)
    let reason = "Host EC2 (instance \(instance.ec2InstanceID)) terminated."
    for task in instance.tasks.all { lose(task, reason) }
    deregister(instance)
  }

  /// A host reboots: its containers end, and its agent reports it when it is back.
  func hostReboots(_ host: SimEC2Instance) {
    guard let instance = host.containerInstance, !instance.isGone else { return }
    for task in instance.tasks.all where task.lastStatus == .running && task.desiredStatus == .running {
      region.schedule(
        .ecs(.task(task, .exited, generation: task.generation)),
        after: region.tuning.instanceStart.draw(&region.random[.agent]))
    }
  }

  /// A task whose host or registration is gone: STOPPED without any more ado.
  func lose(_ task: SimTask, _ reason: String) {
    guard !task.isStopped else { return }
    if task.stopCode == nil {
      task.stopCode = .terminationNotice
      task.stoppedReason = reason
      task.stoppingAt = region.now
    }
    release(task)
    finish(task)
  }

  /// The agent of a restarted host finds its containers dead and reports them.
  func hostReturns(_ instance: SimContainerInstance) {
    for task in instance.tasks.all where task.lastStatus >= .running || task.isHeld {
      lose(task, "Host EC2 (instance \(instance.ec2InstanceID)) stopped.")
    }
  }
}
