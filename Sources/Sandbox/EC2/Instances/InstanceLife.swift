internal import AWSModel

/// How an instance goes from state to state.
extension EC2World {
  func hasStarted(_ instance: SimEC2Instance) {
    change(instance, to: .running)
    let delay = region.tuning.agentRegistration.draw(&region.random[.instanceBoot])
    region.schedule(.ec2(.agentStarts(instance, generation: instance.generation)), after: delay)
    region.autoScaling.instanceStarted(instance)
    planInterruption(instance)
  }

  /// Begins to stop a running instance.
  func stop(_ instance: SimEC2Instance, reason: String = "User initiated", as origin: StateChangeOrigin = .user) {
    guard instance.isAlive else { return }
    let wasConnected = agentIsConnected(instance)
    change(instance, to: .stopping)
    note(instance, reason, origin)
    region.ecs.hostIsStopping(instance, wasConnected: wasConnected)
    let delay = region.tuning.instanceStop.draw(&region.random[.instanceStop])
    region.schedule(.ec2(.stopped(instance, generation: instance.generation)), after: delay)
    region.autoScaling.instanceFailed(instance)
  }

  func hasStopped(_ instance: SimEC2Instance) {
    change(instance, to: .stopped)
    region.autoScaling.instanceStopped(instance)
  }

  /// Starts a stopped instance.
  func start(_ instance: SimEC2Instance) {
    guard instance.state == .stopped else { return }
    instance.launchedAt = region.now
    instance.transitionReason = ""
    instance.stateReason = nil
    instance.interruption = nil
    instance.rebalanceRecommendedAt = nil
    change(instance, to: .pending)
    let delay = region.tuning.instanceStart.draw(&region.random[.instanceBoot])
    region.schedule(.ec2(.running(instance, generation: instance.generation)), after: delay)
  }

  /// Begins to terminate an instance in whatever state.
  func terminate(
    _ instance: SimEC2Instance, reason: String = "User initiated", as origin: StateChangeOrigin = .user
  ) {
    guard instance.state != .shuttingDown, instance.state != .terminated else { return }
    let wasConnected = agentIsConnected(instance)
    let wasAlive = instance.isAlive
    change(instance, to: .shuttingDown)
    note(instance, reason, origin)
    if wasAlive { region.ecs.hostIsTerminating(instance, wasConnected: wasConnected) }
    let delay = region.tuning.instanceStop.draw(&region.random[.instanceStop])
    region.schedule(.ec2(.terminated(instance, generation: instance.generation)), after: delay)
    region.autoScaling.instanceFailed(instance)
  }

  func hasTerminated(_ instance: SimEC2Instance) {
    change(instance, to: .terminated)
    region.schedule(.ec2(.forget(instance)), after: region.tuning.terminatedInstanceVisibility)
    region.autoScaling.instanceEnded(instance)
  }

  /// The host dies: no agent says good-bye, and EC2 reports it stopped.
  func crash(_ instance: SimEC2Instance) {
    guard instance.isAlive else { return }
    change(instance, to: .stopped)
    note(instance, "Server.InternalError", .host)
    region.ecs.hostIsStopping(instance, wasConnected: false)
    region.autoScaling.instanceFailed(instance)
  }

  func forget(_ instance: SimEC2Instance) {
    instances.remove(instance)
    instancesByID[instance.id] = nil
  }

  private func change(_ instance: SimEC2Instance, to state: EC2State) {
    let wasAlive = instance.isAlive
    instance.state = state
    instance.generation += 1
    if wasAlive != instance.isAlive { count(instance, times: instance.isAlive ? 1 : -1) }
    announce(instance)
  }

  /// Tells the Region, and EventBridge, of an instance's state.
  func announce(_ instance: SimEC2Instance) {
    region.publish(.ec2State(instance))
    region.elb.instanceChanged(instance)
  }

  private func agentIsConnected(_ instance: SimEC2Instance) -> Bool {
    instance.containerInstance?.agentConnected ?? false
  }

  private func note(_ instance: SimEC2Instance, _ reason: String, _ origin: StateChangeOrigin) {
    let clock = region.now.iso8601.prefix(19).split(separator: "T").joined(separator: " ")
    instance.transitionReason = "\(reason) (\(clock) GMT)"
    instance.stateReason = (origin.code, "\(origin.code): \(origin.message)")
  }
}

/// Who ended or stopped an instance: what its state reason says.
enum StateChangeOrigin {
  case user, host, spot, hibernation

  var code: String {
    switch self {
    case .user: "Client.UserInitiatedShutdown"
    case .host: "Server.InternalError"
    case .spot: "Server.SpotInstanceTermination"
    case .hibernation: "Client.UserInitiatedHibernate"
    }
  }

  var message: String {
    switch self {
    case .user: "User initiated shutdown"
    case .host: "Internal error on the host"
    case .spot: "Spot instance termination"
    case .hibernation: "User initiated hibernate"
    }
  }
}
