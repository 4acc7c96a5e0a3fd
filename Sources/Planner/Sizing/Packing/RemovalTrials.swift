internal import ClusterModel
internal import Placement

/// Whether instances with tasks on them could go: everything on them must find another place by ECS's own rules, beside all
/// that waits and the headroom, under several orders of arrival.
///
/// Only registered instances that stay take tasks in: what is on its way has not come yet. Instances granted one after the
/// other can all go together; ``Placement/RehousingTrials`` says how.
///
/// Which instances are asked about, in which order, and what must hold beside room (minimums, protection, budgets) is for
/// the caller.
struct RemovalTrials {
  enum Outcome: Sendable, Hashable {
    /// A new place for each task, in order of the snapshot's tasks.
    case granted([Rehousing])
    case refused(Refusal)
  }

  private let view: PlanningView
  private var trials: RehousingTrials

  init(_ view: PlanningView, _ supply: Supply) {
    self.view = view
    var board = PlacementBoard(view.snapshot)
    for (index, instance) in view.snapshot.instances.enumerated() where instance.isLeaving {
      board.setActive(false, of: InstanceRow(index))
    }
    let demand = Demand.all(view)
    let waiting = demand.map { PlacementClaim(board.intern($0.kind), count: $0.count) }
    let headroom = HeadroomNeed.all(view, supply, demand).map { PlacementClaim(board.intern($0.kind), count: $0.count) }
    let seeds = (1...UInt64(max(1, view.effort.orders))).map { $0 }
    trials = RehousingTrials(board, seeds: seeds, reserve: headroom)
    trials.settle(waiting)
  }

  /// Takes instances out together, or changes nothing.
  ///
  /// - Parameters:
  ///   - instances: snapshot indices.
  ///   - stays: whether a task is left where it is until it ends, as a standalone one that is waited for. Daemons' tasks
  ///     always stay.
  mutating func take(_ instances: [Int32], stays: (TaskRecord) -> Bool = { _ in false }) -> Outcome {
    let rows = instances.map { InstanceRow($0) }
    let snapshot = view.snapshot
    let isDaemon = view.isDaemon
    let moves: (TaskHandle) -> Bool = { handle in
      // What waited has been given a place on the board, perhaps here: it needs another like all the rest.
      guard snapshot.tasks.indices.contains(Int(handle.index)) else { return true }
      let task = snapshot.tasks[Int(handle.index)]
      return !(task.service.map { isDaemon[Int($0)] } ?? false) && !stays(task)
    }
    return withoutActuallyEscaping(moves) { moves in
      switch trials.take(rows, moves: moves) {
      case .rehoused(let found): .granted(found.compactMap(rehousing))
      case .stranded(let task, let seed): .refused(stranded(task, seed, rows, moves))
      case .reserveTaken: .refused(headroomTaken(instances))
      }
    }
  }

  private func rehousing(_ move: RehousingOutcome.Move) -> Rehousing? {
    guard view.snapshot.tasks.indices.contains(Int(move.task.index)) else { return nil }
    return Rehousing(
      task: view.snapshot.tasks[Int(move.task.index)].arn, to: view.snapshot.instances[Int(move.to.index)].arn)
  }

  private func name(_ task: TaskHandle) -> String {
    guard view.snapshot.tasks.indices.contains(Int(task.index)) else { return "a task that waits for a place" }
    let record = view.snapshot.tasks[Int(task.index)]
    return "the task \(record.arn) of \(record.group)"
  }

  private func name(_ instances: [Int32]) -> String {
    instances.map { view.snapshot.instances[Int($0)].ec2InstanceID }.joined(separator: ", ")
  }

  private mutating func stranded(
    _ task: TaskHandle, _ seed: UInt64, _ rows: [InstanceRow], _ moves: @escaping (TaskHandle) -> Bool
  ) -> Refusal {
    let closest = trials.failure(of: task, seed: seed, leaving: rows, moves: moves)?.closest
    let why = closest.map { closest in
      let id = view.snapshot.instances[Int(closest.instance.index)].ec2InstanceID
      return "the nearest, \(id), " + closest.rejections.map(\.description).joined(separator: " and ")
    }
    return Refusal(
      subject: name(rows.map(\.index)), code: .noRoomElsewhere,
      message: "\(name(task)) finds no other place: "
        + (why ?? "no other instance takes tasks"))
  }

  private func headroomTaken(_ instances: [Int32]) -> Refusal {
    Refusal(
      subject: name(instances), code: .headroom,
      message: "its tasks have room elsewhere, but the headroom would not remain")
  }
}
