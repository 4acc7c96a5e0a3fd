internal import ClusterModel

/// Every fifth world is turned to one rule that matters in few of the others: what is drawn stays, but for what the rule needs.
struct Themes {
  enum Theme: CaseIterable {
    /// A size that goes by a metric which is often missing.
    case missingMetrics
    /// Answers that are lost on the wire after their calls have changed something.
    case lostAnswers
    /// Tasks that are listed and that nobody can describe for a while.
    case missingDescriptions
    /// Replicas that lag behind what others have answered.
    case laggingReplicas
    /// A wall clock that jumps.
    case jumpingClock
    /// Room that is kept in empty instances.
    case keptRoom
    /// Tasks that wait and fit nowhere.
    case hopelessTasks
    /// Demand that rises while what it fell by is still leaving.
    case tides
  }

  let seed: UInt64

  /// The rule that the world of this seed is turned to.
  var theme: Theme? {
    guard seed % 5 == 2 else { return nil }
    return Theme.allCases[Int(seed / 5 % UInt64(Theme.allCases.count))]
  }

  func applied(to world: FuzzCase) -> FuzzCase {
    guard let theme else { return world }
    var world = world
    var stream = SwarmStream(seed: seed, label: "themes")
    makeRoom(&world, &stream)
    switch theme {
    case .missingMetrics:
      flow(&world, &stream)
      world.policy.sizing.method = .utilization
      world.faults[.noMetric] = stream.real(0.2...0.5)
    case .lostAnswers:
      flow(&world, &stream)
      (world.usesWire, world.controllers, world.leases) = (true, 1, nil)
      world.faults[.lostWrite] = stream.real(0.2...0.4)
    case .missingDescriptions:
      flow(&world, &stream, ebb: 2...3)
      world.usesWire = false
      world.policy.sizing.method = .packing
      world.policy.sizing.scaleIn.stepMax = .count(1)
      world.faults = [.unknownTask: stream.real(0.1...0.3)]
    case .laggingReplicas:
      flow(&world, &stream)
      (world.usesWire, world.passSeconds) = (false, 20)
      world.faults = [.laggingRead: stream.real(0.1...0.3)]
    case .jumpingClock:
      flow(&world, &stream)
      world.faults[.clockJump] = stream.real(0.02...0.06)
    case .keptRoom:
      world.policy.sizing.method = .packing
      world.policy.sizing.headroom = Headroom(largestTasks: stream.whole(1...2))
    case .hopelessTasks: addHopeless(&world, &stream)
    case .tides: flow(&world, &stream)
    }
    return world
  }

  /// Small hosts, large tasks, and a policy under which instances come and go soon.
  func makeRoom(_ world: inout FuzzCase, _ stream: inout SwarmStream) {
    for index in world.scenario.groups.indices {
      world.scenario.groups[index].instanceType = stream.pick(["m5.large", "c5.xlarge"])
    }
    for index in world.scenario.services.indices where !world.scenario.services[index].isDaemon {
      world.scenario.services[index].task.cpuUnits = stream.pick([512, 1024, 1536])
    }
    world.policy.mode = .act
    world.policy.sizing.scaleIn = ScaleInPolicy(after: .seconds(60), cooldown: .seconds(60), stepMax: .count(3))
    world.policy.disruption.budgets = [DisruptionBudget(instances: .percent(50))]
  }

  /// Each service's demand flows and ebbs, every few minutes, until nothing disturbs the world any more.
  func flow(_ world: inout FuzzCase, _ stream: inout SwarmStream, ebb: ClosedRange<Int> = 0...2) {
    for index in world.scenario.services.indices where !world.scenario.services[index].isDaemon {
      let (low, high) = (stream.whole(ebb), stream.whole(4...9))
      var steps = [DemandStep(at: .zero, count: high)]
      var at = stream.whole(300...600)
      while at < world.faultSeconds - 60 {
        steps.append(DemandStep(at: .seconds(at), count: steps.count % 2 == 1 ? low : high))
        at += stream.whole(240...600)
      }
      world.scenario.services[index].demand = .steps(Demand(steps))
    }
  }

  /// A service that no instance can hold is wanted while little else happens.
  private func addHopeless(_ world: inout FuzzCase, _ stream: inout SwarmStream) {
    world.policy.sizing.method = .packing
    world.policy.sizing.headroom = Headroom()
    for index in world.scenario.groups.indices { world.scenario.groups[index].max += 6 }
    let rise = DemandStep(at: stream.seconds(600...1500), count: stream.whole(1...3))
    let task = ScenarioTask(cpuUnits: 1024, memoryMiB: 400_000)
    world.scenario.services.append(ScenarioService(name: "giant", task: task, demand: .steps(Demand([rise]))))
  }
}
