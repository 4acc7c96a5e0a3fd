/// Which instances could go: their tasks are taken off and placed elsewhere as ECS would, under several orders.
///
/// Each order has a board of its own. What one removal takes up is gone for the next on every board, so instances that
/// were granted one after the other can all go together. An instance that was refused is as it was.
///
/// Nobody knows whether ECS places what waits first or what moves: each order is tried both ways, and room that would be there
/// one way only is none. What a `random` strategy places may land anywhere: then a few orders prove little, and further ones are
/// drawn.
///
/// ```swift
/// var trials = RehousingTrials(board, seeds: [1, 2, 3], reserve: [PlacementClaim(headroom, count: 2)])
/// trials.settle(waiting)
/// if let moves = trials.take([instance]).moves { … }
/// ```
public struct RehousingTrials: Sendable {
  /// One for each seed, all with the same rows, tasks and kinds.
  private var boards: [PlacementBoard]
  /// The same boards without what waits, which comes after all that moves; none where nothing waits that has room.
  private var movesFirst: [PlacementBoard] = []
  /// By board: what waits and has room.
  private var waiting: [[PlacementClaim]]
  private let seeds: [UInt64]
  /// How many further orders are drawn where something that moves is placed at random. What one in five orders would break
  /// is missed once in a hundred times by these and three seeds.
  private static let drawsAtRandom: UInt64 = 16
  private let reserve: [PlacementClaim]
  /// How many times instances were granted: each draws orders of its own.
  private var granted: UInt64 = 0

  /// - Parameters:
  ///   - board: the fleet. Instances that are no capacity (leaving ones, say) are withdrawn by the caller.
  ///   - seeds: one order of arrival, with tie-breaks of its own, for each; at least one.
  ///   - reserve: what must still find room after every removal, tried last.
  public init(_ board: PlacementBoard, seeds: [UInt64], reserve: [PlacementClaim] = []) {
    precondition(!seeds.isEmpty, "without an order nothing is tried")
    boards = seeds.map { _ in board }
    waiting = seeds.map { _ in [] }
    self.seeds = seeds
    self.reserve = reserve
  }

  /// Places tasks that wait, for good, so that removals leave them their room. Those without room stay out of account.
  ///
  /// - Returns: by claim, the most that any order left without a place.
  @discardableResult
  public mutating func settle(_ waiting: [PlacementClaim]) -> [Int] {
    var worst = waiting.map { _ in 0 }
    if waiting.allSatisfy({ $0.count == 0 }) { return worst }
    if movesFirst.isEmpty { movesFirst = boards }
    for index in boards.indices {
      let left = boards[index].settle(waiting, ArrivalOrder(seed: seeds[index]))
      for claim in waiting.indices {
        worst[claim] = max(worst[claim], left[claim])
        let placed = waiting[claim].count - left[claim]
        if placed > 0 { self.waiting[index].append(PlacementClaim(waiting[claim].kind, count: placed)) }
      }
    }
    if self.waiting.allSatisfy(\.isEmpty) { movesFirst = [] }
    return worst
  }

  /// Takes instances out together, if all tasks that `moves` names find other places and the reserve remains; else nothing
  /// changes.
  ///
  /// - Parameter moves: whether a task is to be placed elsewhere; by default every task but those of DAEMON services. The
  ///   others stay with their instance.
  public mutating func take(
    _ instances: [InstanceRow], moves: ((TaskHandle) -> Bool)? = nil
  ) -> RehousingOutcome {
    var open = boards.indices.map { boards[$0].checkpoint() }
    let openLate = movesFirst.indices.map { movesFirst[$0].checkpoint() }
    var result: [RehousingOutcome.Move] = []
    for index in boards.indices {
      let order = order(seeds[index])
      var outcome = boards[index].rehouse(instances, order, moves: moves, reserve: reserve, seed: seeds[index])
      if index == 0, let found = outcome.moves { result = found }
      if outcome.moves != nil, !movesFirst.isEmpty {
        outcome = movesFirst[index].rehouse(instances, order, moves: moves, reserve: [], seed: seeds[index])
        if outcome.moves != nil, let refusal = refusalOfLateComers(index) { outcome = refusal }
      }
      if index == boards.indices.last, let refusal = refusalOfDraws(instances, moves, result, &open[0]) {
        outcome = refusal
      }
      guard outcome.moves != nil else {
        for index in boards.indices { boards[index].rollback(to: open[index]) }
        for index in movesFirst.indices { movesFirst[index].rollback(to: openLate[index]) }
        return outcome
      }
    }
    for index in boards.indices { boards[index].commit(open[index]) }
    for index in movesFirst.indices { movesFirst[index].commit(openLate[index]) }
    granted += 1
    return .rehoused(result)
  }

  private func order(_ seed: UInt64) -> ArrivalOrder {
    ArrivalOrder(seed: seed &+ granted &* 0x9e37_79b9_7f4a_7c15)
  }

  /// Why it does not go by one of the further orders; nil where it does, or where nothing that moves is placed at random.
  ///
  /// - Parameter open: when the first board's trial began; that board is as it was afterwards.
  private mutating func refusalOfDraws(
    _ instances: [InstanceRow], _ moves: ((TaskHandle) -> Bool)?, _ granted: [RehousingOutcome.Move],
    _ open: inout BoardCheckpoint
  ) -> RehousingOutcome? {
    guard granted.contains(where: { boards[0].isPlacedAtRandom($0.task) }) else { return nil }
    boards[0].rollback(to: open)
    open = boards[0].checkpoint()
    defer { _ = boards[0].rehouse(instances, order(seeds[0]), moves: moves, reserve: [], seed: seeds[0]) }
    for draw in 1...Self.drawsAtRandom {
      let seed = seeds[0] &+ draw &* 0xd1b5_4a32_d192_ed03
      let start = boards[0].checkpoint()
      let outcome = boards[0].rehouse(instances, order(seed), moves: moves, reserve: reserve, seed: seed)
      boards[0].rollback(to: start)
      if outcome.moves == nil { return outcome }
    }
    return nil
  }

  /// What finds no room any more once all that moves has its place: something that waits, or the reserve after it.
  private mutating func refusalOfLateComers(_ index: Int) -> RehousingOutcome? {
    let start = movesFirst[index].checkpoint()
    defer { movesFirst[index].rollback(to: start) }
    let left = movesFirst[index].settle(waiting[index], ArrivalOrder(seed: seeds[index]))
    if let claim = left.firstIndex(where: { $0 > 0 }) {
      return .waitingStranded(waiting[index][claim], seed: seeds[index])
    }
    var tieBreak = ArrivalOrder(seed: seeds[index]).tieBreak
    return movesFirst[index].lacking(reserve, &tieBreak).map { .reserveTaken($0, seed: seeds[index]) }
  }

  /// Why a task of these instances finds no place: the closest of the other instances, with everything that it lacks. Tries
  /// the removal again; nil where the task finds a place.
  public mutating func failure(
    of task: TaskHandle, seed: UInt64, leaving instances: [InstanceRow], moves: ((TaskHandle) -> Bool)? = nil
  ) -> PlacementFailure? {
    let index = seeds.firstIndex(of: seed) ?? 0
    let start = boards[index].checkpoint()
    defer { boards[index].rollback(to: start) }
    guard
      case .stranded(task, _) = boards[index].rehouse(instances, order(seed), moves: moves, reserve: [], seed: seed)
    else { return nil }
    return boards[index].failure(of: boards[index].kind(of: task))
  }

  /// The board of the first order, on which the moves of granted instances have been made.
  public var board: PlacementBoard { boards[0] }
}

extension PlacementBoard {
  /// Places what is claimed, for good.
  ///
  /// - Returns: by claim, how many found no place.
  fileprivate mutating func settle(_ claims: [PlacementClaim], _ order: ArrivalOrder) -> [Int] {
    var left = claims.map(\.count)
    var tieBreak = order.tieBreak
    for turn in order.turns(of: left) {
      left[turn.demand] -= placeMany(claims[turn.demand].kind, count: turn.count, tieBreak: &tieBreak).count
    }
    return left
  }

  /// Withdraws instances and places their tasks anew. The caller takes it back where the outcome is no success.
  fileprivate mutating func rehouse(
    _ instances: [InstanceRow], _ order: ArrivalOrder, moves: ((TaskHandle) -> Bool)?, reserve: [PlacementClaim],
    seed: UInt64
  ) -> RehousingOutcome {
    var displaced: [Int32: [TaskHandle]] = [:]
    var from: [TaskHandle: InstanceRow] = [:]
    for instance in instances {
      withdraw(instance)
      for task in tasks(on: instance) where moves?(task) ?? !isDaemon(task) {
        displaced[kind(of: task).index, default: []].append(task)
        from[task] = instance
        unplace(task)
      }
    }
    var tieBreak = order.tieBreak
    if let task = place(displaced, order, &tieBreak) { return .stranded(task, seed: seed) }
    if let claim = lacking(reserve, &tieBreak) { return .reserveTaken(claim, seed: seed) }
    return .rehoused(
      from.sorted { $0.key < $1.key }.compactMap { task, from in
        instance(of: task).map { RehousingOutcome.Move(task: task, from: from, to: $0) }
      })
  }

  /// Places tasks, kind by kind in turns; the first that finds no place ends it.
  private mutating func place(
    _ displaced: [Int32: [TaskHandle]], _ order: ArrivalOrder, _ tieBreak: inout TieBreak
  ) -> TaskHandle? {
    let kinds = displaced.sorted { $0.key < $1.key }.map(\.value)
    var done = kinds.map { _ in 0 }
    for turn in order.turns(of: kinds.map(\.count)) {
      let tasks = kinds[turn.demand][done[turn.demand]...].prefix(turn.count)
      if let stranded = placeMany(Array(tasks), tieBreak: &tieBreak).first { return stranded }
      done[turn.demand] += turn.count
    }
    return nil
  }

  /// The first claim that finds no room now; the board is as before afterwards.
  fileprivate mutating func lacking(_ reserve: [PlacementClaim], _ tieBreak: inout TieBreak) -> PlacementClaim? {
    let start = checkpoint()
    defer { rollback(to: start) }
    return reserve.first { placeMany($0.kind, count: $0.count, tieBreak: &tieBreak).count < $0.count }
  }
}
