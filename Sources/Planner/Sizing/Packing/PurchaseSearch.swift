internal import ClusterModel
internal import Placement

/// Finds what to buy for tasks that lack a place: fleets that are cheap by arithmetic, of which the one is taken that is
/// cheapest once ECS's way of placing, one task after the other, has had its say.
struct PurchaseSearch {
  let effort: PlanningEffort

  /// Instances by offer; as many as the offers' limits allow.
  func fleet(for problem: PurchaseProblem, order: ArrivalOrder) -> [Int] {
    let kept = DominatedOffers.worthwhile(problem.bins)
    var fleet = problem.bins.offers.map { _ in 0 }
    if kept.isEmpty { return fleet }
    let found = self.fleet(for: problem.bins.only(kept), problem.preferences, order)
    for (index, offer) in kept.enumerated() { fleet[offer] = found[index] }
    return fleet
  }

  private func fleet(
    for bins: BinProblem, _ preferences: [FleetForecast.Preference], _ order: ArrivalOrder
  ) -> [Int] {
    var forecast = FleetForecast(bins, preferences: preferences)
    let arrivals = order.arrivals(bins)
    var best: (cost: Double, fleet: [Int])?
    func consider(_ candidate: [Int]) {
      guard let found = completed(candidate, bins, &forecast, arrivals) else { return }
      if best.map({ found.cost < $0.cost - 1e-9 }) ?? true { best = found }
    }
    for (ranking, preferred) in mainstays(bins).prefix(max(1, effort.candidates - 1)) {
      // What the largest-first filling costs is less than what tasks need that come as they come.
      if let best, ranking >= best.cost { break }
      consider(candidate(preferred, bins, preferences, &forecast, arrivals))
    }
    if let best, effort.candidates < 2 || Self.isUniform(bins) { return best.fleet }
    let cheapest = limited(bins, steps: effort.steps)
    if best.map({ cheapest.cost < $0.cost }) ?? true { consider(cheapest.purchases(offers: bins.offers.count)) }
    return best?.fleet ?? cheapest.purchases(offers: bins.offers.count)
  }

  /// Of one offer, and for tasks that all find room in it, arithmetic says nothing that the forecast does not know better.
  private static func isUniform(_ bins: BinProblem) -> Bool {
    bins.offers.count == 1
  }

  /// A fleet to begin with that consists of one offer as far as that goes.
  private func candidate(
    _ preferred: [Int], _ bins: BinProblem, _ preferences: [FleetForecast.Preference], _ forecast: inout FleetForecast,
    _ arrivals: [Int32]
  ) -> [Int] {
    if !preferences.contains(.any) { return forecast.fleetAsNeeded(of: preferred, arrivals: arrivals) }
    let count = GreedyFill(bins).bins(preferred[0])
    return bins.offers.indices.map { $0 == preferred[0] ? min(bins.offers[$0].limit, count) : 0 }
  }

  /// For the offers that do best by themselves: what they would cost, and which offers to take in which order. Of equal
  /// instances none attracts the wrong tasks; what does not fit in them goes to the cheapest in which it does.
  private func mainstays(_ bins: BinProblem) -> [(cost: Double, preferred: [Int])] {
    let byPrice = bins.offers.indices.sorted { (bins.offers[$0].price, $0) < (bins.offers[$1].price, $1) }
    return GreedyFill(bins).ranked().map { outcome in
      (outcome.cost, [outcome.offer] + byPrice.filter { $0 != outcome.offer })
    }
  }

  /// A fleet with what a forecast says it lacks, and without what it says is not used; with its cost. Nil where too much
  /// lacks too long.
  private func completed(
    _ fleet: [Int], _ bins: BinProblem, _ forecast: inout FleetForecast, _ arrivals: [Int32]
  ) -> (cost: Double, fleet: [Int])? {
    var fleet = fleet
    for _ in 0..<effort.rounds {
      let outcome = forecast.run(fleet: fleet, arrivals: arrivals)
      if outcome.left.allSatisfy({ $0 == 0 }) {
        for offer in fleet.indices { fleet[offer] -= outcome.unused[offer] }
        return (zip(fleet, bins.offers).reduce(0) { $0 + Double($1.0) * $1.1.price }, fleet)
      }
      let more = addition(bins, left: outcome.left, fleet: fleet)
      if more.allSatisfy({ $0 == 0 }) { return nil }
      for offer in fleet.indices { fleet[offer] += more[offer] }
    }
    return nil
  }

  /// What to add to a fleet for items that are left.
  func addition(_ bins: BinProblem, left: [Int], fleet: [Int]) -> [Int] {
    if left.allSatisfy({ $0 == 0 }) { return fleet.map { _ in 0 } }
    var rest = bins
    rest.items = zip(bins.items, left).filter { $0.1 > 0 }.map { item, count in
      var item = item
      item.count = count
      return item
    }
    for offer in rest.offers.indices { rest.offers[offer].limit = max(0, rest.offers[offer].limit - fleet[offer]) }
    return limited(rest, steps: min(effort.steps, 50_000)).purchases(offers: bins.offers.count)
  }

  /// A plan that keeps to the offers' limits: an offer of which more is wanted than there is gives what it has, and the
  /// rest is planned again without it.
  private func limited(_ bins: BinProblem, steps: Int) -> BinPlan {
    var rest = bins
    var kept = BinPlan(left: bins.items.map(\.count))
    for offer in rest.offers.indices where rest.offers[offer].limit <= 0 { Self.close(offer, &rest) }
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
      Self.close(scarce, &rest)
    }
    kept.left = rest.items.map(\.count)
    return kept
  }

  private static func close(_ offer: Int, _ bins: inout BinProblem) {
    bins.offers[offer].limit = 0
    for item in bins.items.indices { bins.items[item].isWelcome[offer] = false }
  }
}

extension ArrivalOrder {
  /// Items in the order in which their tasks would be placed.
  func arrivals(_ bins: BinProblem) -> [Int32] {
    var result: [Int32] = []
    for turn in turns(of: bins.items.map(\.count)) {
      for _ in 0..<turn.count { result.append(Int32(turn.demand)) }
    }
    return result
  }
}

extension TaskKind {
  /// What its strategy comes to where instances of the same zone mix are compared.
  var preference: FleetForecast.Preference {
    for rule in effectiveStrategy {
      switch rule {
      case .binpack(.cpu): return .leastCPU
      case .binpack(.memory): return .leastMemory
      case .random: return .any
      case .spread(let field): if field == "instanceId" || field == "host" { return .any }
      }
    }
    return .any
  }
}
