internal import ClusterModel

/// What `ballast simulate --fuzz` is to run.
public struct FuzzOptions: Sendable {
  public var firstSeed: UInt64
  public var seeds: Int
  public var shard: Shard
  public var size: CaseGenerator.Size
  /// Every so many seeds is run twice, and its two traces compared; zero: none.
  public var repeatEvery: Int
  /// Every so many seeds is run without faults as well, and its end compared; zero: none.
  public var compareEvery: Int
  /// How many seeds run at the same time.
  public var parallelism: Int
  /// No seed is begun after one that broke an invariant.
  public var stopsAtFailure: Bool
  /// Watches each world while it runs.
  public var onlooker: (any WorldOnlooker)?
  /// Told after each seed.
  public var onEnd: @Sendable (SimulationResult) -> Void

  public init(
    firstSeed: UInt64 = 1, seeds: Int = 100, shard: Shard = .whole, size: CaseGenerator.Size = .small,
    repeatEvery: Int = 20, compareEvery: Int = 10, parallelism: Int = 1,
    stopsAtFailure: Bool = false, onlooker: (any WorldOnlooker)? = nil,
    onEnd: @escaping @Sendable (SimulationResult) -> Void = { _ in }
  ) {
    self.firstSeed = firstSeed
    self.seeds = seeds
    self.shard = shard
    self.size = size
    self.repeatEvery = repeatEvery
    self.compareEvery = compareEvery
    self.parallelism = max(1, parallelism)
    self.stopsAtFailure = stopsAtFailure
    self.onlooker = onlooker
    self.onEnd = onEnd
  }
}

/// Runs worlds with faults, a seed each, and judges them. Never throws: what goes wrong is in the report.
public func runFuzz(_ options: FuzzOptions) async -> FuzzReport {
  let seeds = (0..<options.seeds).filter(options.shard.has).map { options.firstSeed &+ UInt64($0) }
  var results: [SimulationResult] = []
  await withTaskGroup(of: SimulationResult.self) { group in
    var waiting = seeds[...]
    for _ in 0..<options.parallelism {
      if let seed = waiting.popFirst() { group.addTask { await FuzzSeed(seed, options).run() } }
    }
    while let result = await group.next() {
      options.onEnd(result)
      results.append(result)
      if options.stopsAtFailure, !result.violations.isEmpty { waiting = [] }
      if let seed = waiting.popFirst() { group.addTask { await FuzzSeed(seed, options).run() } }
    }
  }
  return FuzzReport(results, size: options.size)
}

/// One seed: its world, now and then a second time or without faults.
struct FuzzSeed: Sendable {
  let seed: UInt64
  let options: FuzzOptions

  init(_ seed: UInt64, _ options: FuzzOptions) {
    self.seed = seed
    self.options = options
  }

  func run() async -> SimulationResult {
    let world = CaseGenerator(size: options.size).make(seed: seed)
    var result = await world.run(options.onlooker)
    if isDue(options.repeatEvery) {
      let again = await world.run()
      if again.trace != result.trace {
        result.violations.append(
          Violation(.twoTraces, at: .zero, "the first run's trace is \(result.trace), the second one's \(again.trace)"))
      }
    }
    if isDue(options.compareEvery), result.violations.isEmpty {
      let clean = await world.withoutFaults.run()
      if let violation = EndComparison.violation(result, clean, of: world) { result.violations.append(violation) }
    }
    return result
  }

  private func isDue(_ every: Int) -> Bool { every > 0 && seed % UInt64(every) == 0 }
}

/// I26: where faults have stopped, a run ends with about what the same run without faults ends with.
enum EndComparison {
  /// Instances more than this, beside a third, are a difference.
  private static let slack = 3

  static func violation(_ result: SimulationResult, _ clean: SimulationResult, of world: FuzzCase) -> Violation? {
    guard world.policy.sizing.method == .packing, world.policy.mode == .act, clean.violations.isEmpty else {
      return nil
    }
    // What people kept, drained or asked for stays different for good; so does what a budget of zero never gives back.
    let lasting = world.scenario.events.contains { event in
      switch event.happening {
      case .keep, .drain, .undrain, .setDesired, .setBounds, .protect, .stop: true
      default: false
      }
    }
    let shrinks = world.policy.disruption.budgets.allSatisfy { $0.instances.resolved(of: 10) > 0 }
    guard !lasting, shrinks, world.scenario.jobs.isEmpty else { return nil }
    let allowed = clean.finalInstances * 4 / 3 + slack
    guard result.finalInstances > allowed else { return nil }
    return Violation(
      .oversized, at: .seconds(result.seconds),
      "\(result.finalInstances) instances run at the end; without faults it would be \(clean.finalInstances)")
  }
}
