/// Buys instances for items at little cost: column generation for which fillings are worth it, then whole instances of them.
///
/// Effort is counted in steps of the knapsack search, never in time, so that the same problem always has the same answer.
struct BinSolver {
  private let problem: BinProblem
  private var search: KnapsackSearch
  private let steps: Int
  private let demand: [Int]

  /// - Parameter steps: the effort, roughly in tens of nanoseconds.
  init(_ problem: BinProblem, steps: Int) {
    self.problem = problem
    self.steps = steps
    search = KnapsackSearch(problem)
    demand = problem.items.map(\.count)
  }

  /// A plan for every item that some offer can hold; those that none can are left over.
  mutating func solve() -> BinPlan {
    let fitting = problem.items.indices.filter { startingPattern(for: $0) != nil }
    if fitting.count < problem.items.count {
      return solve(only: fitting)
    }
    if fitting.isEmpty { return BinPlan(left: []) }
    let greedy = GreedyFill(problem).ranked()
    var master = PatternMaster(
      demand: demand.map(Double.init), start: problem.items.indices.compactMap { startingPattern(for: $0) })
    generate(&master, offers: greedy.map(\.offer))

    return round(master)
  }

  private mutating func solve(only items: [Int]) -> BinPlan {
    var inner = BinSolver(BinProblem(items: items.map { problem.items[$0] }, offers: problem.offers), steps: steps)
    let solved = inner.solve()
    var plan = BinPlan(left: demand)
    plan.bins = solved.bins.map { pattern, count in
      var pattern = pattern
      for index in pattern.entries.indices {
        pattern.entries[index].item = Int32(items[Int(pattern.entries[index].item)])
      }
      return (pattern, count)
    }
    for (index, item) in items.enumerated() { plan.left[item] = solved.left[index] }
    return plan
  }

  /// The instance that holds an item at least cost apiece, filled with it; nil where it fits nowhere.
  private func startingPattern(for index: Int) -> BinPattern? {
    let item = problem.items[index]
    var best: (perItem: Double, pattern: BinPattern)?
    for (offer, bin) in problem.offers.enumerated() where item.isWelcome[offer] && item.exclusive & bin.exclusive == 0 {
      let count = item.size.times(in: bin.size, limit: min(item.perBin, Int32(clamping: max(1, item.count))))
      guard count > 0 else { continue }
      let perItem = bin.price / Double(count)
      if best.map({ perItem < $0.perItem }) ?? true {
        let entries = [BinPattern.Entry(item: Int32(index), count: count)]
        best = (perItem, BinPattern(offer: Int32(offer), price: bin.price, entries: entries))
      }
    }
    return best?.pattern
  }

  /// Adds patterns while they lower the cost and there is effort left: of the most promising offer first, then of all.
  private mutating func generate(_ master: inout PatternMaster, offers: [Int]) {
    guard let first = offers.first else { return }
    generate(&master, among: [first], until: offers.count == 1 ? steps : steps / 2)
    if offers.count > 1 { generate(&master, among: offers, until: steps) }
  }

  private mutating func generate(_ master: inout PatternMaster, among offers: [Int], until end: Int) {
    var depth = Self.firstDepth
    var values = master.duals
    var failures = 0
    var isCut = false
    var isExact = false
    var turn = 0
    while search.stepsTaken < end {
      if failures >= offers.count {
        if !isCut || depth >= Self.lastDepth { return }
        (failures, isCut) = (0, false)
        depth *= 4
      }
      let offer = offers[turn]
      let (_, entries) = search.fill(offer, values: isExact ? master.duals : values, available: demand, steps: depth)
      if search.wasCut { isCut = true }
      let pattern = BinPattern(offer: Int32(offer), price: problem.offers[offer].price, entries: entries)
      if !entries.isEmpty, master.offer(pattern) {
        master.relax()
        (failures, isExact) = (0, false)
        // Prices that follow the solution slowly do not swing from one extreme to the other.
        for index in values.indices { values[index] += Self.smoothing * (master.duals[index] - values[index]) }
      } else if !isExact {
        isExact = true
      } else {
        failures += 1
        turn = (turn + 1) % offers.count
      }
    }
  }

  /// Steps of one knapsack search, at first and at last: exact searches are worth it only once short ones find nothing.
  static let firstDepth = 300
  static let lastDepth = 300_000
  static let smoothing = 0.4

  /// Whole instances: of each pattern as many as the solution has in full, then for the rest, one instance after the other,
  /// the filling that is worth most for its price.
  private mutating func round(_ master: PatternMaster) -> BinPlan {
    var left = demand
    var plan = BinPlan(left: [])
    for (pattern, amount) in master.solution.sorted(by: { $0.amount > $1.amount }) {
      take(pattern, times: Int(amount + 1e-6), &left, &plan)
    }
    fillRest(master.duals, &left, &plan)
    plan.left = left
    return plan
  }

  private func take(_ pattern: BinPattern, times: Int, _ left: inout [Int], _ plan: inout BinPlan) {
    var times = times
    for entry in pattern.entries { times = min(times, left[Int(entry.item)] / Int(entry.count)) }
    guard times > 0 else { return }
    for entry in pattern.entries { left[Int(entry.item)] -= times * Int(entry.count) }
    plan.bins.append((pattern, times))
  }

  private mutating func fillRest(_ duals: [Double], _ left: inout [Int], _ plan: inout BinPlan) {
    // What an item is worth at least, so that none is left out: its share of the roomiest instance.
    let floor = duals.reduce(0, +) / Double(max(1, duals.count)) * 1e-3
    let values = duals.map { max($0, floor) }
    while left.contains(where: { $0 > 0 }) {
      var best: (rate: Double, pattern: BinPattern)?
      for offer in problem.offers.indices {
        let (value, entries) = search.fill(offer, values: values, available: left, steps: Self.firstDepth)
        if entries.isEmpty { continue }
        let price = problem.offers[offer].price
        if best.map({ value / price > $0.rate }) ?? true {
          best = (value / price, BinPattern(offer: Int32(offer), price: price, entries: entries))
        }
      }
      guard let best else { return }
      take(best.pattern, times: .max, &left, &plan)
    }
  }
}
