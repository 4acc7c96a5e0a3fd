internal import ClusterModel
internal import Placement

/// Empty instances that waiting tasks and headroom can do without.
enum Dispensable {
  /// Takes all of `candidates` out, then puts back, the last to go first, as many as are needed for everything to have room
  /// under each order of arrival.
  static func find(_ candidates: [Int32], on board: inout PackingBoard) -> [Int32] {
    if candidates.isEmpty { return [] }
    return board.trying { board in
      board.withdraw(candidates)
      var kept = 0
      func fits(_ board: inout PackingBoard) -> Bool {
        (1...2).allSatisfy { board.trial(ArrivalOrder(seed: $0)).left.allSatisfy { $0 == 0 } }
      }
      while !fits(&board), kept < candidates.count {
        // Twice as many each time, so that a large fleet takes few trials.
        let next = min(candidates.count, max(1, kept * 2))
        for index in kept..<next { board.readmit(candidates[candidates.count - 1 - index]) }
        kept = next
      }
      return Array(candidates.dropLast(kept))
    }
  }
}

/// Instances that are leaving by our hand and that waiting tasks need after all.
enum Recall {
  /// Puts them back on the board, one after the other, as long as each lets more tasks find a place.
  static func find(_ view: PlanningView, on board: inout PackingBoard) -> [Int32] {
    let leaving = view.snapshot.instances.indices.filter { view.snapshot.instances[$0].isLeavingByUs }
    var result: [Int32] = []
    var left = board.trial(ArrivalOrder(seed: 1)).left.reduce(0, +)
    for index in leaving where left > 0 {
      board.reactivate(Int32(index))
      let now = board.trial(ArrivalOrder(seed: 1)).left.reduce(0, +)
      if now < left {
        left = now
        result.append(Int32(index))
      } else {
        board.deactivate(Int32(index))
      }
    }
    return result
  }
}
