internal import Placement

/// How a fleet would fill up if a scheduler placed items one by one: a quick estimate for comparing fleets.
///
/// Instances of which the same is left are counted, not told apart (beside items that go anywhere, which leave no two alike,
/// only empty ones), and those that can take nothing more are forgotten; items that come together are placed together. So the
/// effort of a placement grows with the number of different remainders. What is bought is settled by ECS's rules on a board,
/// never by this estimate.
struct FleetForecast {
  /// Which of the instances that have room takes an item.
  enum Preference: UInt8, Sendable { case leastCPU, leastMemory, any }

  private let items: [BinItem]
  private let preferences: [Preference]
  private let offers: [BinOffer]
  private let leastCPU: Int32
  private let leastMemory: Int32
  /// By offer: how many instances hold nothing.
  private var fresh: [Int] = []
  private var freshTotal = 0
  private var begun: [Row] = []
  private var full = 0
  /// Whether rows of which the same is left become one.
  private let merges: Bool
  private var generator = SplitMix64(seed: 1)

  /// An instance that holds something, or several of which the same is left.
  private struct Row {
    var free: BinVector
    var taken: UInt64
    var offer: Int32
    var count: Int32 = 1
  }

  /// Where an item may go: an instance that holds something already, or an empty one of an offer.
  private enum Place {
    case begun(Int)
    case fresh(Int)
  }

  struct Outcome: Sendable {
    /// By item: how many found no place.
    var left: [Int]
    /// By offer: how many instances held nothing.
    var unused: [Int]
  }

  init(_ problem: BinProblem, preferences: [Preference]) {
    items = problem.items
    offers = problem.offers
    self.preferences = preferences
    merges = !preferences.contains(.any)
    leastCPU = items.map { $0.size[0] }.min() ?? 0
    leastMemory = items.map { $0.size[1] }.min() ?? 0
  }

  /// - Parameters:
  ///   - fleet: how many instances of each offer.
  ///   - arrivals: items in the order in which they are placed.
  mutating func run(fleet: [Int], arrivals: [ArrivalOrder.Turn]) -> Outcome {
    start(fleet)
    var outcome = Outcome(left: Array(repeating: 0, count: items.count), unused: [])
    for turn in arrivals {
      // An item that found no place finds none later either: room only shrinks.
      let lacks = outcome.left[turn.demand] > 0
      outcome.left[turn.demand] += lacks ? turn.count : place(turn.demand, count: turn.count)
    }
    outcome.unused = fresh
    return outcome
  }

  /// The fleet that comes about if an instance is added whenever an item finds no place: of the first of `preferred` that
  /// takes the item. Where items are packed tightly this is what they need in this order of arrival, since an empty instance
  /// is their last choice.
  mutating func fleetAsNeeded(of preferred: [Int], arrivals: [ArrivalOrder.Turn]) -> [Int] {
    var fleet = offers.map { _ in 0 }
    start(fleet)
    for turn in arrivals {
      var left = place(turn.demand, count: turn.count)
      while left > 0 {
        let item = turn.demand
        guard let offer = preferred.first(where: { takes(item, $0) && fleet[$0] < offers[$0].limit }) else { break }
        fleet[offer] += 1
        fresh[offer] += 1
        freshTotal += 1
        let row = open(offer)
        left -= fill(row, with: item, atMost: left)
        merge(row)
      }
    }
    return fleet
  }

  private mutating func start(_ fleet: [Int]) {
    begun.removeAll(keepingCapacity: true)
    full = 0
    fresh = fleet
    freshTotal = fleet.reduce(0, +)
    generator = SplitMix64(seed: 1)
  }

  /// Whether a fresh instance of an offer takes an item.
  private func takes(_ item: Int, _ offer: Int) -> Bool {
    items[item].isWelcome[offer] && items[item].size.fits(in: offers[offer].size)
      && items[item].exclusive & offers[offer].exclusive == 0
  }

  @inline(__always)
  private func takes(_ item: BinItem, _ row: Row) -> Bool {
    item.size.fits(in: row.free) && item.exclusive & row.taken == 0 && item.isWelcome[Int(row.offer)]
  }

  /// Places so many of an item; answers how many found no place.
  private mutating func place(_ item: Int, count: Int) -> Int {
    if full > begun.count / 4 { forgetFull() }
    return preferences[item] == .any ? placeAnywhere(item, count) : placeTightly(item, count)
  }

  /// Into the instance with least left that has room, as long as it has, then into the next.
  private mutating func placeTightly(_ item: Int, _ count: Int) -> Int {
    let lane = preferences[item] == .leastCPU ? 0 : 1
    var left = count
    while left > 0 {
      guard let place = tightest(item, lane) else { return left }
      let row = take(place)
      left -= fill(row, with: item, atMost: left)
      merge(row)
    }
    return 0
  }

  private func tightest(_ item: Int, _ lane: Int) -> Place? {
    var best: Place?
    var least = Int32.max
    let wanted = items[item]
    begun.withUnsafeBufferPointer { rows in
      for index in rows.indices where rows[index].free[lane] < least && takes(wanted, rows[index]) {
        least = rows[index].free[lane]
        best = .begun(index)
      }
    }
    for offer in fresh.indices where fresh[offer] > 0 && offers[offer].size[lane] < least && takes(item, offer) {
      least = offers[offer].size[lane]
      best = .fresh(offer)
    }
    return best
  }

  /// Into any of the instances with room, each with equal chance.
  private mutating func placeAnywhere(_ item: Int, _ count: Int) -> Int {
    var left = count
    while left > 0, let place = lucky(item) {
      put(item, place)
      left -= 1
    }
    if left == 0 { return 0 }
    var rows = begun.indices.filter { takes(items[item], begun[$0]) }
    while left > 0 {
      let free = fresh.indices.reduce(0) { $0 + (takes(item, $1) ? fresh[$1] : 0) }
      if rows.count + free == 0 { return left }
      let drawn = draw(below: rows.count + free)
      let row = drawn < rows.count ? rows[drawn] : put(item, .fresh(freshOffer(drawn - rows.count, taking: item)))
      if drawn < rows.count { put(item, .begun(row)) } else { rows.append(row) }
      left -= 1
      if takes(items[item], begun[row]) { continue }
      rows.swapAt(min(drawn, rows.count - 1), rows.count - 1)
      rows.removeLast()
    }
    return 0
  }

  /// Tries a few instances drawn from all.
  private mutating func lucky(_ item: Int) -> Place? {
    for _ in 0..<Self.tries where begun.count + freshTotal > 0 {
      let drawn = draw(below: begun.count + freshTotal)
      if drawn < begun.count {
        if takes(items[item], begun[drawn]) { return .begun(drawn) }
      } else {
        let offer = freshOffer(drawn - begun.count, taking: nil)
        if takes(item, offer) { return .fresh(offer) }
      }
    }
    return nil
  }

  private static let tries = 6

  private mutating func draw(below bound: Int) -> Int {
    Int(truncatingIfNeeded: (generator.next() >> 32) &* UInt64(bound) >> 32)
  }

  /// The offer of the empty instance of this number, among those that take an item.
  private func freshOffer(_ number: Int, taking item: Int?) -> Int {
    var rest = number
    for offer in fresh.indices where fresh[offer] > 0 && (item.map { takes($0, offer) } ?? true) {
      if rest < fresh[offer] { return offer }
      rest -= fresh[offer]
    }
    preconditionFailure("there are fewer empty instances")
  }

  /// Puts one of an item there; answers the row.
  @discardableResult
  private mutating func put(_ item: Int, _ place: Place) -> Int {
    let row = take(place)
    _ = fill(row, with: item, atMost: 1)
    return row
  }

  /// A row of one instance.
  private mutating func take(_ place: Place) -> Int {
    switch place {
    case .fresh(let offer): return open(offer)
    case .begun(let row):
      if begun[row].count == 1 { return row }
      begun[row].count -= 1
      begun.append(begun[row])
      begun[begun.count - 1].count = 1
      return begun.count - 1
    }
  }

  /// Makes one of this row and another of which the same is left.
  private mutating func merge(_ row: Int) {
    if !merges { return }
    let changed = begun[row]
    let isFull = changed.free[1] < 0
    let like =
      isFull
      ? nil
      : begun.indices.first { other in
        begun[other].free == changed.free && begun[other].taken == changed.taken
          && begun[other].offer == changed.offer && other != row
      }
    if let like { begun[like].count += 1 }
    if isFull { full -= 1 }
    if !isFull && like == nil { return }
    begun.swapAt(row, begun.count - 1)
    begun.removeLast()
  }

  private mutating func open(_ offer: Int) -> Int {
    fresh[offer] -= 1
    freshTotal -= 1
    begun.append(Row(free: offers[offer].size, taken: offers[offer].exclusive, offer: Int32(offer)))
    return begun.count - 1
  }

  /// Puts as many of an item into an instance as go in; at least one is known to.
  private mutating func fill(_ row: Int, with item: Int, atMost count: Int) -> Int {
    let size = items[item].size
    let limit = items[item].exclusive == 0 ? Int32(clamping: count) : 1
    let times = min(limit, items[item].perBin, size.times(in: begun[row].free, limit: limit))
    begun[row].free = begun[row].free &- size &* BinVector(repeating: times)
    begun[row].taken |= items[item].exclusive
    if begun[row].free[0] < leastCPU || begun[row].free[1] < leastMemory {
      begun[row].free = BinVector(repeating: -1)
      full += 1
    }
    return Int(times)
  }

  private mutating func forgetFull() {
    begun.removeAll { $0.free[1] < 0 }
    full = 0
  }
}
