import ClusterModel
import Testing

@testable import Planner

@Suite struct RemovalTrialTests {
  /// Three instances of 2,048 units in three zones; `tasks` of 512 units on each.
  private func example(_ tasks: [Int]) -> Example {
    var example = Example()
    example.addGroup(desired: tasks.count)
    let api = example.addService("api", desired: tasks.reduce(0, +), requirement: Example.requirement(cpu: 512))
    for (row, count) in zip(example.addInstances(tasks.count), tasks) { example.run(count, of: api, on: row) }
    return example
  }

  private func trials(_ example: Example) -> RemovalTrials {
    let view = PlanningView(
      snapshot: example.snapshot, policy: example.policy, memory: example.memory, now: example.now)
    var memory = example.memory
    return RemovalTrials(view, Supply(view, memory: &memory))
  }

  private func witness(_ outcome: RemovalTrials.Outcome) -> [Rehousing]? {
    if case .granted(let rehousings) = outcome { rehousings } else { nil }
  }

  private func refusal(_ outcome: RemovalTrials.Outcome) -> Refusal? {
    if case .refused(let refusal) = outcome { refusal } else { nil }
  }

  @Test func namesAPlaceForEachTask() {
    let example = example([2, 3, 2])
    var trials = trials(example)
    let found = witness(trials.take([0]))
    #expect(found?.map(\.task) == example.snapshot.tasks.prefix(2).map(\.arn))
    #expect(found?.allSatisfy { $0.to != example.snapshot.instances[0].arn } == true)
    #expect(witness(trials.take([2])) == nil, "the room is taken by the first")
  }

  @Test func saysWhichTaskLacksWhat() {
    let example = example([3, 3, 3])
    var trials = trials(example)
    let refusal = refusal(trials.take([1]))
    #expect(refusal?.code == .noRoomElsewhere)
    #expect(refusal?.subject == "i-000002")
    #expect(refusal?.message.contains("of service:api finds no other place: the nearest, i-00000") == true)
    #expect(refusal?.message.contains("has 0 of 512 CPU units") == true)
  }

  @Test func headroomRemains() {
    var example = example([1, 2, 2])
    example.policy.sizing.headroom = Headroom(largestTasks: 4)
    var short = trials(example)
    #expect(refusal(short.take([0]))?.code == .headroom)
    example.policy.sizing.headroom = Headroom(largestTasks: 3)
    var enough = trials(example)
    #expect(witness(enough.take([0]))?.count == 1)
  }

  @Test func roomOfWaitingTasksIsNotGivenAway() {
    var example = example([1, 2, 2])
    example.snapshot.services[0].desiredCount += 4
    var trials = trials(example)
    #expect(refusal(trials.take([0]))?.code == .noRoomElsewhere)
  }

  @Test func whatIsOnItsWayOrLeavingTakesNothingIn() {
    var example = example([3, 4, 0])
    example.snapshot.groups[0].desiredCapacity = 6
    example.snapshot.instances[2].status = .draining
    var trials = trials(example)
    #expect(refusal(trials.take([0]))?.code == .noRoomElsewhere)
  }

  @Test func daemonsAndAwaitedTasksStay() {
    var example = example([2, 4, 3])
    let agent = example.addService("agent", requirement: Example.requirement(cpu: 0, memory: 64), daemon: true)
    example.run(of: agent, on: 0)
    var trials = trials(example)
    let last = example.snapshot.tasks[1].arn
    #expect(witness(trials.take([0]) { $0.arn == last })?.map(\.task) == [example.snapshot.tasks[0].arn])
  }
}
