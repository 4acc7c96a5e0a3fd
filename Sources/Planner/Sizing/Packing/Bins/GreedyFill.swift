/// A quick plan for each offer by itself: instance after instance, the largest items first, as many of each as still fit.
/// Equal instances are filled in one go, so that the effort grows with the number of different items, not of items.
struct GreedyFill {
  private let problem: BinProblem

  struct Outcome: Sendable {
    var offer: Int
    /// What the offer's instances cost, and for items that they cannot hold, the cheapest others.
    var cost: Double
    var bins: Int
  }

  init(_ problem: BinProblem) { self.problem = problem }

  /// Offers that can hold something, those that would cost least by themselves first.
  func ranked() -> [Outcome] {
    problem.offers.indices.compactMap(outcome).sorted { ($0.cost, $0.bins, $0.offer) < ($1.cost, $1.bins, $1.offer) }
  }

  /// How many instances of an offer hold what they can hold of the items.
  func bins(_ offer: Int) -> Int { fill(offer).bins }

  private func outcome(_ offer: Int) -> Outcome? {
    let (bins, left) = fill(offer)
    guard bins > 0 else { return nil }
    var cost = Double(bins) * problem.offers[offer].price
    for (index, count) in left.enumerated() where count > 0 {
      let cheapest = problem.offers.indices.compactMap { other -> Double? in
        let item = problem.items[index]
        guard item.isWelcome[other] else { return nil }
        let each = item.size.times(in: problem.offers[other].size, limit: item.perBin)
        return each > 0 ? problem.offers[other].price / Double(each) : nil
      }.min()
      cost += (cheapest ?? 0) * Double(count)
    }
    return Outcome(offer: offer, cost: cost, bins: bins)
  }

  /// How many instances of an offer the greedy filling takes, and what of each item they cannot hold.
  private func fill(_ offer: Int) -> (bins: Int, left: [Int]) {
    let bin = problem.offers[offer]
    var left = problem.items.map(\.count)
    let order = problem.items.indices.filter { index in
      let item = problem.items[index]
      return item.isWelcome[offer] && item.exclusive & bin.exclusive == 0 && item.size.fits(in: bin.size)
    }.sorted { (share($1, bin), $0) < (share($0, bin), $1) }
    var bins = 0
    var start = 0
    while start < order.count {
      if left[order[start]] == 0 {
        start += 1
        continue
      }
      var free = bin.size
      var taken = bin.exclusive
      var entries: [(item: Int, count: Int)] = []
      for index in order[start...] where left[index] > 0 {
        let item = problem.items[index]
        guard item.exclusive & taken == 0 else { continue }
        let count = item.size.times(in: free, limit: min(item.perBin, Int32(clamping: left[index])))
        if count == 0 { continue }
        free = free &- item.size &* BinVector(repeating: count)
        taken |= item.exclusive
        entries.append((index, Int(count)))
      }
      var times = Int.max
      for entry in entries { times = min(times, left[entry.item] / entry.count) }
      for entry in entries { left[entry.item] -= times * entry.count }
      bins += times
    }
    return (bins, left)
  }

  /// The larger of an item's shares of an instance.
  private func share(_ index: Int, _ bin: BinOffer) -> Double {
    let size = problem.items[index].size
    return max(Double(size[0]) / Double(max(1, bin.size[0])), Double(size[1]) / Double(max(1, bin.size[1])))
  }
}
