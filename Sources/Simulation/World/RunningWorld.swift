internal import AWSModel
internal import ClusterModel
internal import Controller
internal import FoundationEssentials
internal import Sandbox

/// One world while it runs.
struct RunningWorld: Sendable {
  let settings: WorldSettings
  let policy: ClusterPolicy
  let sandbox: Sandbox
  let clock: SimClock
  let ledger: WorldLedger
  let witness: Witness
  private let faults: FaultSource
  private let feed: EventFeed?
  private let catalogue: InstanceTypeCatalogue
  private let fitness: TaskFitness

  init(_ settings: WorldSettings, _ catalogue: InstanceTypeCatalogue, _ fitness: TaskFitness, _ loop: SimLoop) {
    let scenario = settings.scenario
    let start = VirtualInstant(microseconds: Int64(scenario.start.timeIntervalSince1970 * 1e6))
    var options = SandboxOptions(seed: settings.seed, start: start, catalogue: catalogue, callLogCapacity: 0)
    options.enforcesIAM = settings.permissions != nil
    let sandbox = Sandbox(options)
    let ledger = WorldLedger(scenario: scenario, fitness: fitness, cluster: scenario.cluster)
    sandbox.watch { sight, at in ledger.see(sight, at: at - start) }
    let people = People.operators(of: sandbox).arn
    loop.onAdvance { elapsed in
      sandbox.advance(to: start + elapsed)
      if sandbox.stall != nil { loop.giveUp() }
    }
    var policy = settings.policy
    policy.name = scenario.cluster
    policy.region = nil
    policy.roleArn = nil
    policy.groups = scenario.groups.map { .name($0.name) }
    self.settings = settings
    self.policy = policy
    self.sandbox = sandbox
    self.ledger = ledger
    self.catalogue = catalogue
    self.fitness = fitness
    clock = loop.clock
    let witness = Witness(
      scenario: scenario, ledger: ledger, policy: policy, operatorArn: people, controllers: settings.controllers,
      keepsLease: settings.leases, invariants: Invariants.all(settings.planner), now: { loop.elapsed })
    witness.capacities = { sandbox.desiredCapacities() }
    sandbox.watchCalls { call, _ in witness.see(call) }
    self.witness = witness
    faults = FaultSource(
      settings.faults, until: settings.faultsEnd ?? scenario.duration, seed: settings.seed, ledger: ledger,
      witness: witness)
    faults.killPoint = settings.killPoint
    feed = settings.hearsEvents ? EventFeed(faults: faults, clock: loop.clock) : nil
    if let onlooker = settings.onlooker {
      faults.onNote = { onlooker.befell($0, second: $1) }
      witness.onChange = { onlooker.wrote($0, second: Int(loop.elapsed.components.seconds)) }
    }
  }

  /// From an empty account to the end of the scenario.
  func run() async throws -> SimulationResult {
    let people = People(sandbox: sandbox, arn: witness.operatorArn)
    try WorldBuilder(
      people: people, scenario: settings.scenario, usesProviders: policy.sizing.method == .capacityProvider,
      keepsLeases: settings.leases
    ).build()
    if let permissions = settings.permissions { try WorldBuilder.allow(permissions, by: people) }
    wantFromTheBeginning()
    let fleet = makeFleet()
    defer { fleet.release() }
    if let feed { sandbox.hearEvents { feed.take($0) } }
    let meter = try await withThrowingTaskGroup(of: DemandMeter?.self) { group in
      group.addTask {
        await fleet.run()
        return nil
      }
      group.addTask {
        try await direct(director(people))
        return nil
      }
      group.addTask { try await sample() }
      // A world that cannot go on ends its controllers, which would operate it for ever.
      defer { fleet.close() }
      var meter = DemandMeter(fitness)
      while let ended = try await group.next() {
        guard let ended else { continue }
        meter = ended
        witness.end()
        feed?.close()
        fleet.close()
      }
      return meter
    }
    return result(meter, restarts: fleet.kills)
  }

  private func wantFromTheBeginning() {
    for service in settings.scenario.services {
      guard let index = ledger.index(ofService: service.name) else { continue }
      let wanted = service.demand.resolved(over: settings.scenario.duration).count(at: .zero)
      ledger.want(index, wanted, at: .zero)
    }
  }

  private func director(_ people: People) -> Director {
    var onRefusal: (@Sendable (String, any Error, Duration) -> Void)?
    if settings.isTolerant { onRefusal = { _, _, _ in } }
    return Director(
      scenario: settings.scenario, people: people, stage: LedgerStage(ledger: ledger, faults: faults),
      seed: settings.seed, onRefusal: onRefusal)
  }

  /// Has the scenario happen, each thing at its time.
  private func direct(_ director: Director) async throws {
    var director = director
    while let due = director.nextDue {
      if due > clock.now.elapsed { try await clock.sleep(until: .init(elapsed: due)) }
      try director.act(at: due)
    }
  }

  /// Takes a sample at each interval until the scenario is over.
  private func sample() async throws -> DemandMeter {
    var meter = DemandMeter(fitness)
    var at = Duration.zero
    while true {
      let sample = ledger.sample(at: at)
      meter.take(sample)
      settings.onlooker?.sampled(sample)
      witness.minute()
      if at >= settings.scenario.duration { return meter }
      at = min(settings.scenario.duration, at + settings.sampleInterval)
      try await clock.sleep(until: .init(elapsed: at))
    }
  }

  private func makeFleet() -> ControllerFleet {
    var prices: [String: Double] = [:]
    for type in catalogue.types where type.dollarsPerHour > 0 { prices[type.name] = type.dollarsPerHour }
    return ControllerFleet(
      settings: settings, policy: policy, clock: clock, witness: witness, faults: faults, prices: prices, feed: feed,
      connect: connection)
  }

  /// A controller's way to the sandbox: straight; with faults; or with faults over the wire.
  private func connection(_ life: ControllerLife) -> any AWSCaller {
    if settings.usesWire { return WireConnection.make(sandbox, life: life, faults: faults, seed: settings.seed) }
    let identity = CallerIdentity(arn: life.identity)
    guard let latency = settings.latency else {
      if settings.faults.isEmpty, settings.killPoint == nil { return SandboxCaller(sandbox, identity: identity) }
      return FaultyCaller(
        aws: SandboxCaller(sandbox, identity: identity), life: life, faults: faults, memory: StaleAnswers(clock: clock),
        clock: clock, latency: 20...120)
    }
    let gate = LatencyGate(clock: clock, range: latency, seed: settings.seed)
    return SandboxCaller(sandbox, identity: identity, interceptors: [gate])
  }

  private func result(_ meter: DemandMeter, restarts: Int) -> SimulationResult {
    let end = settings.scenario.duration
    let last = ledger.sample(at: end)
    ledger.close(at: end)
    var result = SimulationResult(
      scenario: settings.scenario.name, policy: settings.policyName, seed: settings.seed)
    result.seconds = Int(end.components.seconds)
    result.instanceHours = ledger.instanceSeconds / 3600
    result.cost = ledger.cost
    result.costBound = meter.cost
    result.instanceHoursBound = meter.instanceHours
    result.waits = ledger.waits
    result.placementWaits = ledger.placementWaits
    result.waitingTaskHours = meter.waitingTaskHours
    result.unplaceable = last.unplaceable
    result.moves = ledger.moves
    result.purchases = witness.purchases
    result.launched = ledger.launched
    result.removed = ledger.removed
    result.peakInstances = ledger.peakInstances
    result.passes = witness.passes
    result.calls = witness.calls
    result.violations = witness.violations
    result.denials = witness.denials.isEmpty ? nil : witness.denials
    result.restarts = restarts
    result.faults = faults.tally
    result.finalInstances = last.instances
    result.trace = sandbox.traceDigest
    return result
  }
}
