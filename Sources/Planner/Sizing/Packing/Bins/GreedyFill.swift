/// A quick plan for each offer by itself: instance after instance, the largest items first, as many of each as still fit.
/// Equal instances are filled in one go, so that the effort grows with the number of different items, not of items.
struct GreedyFill {
  private let problem: BinProblem
  /// By item: what one costs at least, by itself in the instance that holds it at least cost apiece.
  private let least: [Double]

  struct Outcome: Sendable {
    var offer: Int
    /// What the offer's instances cost, and for items that they cannot hold, the cheapest others.
    var cost: Double
    var bins: Int
  }

  init(_ problem: BinProblem) {
    self.problem = problem
    least = problem.items.map { item in
      var least = Double.infinity
      for (offer, bin) in problem.offers.enumerated() where item.isWelcome[offer] {
        let each = item.size.times(in: bin.size, limit: item.perBin)
        if each > 0 { least = min(least, bin.price / Double(each)) }
      }
      return least.isFinite ? least : 0
    }
  }

  /// Offers that can hold something, those that would cost least by themselves first.
  func ranked() -> [Outcome] {
    problem.offers.indices.compactMap(outcome).sorted { ($0.cost, $0.bins, $0.offer) < ($1.cost, $1.bins, $1.offer) }
  }

  /// Instances by offer for all items, within the offers' limits: those of the offer that does best by itself; for what it
  /// cannot hold, or is not to be had for, those of the next.
  func fleet() -> [Int] {
    var fleet = problem.offers.map { _ in 0 }
    var rest = problem
    for _ in problem.offers.indices {
      let greedy = GreedyFill(rest)
      guard let best = greedy.ranked().first else { return fleet }
      let (bins, left) = greedy.fill(best.offer, atMost: rest.offers[best.offer].limit)
      fleet[best.offer] += bins
      rest.offers[best.offer].limit = 0
      rest.keep(left)
    }
    return fleet
  }

  private func outcome(_ offer: Int) -> Outcome? {
    let (bins, left) = fill(offer, atMost: .max)
    guard bins > 0 else { return nil }
    let others = zip(left, least).reduce(0) { $0 + Double($1.0) * $1.1 }
    return Outcome(offer: offer, cost: Double(bins) * problem.offers[offer].price + others, bins: bins)
  }

  /// How many instances of an offer the greedy filling takes, and what of each item they cannot hold.
  private func fill(_ offer: Int, atMost limit: Int) -> (bins: Int, left: [Int]) {
    let bin = problem.offers[offer]
    var left = problem.items.map(\.count)
    if bin.limit <= 0 { return (0, left) }
    let order = largestFirst(offer)
    var bins = 0
    var start = 0
    while start < order.count, bins < limit {
      if left[order[start]] == 0 {
        start += 1
        continue
      }
      var free = bin.size
      var taken = bin.exclusive
      var entries: [(item: Int, count: Int)] = []
      for index in order[start...] where left[index] > 0 && problem.items[index].size.fits(in: free) {
        let item = problem.items[index]
        guard item.exclusive & taken == 0 else { continue }
        let count = item.size.times(in: free, limit: min(item.perBin, Int32(clamping: left[index])))
        free = free &- item.size &* BinVector(repeating: count)
        taken |= item.exclusive
        entries.append((index, Int(count)))
      }
      var times = limit - bins
      for entry in entries { times = min(times, left[entry.item] / entry.count) }
      for entry in entries { left[entry.item] -= times * entry.count }
      bins += times
    }
    return (bins, left)
  }

  /// What an instance can hold, by the larger of an item's shares of it.
  private func largestFirst(_ offer: Int) -> [Int] {
    let bin = problem.offers[offer]
    let (cpu, memory) = (Double(max(1, bin.size[0])), Double(max(1, bin.size[1])))
    var shares: [(share: Double, item: Int)] = []
    for (index, item) in problem.items.enumerated() {
      guard item.isWelcome[offer], item.exclusive & bin.exclusive == 0, item.size.fits(in: bin.size) else { continue }
      shares.append((max(Double(item.size[0]) / cpu, Double(item.size[1]) / memory), index))
    }
    return shares.sorted { $0.share != $1.share ? $0.share > $1.share : $0.item > $1.item }.map(\.item)
  }
}
