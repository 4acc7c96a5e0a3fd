internal import ClusterModel
internal import Placement

/// Room that is kept free: as tasks that nobody wants yet, tried after all that wait.
struct HeadroomNeed {
  var demand: DemandKind

  /// Nil where the policy asks for none, or where no group could launch an instance for it.
  init?(_ view: PlanningView, _ supply: Supply, _ waiting: [DemandKind]) {
    let policy = view.sizing.headroom
    guard policy.largestTasks > 0, let largest = Self.largest(view, supply, waiting) else { return nil }
    let kind = TaskKind(
      requirement: TaskRequirement(resources: largest), group: "ballast:headroom", strategy: [.binpack(.memory)],
      isService: false)
    demand = DemandKind(kind: kind, count: policy.largestTasks, label: "headroom")
  }

  /// The task that takes the largest share of the largest instance, among services' and waiting ones that could be placed.
  private static func largest(_ view: PlanningView, _ supply: Supply, _ waiting: [DemandKind]) -> ResourceVector? {
    var candidates = waiting.map(\.kind.requirement.resources)
    for (index, service) in view.snapshot.services.enumerated()
    where !view.isDaemon[index] && service.status == "ACTIVE" && service.usesInstances {
      guard let definition = service.definition else { continue }
      candidates.append(view.snapshot.definitions[Int(definition)].requirement.resources)
    }
    let cpu = supply.catalog.map(\.net.cpuUnits).max() ?? 0
    let memory = supply.catalog.map(\.net.memoryMiB).max() ?? 0
    func share(_ vector: ResourceVector) -> Double {
      max(Double(vector.cpuUnits) / Double(max(1, cpu)), Double(vector.memoryMiB) / Double(max(1, memory)))
    }
    return candidates.filter { candidate in supply.catalog.contains { candidate.fits(in: $0.net) } }
      .max { (share($0), $0.cpuUnits, $0.memoryMiB) < (share($1), $1.cpuUnits, $1.memoryMiB) }
  }
}
