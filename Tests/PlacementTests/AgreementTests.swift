import ClusterModel
import Placement
import Testing

/// What the board does fast, against the rules written plainly.
@Suite struct AgreementTests {
  private func sizes(_ seed: UInt64) -> Int { [1, 3, 7, 20, 63, 65, 7, 20, 150][Int(seed % 9)] }

  @Test(arguments: UInt64(0)..<90)
  func oneByOneLikeTheNaiveScheduler(seed: UInt64) {
    var random = RandomFleet(seed: seed)
    let snapshot = random.fleet(instances: sizes(seed)).snapshot
    var board = PlacementBoard(snapshot)
    var naive = NaiveScheduler(snapshot)
    var mine = TieBreak(seed: seed)
    var theirs = mine
    let kinds = snapshot.services.map { TaskKind(service: $0, requirement: snapshot.requirements[Int($0.definition!)]) }
    let handles = kinds.map { board.intern($0) }
    for step in 0..<40 {
      let chosen = random.below(kinds.count)
      let task = board.place(handles[chosen], tieBreak: &mine)
      let expected = naive.place(kinds[chosen], tieBreak: &theirs)
      #expect(
        task.flatMap { board.instance(of: $0) }?.index == expected.map { Int32($0) },
        "seed \(seed), step \(step), \(kinds[chosen])")
    }
    expectEqual(board, naive, "seed \(seed)")
  }

  @Test(arguments: UInt64(1000)..<1090)
  func batchesLikeTheNaiveScheduler(seed: UInt64) {
    var random = RandomFleet(seed: seed)
    let snapshot = random.fleet(instances: sizes(seed)).snapshot
    var board = PlacementBoard(snapshot)
    var naive = NaiveScheduler(snapshot)
    var mine = TieBreak(seed: seed)
    var theirs = mine
    for service in snapshot.services {
      let kind = TaskKind(service: service, requirement: snapshot.requirements[Int(service.definition!)])
      let count = random.pick([1, 5, 40, 90])
      let tasks = board.placeMany(board.intern(kind), count: count, tieBreak: &mine)
      let expected = naive.placeMany(kind, count: count, tieBreak: &theirs)
      #expect(
        tasks.map { board.instance(of: $0)?.index } == expected.map { Int32($0) }, "seed \(seed), \(count) × \(kind)")
    }
    expectEqual(board, naive, "seed \(seed)")
  }

  private func expectEqual(_ board: PlacementBoard, _ naive: NaiveScheduler, _ note: Comment) {
    for row in board.allInstances {
      let machine = naive.machines[Int(row.index)]
      #expect(board.free(on: row) == machine.free, note)
      #expect(board.portsInUse(on: row) == machine.ports, note)
      #expect(board.subject(row).taskGroups.sorted() == machine.groups.sorted(), note)
    }
  }
}
