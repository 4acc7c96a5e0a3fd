import ClusterModel
import Placement
import Testing

@testable import Planner

/// What must hold of every purchase and every removal, on random clusters. A failure names its seed.
@Suite struct PackingPropertyTests {
  static let seeds: [UInt64] = Array(1...120)

  private func cluster(_ seed: UInt64, mixed: Bool = false, headroom: Int = 0) -> Example {
    var random = RandomCluster(seed: seed)
    var example = random.example(mixed: mixed)
    example.policy.sizing.headroom = Headroom(largestTasks: headroom)
    return example
  }

  /// Whether the plan says that more is needed than groups can give, or that something can never be placed.
  private func isLimited(_ plan: Plan) -> Bool {
    !plan.codes.isDisjoint(with: ["groupAtMaximum", "unplaceable", "noInstanceToBuy", "stepLimit"])
  }

  @Test(arguments: seeds) func oncePurchasedEverythingRunsUnderEachTriedOrder(seed: UInt64) {
    var example = cluster(seed)
    let plan = example.plan()
    if isLimited(plan) { return }
    example.apply(plan)
    example.register()
    for order in 1...UInt64(PlanningEffort.standard.orders) {
      var world = example
      let left = world.place(seed: order)
      #expect(left == 0, "seed \(seed), order \(order): \(plan.raises), \(plan.codes.sorted())")
    }
  }

  /// Under orders that the planner did not try, luck may call for a second purchase, never for endless ones.
  @Test(arguments: seeds) func settlesUnderOtherOrders(seed: UInt64) {
    var example = cluster(seed, mixed: true)
    var random = RandomCluster(seed: seed + 7)
    for round in 1...6 {
      let plan = example.plan()
      example.apply(plan)
      example.register { count in random.below(count) }
      let left = example.place(seed: seed &* 1_000 &+ UInt64(round))
      if left == 0 || isLimited(plan) { return }
      #expect(round < 6, "seed \(seed): \(left) tasks still wait")
    }
  }

  @Test(arguments: seeds) func neverAboveAGroupsMaximum(seed: UInt64) {
    var example = cluster(seed, mixed: true, headroom: Int(seed % 3))
    for _ in 0..<3 {
      let plan = example.plan()
      for action in plan.actions {
        guard case .setDesiredCapacity(let name, let from, let to) = action.kind else { continue }
        let group = example.snapshot.groups.first { $0.name == name }
        #expect(to <= group?.maxSize ?? 0 && from == group?.desiredCapacity && to > from, "seed \(seed): \(name)")
      }
      example.apply(plan)
      example.register()
      _ = example.place(seed: seed)
    }
  }

  @Test(arguments: seeds) func aSecondPassBuysNothing(seed: UInt64) {
    var example = cluster(seed, mixed: true, headroom: Int(seed % 4))
    let first = example.plan()
    example.apply(first)
    let onTheWay = example.plan()
    #expect(onTheWay.raises.isEmpty, "seed \(seed): \(first.raises), then \(onTheWay.raises)")
    example.register()
    let registered = example.plan()
    #expect(registered.raises.isEmpty, "seed \(seed): \(first.raises), registered, then \(registered.raises)")
  }

  @Test(arguments: seeds) func whatCanNeverRunBuysNothing(seed: UInt64) {
    var example = cluster(seed)
    for index in example.snapshot.services.indices {
      example.snapshot.services[index].desiredCount = example.snapshot.services[index].runningCount
    }
    example.addService("huge", desired: 5, requirement: Example.requirement(cpu: 9000, memory: 256))
    example.addService("nowhere", desired: 5, constraints: [.memberOf("attribute:ecs.availability-zone == z")])
    let plan = example.plan()
    #expect(plan.raises.isEmpty, "seed \(seed)")
    #expect(plan.waiting.map(\.placeable) == [false, false], "seed \(seed)")
  }

  @Test(arguments: seeds) func headroomIsKept(seed: UInt64) {
    var example = cluster(seed, headroom: 3)
    let plan = example.plan()
    if isLimited(plan) { return }
    example.apply(plan)
    example.register()
    _ = example.place(seed: 1)
    let view = PlanningView(
      snapshot: example.snapshot, policy: example.policy, memory: PlannerMemory(), now: example.now)
    var memory = PlannerMemory()
    let supply = Supply(view, memory: &memory)
    let headroom = HeadroomNeed.all(view, supply, Demand.all(view))
    var board = PackingBoard(view, supply, headroom)
    let hasRoom = board.hasRoomForAll(orders: 1)
    #expect(hasRoom, "seed \(seed)")
  }

  /// Everything that goes at once leaves room for all that waits, and for what ECS starts elsewhere; it holds nothing that
  /// would be lost.
  @Test(arguments: seeds) func whatIsTakenAwayIsNotMissed(seed: UInt64) {
    var example = cluster(seed, headroom: Int(seed % 2))
    _ = example.plan()
    example.pass(601)
    let plan = example.plan()
    let gone = Set(
      plan.actions.compactMap { action -> String? in
        if case .drain(let instance) = action.kind { instance.ec2InstanceID } else { nil }
      })
    if gone.isEmpty || isLimited(plan) { return }
    let rows = Set(
      example.snapshot.instances.indices.filter { gone.contains(example.snapshot.instances[$0].ec2InstanceID) })
    for task in example.snapshot.tasks {
      guard let row = task.instance, rows.contains(Int(row)) else { continue }
      guard let service = task.service else {
        Issue.record("seed \(seed): \(task.arn), which no service starts again, is on an instance that goes")
        continue
      }
      // ECS starts it elsewhere.
      if example.snapshot.services[Int(service)].schedulingStrategy == .replica {
        example.snapshot.services[Int(service)].runningCount -= 1
      }
    }
    for row in rows { example.snapshot.instances[row].status = .draining }
    let left = example.place(seed: 1)
    #expect(left == 0, "seed \(seed): without \(gone)")
  }
}
