internal import ClusterModel
internal import Placement

/// Finds new places for the tasks of instances that are to go: as ECS would place them, under several orders.
///
/// What waits keeps its room, whether ECS places it before them or after; the wanted headroom has to remain. Only instances that are
/// registered, stay and run their daemons are places: what is on its way may never come.
struct Rehouser {
  private var trials: RehousingTrials
  private let isDaemon: [Bool]
  private let readiness: HostReadiness

  /// Orders of arrival, each with tie-breaks of its own, that all have to find a place for everything.
  static let seeds: [UInt64] = [1, 2, 3]

  /// - Parameter countsUnready: whether instances whose daemons do not run are places as well.
  init?(_ round: DisruptionRound, supply: Supply? = nil, countsUnready: Bool = false) {
    let view = round.view
    guard view.snapshot.has(.services), view.snapshot.has(.tasks) else { return nil }
    isDaemon = view.isDaemon
    var board = PlacementBoard(view.snapshot)
    for (index, instance) in view.snapshot.instances.enumerated() where instance.isOnItsWayOut {
      board.withdraw(InstanceRow(index))
    }
    for index in round.begun { board.withdraw(InstanceRow(index)) }
    Self.keep(round.promises, view.snapshot, on: &board)
    // A host that is to be repaired itself is no refuge.
    for index in view.snapshot.instances.indices where HostFault.find(Int32(index), round) != nil {
      board.withdraw(InstanceRow(index))
    }
    readiness = HostReadiness(view.snapshot, &board)
    if !countsUnready {
      for lack in readiness.unready { board.withdraw(InstanceRow(lack.instance)) }
    }
    let demand = Demand.all(view)
    let waiting = demand.map { PlacementClaim(board.intern($0.kind), count: $0.count) }
    var reserve: [PlacementClaim] = []
    if let supply {
      for need in HeadroomNeed.all(view, supply, demand) {
        reserve.append(PlacementClaim(board.intern(need.kind), count: need.count))
      }
    }
    trials = RehousingTrials(board, seeds: Self.seeds, reserve: reserve)
    trials.settle(waiting)
  }

  /// Tasks that have been given their new places in this pass stand there: two removals do not count on the same room.
  private static func keep(_ promises: [Rehousing], _ snapshot: ClusterSnapshot, on board: inout PlacementBoard) {
    guard !promises.isEmpty else { return }
    let places = Dictionary(promises.map { ($0.task, $0.to) }, uniquingKeysWith: { $1 })
    let hosts = Dictionary(
      snapshot.instances.enumerated().map { ($0.element.arn, $0.offset) }, uniquingKeysWith: { first, _ in first })
    for (index, task) in snapshot.tasks.enumerated() {
      guard let host = places[task.arn].flatMap({ hosts[$0] }), board.instance(of: TaskHandle(index)) != nil else {
        continue
      }
      board.unplace(TaskHandle(index))
      board.place(TaskHandle(index), on: InstanceRow(host))
    }
  }

  /// New places for all tasks of services on an instance, which counts as gone from then on; nil where one finds none.
  mutating func take(_ index: Int32, in round: DisruptionRound) -> RemovalWitness? {
    let tasks = round.snapshot.tasks
    let outcome = trials.take([InstanceRow(index)], moves: moving(tasks))
    #if BALLAST_MUTANTS
      if Mutant.isOn(.ignoreRoom), outcome.moves == nil {
        return RemovalWitness(awaited: round.tasks.on(index).map { tasks[$0].arn })
      }
    #endif
    guard let moves = outcome.moves else { return nil }
    return RemovalWitness(
      rehousings: moves.filter { tasks.indices.contains(Int($0.task.index)) }.map {
        Rehousing(task: tasks[Int($0.task.index)].arn, to: round.snapshot.instances[Int($0.to.index)].arn)
      }, awaited: round.awaited(index))
  }

  /// Whether the tasks on an instance lack nothing but daemons where they would go: no other instance would change that.
  func waitsForDaemons(_ index: Int32, in round: DisruptionRound) -> Bool {
    guard !readiness.unready.isEmpty, var later = Rehouser(round, countsUnready: true) else { return false }
    return later.take(index, in: round) != nil
  }

  /// New places for the tasks of several instances that go together, by instance; nil where one finds none.
  mutating func take(together indices: [Int32], in round: DisruptionRound) -> [Int32: RemovalWitness]? {
    let tasks = round.snapshot.tasks
    let outcome = trials.take(indices.map { InstanceRow($0) }, moves: moving(tasks))
    #if BALLAST_MUTANTS
      if Mutant.isOn(.ignoreRoom), outcome.moves == nil {
        let held = indices.map { index in
          (index, RemovalWitness(awaited: round.tasks.on(index).map { tasks[$0].arn }))
        }
        return Dictionary(held) { first, _ in first }
      }
    #endif
    guard let moves = outcome.moves else { return nil }
    var witnesses: [Int32: RemovalWitness] = [:]
    for index in indices { witnesses[index] = RemovalWitness(awaited: round.awaited(index)) }
    for move in moves where tasks.indices.contains(Int(move.task.index)) {
      witnesses[move.from.index]?.rehousings.append(
        Rehousing(task: tasks[Int(move.task.index)].arn, to: round.snapshot.instances[Int(move.to.index)].arn))
    }
    return witnesses
  }

  /// Which tasks need another place: those of services, daemons apart. What waited has been given a place on the board,
  /// perhaps here, and needs another, too; a task that no service owns ends where it is.
  private func moving(_ tasks: [TaskRecord]) -> (TaskHandle) -> Bool {
    let daemons = isDaemon
    return { handle in
      guard tasks.indices.contains(Int(handle.index)) else { return true }
      return tasks[Int(handle.index)].service.map { !daemons[Int($0)] } ?? false
    }
  }

  /// Why the tasks on an instance find no other places, in a sentence with what the nearest instance lacks.
  mutating func explanation(_ index: Int32, in round: DisruptionRound) -> String {
    let tasks = round.snapshot.tasks
    let moves = moving(tasks)
    switch trials.take([InstanceRow(index)], moves: moves) {
    case .rehoused: return "its tasks find other places now"
    case .waitingStranded: return "its tasks would take the room of tasks that wait"
    case .reserveTaken: return "its tasks would take the headroom that the policy keeps free"
    case .stranded(let task, let seed):
      guard tasks.indices.contains(Int(task.index)) else { return "a task that waits would find no other place" }
      let record = tasks[Int(task.index)]
      let failure = trials.failure(of: task, seed: seed, leaving: [InstanceRow(index)], moves: moves)
      var text = "\(record.arn.resourceName) of \(record.group) finds no other place"
      if let closest = failure?.closest {
        let nearest =
          round.snapshot.instances.indices.contains(Int(closest.instance.index))
          ? round.snapshot.instances[Int(closest.instance.index)].ec2InstanceID : "one on its way"
        text += "; nearest is \(nearest): \(closest.rejections.map(\.description).joined(separator: "; "))"
      }
      if let unready = readiness.told(round.snapshot) { text += "; \(unready)" }
      return text
    }
  }
}
