/// Leaves out offers that another makes pointless: as roomy in everything, welcome to as many items, no dearer, and to be had
/// without limit that matters.
enum DominatedOffers {
  /// Indices of the offers worth considering, in order.
  static func worthwhile(_ problem: BinProblem) -> [Int] {
    let offers = problem.offers
    let total = problem.items.reduce(0) { $0 + $1.count }
    let welcome = offers.indices.map { offer in problem.items.map { $0.isWelcome[offer] } }
    let order = offers.indices.filter { offers[$0].limit > 0 && welcome[$0].contains(true) }
      .sorted { (offers[$0].price, $0) < (offers[$1].price, $1) }
    var kept: [Int] = []
    for candidate in order {
      let isDominated = kept.contains { other in
        offers[other].limit >= total && offers[candidate].size.fits(in: offers[other].size)
          && offers[other].exclusive == offers[candidate].exclusive
          && zip(welcome[candidate], welcome[other]).allSatisfy { !$0 || $1 }
      }
      if !isDominated { kept.append(candidate) }
    }
    return kept.sorted()
  }
}
