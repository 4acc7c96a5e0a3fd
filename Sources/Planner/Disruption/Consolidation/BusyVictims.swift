internal import ClusterModel
internal import FoundationEssentials

/// Instances that hold tasks and that the cluster could do without all the same.
enum BusyVictims {
  struct Victim {
    var index: Int32
    var witness: RemovalWitness
    var tasks: Int
    /// USD an hour.
    var saving: Double
  }

  /// How many instances are tried in one pass, and how many are granted at most: bounds on the time of a pass.
  static let triedAtMost = 64
  static let grantedAtMost = 16
  /// How many refusals of instances that could otherwise go are told.
  static let toldAtMost = 10

  /// Those that could all go together, the one first whose removal moves the fewest tasks for what it saves.
  static func find(_ round: inout DisruptionRound, supply: Supply, after empty: [Int32]) -> [Victim] {
    let candidates = candidates(round)
    guard !candidates.isEmpty, round.snapshot.has(.services), round.snapshot.has(.tasks) else { return [] }
    // A board is made only once one of them may find room at all.
    var made = empty.isEmpty ? nil : Rehouser(round, supply: supply)
    // What is empty goes first: its room does not count.
    for index in empty where made?.take(index, in: round) == nil { return [] }
    var room = RoomElsewhere(round.snapshot)
    var reserve: [DemandKind]?
    var victims: [Victim] = []
    var told = 0
    for candidate in candidates.prefix(triedAtMost) where victims.count < grantedAtMost {
      if let refusal = round.tasksObstacle(candidate.index, waits: false) {
        if told < toldAtMost { round.draft.refuse(refusal) }
        told += 1
        continue
      }
      guard room.mayHold(candidate.index, in: round) else { continue }
      let kept = reserve ?? HeadroomNeed.all(round.view, supply, Demand.all(round.view))
      reserve = kept
      guard room.mayHold(candidate.index, besides: kept, in: round) else { continue }
      made = made ?? Rehouser(round, supply: supply)
      guard let witness = made?.take(candidate.index, in: round) else { continue }
      room.take(candidate.index, witness, in: round)
      victims.append(
        Victim(index: candidate.index, witness: witness, tasks: candidate.tasks, saving: candidate.saving))
    }
    return victims
  }

  private static func candidates(_ round: DisruptionRound) -> [(index: Int32, tasks: Int, saving: Double)] {
    let snapshot = round.snapshot
    var found: [(index: Int32, tasks: Int, saving: Double)] = []
    for (index, instance) in snapshot.instances.enumerated() {
      let tasks = Int(round.view.census.foreignTasks[index])
      guard tasks > 0, let group = instance.group, !instance.isOnItsWayOut, !round.begun.contains(Int32(index)),
        (instance.lifecycleState ?? "InService") == "InService", RemovalObstacle.find(instance, round.view) == nil
      else { continue }
      found.append((Int32(index), tasks, price(instance, in: snapshot.groups[Int(group)])))
    }
    return found.sorted { a, b in
      let (costA, costB) = (Double(a.tasks) / max(1e-9, a.saving), Double(b.tasks) / max(1e-9, b.saving))
      if costA != costB { return costA < costB }
      return snapshot.instances[Int(a.index)].ec2InstanceID < snapshot.instances[Int(b.index)].ec2InstanceID
    }
  }

  private static func price(_ instance: ContainerInstance, in group: CapacityGroup) -> Double {
    let template = group.templates.first { $0.instanceType == instance.instanceType } ?? group.templates.first
    return template?.priceOrEstimate ?? 0
  }
}
