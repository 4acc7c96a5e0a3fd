internal import ClusterModel

/// The method `reservation`: grows a cluster of which either CPU or memory is reserved to its maximum, shrinks one of which
/// both are reserved to no more than their minimum. Source: the compound metric published by Curalate's engineers.
///
/// Its metric `ScaleStatus` is 2 to grow, 0 to shrink, 1 to hold. Where the original has no datapoint:
/// - Instances, but no running task: hold. A missing figure never shrinks a cluster.
/// - No instance at all: grow if a service wants tasks, else hold.
/// - All instances draining: they count in full, reserved and registered, as in AWS's metric.
struct ReservationSizing: SizingStrategy {
  func reading(_ view: PlanningView) -> MetricReading {
    if let refusal = ReadGaps.refusal("ScaleStatus", view.snapshot, [.instances]) {
      return SizingMethod.reservation.reading(nil, view.sizing, refusal: refusal)
    }
    let figures = ReservationFigures(view.snapshot)
    var inputs = [
      "registeredCPUUnits": Double(figures.registered.cpuUnits), "reservedCPUUnits": Double(figures.reserved.cpuUnits),
      "registeredMemoryMiB": Double(figures.registered.memoryMiB),
      "reservedMemoryMiB": Double(figures.reserved.memoryMiB), "runningTasks": Double(figures.runningTasks),
      "instances": Double(figures.instances),
    ]
    inputs["CPUReservation"] = figures.cpuPercent
    inputs["MemoryReservation"] = figures.memoryPercent
    let direction = Self.direction(figures, view)
    return SizingMethod.reservation.reading(Double(direction.rawValue + 1), view.sizing, inputs: inputs)
  }

  static func direction(_ figures: ReservationFigures, _ view: PlanningView) -> ScaleDirection {
    guard let cpu = figures.cpuPercent, let memory = figures.memoryPercent else {
      let isWanted = view.snapshot.services.contains {
        $0.desiredCount > 0 && $0.runsOnInstances && $0.status == "ACTIVE"
      }
      return figures.instances == 0 && isWanted ? .out : .hold
    }
    let (cpuBounds, memoryBounds) = (view.sizing.cpu, view.sizing.memory)
    if cpu >= cpuBounds.max || memory >= memoryBounds.max { return .out }
    if cpu <= cpuBounds.min && memory <= memoryBounds.min { return .in }
    return .hold
  }

  func decide(_ view: PlanningView, supply: Supply, draft: inout PlanDraft) -> SizingDecision {
    if let gap = ReadGaps.told(view.snapshot) { return SizingDecision(direction: .hold, reason: gap) }
    let figures = ReservationFigures(view.snapshot)
    let told = Self.told(figures, view.sizing)
    switch Self.direction(figures, view) {
    case .hold: return SizingDecision(direction: .hold, reason: told)
    case .out:
      let need = Self.need(figures, view, supply)
      return recalling(
        need.decision(supply, reason: told, because: ["metric:CPUReservation", "metric:MemoryReservation"]), view)
    case .in:
      return SizingDecision(direction: .in, dispensable: Self.dispensable(figures, view), reason: told)
    }
  }

  /// What must be added so that both reservations come below their maximum, capacity on its way counted.
  private static func need(_ figures: ReservationFigures, _ view: PlanningView, _ supply: Supply) -> LinearNeed {
    guard figures.instances > 0 else {
      return LinearNeed(lackCPU: supply.onTheWay.isEmpty ? 1 : 0, lackMemory: 0) { (Int($0.net.cpuUnits), 1) }
    }
    var coming = ReservationFigures.Totals()
    for instance in supply.onTheWay { coming.add(instance.template.registered) }
    let (cpuMax, memoryMax) = (view.sizing.cpu.max, view.sizing.memory.max)
    // Strictly below the maximum, since a reservation at it still grows the cluster.
    func lack(_ reserved: Int, _ registered: Int, _ max: Double) -> Int {
      Int((Double(reserved) * 100 / max).rounded(.down)) + 1 - registered
    }
    func gain(_ whole: Int32, _ net: Int32, _ max: Double) -> Int {
      Int(whole) - Int((Double(whole - net) * 100 / max).rounded(.up))
    }
    return LinearNeed(
      lackCPU: lack(figures.reserved.cpuUnits, figures.registered.cpuUnits + coming.cpuUnits, cpuMax),
      lackMemory: lack(figures.reserved.memoryMiB, figures.registered.memoryMiB + coming.memoryMiB, memoryMax)
    ) {
      (
        gain($0.template.registered.cpuUnits, $0.net.cpuUnits, cpuMax),
        gain($0.template.registered.memoryMiB, $0.net.memoryMiB, memoryMax)
      )
    }
  }

  /// Empty instances, as many as can go before a reservation would reach its maximum again.
  private static func dispensable(_ figures: ReservationFigures, _ view: PlanningView) -> [Int32] {
    var left = figures.registered
    var result: [Int32] = []
    for index in RemovalOrder.emptyInstances(view) {
      let instance = view.snapshot.instances[Int(index)].registered
      let cpu = left.cpuUnits - Int(instance.cpuUnits)
      let memory = left.memoryMiB - Int(instance.memoryMiB)
      guard Double(figures.reserved.cpuUnits) * 100 < view.sizing.cpu.max * Double(cpu),
        Double(figures.reserved.memoryMiB) * 100 < view.sizing.memory.max * Double(memory)
      else { break }
      left = ReservationFigures.Totals(cpuUnits: cpu, memoryMiB: memory)
      result.append(index)
    }
    return result
  }

  private static func told(_ figures: ReservationFigures, _ policy: SizingPolicy) -> String {
    guard let cpu = figures.cpuPercent, let memory = figures.memoryPercent else {
      return figures.instances == 0 ? "no instance is registered" : "no task runs, so there is no reservation"
    }
    return "CPU reservation \(cpu.shown) % (bounds \(policy.cpu.min.shown) to \(policy.cpu.max.shown)), "
      + "memory reservation \(memory.shown) % (bounds \(policy.memory.min.shown) to \(policy.memory.max.shown))"
  }
}
