internal import ClusterModel

/// The instances of one group that count towards its desired capacity.
struct GroupMembers: Sendable {
  /// In the group's own units.
  private(set) var units = 0
  /// By zone, for foretelling where the group launches next.
  private(set) var zones: [String: Int] = [:]
  /// How many instances there are.
  private(set) var count = 0
  /// Names what the group consists of: changes with every instance that comes or goes.
  private(set) var fingerprint = StableHasher()

  mutating func add(id: String, zone: String, units: Int) {
    self.units += units
    count += 1
    zones[zone, default: 0] += 1
    fingerprint.combine(id)
  }

  /// The members of each group of a snapshot, registered or on their way.
  static func all(of snapshot: ClusterSnapshot) -> [GroupMembers] {
    var result = snapshot.groups.map { _ in GroupMembers() }
    for instance in snapshot.instances {
      guard let group = instance.group, counts(instance.lifecycleState) else { continue }
      let units = snapshot.groups[Int(group)].units(of: instance.instanceType)
      result[Int(group)].add(id: instance.ec2InstanceID, zone: instance.availabilityZone, units: units)
    }
    for (index, group) in snapshot.groups.enumerated() {
      for instance in group.incoming where counts(instance.lifecycleState) {
        result[index].add(
          id: instance.ec2InstanceID, zone: instance.availabilityZone, units: group.units(of: instance.instanceType))
      }
    }
    return result
  }

  /// Whether an instance in this lifecycle state counts towards desired capacity. Source: Auto Scaling instance lifecycle;
  /// standby, warm and leaving instances do not.
  private static func counts(_ state: String?) -> Bool {
    guard let state else { return true }
    return state.hasPrefix("Pending") || state == "InService" || state.hasPrefix("ReplacingRootVolume")
  }

  /// The zone in which the group would launch next, which then counts as launched: the one with fewest instances, the
  /// first by name of several. Source: Auto Scaling, balance across Availability Zones.
  mutating func nextZone(of zones: [String]) -> String {
    let next = zones.min { (self.zones[$0] ?? 0, $0) < (self.zones[$1] ?? 0, $1) } ?? ""
    self.zones[next, default: 0] += 1
    return next
  }
}

extension CapacityGroup {
  /// How much one instance of a type counts for in the group's desired capacity.
  func units(of instanceType: String) -> Int {
    if unit == .instances { return 1 }
    let template = templates.first { $0.instanceType == instanceType } ?? templates.first
    return max(1, template?.capacityUnits ?? 1)
  }
}
