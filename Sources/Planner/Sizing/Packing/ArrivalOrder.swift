internal import Placement

/// An order in which ECS might place what waits.
///
/// ECS does not say in which order services get their turn. Here they take turns in an order drawn from a seed, each
/// placing up to ten tasks at a time, as one call of `RunTask` would; ties among instances fall by the same seed.
struct ArrivalOrder: Sendable {
  var seed: UInt64
  static let tasksPerTurn = 10

  var tieBreak: TieBreak { TieBreak(seed: seed) }

  struct Turn: Sendable {
    var demand: Int
    var count: Int
  }

  func turns(of counts: [Int]) -> [Turn] {
    var generator = SplitMix64(seed: seed ^ 0x5eed)
    var waiting = counts.indices.filter { counts[$0] > 0 }.shuffled(using: &generator)
    var left = counts
    var result: [Turn] = []
    while !waiting.isEmpty {
      for demand in waiting {
        let count = min(Self.tasksPerTurn, left[demand])
        left[demand] -= count
        result.append(Turn(demand: demand, count: count))
      }
      waiting.removeAll { left[$0] == 0 }
    }
    return result
  }
}
