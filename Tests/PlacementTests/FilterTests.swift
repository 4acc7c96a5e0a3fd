import ClusterModel
import Placement
import Testing

/// What keeps a task off an instance, rule by rule, with the reason and the amounts.
@Suite struct FilterTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var kind: TaskKind
    var expected: [Rejection]
    var change: @Sendable (inout ExampleFleet) -> Void = { _ in }
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(name: "fits exactly", kind: .of(.of(cpu: 1024, memory: 2048)), expected: []),
    Case(
      name: "asks for nothing of what is gone", kind: .of(.of(cpu: 0, memory: 0)), expected: [],
      change: { $0.instances[0].remaining = .zero }),
    Case(name: "cpu", kind: .of(.of(cpu: 1025)), expected: [.cpu(asked: 1025, free: 1024)]),
    Case(name: "memory", kind: .of(.of(memory: 2049)), expected: [.memory(asked: 2049, free: 2048)]),
    Case(
      name: "all amounts at once", kind: .of(.of(cpu: 2000, memory: 3000, gpus: 3, interfaces: 2)),
      expected: [
        .cpu(asked: 2000, free: 1024), .memory(asked: 3000, free: 2048), .gpu(asked: 3, free: 2),
        .networkInterfaces(asked: 2, free: 1),
      ]),
    Case(name: "gpus that are there", kind: .of(.of(gpus: 2)), expected: []),
    Case(name: "an interface that is there", kind: .of(.of(interfaces: 1)), expected: []),
    Case(
      name: "the agent's port", kind: .of(.of(tcp: [51678, 80])), expected: [.ports(PortReservation(tcp: [51678]))]),
    Case(name: "the same number over UDP", kind: .of(.of(udp: [51678])), expected: []),
    Case(
      name: "TCP and UDP ports in use", kind: .of(.of(tcp: [80], udp: [53, 54])),
      expected: [.ports(PortReservation(tcp: [80], udp: [53]))],
      change: { $0.instances[0].portsInUse = PortReservation(tcp: [22, 80], udp: [53]) }),
    Case(
      name: "a hundred host ports, and one more", kind: .of(.of(tcp: [9000, 9001])),
      expected: [.portCount(asked: 2, taken: 99)],
      change: { $0.instances[0].portsInUse = PortReservation(tcp: Array(1...99)) }),
    Case(
      name: "the hundredth host port", kind: .of(.of(tcp: [9000])), expected: [],
      change: { $0.instances[0].portsInUse = PortReservation(tcp: Array(1...99)) }),
    Case(
      name: "no host port on a full instance", kind: .of(.of(cpu: 1)), expected: [],
      change: { $0.instances[0].portsInUse = PortReservation(tcp: Array(1...100)) }),
    Case(
      name: "required attributes, with and without value",
      kind: .of(.of(attributes: [ECSAttribute("ssd"), ECSAttribute("rack", "r1"), ECSAttribute("ecs.instance-type")])),
      expected: [.attributes([ECSAttribute("rack", "r1")])],
      change: { $0.instances[0].attributes = AttributeSet([ECSAttribute("ssd"), ECSAttribute("rack", "r2")]) }),
    Case(
      name: "memberOf on attributes",
      kind: .of(.of(constraints: [.memberOf("attribute:ecs.availability-zone == b")])),
      expected: [.memberOf("attribute:ecs.availability-zone == b")]),
    Case(
      name: "memberOf of the service", kind: .of(constraints: [.memberOf("attribute:ecs.instance-type =~ c5.*")]),
      expected: [.memberOf("attribute:ecs.instance-type =~ c5.*")]),
    Case(
      name: "memberOf on the agent", kind: .of(constraints: [.memberOf("agentVersion >= 1.20")]),
      expected: [.memberOf("agentVersion >= 1.20")], change: { $0.instances[0].agentVersion = "1.19.9" }),
    Case(
      name: "memberOf on running tasks", kind: .of(constraints: [.memberOf("runningTasksCount < 2")]),
      expected: [.memberOf("runningTasksCount < 2")], change: { $0.instances[0].runningTasksCount = 2 }),
    Case(
      name: "distinctInstance", kind: .of(constraints: [.distinctInstance]), expected: [.distinctInstance(tasks: 2)],
      change: { fleet in
        let web = fleet.service("web")
        fleet.task(web, on: 0)
        fleet.task(web, on: 0)
      }),
    Case(
      name: "distinctInstance does not mind other groups", kind: .of(constraints: [.distinctInstance]), expected: [],
      change: { $0.task($0.service("other"), on: 0) }),
    Case(
      name: "agent disconnected", kind: .of(), expected: [.agentDisconnected],
      change: { $0.instances[0].agentConnected = false }),
    Case(name: "draining", kind: .of(), expected: [.notActive], change: { $0.instances[0].status = .draining }),
    Case(
      name: "several reasons in ECS's order",
      kind: .of(.of(cpu: 4000, tcp: [22]), constraints: [.memberOf("attribute:x exists")]),
      expected: [
        .notActive, .agentDisconnected, .cpu(asked: 4000, free: 1024), .ports(PortReservation(tcp: [22])),
        .memberOf("attribute:x exists"),
      ],
      change: {
        $0.instances[0].status = .deregistering
        $0.instances[0].agentConnected = false
      }),
  ]

  @Test(arguments: cases)
  func rejects(_ test: Case) throws {
    var fleet = ExampleFleet()
    fleet.instance("1", cpu: 1024, memory: 2048, gpus: 2, interfaces: 1)
    test.change(&fleet)
    var board = fleet.board()
    let kind = board.intern(test.kind)
    #expect(board.rejections(of: kind, on: InstanceRow(0)) == test.expected)
    #expect(board.canPlace(kind, on: InstanceRow(0)) == test.expected.isEmpty)
    var tieBreak = TieBreak(seed: 1)
    #expect((board.place(kind, tieBreak: &tieBreak) != nil) == test.expected.isEmpty)
  }

  @Test func anExpressionThatCannotBeReadKeepsTheTaskOffEverything() throws {
    var fleet = ExampleFleet()
    fleet.instance("1")
    var board = fleet.board()
    let kind = board.intern(.of(constraints: [.memberOf("attribute:a === b")]))
    #expect(board.rejections(of: kind, on: InstanceRow(0)).first?.description.contains("character 15") == true)
    var tieBreak = TieBreak(seed: 1)
    #expect(board.place(kind, tieBreak: &tieBreak) == nil)
    #expect(board.placeMany(kind, count: 50, tieBreak: &tieBreak).isEmpty)
    #expect(!board.canPlace(kind, on: InstanceRow(0)))
  }

  @Test func affinityAndItsOppositeFollowTheTasks() {
    var fleet = ExampleFleet()
    for id in ["1", "2", "3"] { fleet.instance(id) }
    fleet.task(fleet.service("db"), on: 1)
    var board = fleet.board()
    let near = TaskKind.of(group: "service:cache", constraints: [.memberOf("task:group == service:db")])
    #expect(board.placing(near, 2) == ["i-2", "i-2"])
    let far = TaskKind.of(group: "service:batch", constraints: [.memberOf("not(task:group == service:db)")])
    #expect(Set(board.placing(far, 4)) == ["i-1", "i-3"])
  }

  @Test func staticPortsAllowOneTaskAnInstance() {
    var fleet = ExampleFleet()
    for id in ["1", "2"] { fleet.instance(id) }
    var board = fleet.board()
    let placed = board.placing(.of(.of(tcp: [8080])), 3)
    #expect(Set(placed.prefix(2)) == ["i-1", "i-2"])
    #expect(placed[2] == "-")
  }

  @Test func taskGroupsOfStandaloneTasksKeepDistinctInstances() {
    var fleet = ExampleFleet()
    for id in ["1", "2"] { fleet.instance(id) }
    var board = fleet.board()
    let kind = TaskKind.of(group: "family:job", constraints: [.distinctInstance], isService: false)
    #expect(Set(board.placing(kind, 3)) == ["i-1", "i-2", "-"])
  }
}
