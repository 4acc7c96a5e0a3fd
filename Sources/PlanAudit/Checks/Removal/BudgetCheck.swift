internal import ClusterModel

/// I14: of the instances no more leave at once by Ballast's own decision than the tightest budget in force allows, in all
/// and in each zone.
enum BudgetCheck: AuditCheck {
  static func findings(_ audited: AuditCase) -> [AuditFinding] {
    let begun = audited.begunRemovals.filter { $0.isVoluntary && $0.isNew && !isUnderway($0.instance) }
    guard !begun.isEmpty else { return [] }
    let underway = audited.snapshot.instances.indices.filter { isUnderway(audited.snapshot.instances[$0]) }
    let all = underway + begun.map(\.index)
    return audited.policy.disruption.budgets.filter { $0.holds(at: audited.at) }.flatMap { budget in
      globally(budget, all: all, audited) + perZone(budget, all: all, begun: begun, audited)
        + perService(budget, all: all, begun: begun, audited)
    }
  }

  /// Whether Ballast is already taking an instance away by its own decision. One that was given up and is ACTIVE again does
  /// not count; one that Auto Scaling is terminating has left our hands.
  private static func isUnderway(_ instance: ContainerInstance) -> Bool {
    // One that no group holds any more has left our hands, too.
    guard let intent = instance.intent, intent.reason.isVoluntary, instance.group != nil else { return false }
    if intent.isAborted && instance.status == .active { return false }
    return !instance.isTerminating && !AuditCase.hasGone(instance)
  }

  private static func perService(
    _ budget: DisruptionBudget, all: [Int], begun: [BegunRemoval], _ audited: AuditCase
  ) -> [AuditFinding] {
    guard let allowance = budget.instancesPerService else { return [] }
    func services(on index: Int) -> Set<Int> {
      Set(audited.tasks(on: index).filter { !audited.isDaemon($0) }.compactMap { $0.service.map(Int.init) })
    }
    let concerned = begun.reduce(into: Set<Int>()) { $0.formUnion(services(on: $1.index)) }
    return concerned.sorted().compactMap { service in
      let holders = audited.snapshot.instances.indices.filter { services(on: $0).contains(service) }
      let leaving = holders.count { all.contains($0) }
      let allowed = allowance.resolved(of: holders.count)
      guard leaving > allowed else { return nil }
      return AuditFinding(
        .budget,
        "\(leaving) of \(holders.count) instances with tasks of service '\(audited.snapshot.services[service].name)' would "
          + "be leaving at once, the budget is \(allowed)")
    }
  }

  private static func globally(_ budget: DisruptionBudget, all: [Int], _ audited: AuditCase) -> [AuditFinding] {
    let total = audited.snapshot.ownedInstances.count
    let allowed = budget.instances.resolved(of: total)
    guard all.count > allowed else { return [] }
    return [
      AuditFinding(.budget, "\(all.count) of \(total) instances would be leaving at once, the budget is \(allowed)")
    ]
  }

  private static func perZone(
    _ budget: DisruptionBudget, all: [Int], begun: [BegunRemoval], _ audited: AuditCase
  ) -> [AuditFinding] {
    guard let allowance = budget.instancesPerZone else { return [] }
    let zones = Set(begun.map(\.instance.availabilityZone)).sorted()
    return zones.compactMap { zone in
      let total = audited.snapshot.ownedInstances.count { $0.availabilityZone == zone }
      let leaving = all.count { audited.snapshot.instances[$0].availabilityZone == zone }
      let allowed = allowance.resolved(of: total)
      guard leaving > allowed else { return nil }
      return AuditFinding(
        .budget, "\(leaving) of \(total) instances of \(zone) would be leaving at once, the budget is \(allowed)")
    }
  }
}
