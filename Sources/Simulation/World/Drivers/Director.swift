internal import AWSModel
internal import Sandbox

/// Makes a scenario happen: demand that rises and falls, jobs, people, accidents, each at its time.
struct Director: Sendable {
  let scenario: Scenario
  let cluster: String
  let aws: any AWSCaller
  let sandbox: Sandbox
  let clock: SimClock
  let ledger: WorldLedger
  let faults: FaultSource
  let seed: UInt64
  /// Whether what AWS refuses is a person's mistake, to be passed over.
  let isTolerant: Bool

  /// One entry of the timetable.
  private enum Cue {
    case want(service: String, count: Int)
    case job(ScenarioJob)
    case event(Happening)
    case reconnect([String])
  }

  /// Runs the timetable from the first instant after the beginning to the end, and the jobs beside it.
  func run() async throws {
    var timetable = timetable()
    var stream = RandomStream(seed: seed, label: "director")
    try await withThrowingTaskGroup(of: Void.self) { group in
      var next = 0
      while next < timetable.count {
        let (at, cue) = timetable[next]
        next += 1
        if at > clock.now.elapsed { try await clock.sleep(until: .init(elapsed: at)) }
        switch cue {
        case .want(let service, let count): try await want(service, count)
        case .job(let job): group.addTask { try await JobRunner(director: self).run(job) }
        case .event(let happening):
          guard let (instances, lasting) = try await attempt(happening, &stream) else { continue }
          insert((at + lasting, .reconnect(instances)), into: &timetable, after: next)
        case .reconnect(let instances):
          for id in instances { try? sandbox.disturb(.reconnectAgent(instance: id)) }
        }
      }
      try await group.waitForAll()
    }
  }

  /// What happens after the beginning, in order of time; at one instant demand comes first.
  private func timetable() -> [(at: Duration, cue: Cue)] {
    var cues: [(at: Duration, cue: Cue)] = []
    for service in scenario.services where !service.isDaemon {
      for step in service.demand.resolved(over: scenario.duration).steps where step.at > .zero {
        cues.append((step.at, .want(service: service.name, count: step.count)))
      }
    }
    cues += scenario.jobs.map { ($0.at, .job($0)) }
    cues += scenario.events.map { ($0.at, .event($0.happening)) }
    let ordered = cues.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }
    return ordered.map(\.element).filter { $0.at < scenario.duration }
  }

  private func insert(
    _ cue: (at: Duration, cue: Cue), into timetable: inout [(at: Duration, cue: Cue)], after first: Int
  ) {
    let place = timetable[first...].firstIndex { $0.at > cue.at } ?? timetable.count
    timetable.insert(cue, at: place)
  }

  private func want(_ service: String, _ count: Int) async throws {
    if let index = ledger.index(ofService: service) { ledger.want(index, count, at: clock.now.elapsed) }
    _ = try await aws.call(ECS.updateService, .init(cluster: cluster, service: service, desiredCount: count))
  }

  private func attempt(
    _ happening: Happening, _ stream: inout RandomStream
  ) async throws -> (instances: [String], lasting: Duration)? {
    faults.note(happening.name)
    ledger.stress(at: clock.now.elapsed)
    do {
      return try await perform(happening, &stream)
    } catch let error where isTolerant && (error is AWSError || error is DisturbanceError) {
      return nil
    }
  }

  /// - Returns: instances whose agents come back, and after how long.
  private func perform(
    _ happening: Happening, _ stream: inout RandomStream
  ) async throws -> (instances: [String], lasting: Duration)? {
    switch happening {
    case .deploy(let service):
      _ = try await aws.call(
        ECS.updateService, .init(cluster: cluster, service: service, forceNewDeployment: true))
    case .setDesired(let group, let to):
      _ = try await aws.call(
        AutoScaling.setDesiredCapacity, .init(autoScalingGroupName: group, desiredCapacity: to))
    case .drain(let count):
      for id in choose(count, &stream) {
        guard let arn = ledger.instances[id]?.containerInstanceArn else { continue }
        _ = try await aws.call(
          ECS.updateContainerInstancesState, .init(cluster: cluster, containerInstances: [arn], status: .draining))
      }
    case .launchesFail(let trouble): try sandbox.disturb(.failLaunches(.init(trouble)))
    case .launchesSucceed: try sandbox.disturb(.allowLaunches)
    case .crash(let count):
      for id in choose(count, &stream) { try sandbox.disturb(.crashInstance(instance: id)) }
    case .disconnect(let count, let lasting):
      let chosen = choose(count, &stream)
      for id in chosen { try sandbox.disturb(.disconnectAgent(instance: id)) }
      return (chosen, lasting)
    case .zoneOutage(let zone): try sandbox.disturb(.zoneOutage(zone: zone))
    case .zoneRecovery(let zone): try sandbox.disturb(.zoneRecovery(zone: zone))
    case .silent: try sandbox.disturb(.neverRegister(image: nil))
    case .registering: try sandbox.disturb(.registerAgain)
    case .stop(let count): for id in choose(count, &stream) { try sandbox.disturb(.stopInstance(instance: id)) }
    case .terminate(let count):
      for id in choose(count, &stream) { try sandbox.disturb(.terminateInstance(instance: id)) }
    case .exit(let count):
      for id in chooseTasks(count, &stream) { try sandbox.disturb(.killTask(task: id, exitCode: 1)) }
    case .undrain, .setBounds, .protect, .keep, .recycle: try await edit(happening, &stream)
    }
    return nil
  }

  /// What people do beside the controller.
  private func edit(_ happening: Happening, _ stream: inout RandomStream) async throws {
    switch happening {
    case .undrain(let count):
      for id in ledger.drainingInstances.shuffled(using: &stream).prefix(count) {
        guard let arn = ledger.instances[id]?.containerInstanceArn else { continue }
        _ = try await aws.call(
          ECS.updateContainerInstancesState, .init(cluster: cluster, containerInstances: [arn], status: .active))
      }
    case .setBounds(let group, let bounds):
      _ = try await aws.call(
        AutoScaling.updateAutoScalingGroup,
        .init(autoScalingGroupName: group, minSize: bounds.min, maxSize: bounds.max))
    case .protect(let count):
      let tasks = chooseTasks(count, &stream)
      if tasks.isEmpty { return }
      _ = try await aws.call(
        ECS.updateTaskProtection,
        .init(cluster: cluster, tasks: tasks, protectionEnabled: true, expiresInMinutes: 30))
    case .recycle(let count):
      for id in choose(count, &stream) {
        _ = try await aws.call(
          AutoScaling.terminateInstanceInAutoScalingGroup,
          .init(instanceId: id, shouldDecrementDesiredCapacity: false))
      }
    case .keep(let count):
      let ids = choose(count, &stream)
      if ids.isEmpty { return }
      _ = try await aws.call(EC2.createTags, .init(resources: ids, tags: [.init(key: "ballast:keep", value: "true")]))
    default: break
    }
  }

  /// Running tasks of services, as many as asked for where there are so many.
  private func chooseTasks(_ count: Int, _ stream: inout RandomStream) -> [String] {
    let running = ledger.tasks.filter { entry in
      if case .service = entry.value.owner { return entry.value.isRunning }
      return false
    }
    return Array(running.keys.sorted().shuffled(using: &stream).prefix(max(0, min(10, count))))
  }

  /// Registered instances that run, as many as asked for where there are so many.
  private func choose(_ count: Int, _ stream: inout RandomStream) -> [String] {
    let candidates = ledger.instances.values.filter { $0.isOffered }.map(\.id).sorted()
    return Array(candidates.shuffled(using: &stream).prefix(max(0, count)))
  }
}

extension LaunchFailure {
  init(_ trouble: LaunchTrouble) {
    let reason: Reason =
      switch trouble.reason {
      case .insufficientInstanceCapacity: .insufficientInstanceCapacity
      case .vcpuLimitExceeded: .vcpuLimitExceeded
      }
    self.init(
      reason, group: trouble.group, instanceType: trouble.instanceType, zone: trouble.zone, count: trouble.count)
  }
}
