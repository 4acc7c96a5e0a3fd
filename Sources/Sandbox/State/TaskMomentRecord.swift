/// Moments in the life of a task by their names; the exit of a container by its place among those that exit later.
extension TaskMoment {
  init(_ record: StateRecord, _ task: SimTask) throws(StateFault) {
    let name = try record.take("moment", String.self)
    if name == "containerExited" {
      let place = try record.take("exit", Int.self)
      guard task.definition.order.later.indices.contains(place) else { throw record.fault("there is no exit \(place)") }
      self = .containerExited(task.definition.order.later[place])
      return
    }
    guard let known = Self.plain.first(where: { $0.name == name }) else {
      throw record.fault("there is no moment \(name)")
    }
    self = known
  }

  func put(_ record: StateRecord, _ task: SimTask) {
    record.put("moment", name)
    guard case .containerExited(let exit) = self else { return }
    record.put("exit", task.definition.order.later.firstIndex { $0.container == exit.container } ?? 0)
  }

  private static let plain: [TaskMoment] = [
    .attached, .taken, .pulled, .started, .checked, .settled, .activated, .warm, .exited, .stopHeard, .ended,
    .detached, .forgotten,
  ]

  private var name: String {
    switch self {
    case .attached: "attached"
    case .taken: "taken"
    case .pulled: "pulled"
    case .started: "started"
    case .checked: "checked"
    case .settled: "settled"
    case .activated: "activated"
    case .warm: "warm"
    case .exited: "exited"
    case .containerExited: "containerExited"
    case .stopHeard: "stopHeard"
    case .ended: "ended"
    case .detached: "detached"
    case .forgotten: "forgotten"
    }
  }
}
