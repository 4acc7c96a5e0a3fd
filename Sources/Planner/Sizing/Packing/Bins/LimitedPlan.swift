/// A plan that keeps to the offers' limits: an offer of which more is wanted than there is gives what it has, and the rest
/// is planned again without it.
enum LimitedPlan {
  static func make(_ bins: BinProblem, steps: Int) -> BinPlan {
    var rest = bins
    var kept = BinPlan(left: bins.items.map(\.count))
    for offer in rest.offers.indices where rest.offers[offer].limit <= 0 { close(offer, &rest) }
    for _ in 0...bins.offers.count {
      var solver = BinSolver(rest, steps: steps)
      let plan = solver.solve()
      let wanted = plan.purchases(offers: rest.offers.count)
      guard let scarce = wanted.indices.first(where: { wanted[$0] > rest.offers[$0].limit }) else {
        kept.bins += plan.bins
        kept.left = plan.left
        return kept
      }
      for (pattern, count) in plan.bins where Int(pattern.offer) == scarce && rest.offers[scarce].limit > 0 {
        let taken = min(count, rest.offers[scarce].limit)
        rest.offers[scarce].limit -= taken
        kept.bins.append((pattern, taken))
        for entry in pattern.entries { rest.items[Int(entry.item)].count -= Int(entry.count) * taken }
      }
      close(scarce, &rest)
    }
    kept.left = rest.items.map(\.count)
    return kept
  }

  private static func close(_ offer: Int, _ bins: inout BinProblem) {
    bins.offers[offer].limit = 0
    for item in bins.items.indices { bins.items[item].isWelcome[offer] = false }
  }
}
