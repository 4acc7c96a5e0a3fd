internal import Placement

/// How a fleet would fill up if a scheduler placed items one by one: a quick estimate for comparing fleets.
///
/// Instances of which the same is left are counted, not told apart; so the effort of a placement grows with the number of
/// different remainders. What is bought is settled by ECS's rules on a board, never by this estimate.
struct FleetForecast {
  /// Which of the instances that have room takes an item.
  enum Preference: UInt8, Sendable { case leastCPU, leastMemory, any }

  private let sizes: [BinVector]
  private let preferences: [Preference]
  private let perBin: [Int32]
  /// By item and offer, `offers.count` offers to an item.
  private let welcome: [Bool]
  private let exclusive: [UInt64]
  private let offers: [BinOffer]
  private let leastCPU: Int32
  private let leastMemory: Int32
  private var states: [State] = []
  private var generator = SplitMix64(seed: 1)

  private struct State {
    var free: BinVector
    var offer: Int32
    var count: Int32
    var taken: UInt64
  }

  struct Outcome: Sendable {
    /// By item: how many found no place.
    var left: [Int]
    /// By offer: how many instances held nothing.
    var unused: [Int]
  }

  init(_ problem: BinProblem, preferences: [Preference]) {
    sizes = problem.items.map(\.size)
    perBin = problem.items.map(\.perBin)
    welcome = problem.items.flatMap(\.isWelcome)
    exclusive = problem.items.map(\.exclusive)
    offers = problem.offers
    self.preferences = preferences
    leastCPU = sizes.map { $0[0] }.min() ?? 0
    leastMemory = sizes.map { $0[1] }.min() ?? 0
  }

  /// - Parameters:
  ///   - fleet: how many instances of each offer.
  ///   - arrivals: items in the order in which they are placed.
  mutating func run(fleet: [Int], arrivals: [Int32]) -> Outcome {
    start(fleet)
    var outcome = Outcome(left: Array(repeating: 0, count: sizes.count), unused: fleet.map { _ in 0 })
    // An item that found no place finds none later either: room only shrinks.
    var isHopeless = Array(repeating: false, count: sizes.count)
    for item in arrivals {
      let item = Int(item)
      if !isHopeless[item], let state = choose(item) {
        place(item, in: state)
      } else {
        isHopeless[item] = true
        outcome.left[item] += 1
      }
    }
    for state in states where state.free == offers[Int(state.offer)].size {
      outcome.unused[Int(state.offer)] += Int(state.count)
    }
    return outcome
  }

  /// The fleet that comes about if an instance is added whenever an item finds no place: of the first of `preferred` that
  /// takes the item. Where items are packed tightly this is what they need in this order of arrival, since an empty instance
  /// is their last choice.
  mutating func fleetAsNeeded(of preferred: [Int], arrivals: [Int32]) -> [Int] {
    var fleet = offers.map { _ in 0 }
    start(fleet)
    for item in arrivals {
      let item = Int(item)
      if choose(item).map({ place(item, in: $0) }) != nil { continue }
      guard let offer = preferred.first(where: { takes(item, $0) && fleet[$0] < offers[$0].limit }) else { continue }
      fleet[offer] += 1
      states.append(
        State(free: offers[offer].size, offer: Int32(offer), count: 1, taken: offers[offer].exclusive))
      place(item, in: states.count - 1)
    }
    return fleet
  }

  private mutating func start(_ fleet: [Int]) {
    states.removeAll(keepingCapacity: true)
    generator = SplitMix64(seed: 1)
    for (offer, count) in fleet.enumerated() where count > 0 {
      states.append(
        State(
          free: offers[offer].size, offer: Int32(offer), count: Int32(clamping: count),
          taken: offers[offer].exclusive))
    }
  }

  /// Whether a fresh instance of an offer takes an item.
  private func takes(_ item: Int, _ offer: Int) -> Bool {
    welcome[item * offers.count + offer] && sizes[item].fits(in: offers[offer].size)
      && exclusive[item] & offers[offer].exclusive == 0
  }

  private mutating func choose(_ item: Int) -> Int? {
    if preferences[item] == .any { return chooseAny(item) }
    let lane = preferences[item] == .leastCPU ? 0 : 1
    var best = -1
    var bestScore = Int32.max
    forEachAccepting(item) { index, state in
      if state.free[lane] < bestScore {
        bestScore = state.free[lane]
        best = index
      }
    }
    return best < 0 ? nil : best
  }

  /// One of the instances with room, any of them with equal chance: as they come by, each takes the place of the one held
  /// so far with the chance that its number gives it.
  private mutating func chooseAny(_ item: Int) -> Int? {
    var chosen = -1
    var total: UInt64 = 0
    var generator = generator
    forEachAccepting(item) { index, state in
      let count = UInt64(UInt32(bitPattern: state.count))
      total += count
      if chosen < 0 || (generator.next() >> 32) * total >> 32 < count { chosen = index }
    }
    self.generator = generator
    return chosen < 0 ? nil : chosen
  }

  @inline(__always)
  private func forEachAccepting(_ item: Int, _ body: (Int, State) -> Void) {
    let size = sizes[item]
    let (cpu, memory) = (size[0], size[1])
    let mask = exclusive[item]
    let firstOffer = item * offers.count
    welcome.withUnsafeBufferPointer { welcome in
      states.withUnsafeBufferPointer { states in
        for index in states.indices {
          let free = states[index].free
          if cpu > free[0] || memory > free[1] { continue }
          guard size.fits(in: free), mask & states[index].taken == 0, welcome[firstOffer + Int(states[index].offer)]
          else { continue }
          body(index, states[index])
        }
      }
    }
  }

  private mutating func place(_ item: Int, in index: Int) {
    var state = states[index]
    states[index].count -= 1
    if states[index].count == 0 {
      states.swapAt(index, states.count - 1)
      states.removeLast()
    }
    state.free = state.free &- sizes[item]
    state.taken |= exclusive[item]
    state.count = 1
    if state.free[0] < leastCPU || state.free[1] < leastMemory { return }
    for other in states.indices
    where states[other].free == state.free && states[other].taken == state.taken && states[other].offer == state.offer {
      states[other].count += 1
      return
    }
    states.append(state)
  }
}
