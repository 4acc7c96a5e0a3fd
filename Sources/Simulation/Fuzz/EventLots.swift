/// Draws what people do and what befalls the fleet, all before the part in which everything is to come to rest.
struct EventLots {
  let groups: [ScenarioGroup]
  let services: [ScenarioService]
  let faultSeconds: Int

  func draw(_ stream: inout SwarmStream) -> [ScenarioEvent] {
    // Each kind is in or out for the whole world.
    let kinds = (0..<Self.kinds).filter { _ in stream.chance(0.3) }
    var events: [ScenarioEvent] = []
    for kind in kinds {
      for _ in 0..<stream.whole(1...2) {
        events += event(kind, at: stream.seconds(180...(faultSeconds - 600)), &stream)
      }
    }
    return events.sorted { $0.at < $1.at }
  }

  private static let kinds = 15

  private func event(_ kind: Int, at: Duration, _ stream: inout SwarmStream) -> [ScenarioEvent] {
    let group = stream.pick(groups)
    let later = at + stream.seconds(120...580)
    func one(_ happening: Happening) -> [ScenarioEvent] { [ScenarioEvent(at: at, happening)] }
    switch kind {
    case 0:
      let names = services.filter { !$0.isDaemon }.map(\.name)
      return one(.deploy(service: stream.pick(names)))
    case 1: return one(.setDesired(group: group.name, to: stream.whole(group.min...group.max)))
    case 2:
      return one(.drain(instances: 1)) + (stream.chance(0.5) ? [ScenarioEvent(at: later, .undrain(instances: 1))] : [])
    case 3:
      let trouble = LaunchTrouble(
        reason: stream.pick(LaunchTrouble.Reason.allCases), group: stream.chance(0.5) ? group.name : nil,
        zone: stream.chance(0.3) ? group.zones[0] : nil)
      return one(.launchesFail(trouble)) + [ScenarioEvent(at: later, .launchesSucceed)]
    case 4: return one(.crash(instances: 1))
    case 5: return one(.disconnect(instances: stream.whole(1...2), lasting: stream.seconds(30...900)))
    case 6:
      let zone = stream.pick(group.zones)
      return one(.zoneOutage(zone: zone)) + [ScenarioEvent(at: later, .zoneRecovery(zone: zone))]
    case 7:
      let bounds = GroupBounds(
        min: stream.whole(0...group.max / 2), max: stream.whole(group.max / 2 + 1...group.max + 2))
      return one(.setBounds(group: group.name, bounds))
        + [ScenarioEvent(at: later, .setBounds(group: group.name, GroupBounds(min: group.min, max: group.max)))]
    case 8: return one(.stop(instances: 1))
    case 9: return one(.terminate(instances: 1))
    case 10: return one(.exit(tasks: stream.whole(1...4)))
    case 11: return one(.protect(tasks: stream.whole(1...3)))
    case 12: return one(.keep(instances: 1))
    case 13: return one(.silent) + [ScenarioEvent(at: later, .registering)]
    default: return one(.undrain(instances: 1))
    }
  }
}
