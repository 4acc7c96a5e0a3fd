public import ClusterModel

/// A policy and what it is called in reports.
public struct NamedPolicy: Sendable, Hashable {
  public var name: String
  /// Its cluster's name, groups, Region and role are replaced by the simulated world's.
  public var policy: ClusterPolicy

  public init(name: String, policy: ClusterPolicy) {
    self.name = name
    self.policy = policy
  }

  /// Every sizing method, acting, with the settings under which it can be compared with the others: `packing` without
  /// headroom, `largestContainer` with room for one more of the largest task, for with none it never grows.
  public static var everyMethod: [NamedPolicy] {
    SizingMethod.allCases.map { method in
      let headroom = Headroom(largestTasks: method == .largestContainer ? 1 : 0)
      return NamedPolicy(
        name: method.rawValue,
        policy: ClusterPolicy(
          name: World.cluster, mode: .act, sizing: SizingPolicy(method: method, headroom: headroom)))
    }
  }
}

/// What `ballast simulate` is to run: every scenario under every policy with every seed.
public struct SimulateOptions: Sendable {
  public var scenarios: [Scenario]
  public var policies: [NamedPolicy]
  public var seeds: [UInt64]
  /// Where the scenarios' files are.
  public var files: ScenarioFiles
  public var shard: Shard
  /// From the beginning of one pass to the beginning of the next.
  public var passInterval: Duration
  /// Told before each run, for a line of progress.
  public var onBegin: @Sendable (_ scenario: String, _ policy: String, _ seed: UInt64) -> Void
  /// Told after each run.
  public var onEnd: @Sendable (SimulationResult) -> Void

  public init(
    scenarios: [Scenario], policies: [NamedPolicy] = NamedPolicy.everyMethod, seeds: [UInt64] = [1],
    files: ScenarioFiles = .folder(""), shard: Shard = .whole, passInterval: Duration = .seconds(60),
    onBegin: @escaping @Sendable (String, String, UInt64) -> Void = { _, _, _ in },
    onEnd: @escaping @Sendable (SimulationResult) -> Void = { _ in }
  ) {
    self.scenarios = scenarios
    self.policies = policies
    self.seeds = seeds
    self.files = files
    self.shard = shard
    self.passInterval = passInterval
    self.onBegin = onBegin
    self.onEnd = onEnd
  }
}

/// Runs a simulation, or this shard's part of it.
///
/// - Throws: ``ScenarioFault``, ``LoopFailure``, or AWS's error where the sandbox refuses what a scenario does.
public func runSimulate(_ options: SimulateOptions) async throws -> SimulationReport {
  var results: [SimulationResult] = []
  var number = 0
  for scenario in options.scenarios {
    for policy in options.policies {
      for seed in options.seeds {
        defer { number += 1 }
        guard options.shard.has(number) else { continue }
        options.onBegin(scenario.name, policy.name, seed)
        let result = try await World.run(
          WorldSettings(
            scenario: scenario, policy: policy.policy, policyName: policy.name, seed: seed, files: options.files,
            passInterval: options.passInterval))
        options.onEnd(result)
        results.append(result)
      }
    }
  }
  return SimulationReport(results)
}
