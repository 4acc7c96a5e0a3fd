/// How much of something is wanted from an instant on.
public struct DemandStep: Sendable, Hashable, Codable {
  /// Since the beginning of the scenario.
  public var at: Duration
  public var count: Int

  public init(at: Duration, count: Int) {
    self.at = at
    self.count = count
  }
}

/// How much of something is wanted over time: constant between its steps.
public struct Demand: Sendable, Hashable, Codable {
  /// In order of time, no two at the same instant, no two neighbours alike.
  public let steps: [DemandStep]

  /// Puts steps in order; of those at the same instant the last one given counts.
  public init(_ steps: [DemandStep]) {
    var result: [DemandStep] = []
    let ordered = steps.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }
    for (_, step) in ordered {
      if result.last?.at == step.at { result.removeLast() }
      if result.last?.count == step.count { continue }
      result.append(step)
    }
    self.steps = result
  }

  /// The same amount for ever.
  public init(constant count: Int) { self.init([DemandStep(at: .zero, count: count)]) }

  /// What is wanted at `instant`; zero before the first step.
  public func count(at instant: Duration) -> Int {
    var low = 0
    var high = steps.count
    while low < high {
      let middle = (low + high) / 2
      if steps[middle].at <= instant { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? 0 : steps[low - 1].count
  }

  public var peak: Int { steps.map(\.count).max() ?? 0 }
}
