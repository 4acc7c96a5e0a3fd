internal import AWSModel
internal import ClusterModel

/// How the tasks of a service join and leave the target groups that it names.
extension ECSWorld {
  /// Registers a task that runs with every target group of its deployment.
  func registerTargets(of task: SimTask) {
    guard let deployment = task.deployment, !deployment.loadBalancers.isEmpty else { return }
    var counts: [(group: String, count: Int)] = []
    for balancer in deployment.loadBalancers {
      guard let arn = balancer.targetGroupArn, let group = region.elb.targetGroupsByARN[arn],
        let key = targetKey(of: task, balancer, group)
      else { continue }
      task.targets.append(region.elb.register(task, at: key, in: group))
      counts.append((arn, 1))
    }
    for (arn, count) in counts {
      say("registered \(count) targets in (target-group \(arn))", by: deployment.service)
    }
  }

  /// Where the load balancer finds a container of the task: at its own address, or at a port of its host.
  func targetKey(of task: SimTask, _ balancer: ECS.LoadBalancer, _ group: SimTargetGroup) -> TargetKey? {
    if group.type == .ip {
      return task.interface.map { TargetKey(id: $0.address, port: balancer.containerPort ?? group.port) }
    }
    guard let host = task.instance?.ec2InstanceID,
      let port = task.hostPort(container: balancer.containerName, port: balancer.containerPort)
    else { return nil }
    return TargetKey(id: host, port: port)
  }

  /// Whether the load balancer's checks find the task well.
  func answersLoadBalancer(_ task: SimTask) -> Bool {
    guard task.startedAt != nil, task.executionStoppedAt == nil, task.isWarm else { return false }
    guard task.lastStatus >= .activating, task.lastStatus < .stopping else { return false }
    if let instance = task.instance, instance.hostIsGone || instance.host?.isImpaired == true { return false }
    return behaviour(of: task.definition).answersLoadBalancer
  }

  /// The load balancer has found something about a target of the task.
  func targetChanged(of task: SimTask) {
    guard let service = task.service else { return }
    if task.isDeregistering {
      if task.targets.allSatisfy({ $0.state == .unused }) { targetsLeft(task) }
      return
    }
    guard task.desiredStatus == .running else { return }
    if task.isFailingTarget, let end = task.graceEnd(service), end > region.now {
      plan(.settled, task, after: end - region.now)
    }
    touch(service)
  }

  /// Has the load balancer look again at the targets of a task whose answers may have changed.
  func reconsiderTargets(of task: SimTask) {
    for target in task.targets where target.task === task { region.elb.reconsider(target) }
  }

  /// Takes a task out of its target groups before it is stopped.
  ///
  /// - Returns: whether its end must wait until they are `unused`. Source: "Load balancer connection draining".
  func deregisterTargets(of task: SimTask) -> Bool {
    guard !task.targets.isEmpty, let service = task.service else { return false }
    for target in task.targets where target.task === task {
      say("deregistered 1 targets in (target-group \(target.group.arn))", by: service)
      region.elb.drain(target)
    }
    let waits = task.targets.contains { $0.task === task && $0.state == .draining }
    if waits {
      task.isDeregistering = true
      say("has begun draining connections on 1 tasks.", by: service)
      if task.deployment?.needsActivation == true { change(task) { $0.lastStatus = .deactivating } }
    }
    return waits
  }

  private func targetsLeft(_ task: SimTask) {
    task.isDeregistering = false
    plan(.stopHeard, task, after: region.tuning.agentReaction.draw(&region.random[.agent]))
  }

  /// The end of a task that ended by itself: its targets drain, with nobody behind them.
  func abandonTargets(of task: SimTask) {
    for target in task.targets where target.task === task { region.elb.drain(target) }
    task.isDeregistering = false
  }
}

extension SimTask {
  /// The port of the host that leads to a port of a container.
  func hostPort(container: String?, port: Int?) -> Int? {
    var dynamic = dynamicPorts[...]
    for definition in definition.shape.containerDefinitions ?? [] {
      for mapping in definition.portMappings ?? [] {
        var host = mapping.hostPort ?? 0
        if host == 0 { host = Int(dynamic.popFirst() ?? 0) }
        if definition.name == container, mapping.containerPort == port { return host == 0 ? nil : host }
      }
    }
    return nil
  }

  /// Whether a load balancer calls it unhealthy.
  var isFailingTarget: Bool { targets.contains { $0.task === self && $0.state == .unhealthy } }

  /// Until when the service ignores what checks say of the task; nil where it has no such time.
  func graceEnd(_ service: SimService) -> VirtualInstant? {
    guard let started = startedAt, let grace = service.echo.healthCheckGracePeriodSeconds, grace > 0 else { return nil }
    return started.advanced(by: .seconds(grace))
  }
}

extension SimDeployment {
  /// Whether ECS does more for its tasks before they run and before they stop than for those of one target group:
  /// they pass through ACTIVATING and DEACTIVATING. Source: "Amazon ECS task lifecycle".
  var needsActivation: Bool { loadBalancers.count > 1 || !(service.echo.serviceRegistries ?? []).isEmpty }
}
