internal import ClusterModel
internal import Placement

/// Empty instances that waiting tasks and headroom can do without.
enum Dispensable {
  /// Takes all of `candidates` out, then puts back, the last to go first, as many as are needed for everything to have room
  /// under each of `orders` orders of arrival.
  static func find(_ candidates: [Int32], on board: inout PackingBoard, orders: Int) -> [Int32] {
    if candidates.isEmpty { return [] }
    #if BALLAST_MUTANTS
      if Mutant.isOn(.shrinkBelowNeed) { return candidates }
    #endif
    return board.trying { board in
      board.withdraw(candidates)
      var kept = 0
      while !board.hasRoomForAll(orders: orders), kept < candidates.count {
        // Twice as many each time, so that a large fleet takes few trials.
        let next = min(candidates.count, max(1, kept * 2))
        for index in kept..<next { board.readmit(candidates[candidates.count - 1 - index]) }
        kept = next
      }
      return Array(candidates.dropLast(kept))
    }
  }
}
