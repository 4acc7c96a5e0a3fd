internal import ClusterModel
internal import Placement

/// Settles a purchase: on the whole fleet, under several orders of arrival and by ECS's own rules, everything must find a
/// place; instances are added until it does.
struct PurchaseCheck {
  let view: PlanningView
  let search: PurchaseSearch
  let offers: [GroupOffer]

  struct Result {
    /// Instances by offer.
    var fleet: [Int]
    /// By demand: the most that any order left without a place.
    var left: [Int]
  }

  /// - Parameter left: by demand, how many tasks the fleet as it is has no place for.
  func settle(_ board: inout PackingBoard, left: [Int], _ fit: inout FitTable) -> Result {
    var result = Result(fleet: offers.map { _ in 0 }, left: left)
    var round = 0
    while round < search.effort.rounds, result.left.contains(where: { $0 > 0 }) {
      var more = round == 0 ? initial(board, left, &fit) : addition(board, result, &fit)
      stretch(&more, board, result, &fit)
      if round > Self.patience { hasten(&more, result, by: round - Self.patience) }
      if more.allSatisfy({ $0 == 0 }) { return result }
      for (index, count) in more.enumerated() {
        result.fleet[index] += count
        board.buy(offers[index], count: count)
      }
      result.left = worst(&board)
      round += 1
    }
    return result
  }

  /// After so many additions in vain, each is twice as large as the one before: to buy a little too much beats a second
  /// purchase.
  private static let patience = 3

  private func hasten(_ more: inout [Int], _ result: Result, by times: Int) {
    for index in more.indices { more[index] = min(more[index] << times, offers[index].room - result.fleet[index]) }
  }

  /// Adds what zones of a group cost beyond those that are needed, and what its larger types take of its units.
  private func stretch(_ more: inout [Int], _ board: PackingBoard, _ result: Result, _ fit: inout FitTable) {
    let zoned = ZoneBoundNeed(offers: offers, search: search)
    let least = zoned.least(board.demand, left: result.left, launched: board.launched, &fit)
    for index in more.indices { more[index] = max(more[index], least[index]) }
    let mixed = MixedTypeNeed(snapshot: view.snapshot, offers: offers)
    more = mixed.least(more, board.demand, left: result.left, members: board.launched)
    for index in more.indices {
      more[index] = min(more[index], max(0, offers[index].room - result.fleet[index]))
    }
  }

  private func initial(_ board: PackingBoard, _ left: [Int], _ fit: inout FitTable) -> [Int] {
    let problem = PurchaseProblem(demand: board.demand, left: left, offers: offers, &fit)
    return search.fleet(for: problem, orders: orders)
  }

  /// The orders under which everything must find a place.
  private var orders: [ArrivalOrder] { (1...max(1, search.effort.orders)).map { ArrivalOrder(seed: UInt64($0)) } }

  private func addition(_ board: PackingBoard, _ result: Result, _ fit: inout FitTable) -> [Int] {
    let problem = PurchaseProblem(demand: board.demand, left: result.left, offers: offers, &fit)
    let kept = DominatedOffers.worthwhile(problem.bins)
    var more = result.fleet.map { _ in 0 }
    let found = search.addition(
      problem.bins.only(kept), left: problem.bins.items.map(\.count), fleet: kept.map { result.fleet[$0] })
    for (index, offer) in kept.enumerated() { more[offer] = found[index] }
    return more
  }

  /// The first order under which something finds no place decides what is added next.
  private func worst(_ board: inout PackingBoard) -> [Int] {
    for order in orders {
      let left = board.trial(order).left
      if left.contains(where: { $0 > 0 }) { return left }
    }
    return board.demand.map { _ in 0 }
  }
}
