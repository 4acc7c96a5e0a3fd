import ClusterModel
import Placement
import Testing

@Suite struct StopChoiceTests {
  /// Three tasks in zone a (two on a1, one on a2), two in zone b.
  private func board(_ strategy: [PlacementStrategy]) -> PlacementBoard {
    var fleet = ExampleFleet()
    fleet.instance("a1", cpu: 100, memory: 900, zone: "a")
    fleet.instance("a2", cpu: 200, memory: 800, zone: "a")
    fleet.instance("b1", cpu: 300, memory: 700, zone: "b")
    let web = fleet.service("web", strategy: strategy)
    for instance in [0, 0, 1, 2, 2] { fleet.task(web, on: Int32(instance)) }
    return fleet.board()
  }

  private let all = (0..<5).map { TaskHandle($0) }

  private func stopped(_ strategy: [PlacementStrategy], _ count: Int, seed: UInt64 = 1) -> [String] {
    var board = board(strategy)
    let before = board
    var tieBreak = TieBreak(seed: seed)
    let chosen = board.chooseToStop(among: all, count: count, tieBreak: &tieBreak)
    #expect(board == before)
    #expect(Set(chosen).count == chosen.count)
    return chosen.map { board.instance(of: $0).map { board.ec2InstanceID(of: $0) } ?? "-" }
  }

  @Test(arguments: UInt64(1)...10)
  func theDefaultMirrorsPlacing(seed: UInt64) {
    let stopped = stopped([], 3, seed: seed)
    #expect(stopped[0] == "i-a1")
    // Two and two are left: either zone, and in each the instance with most.
    #expect(Set(stopped).isSubset(of: ["i-a1", "i-a2", "i-b1"]))
    #expect(stopped.filter { $0 == "i-b1" }.count == 1)
  }

  @Test func spreadKeepsZonesEvenAndIsRandomWithin() {
    let first = (1...40).map { stopped([.zones, .instances], 1, seed: $0)[0] }
    #expect(Set(first) == ["i-a1", "i-a2"])
  }

  @Test func binpackStopsWhereMostIsLeft() {
    #expect(stopped([.binpack(.cpu)], 3) == ["i-b1", "i-b1", "i-a2"])
    #expect(stopped([.binpack(.memory)], 2) == ["i-a1", "i-a1"])
    #expect(stopped([.zones, .binpack(.cpu)], 1) == ["i-a2"])
  }

  @Test func randomStopsAnywhere() {
    #expect(Set((1...60).map { stopped([.random], 1, seed: $0)[0] }) == ["i-a1", "i-a2", "i-b1"])
  }

  @Test func neverMoreThanThereAreAndNoneThatIsNotOffered() {
    #expect(stopped([], 9).count == 5)
    var board = board([])
    var tieBreak = TieBreak(seed: 1)
    #expect(board.chooseToStop(among: [TaskHandle(3)], count: 2, tieBreak: &tieBreak) == [TaskHandle(3)])
    #expect(board.chooseToStop(among: [], tieBreak: &tieBreak).isEmpty)
  }
}
