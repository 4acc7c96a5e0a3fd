internal import ClusterModel
internal import Placement

/// Room that is kept free: as tasks that nobody wants yet, tried after all that wait.
///
/// `largestTasks` asks for so many tasks of the largest size. `percent` (of what tasks reserve, daemons included), `cpuUnits`
/// and `memoryMiB` ask for amounts: the larger of them counts, less what the largest tasks keep already. An amount is kept
/// as pieces as large as the largest task, and one or two smaller for what is left of it.
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
    return cpu > 0 || memory > 0 ? result + pieces(cpu, memory, largest: largest, supply) : result
  }

  private static func demand(of resources: ResourceVector, count: Int) -> DemandKind {
    let kind = TaskKind(
      requirement: TaskRequirement(resources: resources), group: group, strategy: [.binpack(.memory)],
      isService: false)
    return DemandKind(kind: kind, count: count, label: "headroom")
  }

  /// An amount as pieces as large as the largest task, and what is left of it; as few as fit a new instance where there is no
  /// such task. Empty where no group could launch an instance for any of them.
  private static func pieces(
    _ cpu: Int, _ memory: Int, largest: ResourceVector?, _ supply: Supply
  ) -> [DemandKind] {
    let hosts = supply.catalog.map(\.net).filter {
      ($0.cpuUnits > 0 || cpu == 0) && ($0.memoryMiB > 0 || memory == 0) && (largest?.fits(in: $0) ?? true)
    }
    guard let host = hosts.min(by: { count(cpu, memory, $0) < count(cpu, memory, $1) }) else { return [] }
    guard let largest else {
      let count = count(cpu, memory, host)
      let piece = ResourceVector(
        cpuUnits: Int32(clamping: ceiling(cpu, count)), memoryMiB: Int32(clamping: ceiling(memory, count)))
      return [demand(of: piece, count: count)]
    }
    // A task that reserves none of one tells nothing of how that is used.
    let size = (
      cpu: Int(largest.cpuUnits > 0 ? largest.cpuUnits : host.cpuUnits),
      memory: Int(largest.memoryMiB > 0 ? largest.memoryMiB : host.memoryMiB)
    )
    var (left, result) = ((cpu: cpu, memory: memory), [DemandKind]())
    while left.cpu > 0 || left.memory > 0 {
      let piece = (cpu: min(left.cpu, size.cpu), memory: min(left.memory, size.memory))
      let count =
        [(left.cpu, piece.cpu), (left.memory, piece.memory)].filter { $0.1 > 0 }.map { $0.0 / $0.1 }.min() ?? 1
      result.append(
        demand(of: ResourceVector(cpuUnits: Int32(piece.cpu), memoryMiB: Int32(piece.memory)), count: count))
      left = (left.cpu - count * piece.cpu, left.memory - count * piece.memory)
    }
    return result
  }

  /// How many instances of such a size an amount takes.
  private static func count(_ cpu: Int, _ memory: Int, _ host: ResourceVector) -> Int {
    max(ceiling(cpu, Int(host.cpuUnits)), ceiling(memory, Int(host.memoryMiB)))
  }

  private static func ceiling(_ amount: Int, _ part: Int) -> Int { part > 0 ? (amount + part - 1) / part : 0 }

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
