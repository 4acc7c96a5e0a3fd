import ClusterModel
import FoundationEssentials
import Placement
import Testing

@Suite struct SnapshotBoardTests {
  @Test func rowsAndHandlesAreTheSnapshotsIndices() {
    var fleet = ExampleFleet()
    fleet.instance("1", zone: "a")
    fleet.instance("2", zone: "b")
    let web = fleet.service("web")
    let running = fleet.task(web, on: 1)
    let waiting = fleet.task(web, on: nil)
    let stopping = fleet.task(web, on: 1, isWanted: false)
    let board = fleet.board()
    #expect(board.instanceCount == 2 && board.taskCount == 3)
    #expect(board.instance(of: running) == InstanceRow(1))
    #expect(board.instance(of: waiting) == nil)
    #expect(board.instance(of: stopping) == nil)
    #expect(board.tasks(on: InstanceRow(1)) == [running])
    #expect(board.kind(of: running) == board.kind(of: waiting))
    #expect(board.count(of: board.group(of: board.kind(of: running))) == 1)
    #expect(board.ec2InstanceID(of: InstanceRow(1)) == "i-2")
    #expect(board.arn(of: InstanceRow(0)).hasSuffix("/1"))
  }

  @Test func whatIsFreeIsECSsOwnAccount() {
    var fleet = ExampleFleet()
    fleet.instance("1", cpu: 700, memory: 900)
    fleet.task(fleet.service("web", .of(cpu: 300, memory: 100)), on: 0)
    var board = fleet.board()
    #expect(board.free(on: InstanceRow(0)) == ResourceVector(cpuUnits: 700, memoryMiB: 900))
    board.unplace(TaskHandle(0))
    #expect(board.free(on: InstanceRow(0)) == ResourceVector(cpuUnits: 1000, memoryMiB: 1000))
  }

  @Test func standaloneTasksAreOfTheirOwnGroup() {
    var fleet = ExampleFleet()
    fleet.instance("1")
    fleet.requirements = [.of()]
    fleet.definitions = [TaskDefinitionRecord(arn: "d", family: "job", revision: 1, requirement: .of())]
    for group in ["family:job", "nightly", "family:job"] {
      fleet.tasks.append(TaskRecord(arn: group, definition: 0, requirement: 0, instance: 0, group: group))
    }
    var board = fleet.board()
    let kinds = (0..<3).map { board.kind(of: TaskHandle($0)) }
    #expect(kinds[0] == kinds[2] && kinds[0] != kinds[1])
    #expect(!board.kind(kinds[0]).isService)
    let group = board.group(named: "family:job")
    #expect(board.count(of: group, on: InstanceRow(0)) == 2)
  }

  @Test func overridesMakeAKindOfTheirOwn() {
    var fleet = ExampleFleet()
    fleet.instance("1")
    let web = fleet.service("web")
    fleet.task(web, on: 0)
    fleet.task(web, on: 0)
    fleet.requirements.append(.of(cpu: 999))
    fleet.tasks[1].requirement = 1
    let board = fleet.board()
    #expect(board.kind(board.kind(of: TaskHandle(1))).requirement.resources.cpuUnits == 999)
    #expect(board.group(of: board.kind(of: TaskHandle(0))) == board.group(of: board.kind(of: TaskHandle(1))))
  }

  @Test func aServiceWhoseDefinitionWasNotReadHasNoKind() {
    var fleet = ExampleFleet()
    fleet.service("web")
    fleet.services[0].definition = nil
    let snapshot = fleet.snapshot
    #expect(TaskKind(service: snapshot.services[0], in: snapshot) == nil)
  }

  @Test func portsOfATaskThatECSHasNotCountedYetAreTakenAllTheSame() {
    var fleet = ExampleFleet()
    fleet.instance("1", ports: PortReservation(tcp: [22]))
    fleet.task(fleet.service("web", .of(tcp: [80])), on: 0)
    let board = fleet.board()
    #expect(board.portsInUse(on: InstanceRow(0)).tcp == [22, 80])
  }

  @Test func aRemovedInstanceGivesItsTasksBackAndTakesNone() {
    var fleet = ExampleFleet()
    fleet.instance("1")
    fleet.instance("2")
    let web = fleet.service("web")
    let tasks = (0..<3).map { _ in fleet.task(web, on: 0) }
    var board = fleet.board()
    let before = board
    let trial = board.checkpoint()
    #expect(board.remove(InstanceRow(0)) == tasks)
    #expect(!board.isEligible(InstanceRow(0)))
    var tieBreak = TieBreak(seed: 1)
    for task in tasks { #expect(board.place(task, tieBreak: &tieBreak) == InstanceRow(1)) }
    board.rollback(to: trial)
    #expect(board == before)
    #expect(board.tasks(on: InstanceRow(0)) == tasks)
  }

  @Test func retiredRowsAndDiscardedHandlesAreGivenAgain() {
    var board = PlacementBoard()
    let template = NodeTemplate(instanceType: "m5.large", registered: ResourceVector(cpuUnits: 1024, memoryMiB: 1024))
    let first = board.add(template, zone: "a")
    let kind = board.intern(.of())
    let task = board.addTask(kind)
    board.place(task, on: first)
    board.unplace(task)
    board.discard(task)
    board.retire(first)
    #expect(!board.isEligible(first))
    #expect(board.add(template, zone: "b") == first)
    #expect(board.zone(of: first) == "b")
    #expect(board.free(on: first) == template.registered)
    let otherKind = board.intern(.of(group: "service:other"))
    #expect(board.addTask(otherKind) == task)
    #expect(board.kind(of: task) == otherKind)
  }

  @Test func attributesThatAreSetLaterCount() {
    var fleet = ExampleFleet()
    fleet.instance("1")
    fleet.instance("2")
    var board = fleet.board()
    let kind = TaskKind.of(constraints: [.memberOf("attribute:stack == blue")])
    #expect(board.placing(kind) == ["-"])
    board.setAttributes(AttributeSet([ECSAttribute("stack", "blue")]), of: InstanceRow(1))
    #expect(board.placing(kind) == ["i-2"])
  }

  @Test func agentsAndStatesThatChangeCount() {
    var fleet = ExampleFleet()
    fleet.instance("1")
    var board = fleet.board()
    let row = InstanceRow(0)
    board.setAgentConnected(false, of: row)
    #expect(board.placing(.of()) == ["-"])
    board.setAgentConnected(true, of: row)
    board.setActive(false, of: row)
    #expect(board.placing(.of()) == ["-"])
    board.setActive(true, of: row)
    #expect(board.placing(.of()) == ["i-1"])
  }

  @Test func aCopyIsIndependent() {
    var fleet = ExampleFleet()
    fleet.instance("1")
    var board = fleet.board()
    let copy = board
    #expect(board.placing(.of()) == ["i-1"])
    #expect(copy.tasks(on: InstanceRow(0)).isEmpty)
    #expect(copy.free(on: InstanceRow(0)) == ResourceVector(cpuUnits: 2048, memoryMiB: 4096))
    #expect(copy != board)
  }
}
