internal import AWSModel
internal import ClusterModel
public import FoundationEssentials

extension RecordedCluster {
  /// A document of a sandbox's state that answers as AWS did for this cluster.
  ///
  /// - Parameters:
  ///   - instant: when it was read: the sandbox's present.
  ///   - options: what types of instances there are, above all.
  /// - Throws: where the cluster has something that the sandbox does not know.
  public func state(at instant: Date, _ options: SandboxOptions = SandboxOptions()) throws(StateFault) -> String {
    var options = options
    options.start = VirtualInstant(instant)
    (options.account, options.region) = home
    options.catalogue = options.catalogue.merging(InstanceTypeCatalogue(types))
    let sandbox = Sandbox(options)
    let region = sandbox.emptyWorld(account: home.account, region: home.region)
    let adoption = Adoption(recorded: self, region: region)
    try adoption.network()
    adoption.images()
    try adoption.instances()
    try adoption.groups()
    adoption.balancers()
    try adoption.cluster()
    adoption.alarms()
    region.beginRecorded()
    return sandbox.savedState()
  }
}

/// Puts what was recorded into an empty Region.
struct Adoption {
  let recorded: RecordedCluster
  let region: Region

  func fault(_ message: String) -> StateFault { StateFault("", message) }

  func instant(_ date: Date?) -> VirtualInstant { date.map(VirtualInstant.init) ?? region.now }
}

extension Region {
  /// Has minutes pass, groups and services look at themselves, and open lifecycle actions and checks go on.
  fileprivate func beginRecorded() {
    begin()
    for group in autoScaling.groups.all { autoScaling.touch(group) }
    for cluster in ecs.clusters.all {
      for service in cluster.services.all where service.status != "INACTIVE" { ecs.touch(service) }
      for task in cluster.tasks.all { ecs.resume(task) }
    }
    for group in elb.targetGroups.all {
      for target in group.targets.all where target.state != .healthy { elb.resume(target) }
    }
    for instance in ec2.instances.all { ec2.resume(instance) }
  }
}

extension EC2World {
  /// Lets what a recorded instance was at go on.
  fileprivate func resume(_ instance: SimEC2Instance) {
    let generation = instance.generation
    switch instance.state {
    case .pending:
      region.schedule(.ec2(.running(instance, generation: generation)), after: .seconds(20))
    case .stopping: region.schedule(.ec2(.stopped(instance, generation: generation)), after: .seconds(30))
    case .shuttingDown: region.schedule(.ec2(.terminated(instance, generation: generation)), after: .seconds(30))
    case .terminated: region.schedule(.ec2(.forget(instance)), after: region.tuning.terminatedInstanceVisibility)
    case .running where instance.containerInstance == nil:
      region.schedule(.ec2(.agentStarts(instance, generation: generation)), after: .seconds(40))
    case .running, .stopped: break
    }
  }
}

extension ELBWorld {
  fileprivate func resume(_ target: SimTarget) {
    switch target.state {
    case .draining:
      region.schedule(.elb(.drained(target, epoch: target.epoch)), after: target.group.deregistrationDelay)
    case .initial where target.reason == .registering:
      region.schedule(.elb(.registered(target, epoch: target.epoch)), after: .seconds(10))
    default: reconsider(target)
    }
  }
}

extension ECSWorld {
  /// Lets what a recorded task was at go on.
  fileprivate func resume(_ task: SimTask) {
    switch task.lastStatus {
    case .provisioning: if task.instance != nil { plan(.attached, task, after: .seconds(5)) }
    case .pending: plan(task.pullStartedAt == nil ? .taken : .pulled, task, after: .seconds(5))
    case .activating: plan(.activated, task, after: .seconds(5))
    case .running:
      if task.desiredStatus == .stopped {
        plan(.stopHeard, task, after: .seconds(2))
      } else if task.definition.hasHealthCheck, task.health == .unknown {
        plan(.checked, task, after: .seconds(30))
      } else if task.deployment?.loadBalancers.isEmpty == true {
        plan(.settled, task, after: region.tuning.healthyAfter)
      }
    case .deactivating, .stopping: plan(.ended, task, after: .seconds(10))
    case .deprovisioning: plan(.detached, task, after: .seconds(5))
    case .stopped: plan(.forgotten, task, after: region.tuning.stoppedTaskVisibility)
    }
  }
}
