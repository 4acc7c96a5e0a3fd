import ClusterModel
import Placement
import Testing

@Suite struct FailureTests {
  private func why(_ board: PlacementBoard, _ kind: TaskKind, offers: [InstanceOffer] = []) -> String? {
    var board = board
    return board.whyNeverPlaced(kind, offers: offers)
  }

  private func event(_ board: PlacementBoard, _ kind: TaskKind) -> String? {
    var board = board
    return board.placementFailureEvent(kind)
  }

  private func board(_ build: (inout ExampleFleet) -> Void) -> PlacementBoard {
    var fleet = ExampleFleet()
    build(&fleet)
    return fleet.board()
  }

  @Test func theClosestFailsFewestFiltersAndByTheLeastShare() throws {
    var board = board {
      $0.instance("two-reasons", cpu: 100, memory: 100)
      $0.instance("far", cpu: 100, memory: 4096)
      $0.instance("near", cpu: 450, memory: 4096)
      $0.instance("draining", cpu: 4096, memory: 4096, status: .draining)
    }
    let found = board.failure(of: .of(.of(cpu: 512, memory: 512)))
    let failure = try #require(found)
    #expect(failure.closest?.instance == InstanceRow(2))
    #expect(failure.closest?.rejections == [.cpu(asked: 512, free: 450)])
    #expect(failure.instances == 3)
    #expect(failure.reasons.map(\.ecsReason) == ["RESOURCE:CPU", "RESOURCE:MEMORY"])
    #expect(failure.reasons.map(\.instances) == [3, 1])
    #expect(failure.ecsReason == "RESOURCE:CPU")
  }

  /// A port that a task holds comes free one day; what the agent keeps for itself does not.
  @Test func aReservedPortIsNeverFree() {
    let taken = ExampleFleet.agentPorts.union(PortReservation(tcp: [8080]))
    let board = board { $0.instance("1", ports: taken) }
    #expect(why(board, .of(.of(tcp: [8080]))) == nil)
    #expect(why(board, .of(.of(tcp: [22])))?.contains("has port 22/tcp in use") == true)
  }

  @Test func thereIsNoFailureWhereOneInstanceCan() {
    var board = board {
      $0.instance("1", cpu: 1)
      $0.instance("2")
    }
    let failure = board.failure(of: .of())
    #expect(failure == nil)
    #expect(event(board, .of()) == nil)
  }

  @Test func aKindMayBeInternedInTheVeryCall() {
    var board = board { $0.instance("1", cpu: 1) }
    let failure = board.failure(of: board.intern(.of()))
    #expect(failure?.ecsReason == "RESOURCE:CPU")
  }

  @Test func theClosestMayBeTheOneThatGetsFarthest() {
    var fleet = ExampleFleet()
    fleet.instance("little-memory", memory: 200)
    fleet.instance("taken-port", memory: 4096, attributes: [])
    let kind = TaskKind.of(.of(tcp: [22], attributes: [ECSAttribute("x")]))
    func closest(_ rule: BoardOptions.ClosestMatch) -> InstanceRow? {
      var board = fleet.board(BoardOptions(closestMatch: rule))
      return board.failure(of: kind)?.closest?.instance
    }
    // The first lacks memory beside port and attribute, and fails sooner in the order of the filters.
    #expect(closest(.fewestReasons) == InstanceRow(1))
    #expect(closest(.farthestFilter) == InstanceRow(1))
    fleet.instances[0].attributes = AttributeSet([ECSAttribute("x")])
    fleet.instances[0].portsInUse = .none
    #expect(closest(.fewestReasons) == InstanceRow(0))
    #expect(closest(.farthestFilter) == InstanceRow(1))
  }

  private static let closing =
    "For more information, see the Troubleshooting section of the Amazon ECS Developer Guide."

  @Test(arguments: [
    (TaskKind.of(.of(cpu: 9999)), "has insufficient CPU units available"),
    (.of(.of(memory: 9999)), "has insufficient memory available"),
    (.of(.of(tcp: [22])), "is already using a port required by your task"),
    (.of(.of(attributes: [ECSAttribute("x")])), "is missing an attribute required by your task"),
    (.of(.of(gpus: 1)), "encountered error \"RESOURCE:GPU\""),
    (.of(.of(interfaces: 1)), "encountered error \"RESOURCE:ENI\""),
    (
      .of(constraints: [.memberOf("attribute:x exists")]),
      "encountered error \"MemberOf placement constraint unsatisfied.\""
    ),
  ])
  func tellsItInECSsWords(kind: TaskKind, text: String) {
    let board = board { $0.instance("9343a2bc91034510") }
    let opening = "was unable to place a task because no container instance met all of its requirements."
    #expect(
      event(board, kind)
        == "\(opening) The closest matching (container-instance 9343a2bc91034510) \(text). \(Self.closing)")
  }

  @Test func tellsOfDisconnectedAgentsAndOfNoInstances() {
    let lost = board { $0.instance("1", agentConnected: false) }
    #expect(event(lost, .of())?.contains("encountered error \"AGENT\".") == true)
    let drained = board { $0.instance("1", status: .draining) }
    let event = event(drained, .of())
    #expect(event?.contains("Reason: No Container Instances were found in your cluster. \(Self.closing)") == true)
  }

  private let large = NodeTemplate(
    instanceType: "m5.4xlarge", registered: ResourceVector(cpuUnits: 16_384, memoryMiB: 63_000))

  @Test func whatAFullInstanceCouldHoldOnceEmptyIsNotHopeless() {
    let board = board {
      $0.instance("1", cpu: 0, memory: 0, registered: ResourceVector(cpuUnits: 2048, memoryMiB: 4096))
    }
    #expect(why(board, .of(.of(cpu: 2048))) == nil)
    #expect(
      why(board, .of(.of(cpu: 4096)))
        == "No instance can ever hold it: even when empty, the nearest, m5.large, has 2048 of 4096 CPU units.")
  }

  @Test func offersCountWithTheirDaemons() {
    let board = board { $0.instance("1") }
    let kind = TaskKind.of(.of(cpu: 16_384, memory: 1000))
    #expect(why(board, kind, offers: [InstanceOffer(template: large, zone: "a")]) == nil)
    let daemons = DaemonOverhead(resources: ResourceVector(cpuUnits: 384, memoryMiB: 128))
    #expect(
      why(board, kind, offers: [InstanceOffer(template: large, zone: "a", overhead: daemons)])
        == "No instance can ever hold it: even when empty, the nearest, a new m5.4xlarge, has 16000 of 16384 CPU units."
    )
  }

  /// What memory an instance of a type registers is reckoned until one has: then nothing is said to be for ever.
  @Test func whatIsReckonedIsCalledSo() {
    let offers = [InstanceOffer(template: large, zone: "a")]
    let kind = TaskKind.of(.of(cpu: 100, memory: 63_100))
    #expect(
      why(board { _ in }, kind, offers: offers)
        == "No instance is expected to hold it: even when empty, the nearest, a new m5.4xlarge, has 63000 of 63100 MiB of "
        + "memory, reckoned from its type until one has registered.")
    let known = board { $0.instance("1", type: "m5.4xlarge", registered: large.registered) }
    #expect(why(known, kind, offers: offers)?.hasPrefix("No instance can ever hold it") == true)
  }

  @Test func attributesAndZonesOfOffersCountAndPassingConditionsDoNot() {
    let board = board { _ in }
    let offers = [InstanceOffer(template: large, zone: "a"), InstanceOffer(template: large, zone: "b")]
    let inZoneC = TaskKind.of(constraints: [.memberOf("attribute:ecs.availability-zone == c")])
    #expect(why(board, inZoneC, offers: offers)?.contains("does not satisfy") == true)
    let inZoneB = TaskKind.of(constraints: [.memberOf("attribute:ecs.availability-zone == b")])
    #expect(why(board, inZoneB, offers: offers) == nil)
    let busy = TaskKind.of(constraints: [.memberOf("runningTasksCount > 5")])
    #expect(why(board, busy, offers: offers) == nil)
    let agentPort = TaskKind.of(.of(tcp: [51678]))
    #expect(why(board, agentPort, offers: offers)?.contains("port 51678/tcp in use") == true)
    let broken = TaskKind.of(constraints: [.memberOf("nonsense")])
    #expect(why(board, broken, offers: offers)?.contains("cannot be read") == true)
    #expect(why(board, .of()) == "There is no instance, and no group that could launch one.")
  }
}
