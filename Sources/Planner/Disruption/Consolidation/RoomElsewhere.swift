internal import ClusterModel

/// The most that any instance has left of each resource: a task that asks for more finds no other place, whatever else is tried.
///
/// In a cluster that is well filled this says of most instances that they stay, at a fraction of what a board costs.
struct RoomElsewhere {
  /// Of one resource: the most that one instance has left, which one, and the most that any other has.
  private struct Most {
    var amount = Int32.min
    var holder: Int32 = -1
    var second = Int32.min

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

  init(_ snapshot: ClusterSnapshot) {
    for index in snapshot.instances.indices where snapshot.instances[index].status == .active {
      let (left, place) = (snapshot.instances[index].remaining, Int32(index))
      most.cpuUnits.see(left.cpuUnits, at: place)
      most.memoryMiB.see(left.memoryMiB, at: place)
      most.gpus.see(left.gpus, at: place)
      most.networkInterfaces.see(left.networkInterfaces, at: place)
    }
  }

  /// Whether nothing is known by which a task of a service on this instance would find no place on another.
  func mayHold(_ index: Int32, in round: DisruptionRound) -> Bool {
    #if BALLAST_MUTANTS
      if Mutant.isOn(.ignoreRoom) { return true }
    #endif
    // Whoever asks for none of something needs no room of it.
    let left = ResourceVector(
      cpuUnits: max(0, most.cpuUnits.apart(from: index)), memoryMiB: max(0, most.memoryMiB.apart(from: index)),
      gpus: max(0, most.gpus.apart(from: index)),
      networkInterfaces: max(0, most.networkInterfaces.apart(from: index)))
    let snapshot = round.snapshot
    var fits = true
    round.tasks.each(on: index) { task in
      guard snapshot.tasks[task].isWanted, let service = snapshot.tasks[task].service,
        !round.view.isDaemon[Int(service)]
      else { return }
      if !snapshot.requirements[Int(snapshot.tasks[task].requirement)].resources.fits(in: left) { fits = false }
    }
    return fits
  }
}
