import ClusterModel
import Placement

/// What a cluster becomes when what was bought registers and ECS places what waits.
extension Example {
  /// Registers what groups want and lack, in the emptiest zones, and notes which rows are new.
  mutating func register(type: (Int) -> Int = { _ in 0 }) {
    for index in snapshot.groups.indices {
      let group = snapshot.groups[index]
      var units = group.units(in: snapshot, Int32(index))
      while units < group.desiredCapacity {
        let choice = type(group.templates.count)
        let row = Int(addInstances(1, group: Int32(index), type: choice)[0])
        let zones = group.availabilityZones
        let own = snapshot.instances.prefix(row).filter { $0.group == Int32(index) }.map(\.availabilityZone)
        let emptiest = zones.min { a, b in
          (own.count { $0 == a }, a) < (own.count { $0 == b }, b)
        }
        snapshot.instances[row].availabilityZone = emptiest ?? ""
        units += group.unit == .instances ? 1 : group.templates[choice].capacityUnits
      }
    }
  }

  /// Places what waits as ECS would, in an order of arrival of the seed; daemons first. Returns how many found no place.
  mutating func place(seed: UInt64) -> Int {
    var board = PlacementBoard(snapshot, options: BoardOptions(reservesMissingDaemons: false))
    for index in snapshot.services.indices where snapshot.services[index].schedulingStrategy == .daemon {
      guard let kind = TaskKind(service: snapshot.services[index], in: snapshot) else { continue }
      let handle = board.intern(kind)
      for instance in board.instancesLacking(handle) where board.canPlace(handle, on: instance) {
        board.place(board.addTask(handle), on: instance)
        run(of: Int32(index), on: instance.index)
      }
    }
    let waiting = snapshot.services.map {
      $0.schedulingStrategy == .daemon ? 0 : max(0, $0.desiredCount - $0.runningCount)
    }
    let order = ArrivalOrder(seed: seed)
    var tieBreak = order.tieBreak
    var left = waiting
    for turn in order.turns(of: waiting) {
      guard let kind = TaskKind(service: snapshot.services[turn.demand], in: snapshot) else { continue }
      let handle = board.intern(kind)
      for task in board.placeMany(handle, count: turn.count, tieBreak: &tieBreak) {
        if let row = board.instance(of: task) { run(of: Int32(turn.demand), on: row.index) }
        left[turn.demand] -= 1
      }
    }
    return left.reduce(0, +)
  }
}

extension CapacityGroup {
  /// How much of its desired capacity the group has registered.
  func units(in snapshot: ClusterSnapshot, _ index: Int32) -> Int {
    snapshot.instances.filter { $0.group == index }.reduce(0) { sum, instance in
      if unit == .instances { return sum + 1 }
      return sum + (templates.first { $0.instanceType == instance.instanceType }?.capacityUnits ?? 1)
    }
  }
}
