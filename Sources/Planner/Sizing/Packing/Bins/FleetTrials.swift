internal import Placement

/// Fleets tried by forecast: what each needs beside what arithmetic says, until everything has a place.
struct FleetTrials {
  struct Fleet {
    /// Instances by offer.
    var counts: [Int]
    var cost: Double
  }

  let bins: BinProblem
  private let preferences: [FleetForecast.Preference]
  private let arrivals: [[ArrivalOrder.Turn]]
  private let rounds: Int
  private var forecast: FleetForecast
  private let byPrice: [Int]

  /// - Parameters:
  ///   - preferences: by item.
  ///   - orders: of arrival; fleets are compared under the first.
  ///   - rounds: how often instances are added at most.
  init(_ bins: BinProblem, _ preferences: [FleetForecast.Preference], _ orders: [ArrivalOrder], rounds: Int) {
    self.bins = bins
    self.preferences = preferences
    self.rounds = rounds
    let counts = bins.items.map(\.count)
    arrivals = orders.map { $0.turns(of: counts) }
    forecast = FleetForecast(bins, preferences: preferences)
    byPrice = bins.offers.indices.sorted { (bins.offers[$0].price, $0) < (bins.offers[$1].price, $1) }
  }

  /// A fleet of one offer as far as that goes: of equal instances none attracts the wrong tasks. What does not fit in them
  /// goes to the cheapest in which it does.
  mutating func fleet(of mainstay: GreedyFill.Outcome) -> Fleet? {
    let offer = mainstay.offer
    if preferences.contains(.any) {
      let counts = bins.offers.indices.map { $0 == offer ? min(bins.offers[$0].limit, mainstay.bins) : 0 }
      return completed(counts)
    }
    let preferred = [offer] + byPrice.filter { $0 != offer }
    return completed(forecast.fleetAsNeeded(of: preferred, arrivals: arrivals[0]))
  }

  /// A fleet with what the first order says it lacks, and without what it does not use. Nil where too much lacks too long.
  mutating func completed(_ counts: [Int]) -> Fleet? {
    guard let (counts, unused) = completed(counts, arrivals[0]) else { return nil }
    let used = zip(counts, unused).map { $0 - $1 }
    return Fleet(counts: used, cost: zip(used, bins.offers).reduce(0) { $0 + Double($1.0) * $1.1.price })
  }

  /// A fleet with what the other orders say it lacks, too.
  mutating func underAllOrders(_ counts: [Int]) -> [Int] {
    var counts = counts
    for order in arrivals.dropFirst() { counts = completed(counts, order)?.counts ?? counts }
    return counts
  }

  private mutating func completed(
    _ counts: [Int], _ arrivals: [ArrivalOrder.Turn]
  ) -> (counts: [Int], unused: [Int])? {
    var counts = counts
    for round in 0..<rounds {
      let outcome = forecast.run(fleet: counts, arrivals: arrivals)
      if outcome.left.allSatisfy({ $0 == 0 }) { return (counts, outcome.unused) }
      let more = Self.addition(bins, left: outcome.left, fleet: counts)
      if more.allSatisfy({ $0 == 0 }) { return nil }
      // After some additions in vain each is twice as large as the one before.
      let times = 1 << max(0, round - Self.patience)
      for offer in counts.indices {
        counts[offer] += min(more[offer] * times, bins.offers[offer].limit - counts[offer])
      }
    }
    return nil
  }

  private static let patience = 1

  /// What to add to a fleet for items that are left.
  static func addition(_ bins: BinProblem, left: [Int], fleet: [Int]) -> [Int] {
    var rest = bins
    rest.keep(left)
    if rest.items.isEmpty { return fleet.map { _ in 0 } }
    for offer in rest.offers.indices { rest.offers[offer].limit = max(0, rest.offers[offer].limit - fleet[offer]) }
    return GreedyFill(rest).fleet()
  }
}
