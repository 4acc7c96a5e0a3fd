/// Looks for the most valuable filling of one instance, by branch and bound with a bounded number of steps.
///
/// Items are tried in order of value per size, each as often as it fits and then less often. A branch is cut where even
/// fractions of the best items for each resource could not beat what has been found.
struct KnapsackSearch {
  private let problem: BinProblem
  /// Items with a value, the best per size first.
  private var order: [Candidate] = []
  /// From each position on: the best value of one unit of CPU, of memory, and of either as a share of the instance.
  private var suffix: [SIMD3<Double>] = []
  private var counts: [Int32] = []
  private var best: [Int32] = []
  private var bestValue = 0.0
  private var stepsLeft = 0
  /// Steps that all searches have taken.
  private(set) var stepsTaken = 0
  /// Whether the last search ran out of steps.
  private(set) var wasCut = false

  private struct Candidate {
    var item: Int32
    var limit: Int32
    var size: BinVector
    var exclusive: UInt64
    var value: Double
    var worth: Double
  }

  init(_ problem: BinProblem) { self.problem = problem }

  /// The best filling of an instance of `offer` found within `steps`, and its value.
  ///
  /// - Parameters:
  ///   - values: of one of each item; items worth nothing are left out.
  ///   - available: how many of each item there are.
  mutating func fill(
    _ offer: Int, values: [Double], available: [Int], steps: Int
  ) -> (value: Double, entries: [BinPattern.Entry]) {
    prepare(offer, values, available)
    guard !order.isEmpty else { return (0, []) }
    stepsLeft = steps
    bestValue = 0
    counts = Array(repeating: 0, count: order.count)
    best = counts
    let size = problem.offers[offer].size
    descend(0, size, problem.offers[offer].exclusive, 0)
    // To choose prices takes a look at each item for each step of the ternary search: a tenth of a step each.
    stepsTaken += steps - stepsLeft + order.count * 4
    wasCut = stepsLeft <= 0
    var entries: [BinPattern.Entry] = []
    for (position, count) in best.enumerated() where count > 0 {
      entries.append(BinPattern.Entry(item: order[position].item, count: count))
    }
    entries.sort { $0.item < $1.item }
    return (bestValue, entries)
  }

  private mutating func prepare(_ offer: Int, _ values: [Double], _ available: [Int]) {
    let whole = problem.offers[offer].size
    let taken = problem.offers[offer].exclusive
    order.removeAll(keepingCapacity: true)
    for index in problem.items.indices where values[index] > 1e-12 && available[index] > 0 {
      let item = problem.items[index]
      guard item.isWelcome[offer], item.exclusive & taken == 0 else { continue }
      let limit = item.size.times(in: whole, limit: min(item.perBin, Int32(clamping: available[index])))
      guard limit > 0 else { continue }
      order.append(
        Candidate(
          item: Int32(index), limit: limit, size: item.size, exclusive: item.exclusive, value: values[index], worth: 0))
    }
    choosePrices(whole)
    for position in order.indices {
      let size = order[position].size
      order[position].worth = order[position].value / (prices[0] * Double(size[0]) + prices[1] * Double(size[1]))
    }
    order.sort { ($1.worth, $0.item) < ($0.worth, $1.item) }
    suffix = Array(repeating: .zero, count: order.count + 1)
    for position in order.indices.reversed() {
      let candidate = order[position]
      let perUnit = SIMD3<Double>(
        candidate.value / Double(max(1, candidate.size[0])), candidate.value / Double(max(1, candidate.size[1])),
        candidate.worth)
      suffix[position] = pointwiseMax(suffix[position + 1], perUnit)
    }
  }

  /// Prices of one unit of CPU and of memory at which no item is worth more than what it takes, and an instance as little
  /// as that allows: the tightest linear bound on what an instance can hold.
  private mutating func choosePrices(_ whole: BinVector) {
    let (cpu, memory) = (Double(max(1, whole[0])), Double(max(1, whole[1])))
    var highest = 0.0
    for candidate in order { highest = max(highest, candidate.value / Double(max(1, candidate.size[0]))) }
    func memoryPrice(_ cpuPrice: Double) -> Double {
      var result = 0.0
      for candidate in order {
        let rest = candidate.value - cpuPrice * Double(candidate.size[0])
        if rest > 0 { result = max(result, rest / Double(max(1, candidate.size[1]))) }
      }
      return result
    }
    // The cost of an instance is convex in the price of CPU: a ternary search closes in on the lowest.
    var (low, high) = (0.0, highest)
    for _ in 0..<24 {
      let (a, b) = (low + (high - low) / 3, high - (high - low) / 3)
      if a * cpu + memoryPrice(a) * memory <= b * cpu + memoryPrice(b) * memory { high = b } else { low = a }
    }
    let cpuPrice = (low + high) / 2
    prices = SIMD2(max(cpuPrice, 1e-15), max(memoryPrice(cpuPrice), 1e-15))
  }

  private var prices = SIMD2<Double>.zero

  /// The most that what is free could be worth with the items from `position` on.
  @inline(__always) private func bound(_ position: Int, _ free: BinVector) -> Double {
    let cpu = Double(free[0])
    let memory = Double(free[1])
    let rates = suffix[position]
    let byBoth = (cpu * prices[0] + memory * prices[1]) * rates[2]
    return min(byBoth, min(cpu * rates[0], memory * rates[1]))
  }

  private mutating func descend(_ position: Int, _ free: BinVector, _ taken: UInt64, _ value: Double) {
    if value > bestValue + 1e-12 {
      bestValue = value
      best = counts
    }
    var position = position
    // Items that do not fit any more are passed over without a step of their own.
    while position < order.count {
      if value + bound(position, free) <= bestValue + 1e-12 { return }
      let candidate = order[position]
      if candidate.size.fits(in: free), candidate.exclusive & taken == 0 { break }
      position += 1
    }
    guard position < order.count, stepsLeft > 0 else { return }
    stepsLeft -= 1
    let candidate = order[position]
    var count = candidate.size.times(in: free, limit: candidate.limit)
    while count >= 0 {
      let left = free &- candidate.size &* BinVector(repeating: count)
      let gained = value + candidate.value * Double(count)
      if gained + bound(position + 1, left) > bestValue + 1e-12 || gained > bestValue + 1e-12 {
        counts[position] = count
        descend(position + 1, left, count > 0 ? taken | candidate.exclusive : taken, gained)
        counts[position] = 0
      }
      if stepsLeft <= 0 { return }
      count -= 1
    }
  }
}
