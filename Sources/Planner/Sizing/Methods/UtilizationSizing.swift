internal import ClusterModel

/// The method `utilization`: grows a cluster whose average CPU is at or above its maximum, shrinks one at or below its minimum.
///
/// Its metric `UtilizationScaling` is 1 to grow, −1 to shrink, 0 to hold. Without a datapoint it has no value, and holds.
struct UtilizationSizing: SizingStrategy {
  func reading(_ view: PlanningView) -> MetricReading {
    guard let percent = view.snapshot.cpuUtilizationPercent else {
      let refusal = Refusal(
        subject: "CPUUtilization", code: .noDatapoint, message: "the cluster's CPUUtilization has no recent datapoint")
      return SizingMethod.utilization.reading(nil, view.sizing, refusal: refusal)
    }
    let inputs = ["CPUUtilization": percent, "min": view.sizing.cpu.min, "max": view.sizing.cpu.max]
    let value = Double(Self.direction(percent, view.sizing.cpu).rawValue)
    return SizingMethod.utilization.reading(value, view.sizing, inputs: inputs)
  }

  static func direction(_ percent: Double, _ bounds: Threshold) -> ScaleDirection {
    percent >= bounds.max ? .out : percent <= bounds.min ? .in : .hold
  }

  func decide(_ view: PlanningView, supply: Supply, draft: inout PlanDraft) -> SizingDecision {
    #if BALLAST_MUTANTS
      let average = view.snapshot.cpuUtilizationPercent ?? (Mutant.isOn(.missingMetricIsIdle) ? 0 : nil)
    #else
      let average = view.snapshot.cpuUtilizationPercent
    #endif
    guard let percent = average else {
      return SizingDecision(direction: .hold, reason: "the cluster's CPUUtilization has no recent datapoint")
    }
    let bounds = view.sizing.cpu
    let told = "average CPU \(percent.shown) % (bounds \(bounds.min.shown) to \(bounds.max.shown))"
    let registered = ReservationFigures(view.snapshot).registered.cpuUnits
    let used = percent * Double(registered) / 100
    switch Self.direction(percent, bounds) {
    case .hold: return SizingDecision(direction: .hold, reason: told)
    case .out:
      let coming = supply.onTheWay.reduce(0) { $0 + Int($1.template.registered.cpuUnits) }
      let lack = Int((used * 100 / bounds.max).rounded(.down)) + 1 - registered - coming
      let need = LinearNeed(lackCPU: lack, lackMemory: 0) { (Int($0.template.registered.cpuUnits), 1) }
      return recalling(need.decision(supply, reason: told, because: ["metric:CPUUtilization"]), view)
    case .in:
      return SizingDecision(
        direction: .in, dispensable: Self.dispensable(view, used: used, registered: registered), reason: told)
    }
  }

  /// Empty instances, as many as can go before the average would reach the maximum.
  private static func dispensable(_ view: PlanningView, used: Double, registered: Int) -> [Int32] {
    var left = registered
    var result: [Int32] = []
    for index in RemovalOrder.emptyInstances(view) {
      left -= Int(view.snapshot.instances[Int(index)].registered.cpuUnits)
      guard used * 100 < view.sizing.cpu.max * Double(left) else { break }
      result.append(index)
    }
    return result
  }
}
