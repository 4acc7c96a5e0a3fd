internal import Sandbox

/// Adds up, from sample to sample, what demand must cost at least and how long tasks waited.
struct DemandMeter {
  private let costBound: CostBound
  private let countBound: CostBound
  private(set) var cost = 0.0
  private(set) var instanceHours = 0.0
  private(set) var waitingTaskHours = 0.0
  private var last: WorldSample?

  init(_ fitness: TaskFitness) {
    costBound = fitness.costBound
    countBound = fitness.countBound
  }

  /// What stood in a sample counts until the next one.
  mutating func take(_ sample: WorldSample) {
    if let last {
      let hours = Double(sample.second - last.second) / 3600
      cost += costBound.perHour(cpuUnits: last.wantedCPU, memoryMiB: last.wantedMemoryMiB) * hours
      instanceHours += countBound.perHour(cpuUnits: last.wantedCPU, memoryMiB: last.wantedMemoryMiB) * hours
      waitingTaskHours += Double(last.waiting) * hours
    }
    last = sample
  }
}
