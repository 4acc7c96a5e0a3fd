import ClusterModel
import Placement
import Testing

@Suite struct RehousingTests {
  /// Instances of room for `free` tasks of 128 CPU units each, with `tasks` on each.
  private func fleet(free: [Int32], tasks: [Int], strategy: [PlacementStrategy] = []) -> ExampleFleet {
    var fleet = ExampleFleet()
    for (index, room) in free.enumerated() {
      fleet.instance("\(index)", cpu: room * 128, memory: 8192, zone: ["a", "b", "c"][index % 3])
    }
    let web = fleet.service("web", strategy: strategy)
    for (index, count) in tasks.enumerated() { for _ in 0..<count { fleet.task(web, on: Int32(index)) } }
    return fleet
  }

  @Test func grantsWhatFitsElsewhereWithAMoveForEachTask() throws {
    let board = fleet(free: [0, 2, 1], tasks: [3, 0, 0]).board()
    var trials = RehousingTrials(board, seeds: [1, 2, 3])
    let moves = try #require(trials.take([InstanceRow(0)]).moves)
    #expect(moves.map(\.task) == [TaskHandle(0), TaskHandle(1), TaskHandle(2)])
    #expect(moves.allSatisfy { $0.from == InstanceRow(0) && trials.board.instance(of: $0.task) == $0.to })
    #expect(moves.count { $0.to == InstanceRow(1) } == 2)
    #expect(moves.count { $0.to == InstanceRow(2) } == 1)
  }

  @Test func refusesWhereOneTaskFindsNoPlaceAndChangesNothing() {
    let board = fleet(free: [0, 2, 0], tasks: [3, 0, 0]).board()
    var trials = RehousingTrials(board, seeds: [1, 2, 3])
    guard case .stranded(let task, let seed) = trials.take([InstanceRow(0)]) else {
      Issue.record("granted without room")
      return
    }
    #expect(trials.board == board)
    let failure = trials.failure(of: task, seed: seed, leaving: [InstanceRow(0)])
    #expect(failure?.closest?.rejections == [.cpu(asked: 128, free: 0)])
    #expect(trials.board == board)
  }

  @Test func removalsGrantedOneAfterTheOtherHoldTogether() {
    // Either of the first two fits on the third; both do not.
    var trials = RehousingTrials(fleet(free: [0, 0, 3], tasks: [2, 2, 0]).board(), seeds: [1, 2])
    #expect(trials.take([InstanceRow(0)]).moves != nil)
    #expect(trials.take([InstanceRow(1)]).moves == nil)
  }

  @Test func nothingIsRehousedOnWhatWasGrantedBefore() {
    var trials = RehousingTrials(fleet(free: [4, 2, 2], tasks: [0, 2, 0]).board(), seeds: [1])
    #expect(trials.take([InstanceRow(0)]).moves == [])
    #expect(trials.take([InstanceRow(1)]).moves?.allSatisfy { $0.to == InstanceRow(2) } == true)
  }

  @Test func severalTogetherAreNoRefugeForEachOther() {
    var trials = RehousingTrials(fleet(free: [2, 2, 3], tasks: [2, 2, 0]).board(), seeds: [1])
    #expect(trials.take([InstanceRow(0), InstanceRow(1)]).moves == nil)
    var roomier = RehousingTrials(fleet(free: [2, 2, 4], tasks: [2, 2, 0]).board(), seeds: [1])
    #expect(roomier.take([InstanceRow(0), InstanceRow(1)]).moves?.count == 4)
  }

  @Test func waitingTasksAndReservesKeepTheirRoom() {
    var board = fleet(free: [0, 3, 0], tasks: [2, 0, 0]).board()
    let other = board.intern(.of(group: "service:other"))
    var waiting = RehousingTrials(board, seeds: [1, 2])
    #expect(waiting.settle([PlacementClaim(other, count: 2)]) == [0])
    #expect(waiting.take([InstanceRow(0)]).moves == nil)
    var reserved = RehousingTrials(board, seeds: [1, 2], reserve: [PlacementClaim(other, count: 2)])
    #expect(reserved.take([InstanceRow(0)]) == .reserveTaken(PlacementClaim(other, count: 2), seed: 1))
    var enough = RehousingTrials(board, seeds: [1, 2], reserve: [PlacementClaim(other, count: 1)])
    #expect(enough.take([InstanceRow(0)]).moves?.count == 2)
    #expect(waiting.settle([PlacementClaim(other, count: 9)]) == [8], "what has no room is told")
  }

  /// What moves fits on either instance, what waits on the fuller one only: there ECS packs the first of both that comes.
  @Test(arguments: [0, 1, 2]) func whatMovesMayComeBeforeWhatWaits(waits: Int) {
    var fleet = ExampleFleet()
    fleet.instance("leaving", cpu: 0)
    fleet.instance("full", cpu: 256)
    fleet.instance("roomy", cpu: 512, memory: 1024)
    let web = fleet.service("web", strategy: [.binpack(.cpu)])
    fleet.task(web, on: 0)
    var board = fleet.board()
    let large = board.intern(.of(.of(cpu: 256, memory: 2048), group: "service:large"))
    let small = board.intern(.of(group: "service:small"))
    var trials = RehousingTrials(board, seeds: [1, 2])
    let claims = [PlacementClaim(large, count: waits == 1 ? 1 : 0), PlacementClaim(small, count: waits == 2 ? 1 : 0)]
    #expect(trials.settle(claims) == [0, 0])
    let (before, outcome) = (trials.board, trials.take([InstanceRow(0)]))
    if waits == 1 {
      #expect(outcome == .waitingStranded(PlacementClaim(large, count: 1), seed: 1))
      #expect(trials.board == before)
    } else {
      #expect(outcome.moves?.count == 1)
    }
  }

  @Test func daemonsAndWhatTheCallerNamesStay() {
    var fleet = fleet(free: [0, 1, 0], tasks: [2, 0, 0])
    let agent = fleet.service("agent", scheduling: .daemon)
    fleet.task(agent, on: 0)
    fleet.task(agent, on: 1)
    fleet.task(agent, on: 2)
    var trials = RehousingTrials(fleet.board(), seeds: [1])
    let outcome = trials.take([InstanceRow(0)]) { $0 == TaskHandle(1) }
    #expect(outcome.moves?.map(\.task) == [TaskHandle(1)])
    #expect(trials.board.tasks(on: InstanceRow(0)) == [TaskHandle(0), TaskHandle(2)])
  }

  /// Two instances with room for a small task; the large one fits on one of them only while the small is on the other.
  @Test func luckUnderOneOrderIsNotEnough() {
    var fleet = ExampleFleet()
    fleet.instance("leaving", cpu: 0)
    fleet.instance("large", cpu: 512)
    fleet.instance("small", cpu: 128)
    let big = fleet.service("big", .of(cpu: 512))
    let little = fleet.service("little", .of(cpu: 128))
    fleet.task(big, on: 0)
    fleet.task(little, on: 0)
    let alone = (UInt64(1)...40).map { seed in
      var trials = RehousingTrials(fleet.board(), seeds: [seed])
      return trials.take([InstanceRow(0)]).moves != nil
    }
    #expect(alone.contains(true) && alone.contains(false))
    var trials = RehousingTrials(fleet.board(), seeds: Array(1...40))
    #expect(trials.take([InstanceRow(0)]).moves == nil)
  }

  /// Of five instances with room for the task one holds the room that is reserved: `random` may choose it.
  @Test func whatIsPlacedAtRandomIsTriedMoreOften() {
    var fleet = ExampleFleet()
    fleet.instance("leaving", cpu: 0)
    fleet.instance("reserved", cpu: 512)
    for number in 1...4 { fleet.instance("small-\(number)", cpu: 128) }
    let little = fleet.service("little", .of(cpu: 128), strategy: [.random])
    fleet.task(little, on: 0)
    let granted = (UInt64(1)...40).count { seed in
      var board = fleet.board()
      let big = board.intern(.of(.of(cpu: 512), group: "service:big"))
      var trials = RehousingTrials(board, seeds: [seed], reserve: [PlacementClaim(big, count: 1)])
      let outcome = trials.take([InstanceRow(0)])
      if outcome.moves == nil { #expect(trials.board.instance(of: TaskHandle(0)) == InstanceRow(0)) }
      return outcome.moves != nil
    }
    #expect(granted <= 4, "a single order would grant it in four of five cases")
  }

  /// What is granted must be so when a plain scheduler replays it: each task fits where it went, beside all the others.
  @Test(arguments: UInt64(1)...60)
  func movesAreValidOnRandomFleets(seed: UInt64) {
    var random = RandomFleet(seed: seed)
    let fleet = random.fleet(instances: 3 + random.below(12))
    let snapshot = fleet.snapshot
    var trials = RehousingTrials(fleet.board(BoardOptions(reservesMissingDaemons: false)), seeds: [seed, seed + 1])
    var machines = NaiveScheduler(snapshot)
    for row in 0..<snapshot.instances.count {
      guard let moves = trials.take([InstanceRow(row)]).moves else { continue }
      machines.machines[row].isOpen = false
      let kinds = moves.map { trials.board.kind(trials.board.kind(of: $0.task)) }
      for (move, kind) in zip(moves, kinds) { machines.take(kind, off: Int(move.from.index)) }
      for (move, kind) in zip(moves, kinds) {
        let target = Int(move.to.index)
        #expect(machines.machines[target].isOpen, "seed \(seed)")
        #expect(kind.requirement.resources.fits(in: machines.machines[target].free), "seed \(seed)")
        #expect(kind.requirement.ports.conflicts(with: machines.machines[target].ports).isEmpty, "seed \(seed)")
        machines.put(kind, on: target)
      }
    }
  }
}
