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
  private let welcome: [[Bool]]
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
    welcome = problem.items.map(\.isWelcome)
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
    states.removeAll(keepingCapacity: true)
    generator = SplitMix64(seed: 1)
    for (offer, count) in fleet.enumerated() where count > 0 {
      states.append(
        State(
          free: offers[offer].size, offer: Int32(offer), count: Int32(clamping: count),
          taken: offers[offer].exclusive))
    }
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

  private mutating func choose(_ item: Int) -> Int? {
    if preferences[item] == .any { return chooseAny(item) }
    let size = sizes[item]
    let preference = preferences[item]
    let mask = exclusive[item]
    var best = -1
    var bestScore = Int64.max
    states.withUnsafeBufferPointer { states in
      for index in states.indices {
        let free = states[index].free
        guard size[0] <= free[0], size[1] <= free[1] else { continue }
        let score: Int64 =
          switch preference {
          case .leastCPU: Int64(free[0])
          case .leastMemory: Int64(free[1])
          case .any: 0
          }
        guard score < bestScore else { continue }
        guard size.fits(in: free), mask & states[index].taken == 0, welcome[item][Int(states[index].offer)] else {
          continue
        }
        bestScore = score
        best = index
      }
    }
    return best < 0 ? nil : best
  }

  /// One of the instances with room, any of them with equal chance.
  private mutating func chooseAny(_ item: Int) -> Int? {
    func accepts(_ state: State) -> Bool {
      sizes[item].fits(in: state.free) && exclusive[item] & state.taken == 0 && welcome[item][Int(state.offer)]
    }
    var total = 0
    for state in states where accepts(state) { total += Int(state.count) }
    if total == 0 { return nil }
    var chosen = Int(generator.next() % UInt64(total))
    for (index, state) in states.enumerated() where accepts(state) {
      chosen -= Int(state.count)
      if chosen < 0 { return index }
    }
    return nil
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
