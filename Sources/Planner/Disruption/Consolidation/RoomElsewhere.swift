internal import ClusterModel
internal import Placement

/// What instances have left, as ECS accounts for it: bounds on what any placement of an instance's tasks elsewhere could find.
///
/// In a cluster that is well filled this says of most instances that they stay, at a fraction of what a board costs.
struct RoomElsewhere {
  /// Of one resource: the most that one instance has left, which one, and the most that any other has.
  private struct Most {
    var amount: Int32 = 0
    var holder: Int32 = -1
    var second: Int32 = 0

    mutating func see(_ amount: Int32, at index: Int32) {
      if amount > self.amount {
        (second, self.amount, holder) = (self.amount, amount, index)
      } else {
        second = max(second, amount)
      }
    }

    func apart(from index: Int32) -> Int32 { holder == index ? second : amount }
  }

  private var most = (cpuUnits: Most(), memoryMiB: Most(), gpus: Most(), networkInterfaces: Most())
  /// Of each ACTIVE instance, in order, nothing below zero: whoever asks for none of a resource needs no room of it.
  private var left: [(index: Int32, room: ResourceVector)] = []

  init(_ snapshot: ClusterSnapshot) {
    left.reserveCapacity(snapshot.instances.count)
    for index in snapshot.instances.indices where snapshot.instances[index].status == .active {
      let remaining = snapshot.instances[index].remaining
      let room = ResourceVector(
        cpuUnits: max(0, remaining.cpuUnits), memoryMiB: max(0, remaining.memoryMiB), gpus: max(0, remaining.gpus),
        networkInterfaces: max(0, remaining.networkInterfaces))
      left.append((Int32(index), room))
    }
    seeMost()
  }

  private mutating func seeMost() {
    most = (Most(), Most(), Most(), Most())
    for (index, room) in left {
      most.cpuUnits.see(room.cpuUnits, at: index)
      most.memoryMiB.see(room.memoryMiB, at: index)
      most.gpus.see(room.gpus, at: index)
      most.networkInterfaces.see(room.networkInterfaces, at: index)
    }
  }

  /// An instance is to go, its tasks to where the witness says: it is no place any more, and those have less room.
  mutating func take(_ index: Int32, _ witness: RemovalWitness, in round: DisruptionRound) {
    let (instances, tasks) = (round.snapshot.instances, round.snapshot.tasks)
    let targets = Set(witness.rehousings.map(\.to))
    let places = Dictionary(
      left.indices.map { (instances[Int(left[$0].index)].arn, $0) }.filter { targets.contains($0.0) },
      uniquingKeysWith: { first, _ in first })
    let moves = Dictionary(witness.rehousings.map { ($0.task, $0.to) }, uniquingKeysWith: { first, _ in first })
    for task in round.tasks.on(index) {
      guard let place = moves[tasks[task].arn].flatMap({ places[$0] }) else { continue }
      left[place].room -= round.snapshot.requirements[Int(tasks[task].requirement)].resources
    }
    left.removeAll { $0.index == index }
    seeMost()
  }

  /// Whether nothing is known by which the tasks of services on this instance, and `reserve` besides, would not all find places
  /// on others: each task fits into the most that is left of each resource, together they ask for no more than is left, and as
  /// many as they are would fit if all were as small as the least.
  func mayHold(_ index: Int32, besides reserve: [DemandKind] = [], in round: DisruptionRound) -> Bool {
    #if BALLAST_MUTANTS
      if Mutant.isOn(.ignoreRoom) { return true }
    #endif
    let best = ResourceVector(
      cpuUnits: most.cpuUnits.apart(from: index), memoryMiB: most.memoryMiB.apart(from: index),
      gpus: most.gpus.apart(from: index), networkInterfaces: most.networkInterfaces.apart(from: index))
    let snapshot = round.snapshot
    var (fits, claims) = (true, Claims())
    round.tasks.each(on: index) { task in
      guard snapshot.tasks[task].isWanted, let service = snapshot.tasks[task].service,
        !round.view.isDaemon[Int(service)]
      else { return }
      let need = snapshot.requirements[Int(snapshot.tasks[task].requirement)].resources
      if !need.fits(in: best) { fits = false }
      claims.add(1, of: need)
    }
    if !fits { return false }
    for kept in reserve { claims.add(kept.count, of: kept.kind.requirement.resources) }
    return hold(claims, apartFrom: index)
  }

  private func hold(_ claims: Claims, apartFrom index: Int32) -> Bool {
    var (places, sum) = (0, Amounts())
    for instance in left where instance.index != index {
      places += instance.room.count(of: claims.least, atMost: claims.count)
      sum.add(1, of: instance.room)
      if places >= claims.count && claims.sum.fit(in: sum) { return true }
    }
    return places >= claims.count && claims.sum.fit(in: sum)
  }
}

/// Of each resource an amount, wide enough for the sum of a whole cluster.
private struct Amounts {
  private var cpuUnits = 0
  private var memoryMiB = 0
  private var gpus = 0
  private var networkInterfaces = 0

  mutating func add(_ count: Int, of vector: ResourceVector) {
    cpuUnits += count * Int(vector.cpuUnits)
    memoryMiB += count * Int(vector.memoryMiB)
    gpus += count * Int(vector.gpus)
    networkInterfaces += count * Int(vector.networkInterfaces)
  }

  func fit(in other: Amounts) -> Bool {
    cpuUnits <= other.cpuUnits && memoryMiB <= other.memoryMiB && gpus <= other.gpus
      && networkInterfaces <= other.networkInterfaces
  }
}

/// What wants places: how many, what together, and of each resource the least that any of them asks for.
private struct Claims {
  private(set) var count = 0
  private(set) var sum = Amounts()
  private(set) var least = ResourceVector(cpuUnits: .max, memoryMiB: .max, gpus: .max, networkInterfaces: .max)

  mutating func add(_ more: Int, of need: ResourceVector) {
    if more <= 0 { return }
    count += more
    sum.add(more, of: need)
    least = ResourceVector(
      cpuUnits: min(least.cpuUnits, need.cpuUnits), memoryMiB: min(least.memoryMiB, need.memoryMiB),
      gpus: min(least.gpus, need.gpus), networkInterfaces: min(least.networkInterfaces, need.networkInterfaces))
  }
}

extension ResourceVector {
  /// How often `need` fits into this much, `limit` at most.
  fileprivate func count(of need: ResourceVector, atMost limit: Int) -> Int {
    func times(_ amount: Int32, _ need: Int32) -> Int { need > 0 ? Int(amount / need) : limit }
    return min(
      limit, times(cpuUnits, need.cpuUnits), times(memoryMiB, need.memoryMiB), times(gpus, need.gpus),
      times(networkInterfaces, need.networkInterfaces))
  }
}
