import ClusterModel
import Placement

/// The rules of placement written a second time, as plainly as possible: every instance is filtered and sorted anew for
/// each task, with names instead of handles. What the board does fast must agree with it.
struct NaiveScheduler {
  struct Machine {
    var free: ResourceVector
    /// Ports in use that belong to no task below, and those that each task holds.
    var otherPorts: PortReservation
    var held: [PortReservation] = []
    var ports: PortReservation { held.reduce(otherPorts) { $0.union($1) } }
    var attributes: AttributeSet
    var isOpen: Bool
    var groups: [String] = []
    /// Groups of tasks that are known to run there, to count tasks as ECS does.
    var running = 0
    var isRetired = false
  }

  var machines: [Machine] = []

  init(_ snapshot: ClusterSnapshot) {
    for instance in snapshot.instances {
      let own = [
        ECSAttribute("ecs.availability-zone", instance.availabilityZone),
        ECSAttribute("ecs.instance-type", instance.instanceType),
      ]
      machines.append(
        Machine(
          free: instance.remaining, otherPorts: instance.portsInUse,
          attributes: AttributeSet(instance.attributes.sorted + own),
          isOpen: instance.status == .active && instance.agentConnected, running: instance.runningTasksCount))
    }
    for task in snapshot.tasks where task.isWanted {
      guard let instance = task.instance else { continue }
      machines[Int(instance)].groups.append(task.group)
      let ports = snapshot.requirements[Int(task.requirement)].ports
      machines[Int(instance)].held.append(ports)
      machines[Int(instance)].otherPorts = machines[Int(instance)].otherPorts.subtracting(ports)
    }
  }

  func fits(_ kind: TaskKind, on machine: Machine) -> Bool {
    guard machine.isOpen, kind.requirement.resources.fits(in: machine.free),
      kind.requirement.ports.conflicts(with: machine.ports).isEmpty,
      kind.requirement.ports.isEmpty || machine.ports.count + kind.requirement.ports.count <= 100
    else { return false }
    for attribute in kind.requirement.requiredAttributes {
      guard machine.attributes.has(attribute.name) else { return false }
      if let value = attribute.value, machine.attributes.value(attribute.name) != value { return false }
    }
    let subject = QuerySubject(
      attributes: machine.attributes, runningTasksCount: machine.running, taskGroups: machine.groups)
    for constraint in kind.requirement.constraints + kind.constraints {
      switch constraint {
      case .distinctInstance: if machine.groups.contains(kind.group) { return false }
      case .memberOf(let expression): if (try? ClusterQuery(expression))?.matches(subject) != true { return false }
      }
    }
    return true
  }

  /// The index of the machine that ECS's rules and the drawn order choose.
  func choose(_ kind: TaskKind, order: RowOrder) -> Int? {
    var candidates = machines.indices.filter { fits(kind, on: machines[$0]) }
    rules: for rule in kind.effectiveStrategy {
      let weigh: (Int) -> Int
      switch rule {
      case .random: break rules
      case .binpack(.cpu): weigh = { Int(machines[$0].free.cpuUnits) }
      case .binpack(.memory): weigh = { Int(machines[$0].free.memoryMiB) }
      case .spread("instanceId"), .spread("host"):
        weigh = { machines[$0].groups.count { $0 == kind.group } }
      case .spread(let field):
        let name = String(field.dropFirst("attribute:".count))
        let totals = Dictionary(
          machines.map { ($0.attributes.value(name), $0.groups.count { $0 == kind.group }) }, uniquingKeysWith: +)
        weigh = { totals[machines[$0].attributes.value(name)] ?? 0 }
      }
      let weights = candidates.map(weigh)
      guard let least = weights.min() else { return nil }
      candidates = zip(candidates, weights).filter { $0.1 == least }.map(\.0)
    }
    return candidates.min { order.rank(of: Int32($0)) < order.rank(of: Int32($1)) }
  }

  mutating func put(_ kind: TaskKind, on index: Int) {
    machines[index].free -= kind.requirement.resources
    machines[index].held.append(kind.requirement.ports)
    machines[index].groups.append(kind.group)
    machines[index].running += 1
  }

  mutating func take(_ kind: TaskKind, off index: Int) {
    machines[index].free += kind.requirement.resources
    if let held = machines[index].held.firstIndex(of: kind.requirement.ports) { machines[index].held.remove(at: held) }
    if let group = machines[index].groups.firstIndex(of: kind.group) { machines[index].groups.remove(at: group) }
    machines[index].running -= 1
  }

  /// A fresh machine, in a place of its own or in that of one which is gone.
  mutating func put(_ template: NodeTemplate, zone: String, at index: Int) {
    let own = [
      ECSAttribute("ecs.availability-zone", zone), ECSAttribute("ecs.instance-type", template.instanceType),
    ]
    let machine = Machine(
      free: template.registered, otherPorts: template.reservedPorts,
      attributes: AttributeSet(template.attributes.sorted + own), isOpen: true)
    if index < machines.count { machines[index] = machine } else { machines.append(machine) }
  }

  mutating func place(_ kind: TaskKind, tieBreak: inout TieBreak) -> Int? {
    guard let index = choose(kind, order: tieBreak.draw(rows: machines.count)) else { return nil }
    put(kind, on: index)
    return index
  }

  /// As the board documents it: one order for the batch, or one for each task where the strategy is random.
  mutating func placeMany(_ kind: TaskKind, count: Int, tieBreak: inout TieBreak) -> [Int] {
    var result: [Int] = []
    var order = tieBreak.draw(rows: machines.count)
    for done in 0..<count {
      if kind.effectiveStrategy.contains(.random), done > 0 { order = tieBreak.draw(rows: machines.count) }
      guard let index = choose(kind, order: order) else { break }
      put(kind, on: index)
      result.append(index)
    }
    return result
  }
}
