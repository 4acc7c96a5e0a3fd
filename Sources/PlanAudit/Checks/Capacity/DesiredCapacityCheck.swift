internal import ClusterModel

/// I4: desired capacities are raised only, from what they are, to what the group allows, by no more than the step limit.
enum DesiredCapacityCheck: AuditCheck {
  static func findings(_ audited: AuditCase) -> [AuditFinding] {
    var findings: [AuditFinding] = []
    var desired: [String: Int] = [:]
    var bought = 0
    for action in audited.plan.actions {
      guard let raise = Raise(action.kind), let group = audited.group(raise.group) else { continue }
      let before = desired[group.name] ?? group.desiredCapacity
      findings += faults(raise, group: group, before: before).map {
        AuditFinding(.desiredBounds, action: action.id, $0)
      }
      desired[group.name] = raise.to
      // What stands in for an instance that is about to be lost is no growth.
      if case .setDesiredCapacity = action.kind { bought += instances(raise, group: group) }
    }
    let limit = audited.policy.sizing.scaleOut.stepMax
    if bought > limit {
      findings.append(
        AuditFinding(.desiredBounds, "the plan asks for \(bought) instances at once, the step limit is \(limit)"))
    }
    return findings
  }

  private struct Raise {
    let group: String
    let from: Int
    let to: Int

    init?(_ kind: ActionKind) {
      switch kind {
      case .setDesiredCapacity(let group, let from, let to), .launchReplacement(let group, let from, let to, _):
        (self.group, self.from, self.to) = (group, from, to)
      default: return nil
      }
    }
  }

  private static func faults(_ raise: Raise, group: CapacityGroup, before: Int) -> [String] {
    var faults: [String] = []
    if raise.from != before {
      faults.append("it goes from \(raise.from), but '\(group.name)' wants \(before)")
    }
    if raise.to <= before {
      faults.append("\(before) to \(raise.to) does not raise '\(group.name)': desired is never lowered as a number")
    }
    if raise.to > group.maxSize {
      faults.append("\(raise.to) is above the maximum of '\(group.name)', \(group.maxSize)")
    }
    if raise.to < group.minSize {
      faults.append("\(raise.to) is below the minimum of '\(group.name)', \(group.minSize)")
    }
    return faults
  }

  /// How many instances a raise may bring: the most, when the group launches its smallest type.
  private static func instances(_ raise: Raise, group: CapacityGroup) -> Int {
    let units = max(0, raise.to - raise.from)
    let smallest = max(1, group.templates.map(\.capacityUnits).min() ?? 1)
    return (units + smallest - 1) / smallest
  }
}
