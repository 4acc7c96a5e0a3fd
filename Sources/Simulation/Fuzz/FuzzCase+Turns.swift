internal import ClusterModel

/// What themes turn worlds by.
extension FuzzCase {
  /// Small hosts, large tasks, and a policy under which instances come and go soon.
  mutating func makeRoom(_ stream: inout SwarmStream) {
    for index in scenario.groups.indices {
      scenario.groups[index].instanceType = stream.pick(["m5.large", "c5.xlarge"])
    }
    for index in scenario.services.indices where !scenario.services[index].isDaemon {
      scenario.services[index].task.cpuUnits = stream.pick([512, 1024, 1536])
    }
    policy.mode = .act
    policy.sizing.scaleIn = ScaleInPolicy(after: .seconds(60), cooldown: .seconds(60), stepMax: .count(3))
    policy.disruption.budgets = [DisruptionBudget(instances: .percent(50))]
  }

  /// Each service's demand flows and ebbs, every few minutes, until nothing disturbs the world any more.
  mutating func flow(_ stream: inout SwarmStream, ebb: ClosedRange<Int> = 0...2) {
    for index in scenario.services.indices where !scenario.services[index].isDaemon {
      let (low, high) = (stream.whole(ebb), stream.whole(4...9))
      var steps = [DemandStep(at: .zero, count: high)]
      var at = stream.whole(300...600)
      while at < faultSeconds - 60 {
        steps.append(DemandStep(at: .seconds(at), count: steps.count % 2 == 1 ? low : high))
        at += stream.whole(240...600)
      }
      scenario.services[index].demand = .steps(Demand(steps))
    }
  }
}
