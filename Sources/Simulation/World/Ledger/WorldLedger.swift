internal import ClusterModel
internal import Sandbox

/// What an onlooker knows of a simulated world, by watching it: instances and what they cost, tasks and how long they were
/// waited for. It shares nothing with the controller.
///
/// It lives on the simulation's thread.
final class WorldLedger: @unchecked Sendable {
  let cluster: String
  private(set) var instances: [String: InstanceEntry] = [:]
  private(set) var tasks: [String: TaskEntry] = [:]
  /// Services and then jobs, in the scenario's order.
  private(set) var demands: [DemandEntry] = []
  private var services: [String: Int] = [:]
  private var jobs: [String: Int] = [:]
  private(set) var waits = WaitLog()
  private(set) var placementWaits = WaitLog()
  private(set) var instanceSeconds = 0.0
  private(set) var cost = 0.0
  private(set) var launched = 0
  private(set) var removed = 0
  private(set) var moves = 0
  private(set) var runningInstances = 0
  private(set) var peakInstances = 0
  /// When demand last rose, capacity was lost by accident, or a person intervened.
  private(set) var lastStress = Duration.zero
  /// Told of a running task of a service that has to go because the controller took its instance, once it counts no longer, and
  /// for how long it has run.
  var onMove: (_ demand: Int, _ instance: String, _ ran: Duration) -> Void = { _, _, _ in }

  /// Told of each change of an instance's state in its group.
  var onMember: (_ sight: MemberSight, _ at: Duration) -> Void = { _, _ in }

  init(scenario: Scenario, fitness: TaskFitness, cluster: String) {
    self.cluster = cluster
    for service in scenario.services where !service.isDaemon {
      services[service.name] = demands.count
      demands.append(
        DemandEntry(
          name: service.name, task: service.task, minimum: service.minimumHealthyPercent,
          maximum: service.maximumPercent, hasBalancer: service.hasBalancer, fitness: fitness))
    }
    for job in scenario.jobs {
      jobs[job.name] = demands.count
      demands.append(
        DemandEntry(name: job.name, task: job.task, minimum: 0, maximum: 100, hasBalancer: false, fitness: fitness))
    }
  }

  func index(ofService name: String) -> Int? { services[name] }
  func index(ofJob name: String) -> Int? { jobs[name] }

  /// More or fewer tasks are wanted from now on.
  func want(_ demand: Int, _ count: Int, at now: Duration) {
    if count > demands[demand].wanted {
      demands[demand].lastRise = now
      stress(at: now)
    }
    demands[demand].wanted = count
    settle(demand, servedRose: false, placedRose: false, at: now)
  }

  /// Something happened after which more capacity may be needed than before.
  func stress(at now: Duration) { lastStress = now }

  /// The controller takes an instance away, or begins to.
  func take(_ instance: String, at now: Duration) {
    if instances[instance]?.isTaken != true { instances[instance]?.takenAt = now }
    instances[instance]?.isTaken = true
  }

  /// The controller has it terminated.
  func terminate(_ instance: String, at now: Duration) {
    take(instance, at: now)
    instances[instance]?.isTerminated = true
  }

  /// Instances were set DRAINING (by whom) or ACTIVE (nil).
  func drained(_ ids: [String], by drainer: Drainer?) {
    for id in ids {
      let signer = instances[id]?.signer
      instances[id]?.drainer = drainer
      instances[id]?.signerBeforePerson = drainer == .human ? signer : nil
      if drainer != .controller {
        instances[id]?.isTaken = false
        instances[id]?.takenAt = nil
      }
    }
  }

  /// A person has set instances ACTIVE again.
  func takenBack(_ ids: [String], at now: Duration) {
    for id in ids { instances[id]?.takenBackAt = now }
  }

  /// An instance bears a tag from now on that says that the controller takes it away, or bears it no longer.
  ///
  /// - Parameters:
  ///   - reason: the tag's second word.
  ///   - signed: when that was decided.
  func mark(
    _ instance: String, bearsIntent: Bool, reason: String?, by signer: Signer, at now: Duration, signed: Duration
  ) {
    instances[instance]?.signer = bearsIntent ? signer : nil
    let since = instances[instance]?.intentAt ?? now
    let decided = instances[instance]?.signedAt ?? signed
    instances[instance]?.intentAt = bearsIntent ? since : nil
    instances[instance]?.signedAt = bearsIntent ? decided : nil
    instances[instance]?.reason = bearsIntent ? reason : nil
  }

  /// Hosts fall ill, or one illness less ails them.
  func ail(_ ids: [String], of illness: HostIllness, by change: Int) {
    for id in ids { instances[id]?.illnesses[illness, default: 0] += change }
  }

  func loweredDesired(by instance: String) { instances[instance]?.lowerings += 1 }

  /// Tasks are protected from scale-in for a time; nil: no longer.
  func protect(_ tasks: [String], for protection: Range<Duration>?) {
    for id in tasks { self.tasks[id]?.protection = protection }
  }

  /// EC2 ids of instances by what the cluster knows them as, in order.
  func instances(registeredAs names: Set<String>) -> [String] {
    instances.values.filter { instance in
      guard let arn = instance.containerInstanceArn else { return false }
      return names.contains(arn) || names.contains(arn.resourceName)
    }.map(\.id).sorted()
  }

  /// EC2 ids of instances that run and drain, in order.
  var drainingInstances: [String] {
    instances.values.filter { $0.status == .draining && $0.state == "running" }.map(\.id).sorted()
  }

  func see(_ sight: SandboxSight, at now: Duration) {
    switch sight {
    case .instance(let instance): see(instance, at: now)
    case .containerInstance(let instance) where instance.cluster == cluster:
      instances[instance.ec2InstanceID]?.containerInstanceArn = instance.arn
      if instances[instance.ec2InstanceID]?.status != instance.status {
        instances[instance.ec2InstanceID]?.drainingSince = instance.status == .draining ? now : nil
      }
      instances[instance.ec2InstanceID]?.status = instance.status
      instances[instance.ec2InstanceID]?.registered = instance.registered
      if instance.agentConnected {
        instances[instance.ec2InstanceID]?.disconnectedSince = nil
      } else if instances[instance.ec2InstanceID]?.disconnectedSince == nil {
        instances[instance.ec2InstanceID]?.disconnectedSince = now
        stress(at: now)
      }
    case .task(let task) where task.cluster == cluster && !task.isDaemon: see(task, at: now)
    case .service(let service) where service.cluster == cluster:
      if let index = services[service.name] { want(index, service.desiredCount, at: now) }
    case .deployment(let deployment) where deployment.cluster == cluster:
      if let index = services[deployment.service] { deploy(deployment.id, of: index, at: now) }
    case .member(let member): see(member, at: now)
    case .containerInstance, .task, .service, .deployment: break
    }
  }

  /// Tasks of this deployment are started from now on, and those of earlier ones replaced.
  private func deploy(_ deployment: String, of demand: Int, at now: Duration) {
    demands[demand].deployment = deployment
    demands[demand].placedOfDeployment = 0
    settle(demand, servedRose: false, placedRose: false, at: now)
  }

  private func see(_ sight: MemberSight, at now: Duration) {
    if sight.state == "Terminating", instances[sight.id]?.isTerminated == false {
      instances[sight.id]?.isEndedByOthers = true
      stress(at: now)
    }
    instances[sight.id]?.lifecycle = sight.state
    instances[sight.id]?.lifecycleSince = now
    onMember(sight, now)
  }

  private func see(_ sight: InstanceSight, at now: Duration) {
    if instances[sight.id] == nil {
      launched += 1
      instances[sight.id] = InstanceEntry(
        id: sight.id, instanceType: sight.instanceType, zone: sight.availabilityZone, group: sight.group,
        price: sight.dollarsPerHour, isSpot: sight.isSpot)
    }
    if sight.isInterrupted, instances[sight.id]?.isEndedByOthers == false {
      instances[sight.id]?.isEndedByOthers = true
      stress(at: now)
    }
    if sight.isAtRisk { instances[sight.id]?.isAtRisk = true }
    let before = instances[sight.id]?.state
    instances[sight.id]?.state = sight.state
    if before != "running", sight.state == "running" {
      instances[sight.id]?.runningSince = now
      runningInstances += 1
      peakInstances = max(peakInstances, runningInstances)
    } else if before == "running", sight.state != "running" {
      bill(sight.id, until: now)
      runningInstances -= 1
      if instances[sight.id]?.isTaken != true { stress(at: now) }
    }
    if sight.state == "terminated" {
      removed += 1
      instances[sight.id]?.terminatedSince = now
    }
  }

  /// EC2 bills what is `running`, by the second.
  private func bill(_ id: String, until now: Duration) {
    guard let instance = instances[id], let since = instance.runningSince else { return }
    let seconds = (now - since).secondsValue
    instanceSeconds += seconds
    cost += seconds / 3600 * instance.price
    instances[id]?.runningSince = nil
  }

  private func see(_ sight: TaskSight, at now: Duration) {
    guard let owner = owner(of: sight) else { return }
    let before = tasks[sight.id]
    var after = TaskEntry(
      owner: owner, lastStatus: sight.lastStatus, isWanted: sight.isWanted, instance: sight.ec2InstanceID,
      protection: before?.protection, since: before?.since ?? now)
    after.runningSince = before?.runningSince ?? (after.isRunning ? now : nil)
    tasks[sight.id] = sight.lastStatus == .stopped ? nil : after
    seat(sight, after)
    let demand = Self.index(owner)
    let running = (after.isRunning ? 1 : 0) - (before?.isRunning == true ? 1 : 0)
    let placed = (after.isPlaced ? 1 : 0) - (before?.isPlaced == true ? 1 : 0)
    demands[demand].running += running
    demands[demand].placed += placed
    if sight.startedBy == demands[demand].deployment { demands[demand].placedOfDeployment += placed }
    // A job's task that has ended is wanted no longer; a service's is.
    if case .job = owner, before?.isLive == true, !after.isLive { demands[demand].wanted -= 1 }
    settle(demand, servedRose: running > 0, placedRose: placed > 0, at: now)
    // A task that ends by itself is on its way out at once; one that was told to stop still runs.
    let wasToldToStop = running < 0 && after.lastStatus == .running
    if wasToldToStop, case .service = owner, let id = after.instance, instances[id]?.isTaken == true,
      instances[id]?.isEndedByOthers != true
    {
      moves += 1
      demands[demand].lastDisplaced = now
      onMove(demand, id, now - (after.runningSince ?? now))
    }
  }

  private func seat(_ sight: TaskSight, _ task: TaskEntry) {
    guard let id = task.instance else { return }
    if task.lastStatus == .stopped {
      instances[id]?.tasks.remove(sight.id)
    } else {
      instances[id]?.tasks.insert(sight.id)
    }
  }

  private func settle(_ index: Int, servedRose: Bool, placedRose: Bool, at now: Duration) {
    let demand = demands[index]
    if demand.running >= demand.floor {
      demands[index].belowSince = nil
    } else if demand.belowSince == nil {
      demands[index].belowSince = now
    }
    if demand.wasReplacing, !demand.isReplacing { demands[index].replacedUntil = now }
    demands[index].wasReplacing = demand.isReplacing
    guard demand.isPlaceable else { return }
    demands[index].waits.settle(
      wanted: demand.wanted, served: demand.running, servedRose: servedRose, at: now, into: &waits)
    demands[index].placementWaits.settle(
      wanted: demand.wanted, served: demand.placed, servedRose: placedRose, at: now, into: &placementWaits)
  }

  private func owner(of sight: TaskSight) -> TaskOwner? {
    if let service = sight.service { return services[service].map { .service($0) } }
    return jobs[sight.family].map { .job($0) }
  }

  private static func index(_ owner: TaskOwner) -> Int {
    switch owner {
    case .service(let index), .job(let index): index
    }
  }

  /// Whether ECS counts tasks of a demand as live that are on instances which are gone.
  func hasGhosts(_ demand: Int) -> Bool {
    tasks.values.contains { task in
      task.isPlaced && Self.index(task.owner) == demand
        && task.instance.flatMap { instances[$0]?.terminatedSince } != nil
    }
  }

  /// How many live tasks of a demand are on instances that do not drain, as ECS counts them.
  func staying(_ demand: Int) -> Int {
    tasks.values.count { task in
      task.isPlaced && Self.index(task.owner) == demand
        && task.instance.flatMap { instances[$0]?.status } != .draining
    }
  }

  /// Whether a live task of a demand is on an instance that drains, that its group is ending, that is marked as leaving, or whose
  /// host is ill.
  func isLosingPlaces(_ demand: Int) -> Bool {
    tasks.values.contains { task in
      guard task.isPlaced, Self.index(task.owner) == demand, let instance = task.instance.flatMap({ instances[$0] })
      else { return false }
      return instance.status == .draining || instance.lifecycle.hasPrefix("Terminating") || instance.bearsIntent
        || instance.isIll
    }
  }

  /// How many instances of a group hold live tasks and are to be replaced, as EC2 recommends.
  func atRisk(in group: String) -> Int {
    instances.values.count { instance in
      instance.group == group && instance.isAtRisk && instance.state == "running"
        && instance.tasks.contains { tasks[$0]?.isPlaced == true }
    }
  }

  /// Whether an instance with tasks on it, stopping or not, leaves for another to take its place, or ails so that it may any time.
  var isReplacing: Bool {
    instances.values.contains { instance in
      (instance.isReplaced || instance.isIll || instance.isAtRisk) && instance.state == "running"
        && !instance.tasks.isEmpty
    }
  }

  /// Whether a demand is a job's. Its tasks that found no place were refused by RunTask: nothing waits anywhere that could be
  /// seen, until whoever runs the job asks again.
  func isJob(_ demand: Int) -> Bool { jobs.values.contains(demand) }

  /// Closes the books: what still runs is billed until now, what still waits has waited until now.
  func close(at now: Duration) {
    for id in instances.keys.sorted() { bill(id, until: now) }
    for index in demands.indices {
      demands[index].waits.close(at: now, into: &waits)
      demands[index].placementWaits.close(at: now, into: &placementWaits)
    }
  }
}

extension DemandEntry {
  fileprivate init(
    name: String, task: ScenarioTask, minimum: Int, maximum: Int, hasBalancer: Bool, fitness: TaskFitness
  ) {
    self.init(
      name: name, cpuUnits: task.cpuUnits, memoryMiB: task.reservedMemoryMiB, minimumHealthyPercent: minimum,
      maximumPercent: maximum, isPlaceable: fitness.fits(task), hasBalancer: hasBalancer,
      groups: fitness.groups(for: task),
      isPicky: !task.memberOf.isEmpty || task.hostPort != nil || task.pullFails)
  }
}
