import ClusterModel
import Placement
import Testing

@Suite struct DaemonTests {
  private let template = NodeTemplate(
    instanceType: "m5.large", registered: ResourceVector(cpuUnits: 2048, memoryMiB: 7680),
    attributes: AttributeSet([ECSAttribute("ssd")]))

  private var fleet: ExampleFleet {
    var fleet = ExampleFleet()
    fleet.service("agent", .of(cpu: 100, memory: 200, tcp: [9100]), scheduling: .daemon)
    fleet.service(
      "zone-b", .of(cpu: 50, memory: 50, constraints: [.memberOf("attribute:ecs.availability-zone == b")]),
      scheduling: .daemon)
    fleet.service("logs", .of(cpu: 10, memory: 20))
    fleet.service("leaving", .of(cpu: 1, memory: 1), scheduling: .daemon, status: "DRAINING")
    fleet.service("fargate", .of(cpu: 1, memory: 1), scheduling: .daemon, launchType: "FARGATE")
    return fleet
  }

  @Test func overheadIsTheSumOfDaemonsThatMatch() {
    let inA = DaemonOverhead(snapshot: fleet.snapshot, template: template, zone: "a")
    #expect(inA.resources == ResourceVector(cpuUnits: 100, memoryMiB: 200))
    #expect(inA.ports == PortReservation(tcp: [9100]))
    #expect(inA.services == [0])
    let inB = DaemonOverhead(snapshot: fleet.snapshot, template: template, zone: "b")
    #expect(inB.resources == ResourceVector(cpuUnits: 150, memoryMiB: 250))
    #expect(inB.services == [0, 1])
  }

  @Test func servicesThatThePolicyKeepsOnePerInstanceCountAsDaemons() {
    let overhead = DaemonOverhead(snapshot: fleet.snapshot, template: template, zone: "a", daemonLike: [2])
    #expect(overhead.resources == ResourceVector(cpuUnits: 110, memoryMiB: 220))
    #expect(overhead.services == [0, 2])
  }

  @Test func aDaemonThatDoesNotFitTakesNothing() {
    let small = NodeTemplate(instanceType: "t3.nano", registered: ResourceVector(cpuUnits: 90, memoryMiB: 400))
    #expect(DaemonOverhead(snapshot: fleet.snapshot, template: small, zone: "a") == DaemonOverhead())
  }

  @Test func aFreshInstanceOffersWhatItsDaemonsLeave() {
    var board = PlacementBoard()
    let overhead = DaemonOverhead(snapshot: fleet.snapshot, template: template, zone: "b")
    let row = board.add(template, zone: "b", overhead: overhead, id: "new-1")
    #expect(board.free(on: row) == ResourceVector(cpuUnits: 1898, memoryMiB: 7430))
    #expect(board.registered(on: row) == template.registered)
    #expect(board.portsInUse(on: row).tcp == [22, 2375, 2376, 9100, 51678, 51679])
    #expect(board.zone(of: row) == "b")
    #expect(board.attributes(of: row).value("ecs.instance-type") == "m5.large")
    #expect(board.arn(of: row) == "new-1")
    #expect(board.subject(row).runningTasksCount == 2)
  }

  /// Three instances: the first has its daemon, the second lacks it, the third has no room for it.
  private var partial: ExampleFleet {
    var fleet = ExampleFleet()
    let agent = fleet.service("agent", .of(cpu: 100, memory: 200), scheduling: .daemon)
    for (id, cpu) in [("1", Int32(1000)), ("2", 1000), ("3", 50)] { fleet.instance(id, cpu: cpu) }
    fleet.instance("4", status: .draining)
    fleet.task(agent, on: 0)
    return fleet
  }

  @Test func roomForDaemonsThatAreStillToComeIsTakenFirst() {
    let board = partial.board()
    #expect(board.allInstances.map { board.free(on: $0).cpuUnits } == [1000, 900, 50, 2048])
    let plain = partial.board(BoardOptions(reservesMissingDaemons: false))
    #expect(plain.allInstances.map { plain.free(on: $0).cpuUnits } == [1000, 1000, 50, 2048])
  }

  @Test func instancesThatLackADaemonAreNamedWhetherTheyHaveRoomOrNot() throws {
    var board = partial.board()
    let snapshot = partial.snapshot
    let kind = try #require(TaskKind(service: snapshot.services[0], in: snapshot))
    let handle = board.intern(kind)
    #expect(kind.isDaemon)
    #expect(board.isDaemon(TaskHandle(0)))
    #expect(board.instancesLacking(handle) == [InstanceRow(1), InstanceRow(2)])
    #expect(!board.canPlace(handle, on: InstanceRow(2)))
  }
}
