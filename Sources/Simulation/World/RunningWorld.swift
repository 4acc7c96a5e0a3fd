internal import AWSModel
internal import ClusterModel
internal import Controller
internal import FoundationEssentials
internal import Logging
internal import Observation
internal import Sandbox

/// One world while it runs.
struct RunningWorld: Sendable {
  let settings: WorldSettings
  let policy: ClusterPolicy
  let sandbox: Sandbox
  let clock: SimClock
  let ledger: WorldLedger
  let checks: WorldChecks
  private let catalogue: InstanceTypeCatalogue
  private let fitness: TaskFitness

  init(_ settings: WorldSettings, _ catalogue: InstanceTypeCatalogue, _ fitness: TaskFitness, _ loop: SimLoop) {
    let scenario = settings.scenario
    let start = VirtualInstant(microseconds: Int64(scenario.start.timeIntervalSince1970 * 1e6))
    let sandbox = Sandbox(
      SandboxOptions(seed: settings.seed, start: start, catalogue: catalogue, callLogCapacity: 0))
    let ledger = WorldLedger(scenario: scenario, fitness: fitness, cluster: World.cluster)
    sandbox.watch { sight, at in ledger.see(sight, at: at - start) }
    loop.onAdvance { elapsed in sandbox.advance(to: start + elapsed) }
    var policy = settings.policy
    policy.name = World.cluster
    policy.region = nil
    policy.roleArn = nil
    policy.groups = scenario.groups.filter(\.isBound).map { .name($0.name) }
    self.settings = settings
    self.policy = policy
    self.sandbox = sandbox
    self.ledger = ledger
    self.catalogue = catalogue
    self.fitness = fitness
    clock = loop.clock
    checks = WorldChecks(scenario: scenario, ledger: ledger, policy: policy, clock: loop.clock)
  }

  /// From an empty account to the end of the scenario.
  func run() async throws -> SimulationResult {
    let people = SandboxCaller(
      sandbox, identity: CallerIdentity(arn: "arn:aws:iam::\(sandbox.options.account):user/operator"))
    try await WorldBuilder(aws: people, scenario: settings.scenario, cluster: World.cluster).build()
    wantFromTheBeginning()
    let gate = StopGate()
    let controller = makeController()
    let meter = try await withThrowingTaskGroup(of: DemandMeter?.self) { group in
      group.addTask {
        await controller.run(gate: gate)
        return nil
      }
      group.addTask {
        try await director(people).run()
        return nil
      }
      group.addTask { try await sample() }
      var meter = DemandMeter(fitness)
      while let ended = try await group.next() {
        guard let ended else { continue }
        meter = ended
        gate.close("the scenario is over")
      }
      return meter
    }
    return result(meter)
  }

  private func wantFromTheBeginning() {
    for service in settings.scenario.services {
      guard let index = ledger.index(ofService: service.name) else { continue }
      let wanted = service.demand.resolved(over: settings.scenario.duration).count(at: .zero)
      ledger.want(index, wanted, at: .zero)
    }
  }

  private func director(_ people: any AWSCaller) -> Director {
    Director(
      scenario: settings.scenario, cluster: World.cluster, aws: people, sandbox: sandbox, clock: clock, ledger: ledger,
      checks: checks, seed: settings.seed)
  }

  /// Takes a sample at each interval until the scenario is over.
  private func sample() async throws -> DemandMeter {
    var meter = DemandMeter(fitness)
    var at = Duration.zero
    while true {
      let sample = ledger.sample(at: at)
      meter.take(sample)
      settings.onlooker?.sampled(sample)
      if at >= settings.scenario.duration { return meter }
      at = min(settings.scenario.duration, at + settings.sampleInterval)
      try await clock.sleep(until: .init(elapsed: at))
    }
  }

  private func makeController() -> BallastController {
    let controllerClock = SimControllerClock(start: settings.scenario.start, clock: clock)
    let (checks, clock, onlooker) = (checks, clock, settings.onlooker)
    let aws = WatchedCaller(aws: controllerConnection(), witness: checks)
    var prices: [String: Double] = [:]
    for type in catalogue.types where type.dollarsPerHour > 0 { prices[type.name] = type.dollarsPerHour }
    return BallastController(
      policies: PolicyBook([policy]),
      services: ControllerServices(
        clock: controllerClock, decisions: ForgetfulLog(), memory: VolatileMemoryStore(), planner: settings.planner,
        observation: ObservationSettings(prices: prices),
        onReport: { _, report in
          checks.take(report)
          onlooker?.passed(report, second: Int(clock.now.elapsed.components.seconds))
        }, connect: { _ in aws }),
      settings: ControllerSettings(interval: settings.passInterval, jitterPercent: 0), seed: settings.seed,
      logger: Logger(label: "simulation") { _ in SwiftLogNoOpLogHandler() })
  }

  private func controllerConnection() -> SandboxCaller {
    let identity = CallerIdentity(arn: "arn:aws:sts::\(sandbox.options.account):assumed-role/ballast/controller")
    guard let latency = settings.latency else { return SandboxCaller(sandbox, identity: identity) }
    let gate = LatencyGate(clock: clock, range: latency, seed: settings.seed)
    return SandboxCaller(sandbox, identity: identity, interceptors: [gate])
  }

  private func result(_ meter: DemandMeter) -> SimulationResult {
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
    result.purchases = checks.purchases
    result.launched = ledger.launched
    result.removed = ledger.removed
    result.peakInstances = ledger.peakInstances
    result.passes = checks.passes
    result.calls = checks.calls
    result.violations = checks.violations
    result.trace = sandbox.traceDigest
    return result
  }
}
