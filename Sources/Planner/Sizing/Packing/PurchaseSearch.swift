internal import ClusterModel
internal import Placement

/// Finds what to buy for tasks that lack a place: fleets that are cheap by arithmetic, of which the one is taken that is
/// cheapest once ECS's way of placing, one task after the other, has had its say.
struct PurchaseSearch {
  let effort: PlanningEffort

  /// Instances by offer; as many as the offers' limits allow.
  func fleet(for problem: PurchaseProblem, orders: [ArrivalOrder]) -> [Int] {
    let kept = DominatedOffers.worthwhile(problem.bins)
    var fleet = problem.bins.offers.map { _ in 0 }
    if kept.isEmpty { return fleet }
    var trials = FleetTrials(problem.bins.only(kept), problem.preferences, orders, rounds: effort.rounds)
    let found = self.fleet(&trials)
    for (index, offer) in kept.enumerated() { fleet[offer] = found[index] }
    return fleet
  }

  private func fleet(_ trials: inout FleetTrials) -> [Int] {
    let bins = trials.bins
    var best: FleetTrials.Fleet?
    func consider(_ fleet: FleetTrials.Fleet?) {
      guard let fleet else { return }
      if best.map({ fleet.cost < $0.cost - 1e-9 }) ?? true { best = fleet }
    }
    for outcome in GreedyFill(bins).ranked().prefix(max(1, effort.candidates)) {
      // What the largest-first filling costs is less than what tasks need that come as they come.
      if let best, outcome.cost >= best.cost { break }
      consider(trials.fleet(of: outcome))
    }
    if bins.offers.count > 1, best.map({ $0.cost > effort.enough * LinearBound.cost(bins) }) ?? true {
      let cheapest = LimitedPlan.make(bins, steps: effort.steps)
      if best.map({ cheapest.cost < $0.cost }) ?? true {
        consider(trials.completed(cheapest.purchases(offers: bins.offers.count)))
      }
      if best == nil { return cheapest.purchases(offers: bins.offers.count) }
    }
    return best.map { trials.underAllOrders($0.counts) } ?? GreedyFill(bins).fleet()
  }

  /// What to add to a fleet for items that are left.
  func addition(_ bins: BinProblem, left: [Int], fleet: [Int]) -> [Int] {
    FleetTrials.addition(bins, left: left, fleet: fleet)
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
