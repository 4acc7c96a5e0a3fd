internal import ClusterModel
internal import Placement

/// How many instances of a group must be bought for tasks that only some of its zones take: a group launches in all its
/// zones in turn, wherever the need is. Source: Auto Scaling, balance across Availability Zones.
struct ZoneBoundNeed {
  let offers: [GroupOffer]
  let search: PurchaseSearch

  private struct Bound: Hashable {
    var zones: [[String]]
  }

  /// By offer: the least to buy so that enough of it comes to the zones that tasks are bound to.
  ///
  /// - Parameters:
  ///   - left: by demand, how many tasks lack a place.
  ///   - launched: by group, what it consists of, which says where it launches next.
  func least(_ demand: [DemandKind], left: [Int], launched: [GroupMembers], _ fit: inout FitTable) -> [Int] {
    var least = offers.map { _ in 0 }
    for (bound, indices) in bounds(demand, left, &fit) {
      var only = left.map { _ in 0 }
      for index in indices { only[index] = left[index] }
      let problem = PurchaseProblem(demand: demand, left: only, offers: offers, &fit)
      let wanted = search.addition(
        problem.bins, left: problem.bins.items.map(\.count), fleet: offers.map { _ in 0 })
      for (offer, count) in wanted.enumerated() where count > 0 {
        let stretched = launches(of: offer, until: count, in: bound.zones[offer], launched, fit)
        least[offer] = max(least[offer], stretched)
      }
    }
    return least
  }

  /// Demands that some zones of a group refuse, those of equal zones together, in order of first appearance.
  private func bounds(_ demand: [DemandKind], _ left: [Int], _ fit: inout FitTable) -> [(Bound, [Int])] {
    var order: [Bound] = []
    var indices: [Bound: [Int]] = [:]
    for index in demand.indices where left[index] > 0 && demand[index].kind.asksForAttributes {
      let zones = fit.zones(demand[index].kind)
      let bound = Bound(zones: offers.map { zones[Int($0.group)] })
      let isFree = zip(bound.zones, offers).allSatisfy { $0.isEmpty || $0.count == fit.zones(of: $1).count }
      if isFree { continue }
      if indices[bound] == nil { order.append(bound) }
      indices[bound, default: []].append(index)
    }
    return order.map { ($0, indices[$0] ?? []) }
  }

  /// How many launches it takes until `count` have come to one of `wanted`; within the offer's room.
  private func launches(
    of offer: Int, until count: Int, in wanted: [String], _ launched: [GroupMembers], _ fit: FitTable
  ) -> Int {
    var members = launched[Int(offers[offer].group)]
    let all = fit.zones(of: offers[offer])
    var arrived = 0
    var total = 0
    while arrived < count, total < offers[offer].room {
      total += 1
      if wanted.contains(members.nextZone(of: all)) { arrived += 1 }
    }
    return total
  }
}
