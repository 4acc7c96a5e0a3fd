/// One rule of a strategy chain, ready to be scored: the lowest score wins.
enum ChainStep: Sendable, Hashable {
  /// Tasks of the group on instances with the same value of this field.
  case field(Int32)
  /// Tasks of the group on the instance.
  case instance
  case leastCPU, leastMemory

  var isField: Bool { if case .field = self { true } else { false } }
}

/// A strategy chain without repetitions: a rule that stands twice decides nothing the second time.
struct StrategyChain: Sendable, Hashable {
  private(set) var steps: [ChainStep] = []
  /// Whether the chain ends in a `random` rule: each placement then draws an order of its own, even in a batch. What
  /// stands after it never decides, since nothing is tied any more.
  private(set) var isRandom = false

  mutating func append(_ step: ChainStep) {
    if !isRandom, !steps.contains(step) { steps.append(step) }
  }

  mutating func endRandomly() { isRandom = true }

  /// The amount by which rows are to be walked: where `binpack` comes first, or after fields alone.
  var walk: ChainStep? {
    let first = steps.first { !$0.isField }
    return first == .instance ? nil : first
  }
}
