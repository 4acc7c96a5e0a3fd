import ClusterModel
import Placement
import Testing

@Suite struct StrategyTests {
  private func zones(_ placed: [String], _ fleet: ExampleFleet) -> [String: Int] {
    var result: [String: Int] = [:]
    for id in placed {
      let zone = fleet.instances.first { $0.ec2InstanceID == id }?.availabilityZone ?? "-"
      result[zone, default: 0] += 1
    }
    return result
  }

  /// Zones of different size, so that spreading over zones and over instances differ.
  private var lopsided: ExampleFleet {
    var fleet = ExampleFleet()
    for id in 1...4 { fleet.instance("a\(id)", zone: "a") }
    for id in 1...2 { fleet.instance("b\(id)", zone: "b") }
    fleet.instance("c1", zone: "c")
    return fleet
  }

  @Test(arguments: UInt64(1)...10)
  func servicesSpreadOverZonesThenInstancesByDefault(seed: UInt64) {
    var board = lopsided.board()
    let placed = board.placing(.of(), 12, seed: seed)
    #expect(zones(placed, lopsided) == ["a": 4, "b": 4, "c": 4])
    #expect(Set(placed.filter { $0.hasPrefix("i-a") }).count == 4)
    #expect(placed.filter { $0 == "i-b1" }.count == 2)
  }

  @Test func aFullZoneIsPassedOver() {
    var fleet = ExampleFleet()
    fleet.instance("a1", zone: "a")
    fleet.instance("b1", cpu: 128, zone: "b")
    var board = fleet.board()
    #expect(board.placing(.of(), 4).filter { $0 == "i-a1" }.count == 3)
  }

  @Test func tasksThatAreThereCount() {
    var fleet = lopsided
    let web = fleet.service("web")
    for instance in [0, 1, 2, 3] { fleet.task(web, on: Int32(instance)) }
    fleet.task(web, on: 4)
    var board = fleet.board()
    #expect(board.placing(.of()) == ["i-c1"])
    let next = board.placing(.of(), 2)
    #expect(Set(next) == ["i-b2", "i-c1"])
  }

  @Test func otherGroupsDoNotCount() {
    var fleet = lopsided
    let other = fleet.service("other")
    for _ in 0..<5 { fleet.task(other, on: 6) }
    var board = fleet.board()
    #expect(zones(board.placing(.of(), 3), fleet) == ["a": 1, "b": 1, "c": 1])
  }

  @Test(arguments: ["instanceId", "host", "instanceID"])
  func spreadsOverInstances(field: String) {
    var board = lopsided.board()
    let placed = board.placing(.of(strategy: [.spread(field: field)]), 14)
    for instance in lopsided.instances { #expect(placed.filter { $0 == instance.ec2InstanceID }.count == 2) }
  }

  @Test func binpackTakesTheInstanceWithLeastThatStillFits() {
    var fleet = ExampleFleet()
    fleet.instance("1", cpu: 1000, memory: 900)
    fleet.instance("2", cpu: 900, memory: 1000)
    fleet.instance("3", cpu: 100, memory: 100)
    var board = fleet.board()
    let byMemory = TaskKind.of(.of(cpu: 300, memory: 300), strategy: [.binpack(.memory)])
    #expect(board.placing(byMemory, 7) == ["i-1", "i-1", "i-1", "i-2", "i-2", "i-2", "-"])
    board = fleet.board()
    let byCPU = TaskKind.of(.of(cpu: 300, memory: 300), strategy: [.binpack(.cpu)])
    #expect(board.placing(byCPU, 4) == ["i-2", "i-2", "i-2", "i-1"])
  }

  @Test func chainsDecideRuleByRule() {
    var fleet = lopsided
    fleet.instances[1].remaining.memoryMiB = 1024
    var board = fleet.board()
    let placed = board.placing(.of(strategy: [.zones, .binpack(.memory)]), 6)
    #expect(zones(placed, fleet) == ["a": 2, "b": 2, "c": 2])
    #expect(placed.filter { $0.hasPrefix("i-a") } == ["i-a2", "i-a2"])
    #expect(Set(placed.filter { $0.hasPrefix("i-b") }).count == 1)
  }

  @Test func spreadsOverAnAttribute() {
    var fleet = ExampleFleet()
    for (id, rack) in [("1", "x"), ("2", "x"), ("3", "y")] {
      fleet.instance(id, attributes: [ECSAttribute("rack", rack)])
    }
    var board = fleet.board()
    let placed = board.placing(.of(strategy: [.spread(field: "attribute:rack")]), 6)
    #expect(placed.filter { $0 == "i-3" }.count == 3)
  }

  @Test func instancesWithoutTheAttributeAreOneMoreValueOrComeLast() {
    var fleet = ExampleFleet()
    fleet.instance("1", cpu: 512, attributes: [ECSAttribute("rack", "x")])
    fleet.instance("2", cpu: 512)
    fleet.instance("3", cpu: 512)
    let kind = TaskKind.of(strategy: [.spread(field: "attribute:rack")])
    var board = fleet.board()
    #expect(board.placing(kind, 4).filter { $0 == "i-1" }.count == 2)
    board = fleet.board(BoardOptions(missingSpreadValue: .comesLast))
    #expect(board.placing(kind, 5).filter { $0 == "i-1" }.count == 4)
  }

  @Test func randomReachesEveryInstanceAboutAsOften() {
    var fleet = ExampleFleet()
    for id in 0..<8 { fleet.instance("\(id)", cpu: 1_000_000, memory: 1_000_000) }
    var board = fleet.board()
    let placed = board.placing(.of(strategy: [.random]), 1_600)
    for instance in fleet.instances {
      #expect(abs(placed.filter { $0 == instance.ec2InstanceID }.count - 200) < 60)
    }
  }

  @Test func standaloneTasksGoAnywhereByDefault() {
    #expect(TaskKind.of(isService: false).effectiveStrategy == [.random])
    #expect(TaskKind.of().effectiveStrategy == TaskKind.defaultServiceStrategy)
  }

  @Test func onlyFiveRulesOfAChainDecide() {
    let chain: [PlacementStrategy] = [.zones, .instances, .binpack(.cpu), .zones, .instances, .random]
    #expect(TaskKind.of(strategy: chain).effectiveStrategy == Array(chain.prefix(5)))
  }

  @Test func equalSeedsPlaceEqually() {
    var a = lopsided.board()
    var b = lopsided.board()
    var c = lopsided.board()
    let first = a.placing(.of(strategy: [.random]), 12, seed: 5)
    #expect(first == b.placing(.of(strategy: [.random]), 12, seed: 5))
    #expect(first != c.placing(.of(strategy: [.random]), 12, seed: 6))
  }

  @Test func batchesOfTasksThatExistPlaceInTheirOrderAndReturnTheRest() {
    var fleet = ExampleFleet()
    fleet.instance("1", cpu: 256)
    fleet.instance("2", cpu: 128)
    let web = fleet.service("web")
    let waiting = (0..<40).map { _ in fleet.task(web, on: nil) }
    var board = fleet.board()
    var tieBreak = TieBreak(seed: 1)
    let left = board.placeMany(waiting, tieBreak: &tieBreak)
    #expect(Array(left) == Array(waiting[3...]))
    #expect(waiting.prefix(3).allSatisfy { board.instance(of: $0) != nil })
  }
}
