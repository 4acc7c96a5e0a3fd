internal import ClusterModel
internal import Placement

/// The method `capacityProvider`: what AWS's managed scaling would do, to compare before switching.
///
/// Its metric `CapacityProviderReservation` is M ÷ N × 100; above the target capacity it grows the cluster, below it
/// shrinks. All groups of the cluster are taken together; AWS does it for each provider. What services lack waits, too, where
/// they name no provider, or one without managed scaling: had they named one with it, those tasks would be in PROVISIONING.
struct CapacityProviderSizing: SizingStrategy {
  var waitingNeed = CapacityProviderFigures.WaitingNeed.largestKind

  func reading(_ view: PlanningView) -> MetricReading {
    if let refusal = Self.missing(view.snapshot) {
      return SizingMethod.capacityProvider.reading(nil, view.sizing, refusal: refusal)
    }
    let figures = figures(view)
    let inputs = [
      "M": Double(figures.needed), "N": Double(figures.existing), "waitingTasks": Double(figures.waitingTasks),
      "targetCapacity": view.sizing.targetCapacityPercent,
    ]
    return SizingMethod.capacityProvider.reading(figures.reservation, view.sizing, inputs: inputs)
  }

  /// Why the figure cannot be computed; nil where it can.
  private static func missing(_ snapshot: ClusterSnapshot) -> Refusal? {
    ReadGaps.refusal("CapacityProviderReservation", snapshot, [.instances, .services, .tasks, .groups])
  }

  /// Only instances of configured groups count: a capacity provider knows no others.
  func figures(_ view: PlanningView) -> CapacityProviderFigures {
    let snapshot = view.snapshot
    var registered = 0
    var inUse = 0
    for (index, instance) in snapshot.instances.enumerated()
    where instance.group != nil && (instance.status == .active || instance.status == .draining) {
      registered += 1
      if view.census.foreignTasks[index] > 0 { inUse += 1 }
    }
    let existing = registered + snapshot.groups.reduce(0) { $0 + $1.incoming.count { $0.comes } }
    let demand = Demand.ofTasks(view)
    let waiting = demand.reduce(0) { $0 + $1.waiting }
    if waiting == 0 { return CapacityProviderFigures(needed: inUse, existing: existing, waitingTasks: 0) }
    // Were there room on what is registered, nothing would wait; what is on its way is there for what waits.
    return CapacityProviderFigures(
      needed: max(existing, registered + additional(demand, view)), existing: existing, waitingTasks: waiting)
  }

  /// What waiting tasks need beyond the registered instances: each kind packed by itself onto the cheapest type on which
  /// one of its tasks fits.
  private func additional(_ demand: [DemandKind], _ view: PlanningView) -> Int {
    let templates = view.snapshot.groups.compactMap { NodeTemplate.surest(of: $0.templates) }
      .sorted { $0.priceOrEstimate < $1.priceOrEstimate }
    var kinds: [ResourceVector: Int] = [:]
    for each in demand { kinds[each.kind.requirement.resources, default: 0] += each.waiting }
    var result = 0
    for (asked, count) in kinds where count > 0 {
      guard let template = templates.first(where: { asked.fits(in: $0.registered) }) else { continue }
      let each = max(1, asked.times(in: template.registered))
      let need = (count + each - 1) / each
      result = waitingNeed == .largestKind ? max(result, need) : result + need
    }
    return result
  }

  func decide(_ view: PlanningView, supply: Supply, draft: inout PlanDraft) -> SizingDecision {
    if let refusal = Self.missing(view.snapshot) {
      return SizingDecision(direction: .hold, reason: refusal.message)
    }
    let figures = figures(view)
    let target = max(1, min(100, view.sizing.targetCapacityPercent))
    let told =
      "\(figures.needed) instances needed, \(figures.existing) exist: \(figures.reservation.shown) % "
      + "(target \(target.shown) %)"
    if figures.reservation > target {
      let wanted = Int((Double(max(1, figures.needed)) * 100 / target).rounded(.up))
      // What a group has not launched yet is not among N, and need not be bought again.
      let unlaunched = supply.onTheWay.count { $0.ec2InstanceID.isEmpty }
      let need = LinearNeed(lackCPU: wanted - figures.existing - unlaunched, lackMemory: 0) { _ in (1, 0) }
      return recalling(need.decision(supply, reason: told, because: ["metric:CapacityProviderReservation"]), view)
    }
    if figures.reservation < target {
      let kept = Int((Double(figures.needed) * 100 / target).rounded(.up))
      let surplus = max(0, figures.existing - kept)
      return SizingDecision(
        direction: .in, dispensable: Array(RemovalOrder.emptyInstances(view).prefix(surplus)), reason: told)
    }
    return SizingDecision(direction: .hold, reason: told)
  }
}

extension ResourceVector {
  /// How many times this fits in `whole`; as often as one likes for nothing, bounded.
  func times(in whole: ResourceVector) -> Int {
    var times = Int(Int32.max)
    func consider(_ part: Int32, _ all: Int32) {
      if part > 0 { times = min(times, Int(max(0, all) / part)) }
    }
    consider(cpuUnits, whole.cpuUnits)
    consider(memoryMiB, whole.memoryMiB)
    consider(gpus, whole.gpus)
    consider(networkInterfaces, whole.networkInterfaces)
    return times
  }
}
