internal import ClusterModel
internal import Placement

/// Room that is kept free: as tasks that nobody wants yet, tried after all that wait.
///
/// `largestTasks` asks for so many tasks of the largest size. `percent` (of what tasks reserve, daemons included), `cpuUnits`
/// and `memoryMiB` ask for amounts: the larger of them counts, less what the largest tasks keep already. An amount is kept
/// as pieces of equal size, each as large as the largest task where there is that much of both, and never larger than a new
/// instance.
enum HeadroomNeed {
  /// The task group that stands for it.
  static let group = "ballast:headroom"

  /// Nothing where the policy asks for nothing, or where no group could launch an instance for it.
  static func all(_ view: PlanningView, _ supply: Supply, _ waiting: [DemandKind]) -> [DemandKind] {
    let policy = view.sizing.headroom
    let largest = largest(view, supply, waiting)
    var result: [DemandKind] = []
    var kept = (cpu: 0, memory: 0)
    if policy.largestTasks > 0, let largest {
      result.append(demand(of: largest, count: policy.largestTasks))
      kept = (Int(largest.cpuUnits) * policy.largestTasks, Int(largest.memoryMiB) * policy.largestTasks)
    }
    let reserved = policy.percent > 0 ? ReservationFigures(view.snapshot).reserved : ReservationFigures.Totals()
    func lacking(_ reserved: Int, _ least: Int, _ kept: Int) -> Int {
      max(0, max(least, Int((Double(reserved) * policy.percent / 100).rounded(.up))) - kept)
    }
    let cpu = lacking(reserved.cpuUnits, policy.cpuUnits, kept.cpu)
    let memory = lacking(reserved.memoryMiB, policy.memoryMiB, kept.memory)
    if cpu > 0 || memory > 0, let pieces = pieces(cpu, memory, atLeast: largest, supply) { result.append(pieces) }
    return result
  }

  private static func demand(of resources: ResourceVector, count: Int) -> DemandKind {
    let kind = TaskKind(
      requirement: TaskRequirement(resources: resources), group: group, strategy: [.binpack(.memory)],
      isService: false)
    return DemandKind(kind: kind, count: count, label: "headroom")
  }

  /// An amount as equal pieces; nil where no group could launch an instance for any of them.
  private static func pieces(
    _ cpu: Int, _ memory: Int, atLeast largest: ResourceVector?, _ supply: Supply
  ) -> DemandKind? {
    func quotient(_ amount: Int, _ part: Int32) -> Int { part > 0 && amount > 0 ? amount / Int(part) : .max }
    let bySize = largest.map { min(quotient(cpu, $0.cpuUnits), quotient(memory, $0.memoryMiB)) } ?? 1
    let wanted = bySize == .max ? 1 : max(1, bySize)
    let byInstance = supply.catalog.filter {
      ($0.net.cpuUnits > 0 || cpu == 0) && ($0.net.memoryMiB > 0 || memory == 0)
    }
    .map { max(ceiling(cpu, $0.net.cpuUnits), ceiling(memory, $0.net.memoryMiB)) }.min()
    guard let byInstance else { return nil }
    let count = max(wanted, byInstance, 1)
    let piece = ResourceVector(
      cpuUnits: Int32(clamping: (cpu + count - 1) / count), memoryMiB: Int32(clamping: (memory + count - 1) / count))
    return demand(of: piece, count: count)
  }

  private static func ceiling(_ amount: Int, _ part: Int32) -> Int {
    part > 0 ? (amount + Int(part) - 1) / Int(part) : 0
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

extension DemandKind {
  /// Whether this is room to be kept, not a task.
  var isHeadroom: Bool { kind.group == HeadroomNeed.group }
}
