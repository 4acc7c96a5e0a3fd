internal import ClusterModel
internal import FoundationEssentials

/// Which of the instances that could go should go first.
enum RemovalOrder {
  /// Snapshot indices of the instances that hold nothing but daemons and that may be taken away, the first to go first.
  static func emptyInstances(_ view: PlanningView) -> [Int32] {
    let snapshot = view.snapshot
    let empty = snapshot.instances.indices.filter { index in
      #if BALLAST_MUTANTS
        if Mutant.isOn(.drainBusy) { return isRemovable(snapshot.instances[index]) }
      #endif
      return view.census.foreignTasks[index] == 0 && isRemovable(snapshot.instances[index])
    }
    return sorted(empty.map { Int32($0) }, view)
  }

  /// Whether it is ours to take: of a group, ACTIVE, and with no removal under way.
  private static func isRemovable(_ instance: ContainerInstance) -> Bool {
    instance.group != nil && instance.status == .active && (instance.lifecycleState ?? "InService") == "InService"
      && instance.intent?.isAborted != false
  }

  /// Dear ones first; of equals those of the zone with most instances, so that zones stay even; then the oldest.
  static func sorted(_ candidates: [Int32], _ view: PlanningView) -> [Int32] {
    let snapshot = view.snapshot
    var zones: [String: Int] = [:]
    for instance in snapshot.instances where instance.group != nil { zones[instance.availabilityZone, default: 0] += 1 }
    func price(_ instance: ContainerInstance) -> Double {
      guard let group = instance.group else { return 0 }
      let templates = snapshot.groups[Int(group)].templates
      let template = templates.first { $0.instanceType == instance.instanceType } ?? templates.first
      return template?.priceOrEstimate ?? 0
    }
    struct Entry {
      var index: Int32
      var price: Double
      var zone: String
      var since: Double
      var id: String
    }
    var left = candidates.map { index -> Entry in
      let instance = snapshot.instances[Int(index)]
      return Entry(
        index: index, price: price(instance), zone: instance.availabilityZone,
        since: instance.registeredAt?.timeIntervalSince1970 ?? 0, id: instance.ec2InstanceID)
    }
    #if BALLAST_MUTANTS
      if Mutant.isOn(.carryOver), !left.isEmpty {
        RunCount.value += 1
        let first = RunCount.value % left.count
        return (left[first...] + left[..<first]).map(\.index)
      }
    #endif
    left.sort { ($1.price, $0.since, $0.id) < ($0.price, $1.since, $1.id) }
    return interleaved(left.map { ($0.index, $0.price, $0.zone) }, zones: zones)
  }

  /// Among neighbours of equal price, takes from the fullest zone each time.
  private static func interleaved(_ entries: [(index: Int32, price: Double, zone: String)], zones: [String: Int])
    -> [Int32]
  {
    var zones = zones
    var result: [Int32] = []
    var start = 0
    while start < entries.count {
      var end = start
      while end < entries.count, entries[end].price == entries[start].price { end += 1 }
      var queues: [String: [Int32]] = [:]
      for entry in entries[start..<end].reversed() { queues[entry.zone, default: []].append(entry.index) }
      for _ in start..<end {
        let open = queues.filter { !$0.value.isEmpty }.keys
        guard let zone = open.min(by: { (-(zones[$0] ?? 0), $0) < (-(zones[$1] ?? 0), $1) }),
          let index = queues[zone]?.popLast()
        else { break }
        zones[zone, default: 0] -= 1
        result.append(index)
      }
      start = end
    }
    return result
  }
}

#if BALLAST_MUTANTS
  /// How often candidates were put in order since the process began: what no decision may hang on.
  private enum RunCount {
    nonisolated(unsafe) static var value = 0
  }
#endif
