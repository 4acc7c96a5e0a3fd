internal import ClusterModel

/// What drawn worlds got later, each from lots of its own, so that known seeds stay as they were in all else.
struct LaterLots {
  let seed: UInt64

  func applied(to world: FuzzCase) -> FuzzCase {
    var world = world
    addEvents(&world)
    addLease(&world)
    addPolicy(&world)
    addTrouble(&world)
    return world
  }

  /// Lifecycle hooks and terminations that they hold, a group of somebody else's, EventBridge's events, further faults.
  private func addEvents(_ world: inout FuzzCase) {
    var stream = SwarmStream(seed: seed, label: "later additions")
    if stream.chance(0.5) { world.faults.merge(FaultKind.laterSwarm(&stream)) { first, _ in first } }
    if stream.chance(0.3) { world.hearsEvents = true }
    if stream.chance(0.4) {
      for index in world.scenario.groups.indices {
        world.scenario.groups[index].hookTimeout = stream.pick([.seconds(900), .seconds(1800)])
      }
    }
    if stream.chance(0.3) {
      for _ in 0..<stream.whole(1...2) {
        let at = stream.seconds(180...(world.faultSeconds - 600))
        world.scenario.events.append(ScenarioEvent(at: at, .recycle(instances: 1)))
      }
      world.scenario.events.sort { $0.at < $1.at }
    }
    if stream.chance(0.1) {
      world.scenario.groups.append(
        ScenarioGroup(
          name: "foreign", instanceType: "m5.large", max: 3, desired: 1, attributes: ["team": "z"], isBound: false))
    }
  }

  /// Half of the worlds with two controllers have a lease, and some of the others get a second controller and a lease; there,
  /// processes stand still more often, for that is when a lease is lost.
  private func addLease(_ world: inout FuzzCase) {
    var stream = SwarmStream(seed: seed, label: "leases")
    guard !world.usesWire, stream.chance(world.controllers == 2 ? 0.5 : 0.06) else { return }
    world.controllers = 2
    world.leases = true
    world.faults[.pause] = max(world.faults[.pause] ?? 0, stream.real(0.002...0.006))
  }

  /// What a policy says of drains beyond their deadline.
  private func addPolicy(_ world: inout FuzzCase) {
    var stream = SwarmStream(seed: seed, label: "policies of drains")
    guard stream.chance(0.4) else { return }
    var disruption = world.policy.disruption
    if stream.chance(0.3) { disruption.drain.onTimeout = .force }
    disruption.drain.standaloneTasks = stream.pick([.wait, .wait, .keep, .stopAfter(.seconds(120))])
    disruption.drain.protectedTasks = stream.pick([.wait, .wait, .ecs])
    if stream.chance(0.3) { disruption.floors = [.init(service: "*", tasks: stream.whole(1...3))] }
    disruption.protects = stream.chance(0.3)
    disruption.rebalances = stream.chance(0.8)
    world.policy.disruption = disruption
  }

  /// Hosts in trouble, Spot Instances that are taken back, groups that people work on, events that somebody forges.
  private func addTrouble(_ world: inout FuzzCase) {
    var stream = SwarmStream(seed: seed, label: "further trouble")
    if world.hearsEvents == true, stream.chance(0.5) { world.faults.merge(FaultKind.forgeries(&stream)) { $1 } }
    guard stream.chance(0.5) else { return }
    if stream.chance(0.4) {
      for index in world.scenario.groups.indices { world.scenario.groups[index].isSpot = stream.chance(0.7) }
    }
    for _ in 0..<stream.whole(1...3) {
      let at = stream.seconds(180...(world.faultSeconds - 600))
      world.scenario.events.append(ScenarioEvent(at: at, happening(world, &stream)))
    }
    world.scenario.events.sort { $0.at < $1.at }
  }

  private func happening(_ world: FuzzCase, _ stream: inout SwarmStream) -> Happening {
    let group = stream.pick(world.scenario.groups).name
    let (count, lasting) = (stream.whole(1...2), stream.seconds(60...1500))
    if world.scenario.groups.contains(where: \.isSpot), stream.chance(0.6) {
      return stream.pick([.rebalance(instances: count + 2), .interrupt(instances: count)])
    }
    return stream.pick([
      .impair(instances: count, lasting: lasting), .hang(instances: count, lasting: lasting),
      .holdStops(instances: count, lasting: lasting), .refresh(group: group),
      .suspend(group: group, lasting: lasting), .removeHook(group: group),
    ])
  }
}
