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
    world.makeRoom(&stream)
    switch theme {
    case .missingMetrics:
      world.flow(&stream)
      world.policy.sizing.method = .utilization
      world.faults[.noMetric] = stream.real(0.2...0.5)
    case .lostAnswers:
      world.flow(&stream)
      (world.usesWire, world.controllers, world.leases) = (true, 1, nil)
      world.faults[.lostWrite] = stream.real(0.2...0.4)
    case .missingDescriptions:
      world.flow(&stream, ebb: 2...3)
      world.usesWire = false
      world.policy.sizing.method = .packing
      world.policy.sizing.scaleIn.stepMax = .count(1)
      world.faults = [.unknownTask: stream.real(0.1...0.3)]
    case .laggingReplicas:
      world.flow(&stream)
      (world.usesWire, world.passSeconds) = (false, 20)
      world.faults = [.laggingRead: stream.real(0.1...0.3)]
    case .jumpingClock:
      world.flow(&stream)
      world.faults[.clockJump] = stream.real(0.02...0.06)
    case .keptRoom:
      world.policy.sizing.method = .packing
      world.policy.sizing.headroom = Headroom(largestTasks: stream.whole(1...2))
    case .hopelessTasks: addHopeless(&world, &stream)
    case .tides: world.flow(&stream)
    }
    return world
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
