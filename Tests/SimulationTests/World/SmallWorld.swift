import ClusterModel

@testable import Simulation

/// A cluster of a few instances on which demand rises and falls within two hours.
enum SmallWorld {
  static func scenario(events: [ScenarioEvent] = []) -> Scenario {
    Scenario(
      name: "small", duration: .seconds(6000),
      groups: [ScenarioGroup(name: "blue", instanceType: "m5.large", min: 1, max: 8)],
      services: [
        ScenarioService(
          name: "api", task: ScenarioTask(cpuUnits: 1024, memoryMiB: 1024),
          demand: .steps(
            Demand([
              DemandStep(at: .zero, count: 2), DemandStep(at: .seconds(900), count: 7),
              DemandStep(at: .seconds(2400), count: 1),
            ])), placement: ["binpack:memory"])
      ], events: events)
  }

  static func policy(_ method: SizingMethod = .packing) -> ClusterPolicy {
    ClusterPolicy(
      name: World.cluster, mode: .act,
      sizing: SizingPolicy(
        method: method, headroom: Headroom(largestTasks: method == .largestContainer ? 1 : 0),
        scaleIn: ScaleInPolicy(after: .seconds(120), cooldown: .seconds(60), stepMax: .count(2))),
      disruption: DisruptionPolicy(budgets: [DisruptionBudget(instances: .count(2))]))
  }

  static func settings(
    _ method: SizingMethod = .packing, seed: UInt64 = 1, events: [ScenarioEvent] = []
  ) -> WorldSettings {
    var settings = WorldSettings(
      scenario: scenario(events: events), policy: policy(method), seed: seed, passInterval: .seconds(60))
    settings.isTolerant = true
    return settings
  }
}
