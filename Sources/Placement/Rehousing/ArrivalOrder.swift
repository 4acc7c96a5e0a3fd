/// An order in which ECS might place what waits.
///
/// ECS does not say in which order services get their turn. Here they take turns in an order drawn from a seed, each
/// placing up to ten tasks at a time, as one call of `RunTask` would; ties among instances fall by the same seed.
public struct ArrivalOrder: Sendable, Hashable {
  public var seed: UInt64
  public static let tasksPerTurn = 10

  public init(seed: UInt64) { self.seed = seed }

  public var tieBreak: TieBreak { TieBreak(seed: seed) }

  /// Some tasks of one of the demands.
  public struct Turn: Sendable, Hashable {
    /// Index of the demand.
    public var demand: Int
    public var count: Int
  }

  /// Whose turn it is, one after the other, until each demand has had as many tasks placed as `counts` says.
  public func turns(of counts: [Int]) -> [Turn] {
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
