internal import ClusterModel

/// How much more of a group of several types must be bought for tasks that are kept apart.
///
/// A group that counts in units launches what it likes: twelve units are twelve instances of its smallest type, or three of
/// one that counts for four. For room that makes no difference, but tasks that no instance takes twice need instances, not
/// units. How many units an instance of the group has counted for so far says best what its next ones will.
struct MixedTypeNeed {
  let snapshot: ClusterSnapshot
  let offers: [GroupOffer]

  /// What to buy at least, by offer, in instances of its smallest type.
  ///
  /// - Parameters:
  ///   - more: by offer, what is to be bought if each instance were of the smallest type.
  ///   - left: by demand, how many tasks lack a place.
  ///   - members: by group, what it consists of.
  func least(_ more: [Int], _ demand: [DemandKind], left: [Int], members: [GroupMembers]) -> [Int] {
    let apart = demand.indices.filter { demand[$0].kind.isKeptApart }.map { left[$0] }.max() ?? 0
    if apart == 0 { return more }
    return offers.indices.map { index in
      let bound = min(more[index], apart)
      let units = unitsOfAnInstance(offers[index], members[Int(offers[index].group)])
      return more[index] - bound + Int((Double(bound) * units / Double(offers[index].units)).rounded(.up))
    }
  }

  /// What an instance of the group counts for by experience; the least that one can where there are none.
  private func unitsOfAnInstance(_ offer: GroupOffer, _ members: GroupMembers) -> Double {
    if snapshot.groups[Int(offer.group)].unit == .instances || members.count == 0 { return Double(offer.units) }
    return max(Double(offer.units), Double(members.units) / Double(members.count))
  }
}
