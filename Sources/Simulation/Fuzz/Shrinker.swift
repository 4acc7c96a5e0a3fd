/// Makes a failing world smaller for as long as it still breaks the same rule.
///
/// Each round proposes simpler worlds, the boldest first, and takes the first that still fails; it ends when none does, or
/// when it has run as many as it may.
public struct Shrinker: Sendable {
  /// How many worlds may be run.
  public var limit: Int
  /// Told of each smaller world that still fails.
  public var onStep: @Sendable (FuzzCase) -> Void

  public init(limit: Int = 200, onStep: @escaping @Sendable (FuzzCase) -> Void = { _ in }) {
    self.limit = limit
    self.onStep = onStep
  }

  public func shrink(_ failing: FuzzCase, rule: Violation.Rule) async -> FuzzCase {
    var smallest = failing
    var left = limit
    var progresses = true
    while progresses, left > 0 {
      progresses = false
      for candidate in Self.candidates(smallest) {
        if left == 0 { break }
        left -= 1
        guard await candidate.run().violations.contains(where: { $0.rule == rule }) else { continue }
        smallest = candidate
        onStep(smallest)
        progresses = true
        break
      }
    }
    return smallest
  }

  /// Simpler worlds, the boldest first.
  static func candidates(_ world: FuzzCase) -> [FuzzCase] {
    var result: [FuzzCase] = []
    func propose(_ change: (inout FuzzCase) -> Void) {
      var candidate = world
      change(&candidate)
      if candidate != world, Self.isSound(candidate) { result.append(candidate) }
    }
    propose { $0.scenario.events = [] }
    propose { $0.faults = [:] }
    propose { $0.scenario.jobs = [] }
    propose { $0.controllers = 1 }
    propose { $0.leases = nil }
    propose { $0.usesWire = false }
    propose { $0.hearsEvents = nil }
    propose { world in for index in world.scenario.groups.indices { world.scenario.groups[index].hookTimeout = nil } }
    propose { $0.scenario.events.removeFirst($0.scenario.events.count / 2) }
    propose { $0.scenario.events.removeLast($0.scenario.events.count / 2) }
    for index in world.scenario.services.indices { propose { $0.scenario.services.remove(at: index) } }
    for index in world.scenario.groups.indices { propose { $0.scenario.groups.remove(at: index) } }
    for kind in world.faults.keys.sorted() { propose { $0.faults[kind] = nil } }
    for index in world.scenario.events.indices { propose { $0.scenario.events.remove(at: index) } }
    for index in world.scenario.services.indices {
      propose { simplify(&$0.scenario.services[index]) }
      propose { fewerSteps(&$0.scenario.services[index]) }
    }
    return result
  }

  private static func isSound(_ world: FuzzCase) -> Bool {
    guard !world.scenario.groups.isEmpty, !world.scenario.services.isEmpty || !world.scenario.jobs.isEmpty else {
      return false
    }
    let groups = Set(world.scenario.groups.map(\.name))
    let services = Set(world.scenario.services.map(\.name))
    return world.scenario.events.allSatisfy { event in
      switch event.happening {
      case .deploy(let service): services.contains(service)
      case .setDesired(let group, _), .setBounds(let group, _), .refresh(let group), .suspend(let group, _),
        .removeHook(let group):
        groups.contains(group)
      default: true
      }
    }
  }

  private static func simplify(_ service: inout ScenarioService) {
    service.placement = []
    service.task.memberOf = []
    service.task.hostPort = nil
    service.task.stops = nil
    service.task.memoryReservationMiB = nil
  }

  private static func fewerSteps(_ service: inout ScenarioService) {
    guard case .steps(let demand) = service.demand, demand.steps.count > 1 else { return }
    service.demand = .steps(Demand(demand.steps.dropLast()))
  }
}
