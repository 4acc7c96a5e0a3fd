internal import ClusterModel

/// Another fifth of the worlds is plain: one group, services that go anywhere, one controller, and one thing that is wrong. What
/// breaks a rule there can hide behind no other fault, and no other rule stands in for it.
struct PlainThemes {
  enum Theme: CaseIterable {
    /// Demand that rises while instances are on their way.
    case risingNeed
    /// Lists that are empty though there is something.
    case emptyLists
    /// A wall clock that jumps.
    case jumpingClock
    /// Tasks that are protected, on hosts that little else is on.
    case protectedTasks
    /// A group whose launches fail while demand rises.
    case failingLaunches
  }

  let seed: UInt64

  /// What is wrong in the world of this seed.
  var theme: Theme? {
    guard seed % 5 == 4 else { return nil }
    return Theme.allCases[Int(seed / 5 % UInt64(Theme.allCases.count))]
  }

  func applied(to world: FuzzCase) -> FuzzCase {
    guard let theme else { return world }
    var world = world
    var stream = SwarmStream(seed: seed, label: "plain themes")
    makePlain(&world)
    world.makeRoom(&stream)
    switch theme {
    case .risingNeed: rise(&world, &stream)
    case .emptyLists:
      world.flow(&stream, ebb: 2...3)
      world.faults = [.emptyRead: stream.real(0.1...0.3)]
    case .jumpingClock:
      world.flow(&stream)
      world.faults = [.clockJump: stream.real(0.02...0.06)]
    case .protectedTasks:
      world.flow(&stream, ebb: 1...2)
      for at in stride(from: 300, to: world.faultSeconds - 600, by: stream.whole(120...300)) {
        world.scenario.events.append(ScenarioEvent(at: .seconds(at), .protect(tasks: stream.whole(1...2))))
      }
    case .failingLaunches:
      rise(&world, &stream)
      let from = stream.seconds(300...600)
      world.scenario.events = [
        ScenarioEvent(at: from, .launchesFail(LaunchTrouble(group: world.scenario.groups[0].name))),
        ScenarioEvent(at: from + stream.seconds(900...1500), .launchesSucceed),
      ]
    }
    return world
  }

  private func makePlain(_ world: inout FuzzCase) {
    world.scenario.groups = Array(world.scenario.groups.prefix(1))
    (world.scenario.groups[0].isSpot, world.scenario.groups[0].hookTimeout) = (false, nil)
    (world.scenario.jobs, world.scenario.events, world.faults) = ([], [], [:])
    world.scenario.services.removeAll(where: \.isDaemon)
    for index in world.scenario.services.indices {
      var task = ScenarioTask(cpuUnits: 512, memoryMiB: 512)
      task.stops = world.scenario.services[index].task.stops
      world.scenario.services[index].task = task
    }
    (world.controllers, world.usesWire, world.leases, world.hearsEvents) = (1, false, nil, nil)
    world.policy.sizing.method = .packing
    world.policy.sizing.headroom = Headroom()
    world.policy.sizing.scaleOut.cooldown = .zero
    world.policy.sizing.scaleOut.stepMax = 10
  }

  /// Each service wants one task more every minute or two, falls back once, and rises again.
  private func rise(_ world: inout FuzzCase, _ stream: inout SwarmStream) {
    world.scenario.groups[0].max += 20
    world.passSeconds = 45
    for index in world.scenario.services.indices {
      var steps = [DemandStep(at: .zero, count: 1)]
      var at = stream.whole(200...400)
      let fall = stream.whole(6...12)
      while at < world.faultSeconds - 60 {
        steps.append(DemandStep(at: .seconds(at), count: 1 + steps.count % fall))
        at += stream.whole(45...120)
      }
      world.scenario.services[index].demand = .steps(Demand(steps))
    }
  }
}
