internal import AWSModel
internal import ClusterModel
internal import Controller
internal import FoundationEssentials
internal import Logging
internal import Observation
internal import Sandbox

/// The controllers of a world: one as a rule, two where they are to get into each other's way; each is started again a while
/// after it was killed.
final class ControllerFleet: @unchecked Sendable {
  private let settings: WorldSettings
  private let policy: ClusterPolicy
  private let clock: SimClock
  private let witness: Witness
  private let faults: FaultSource
  private let connect: @Sendable (ControllerLife) -> any AWSCaller
  private let prices: [String: Double]
  private let feed: EventFeed?
  private var lives: [ControllerLife] = []
  private var gates: [StopGate] = []
  private var tasks: [Task<Void, Never>] = []
  private var isOver = false
  private(set) var kills = 0

  init(
    settings: WorldSettings, policy: ClusterPolicy, clock: SimClock, witness: Witness, faults: FaultSource,
    prices: [String: Double], feed: EventFeed?, connect: @escaping @Sendable (ControllerLife) -> any AWSCaller
  ) {
    self.settings = settings
    self.policy = policy
    self.clock = clock
    self.witness = witness
    self.faults = faults
    self.prices = prices
    self.feed = feed
    self.connect = connect
  }

  /// Runs every controller until ``close()``.
  func run() async {
    await withTaskGroup(of: Void.self) { group in
      for index in 0..<settings.controllers { group.addTask { await self.live(index) } }
    }
  }

  /// Life after life of one controller.
  private func live(_ index: Int) async {
    var store = KeptMemories()
    var number = 0
    while !isOver {
      let life = ControllerLife(identity: Self.identity(index), clock: clock)
      let gate = StopGate()
      witness.began(number, of: life.identity)
      let controller = make(life, store, seed: settings.seed &+ UInt64(index * 1000 + number))
      number += 1
      lives.append(life)
      feed?.attach(controller, life)
      gates.append(gate)
      tasks.append(
        Task.detached {
          await controller.run(gate: gate)
          life.finished()
        })
      guard await life.ended(), !isOver else { return }
      kills += 1
      // Half of the restarts are on another machine, which remembers nothing.
      if faults.share() < 0.5 { store = KeptMemories() }
      try? await clock.sleep(for: faults.duration(5...120))
      witness.restarts.append(clock.now.elapsed)
    }
  }

  /// What the ARN of every controller's role session begins with.
  static let session = "arn:aws:sts::123456789012:assumed-role/ballast/"

  static func identity(_ index: Int) -> String { "\(session)controller-\(index + 1)" }

  /// What a life of a controller calls itself in a lease.
  static func leaseOwner(_ identity: String, life: Int) -> String { "\(identity) life \(life)" }

  /// Ends what lives. Those that were killed stay as they are until ``release()``.
  func close() {
    isOver = true
    for gate in gates { gate.close("the scenario is over") }
    for life in lives where life.state != .alive { life.finished() }
  }

  /// Lets go of everything that killed controllers left behind.
  func release() {
    for life in lives { life.release() }
    for task in tasks { task.cancel() }
  }

  /// As long as three passes, as `ballast run` has it.
  private func lease(_ life: ControllerLife, _ clock: LifeClock, _ aws: any AWSCaller) -> LeaseKeeper? {
    guard settings.leases else { return nil }
    return LeaseKeeper(
      table: WorldBuilder.leaseTable,
      owner: Self.leaseOwner(life.identity, life: witness.lives[life.identity] ?? 0),
      duration: max(.seconds(90), settings.passInterval * 3), clock: clock, connect: { aws })
  }

  private func make(_ life: ControllerLife, _ store: KeptMemories, seed: UInt64) -> BallastController {
    let (witness, clock, onlooker, faults) = (witness, clock, settings.onlooker, faults)
    let aws = connect(life)
    let lifeClock = LifeClock(start: settings.scenario.start, life: life, offset: { faults.clockOffset })
    return BallastController(
      policies: PolicyBook([policy]),
      services: ControllerServices(
        clock: lifeClock,
        decisions: WitnessedLog(life: life, faults: faults, witness: witness),
        memory: LifeMemory(store: store, life: life, faults: faults, witness: witness), planner: settings.planner,
        observation: ObservationSettings(prices: prices), lease: lease(life, lifeClock, aws),
        onReport: { _, report in
          guard life.state == .alive else { return }
          witness.take(report, of: life.identity)
          onlooker?.passed(report, second: Int(clock.now.elapsed.components.seconds))
        }, connect: { _ in aws }),
      settings: ControllerSettings(interval: settings.passInterval, backoffMax: .seconds(180), jitterPercent: 0),
      seed: seed, logger: Logger(label: "simulation") { _ in WitnessedLogging(witness) })
  }
}
