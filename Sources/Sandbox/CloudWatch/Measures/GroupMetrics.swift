/// The metrics of an Auto Scaling group. Source: "Available metrics and dimensions for Amazon EC2 Auto Scaling".
enum GroupMeasure: String, CaseIterable {
  case minimum = "GroupMinSize"
  case maximum = "GroupMaxSize"
  case desired = "GroupDesiredCapacity"
  case inService = "GroupInServiceInstances"
  case pending = "GroupPendingInstances"
  case standby = "GroupStandbyInstances"
  case terminating = "GroupTerminatingInstances"
  case total = "GroupTotalInstances"
  case inServiceCapacity = "GroupInServiceCapacity"
  case pendingCapacity = "GroupPendingCapacity"
  case standbyCapacity = "GroupStandbyCapacity"
  case terminatingCapacity = "GroupTerminatingCapacity"
  case totalCapacity = "GroupTotalCapacity"
  case poolDesired = "WarmPoolDesiredCapacity"
  case poolWarmed = "WarmPoolWarmedCapacity"
  case poolPending = "WarmPoolPendingCapacity"
  case poolTerminating = "WarmPoolTerminatingCapacity"
  case poolTotal = "WarmPoolTotalCapacity"
  case desiredWithPool = "GroupAndWarmPoolDesiredCapacity"
  case totalWithPool = "GroupAndWarmPoolTotalCapacity"
}

/// The AWS/AutoScaling metrics of the groups that collect them, each minute.
extension CloudWatchWorld {
  func measureGroups(_ minute: Int) {
    for group in region.autoScaling.groups.all where !group.enabledMetrics.isEmpty {
      let handles = handles(of: group)
      let census = GroupCensus(group)
      for (measure, handle) in zip(GroupMeasure.allCases, handles) {
        guard group.enabledMetrics.contains(measure.rawValue) else { continue }
        record(handle, MetricSample(census.value(measure, group)), minute: minute, unit: "None")
      }
    }
  }

  private func handles(of group: SimGroup) -> [MetricHandle] {
    if let handles = measures.groups[group.ordinal] { return handles }
    let handles = GroupMeasure.allCases.map {
      handle("AWS/AutoScaling", $0.rawValue, [("AutoScalingGroupName", group.name)])
    }
    measures.groups[group.ordinal] = handles
    return handles
  }
}

/// How many members of a group are in which part of their life, and how many units they stand for.
private struct GroupCensus {
  var inService = (count: 0, units: 0)
  var pending = (count: 0, units: 0)
  var standby = (count: 0, units: 0)
  var terminating = (count: 0, units: 0)
  var total = (count: 0, units: 0)
  var warmed = 0
  var warming = 0
  var cooling = 0

  init(_ group: SimGroup) {
    for member in group.warm.all {
      if member.state.isReady {
        warmed += member.weight
      } else if member.state.isTerminating {
        cooling += member.weight
      } else {
        warming += member.weight
      }
    }
    for member in group.members.all {
      switch member.state {
      case .inService: Self.add(member, &inService)
      case .standby, .enteringStandby: Self.add(member, &standby)
      case _ where member.state.isTerminating: Self.add(member, &terminating)
      case _ where member.state.isCounted: Self.add(member, &pending)
      default: continue
      }
      Self.add(member, &total)
    }
  }

  private static func add(_ member: SimMember, _ sum: inout (count: Int, units: Int)) {
    sum.count += 1
    sum.units += member.weight
  }

  func value(_ measure: GroupMeasure, _ group: SimGroup) -> Double {
    let value =
      switch measure {
      case .minimum: group.minimum
      case .maximum: group.maximum
      case .desired: group.desired
      case .inService: inService.count
      case .pending: pending.count
      case .standby: standby.count
      case .terminating: terminating.count
      case .total: total.count
      case .inServiceCapacity: inService.units
      case .pendingCapacity: pending.units
      case .standbyCapacity: standby.units
      case .terminatingCapacity: terminating.units
      case .totalCapacity: total.units
      case .poolDesired: group.wantedWarmUnits
      case .poolWarmed: warmed
      case .poolPending: warming
      case .poolTerminating: cooling
      case .poolTotal: warmed + warming + cooling
      case .desiredWithPool: group.desired + group.wantedWarmUnits
      case .totalWithPool: total.units + warmed + warming + cooling
      }
    return Double(value)
  }
}
