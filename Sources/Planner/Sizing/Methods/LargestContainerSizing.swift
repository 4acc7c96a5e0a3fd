internal import ClusterModel

/// The method `largestContainer`: keeps room for N more of the largest task. Source: the scaling metric published by Sentia,
/// whose `scalability_index` is N.
///
/// Its metric `RequiresScaling` is 1 to grow (fewer than N fit by CPU or by memory), −1 to shrink (as many as fit on an
/// average instance, and N more, by both), 0 to hold. Where the original fails or errs:
/// - No service, or none whose tasks reserve anything: hold.
/// - No ACTIVE instance: grow if a service wants tasks or N is above zero; else hold.
/// - All instances draining: as with no instance, since nothing can be placed on them.
struct LargestContainerSizing: SizingStrategy {
  func reading(_ view: PlanningView) -> MetricReading {
    guard let refusal = Self.missing(view.snapshot) else {
      let figures = LargestContainerFigures(view.snapshot)
      var inputs = ["scalabilityIndex": Double(Self.index(view)), "instances": Double(figures.instances)]
      if !figures.tooLarge.isEmpty { inputs["servicesTooLarge"] = Double(figures.tooLarge.count) }
      inputs["largestCPUUnits"] = figures.cpu.map { Double($0.largest) }
      inputs["largestMemoryMiB"] = figures.memory.map { Double($0.largest) }
      inputs["schedulableByCPU"] = figures.cpu.map { Double($0.fitting) }
      inputs["schedulableByMemory"] = figures.memory.map { Double($0.fitting) }
      inputs["scaleInThresholdByCPU"] = figures.cpu.map { Double($0.fittingOnAverage + Self.index(view)) }
      inputs["scaleInThresholdByMemory"] = figures.memory.map { Double($0.fittingOnAverage + Self.index(view)) }
      let value = Double(Self.direction(figures, index: Self.index(view)).rawValue)
      return SizingMethod.largestContainer.reading(value, view.sizing, inputs: inputs)
    }
    return SizingMethod.largestContainer.reading(nil, view.sizing, refusal: refusal)
  }

  static func index(_ view: PlanningView) -> Int { max(0, view.sizing.headroom.largestTasks) }

  /// Why the figure cannot be computed; nil where it can.
  private static func missing(_ snapshot: ClusterSnapshot) -> Refusal? {
    if let refusal = ReadGaps.refusal("RequiresScaling", snapshot, [.instances, .services, .definitions]) {
      return refusal
    }
    let unread = snapshot.services.first { $0.status == "ACTIVE" && $0.usesInstances && $0.definition == nil }
    return unread.map {
      Refusal(subject: "RequiresScaling", code: .notRead, message: "the task definition of \($0.name) was not read")
    }
  }

  static func direction(_ figures: LargestContainerFigures, index: Int) -> ScaleDirection {
    let counts = [figures.cpu, figures.memory].compactMap { $0 }
    if counts.isEmpty { return .hold }
    if figures.instances == 0 { return figures.wantsTasks || index > 0 ? .out : .hold }
    if counts.contains(where: { $0.fitting < index }) { return .out }
    return counts.allSatisfy { $0.fitting >= $0.fittingOnAverage + index } ? .in : .hold
  }

  func decide(_ view: PlanningView, supply: Supply, draft: inout PlanDraft) -> SizingDecision {
    if let refusal = Self.missing(view.snapshot) {
      return SizingDecision(direction: .hold, reason: refusal.message)
    }
    let figures = LargestContainerFigures(view.snapshot)
    let index = Self.index(view)
    let told = Self.told(figures, index: index)
    switch Self.direction(figures, index: index) {
    case .hold: return SizingDecision(direction: .hold, reason: told)
    case .out:
      let need = Self.need(figures, index: index, supply)
      return recalling(need.decision(supply, reason: told, because: ["metric:RequiresScaling"]), view)
    case .in:
      return SizingDecision(direction: .in, dispensable: Self.dispensable(figures, view), reason: told)
    }
  }

  /// What must be added so that N fit by both counts, capacity on its way counted.
  private static func need(_ figures: LargestContainerFigures, index: Int, _ supply: Supply) -> LinearNeed {
    let wanted = figures.instances == 0 ? max(1, index) : index
    func fitting(_ count: LargestContainerFigures.Count?, _ free: Int32) -> Int {
      count.map { Int(max(0, free)) / $0.largest } ?? wanted
    }
    var coming = (cpu: 0, memory: 0)
    for instance in supply.onTheWay {
      coming.cpu += fitting(figures.cpu, instance.net.cpuUnits)
      coming.memory += fitting(figures.memory, instance.net.memoryMiB)
    }
    return LinearNeed(
      lackCPU: figures.cpu.map { wanted - $0.fitting - coming.cpu } ?? 0,
      lackMemory: figures.memory.map { wanted - $0.fitting - coming.memory } ?? 0
    ) { (fitting(figures.cpu, $0.net.cpuUnits), fitting(figures.memory, $0.net.memoryMiB)) }
  }

  /// Empty instances, as long as the method would still shrink the cluster before each of them goes.
  private static func dispensable(_ figures: LargestContainerFigures, _ view: PlanningView) -> [Int32] {
    var cpu = figures.cpu
    var memory = figures.memory
    var result: [Int32] = []
    for index in RemovalOrder.emptyInstances(view) {
      let enough = [cpu, memory].compactMap { $0 }.allSatisfy {
        $0.fitting >= $0.fittingOnAverage + Self.index(view)
      }
      guard enough else { break }
      let free = view.snapshot.instances[Int(index)].remaining
      cpu = cpu?.without(free.cpuUnits)
      memory = memory?.without(free.memoryMiB)
      let left = [cpu, memory].compactMap { $0 }.allSatisfy { $0.fitting >= Self.index(view) }
      guard left else { break }
      result.append(index)
    }
    return result
  }

  private static func told(_ figures: LargestContainerFigures, index: Int) -> String {
    func told(_ count: LargestContainerFigures.Count?, _ name: String) -> String {
      count.map { "\($0.fitting) by \(name) (\($0.fittingOnAverage) on an average instance)" } ?? "any by \(name)"
    }
    let tooLarge = figures.tooLarge.isEmpty ? "" : "; \(figures.tooLarge.count) too large for every instance left out"
    return "room for the largest task: \(told(figures.cpu, "CPU")), \(told(figures.memory, "memory")); \(index) wanted"
      + tooLarge
  }
}
