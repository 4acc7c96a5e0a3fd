import ClusterModel
import Testing

@testable import Planner

@Suite struct RehouserTests {
  /// Three instances of 2,048 units in three zones; `tasks` of 512 units on each.
  private func example(_ tasks: [Int]) -> Example {
    var example = Example()
    example.addGroup(desired: tasks.count)
    let api = example.addService("api", desired: tasks.reduce(0, +), requirement: Example.requirement(cpu: 512))
    for (row, count) in zip(example.addInstances(tasks.count), tasks) { example.run(count, of: api, on: row) }
    return example
  }

  private struct Trial {
    var rehouser: Rehouser
    let round: DisruptionRound
    /// What the rehouser keeps free.
    let reserve: [DemandKind]

    mutating func take(_ index: Int32) -> [Rehousing]? { rehouser.take(index, in: round)?.rehousings }
    mutating func explanation(_ index: Int32) -> String { rehouser.explanation(index, in: round) }
  }

  private func trial(_ example: Example) throws -> Trial {
    let view = PlanningView(
      snapshot: example.snapshot, policy: example.policy, memory: example.memory, now: example.now)
    let round = DisruptionRound(view, PlanDraft(memory: example.memory))
    var memory = example.memory
    let supply = Supply(view, memory: &memory)
    return Trial(
      rehouser: try #require(Rehouser(round, supply: supply)), round: round,
      reserve: HeadroomNeed.all(view, supply, Demand.all(view)))
  }

  @Test func namesAPlaceForEachTask() throws {
    let example = example([2, 3, 2])
    var trial = try trial(example)
    let found = trial.take(0)
    #expect(found?.map(\.task) == example.snapshot.tasks.prefix(2).map(\.arn))
    #expect(found?.allSatisfy { $0.to != example.snapshot.instances[0].arn } == true)
    #expect(trial.take(2) == nil, "the room is taken by the first")
  }

  /// What is passed over without a trial is what no trial finds places for.
  @Test func noRoomElsewhereIsNoPlaceElsewhere() throws {
    var (passedOver, forTheReserve, rehoused) = (0, 0, 0)
    for seed in 1...120 {
      var cluster = RandomCluster(seed: UInt64(seed))
      var example = cluster.example(mixed: seed % 2 == 0)
      example.policy.sizing.headroom = Headroom(largestTasks: seed % 3)
      let trial = try trial(example)
      let room = RoomElsewhere(example.snapshot)
      for index in example.snapshot.instances.indices {
        var one = trial
        let mayGo = room.mayHold(Int32(index), in: trial.round)
        let mayGoBesides = room.mayHold(Int32(index), besides: trial.reserve, in: trial.round)
        let found = one.take(Int32(index))
        #expect((mayGo && mayGoBesides) || found == nil, "seed \(seed), instance \(index)")
        passedOver += mayGo ? 0 : 1
        forTheReserve += mayGo && !mayGoBesides ? 1 : 0
        rehoused += found == nil ? 0 : 1
      }
    }
    #expect(passedOver > 20 && forTheReserve > 5 && rehoused > 20, "\((passedOver, forTheReserve, rehoused))")
  }

  /// One after the other, as they would go together: what has been given away is no room for the next.
  @Test func whatIsTakenIsNoRoomForTheNext() throws {
    var (passedOver, taken) = (0, 0)
    for seed in 1...160 {
      var cluster = RandomCluster(seed: UInt64(seed))
      let example = cluster.example(mixed: seed % 2 == 0)
      var trial = try trial(example)
      let fresh = RoomElsewhere(example.snapshot)
      var room = fresh
      for index in example.snapshot.instances.indices.map(Int32.init) {
        let mayGo = room.mayHold(index, besides: trial.reserve, in: trial.round)
        let witness = trial.rehouser.take(index, in: trial.round)
        #expect(mayGo || witness == nil, "seed \(seed), instance \(index)")
        if !mayGo && fresh.mayHold(index, besides: trial.reserve, in: trial.round) { passedOver += 1 }
        guard let witness else { continue }
        taken += 1
        room.take(index, witness, in: trial.round)
      }
    }
    #expect(passedOver > 5 && taken > 50, "\((passedOver, taken))")
  }

  @Test func saysWhichTaskLacksWhat() throws {
    var trial = try trial(example([3, 3, 3]))
    #expect(trial.take(1) == nil)
    let why = trial.explanation(1)
    #expect(why.contains("of service:api finds no other place; nearest is i-00000"))
    #expect(why.contains("has 0 of 512 CPU units"))
  }

  @Test func headroomRemains() throws {
    var example = example([1, 2, 2])
    example.policy.sizing.headroom = Headroom(largestTasks: 4)
    var short = try trial(example)
    #expect(short.take(0) == nil)
    #expect(short.explanation(0).contains("headroom"))
    example.policy.sizing.headroom = Headroom(largestTasks: 3)
    var enough = try trial(example)
    #expect(enough.take(0)?.count == 1)
  }

  @Test func roomOfWaitingTasksIsNotGivenAway() throws {
    var example = example([1, 2, 2])
    example.snapshot.services[0].desiredCount += 4
    var trial = try trial(example)
    #expect(trial.take(0) == nil)
  }

  @Test func whatIsOnItsWayOrLeavingTakesNothingIn() throws {
    var example = example([3, 4, 0])
    example.snapshot.groups[0].desiredCapacity = 6
    example.snapshot.instances[2].status = .draining
    var trial = try trial(example)
    #expect(trial.take(0) == nil)
  }

  @Test func daemonsStayAndTasksOfNoServiceAreAwaited() throws {
    var example = example([2, 4, 3])
    let agent = example.addService("agent", requirement: Example.requirement(cpu: 0, memory: 64), daemon: true)
    for row in example.snapshot.instances.indices { example.run(of: agent, on: Int32(row)) }
    example.snapshot.tasks[1].service = nil
    let alone = example.snapshot.tasks[1].arn
    var trial = try trial(example)
    let witness = trial.rehouser.take(0, in: trial.round)
    #expect(witness?.rehousings.map(\.task) == [example.snapshot.tasks[0].arn])
    #expect(witness?.awaited == [alone])
  }

  /// One task on the first; the second is full, the third has room, and its `agent` is in some state.
  private func withAgent(_ state: TaskStatus?, constraints: [PlacementConstraint] = []) -> Example {
    var example = example([1, 4, 0])
    let agent = example.addService(
      "agent", requirement: Example.requirement(cpu: 0, memory: 64, constraints: constraints), daemon: true)
    for row in 0..<2 { example.run(of: agent, on: Int32(row)) }
    guard let state else { return example }
    example.run(of: agent, on: 2)
    example.snapshot.tasks[example.snapshot.tasks.count - 1].lastStatus = state
    return example
  }

  @Test(arguments: [nil, TaskStatus.provisioning, .pending, .stopping])
  func whatLacksADaemonIsNoPlaceYet(state: TaskStatus?) throws {
    let example = withAgent(state)
    var trial = try trial(example)
    #expect(trial.take(0) == nil)
    #expect(trial.explanation(0).contains("i-000003, where agent does not run"))
    #expect(trial.rehouser.waitsForDaemons(0, in: trial.round))
  }

  @Test func withoutRoomOnesDaemonsChangeNothing() throws {
    var example = example([1, 4, 4])
    let agent = example.addService("agent", requirement: Example.requirement(cpu: 0, memory: 64), daemon: true)
    for row in 0..<2 { example.run(of: agent, on: Int32(row)) }
    let trial = try trial(example)
    #expect(!trial.rehouser.waitsForDaemons(0, in: trial.round))
  }

  @Test func whatRunsItsDaemonsIsAPlace() throws {
    var trial = try trial(withAgent(.running))
    #expect(trial.take(0)?.count == 1)
  }

  @Test func aDaemonThatIsNotMeantForItSaysNothingOfIt() throws {
    var trial = try trial(
      withAgent(nil, constraints: [.memberOf("attribute:ecs.availability-zone != us-east-1c")]))
    #expect(trial.take(0)?.count == 1)
  }

  @Test func aDaemonThatIsDeletedSaysNothing() throws {
    var example = withAgent(nil)
    example.snapshot.services[1].status = "INACTIVE"
    var trial = try trial(example)
    #expect(trial.take(0)?.count == 1)
  }
}
