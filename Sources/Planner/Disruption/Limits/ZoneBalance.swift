internal import ClusterModel

/// How a group's instances are spread over its zones, those that stay or come.
///
/// A group whose zones differ by more than one launches in the emptier and terminates in the fuller one, by a choice of its
/// own. Source: Auto Scaling, `AZRebalance`.
struct ZoneBalance {
  private var counts: [[String: Int]]

  init(_ snapshot: ClusterSnapshot) {
    counts = snapshot.groups.map { _ in [:] }
    for instance in snapshot.instances where !instance.isOnItsWayOut {
      guard let group = instance.group else { continue }
      counts[Int(group)][instance.availabilityZone, default: 0] += 1
    }
    for (index, group) in snapshot.groups.enumerated() {
      for instance in group.incoming where instance.comes { counts[index][instance.availabilityZone, default: 0] += 1 }
    }
  }

  mutating func take(_ group: Int32, _ zone: String) { counts[Int(group)][zone, default: 0] -= 1 }

  /// Why taking one of a zone's instances would make the group rebalance; nil where it would not.
  func fault(_ group: CapacityGroup, _ index: Int32, _ zone: String) -> String? {
    let zones = group.availabilityZones
    guard zones.count > 1, zones.contains(zone), !group.suspendedProcesses.contains("AZRebalance") else { return nil }
    let here = counts[Int(index)][zone] ?? 0
    let most = zones.map { counts[Int(index)][$0] ?? 0 }.max() ?? 0
    if here == most || most - (here - 1) <= 1 { return nil }
    return
      "\(group.name) would have \(here - 1) in \(zone) and \(most) elsewhere, and would rebalance by its own choice"
  }

  /// By how much the fullest and the emptiest zone of a group differ, what leaves counted as well.
  static func shownDifference(_ group: CapacityGroup, _ index: Int32, _ snapshot: ClusterSnapshot) -> Int {
    let here = snapshot.instances.filter { $0.group == index }.map(\.availabilityZone)
    let coming = group.incoming.filter(\.comes).map(\.availabilityZone)
    let all = group.availabilityZones.map { zone in (here + coming).count { $0 == zone } }
    return (all.max() ?? 0) - (all.min() ?? 0)
  }
}

extension RefusalCode {
  static let zoneBalance: Self = "zoneBalance"
}
