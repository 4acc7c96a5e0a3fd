import ClusterModel
import Testing

/// What waits for ever, what leaves, and what is kept free.
@Suite struct PackingAccountTests {
  private func busy() -> Example {
    var example = Example()
    example.addGroup(desired: 2)
    let api = example.addService("api", desired: 2, requirement: Example.requirement(cpu: 1024, memory: 1024))
    example.run(2, of: api, on: example.addInstances(2)[0])
    return example
  }

  @Test func whatCanNeverBePlacedDoesNotKeepAClusterLarge() {
    var example = busy()
    example.addService("huge", desired: 1, requirement: Example.requirement(cpu: 4096))
    _ = example.plan()
    example.pass(601)
    let plan = example.plan()
    #expect(plan.kinds == ["tagIntent", "drain"])
    #expect(plan.codes.contains("unplaceable"))
  }

  @Test func affinityToWhatIsNotThereBuysNothing() {
    var example = busy()
    example.addService("near", desired: 1, constraints: [.memberOf("task:group == service:cache")])
    let plan = example.plan()
    #expect(plan.raises.isEmpty)
    #expect(plan.codes.contains("noInstanceToBuy"))
    #expect(plan.waiting == [WaitingDemand(service: "near", count: 1, placeable: true)])
  }

  @Test func replacementsForALeavingInstanceNeedRoom() {
    var example = busy()
    // The other instance holds two tasks of its own: there is no room for those that must move.
    let other = example.addService("other", desired: 2, requirement: Example.requirement(cpu: 1024, memory: 1024))
    example.run(2, of: other, on: 1)
    example.snapshot.instances[0].status = .draining
    let plan = example.plan()
    #expect(plan.raises == ["web": 1])
    #expect(plan.waiting.isEmpty, "nothing waits yet")
    example.apply(plan)
    #expect(example.plan().raises.isEmpty)
    // One replacement runs elsewhere already: only the other one needs room.
    example.snapshot.services[0].runningCount = 3
    example.snapshot.groups[0].desiredCapacity = 2
    #expect(example.plan().raises == ["web": 1])
    example.snapshot.services[0].runningCount = 4
    #expect(example.plan().raises.isEmpty)
  }

  @Test func aTerminatingInstanceIsNoCapacity() {
    var example = busy()
    example.snapshot.instances[1].lifecycleState = "Terminating:Wait"
    example.snapshot.groups[0].desiredCapacity = 1
    example.snapshot.services[0].desiredCount = 4
    #expect(example.plan().raises == ["web": 1])
  }

  @Test func recallsADrainingInstanceBeforeItBuys() {
    var example = busy()
    example.snapshot.instances[1].status = .draining
    example.snapshot.instances[1].intent = DisruptionIntent(reason: .scaleIn, decision: "d", startedAt: example.now)
    example.snapshot.services[0].desiredCount = 4
    let plan = example.plan()
    #expect(plan.raises.isEmpty)
    #expect(plan.kinds == ["tagIntent", "undrain"])
    example.snapshot.services[0].desiredCount = 6
    let more = example.plan()
    #expect(more.raises == ["web": 1])
    #expect(more.kinds.contains("undrain"))
  }

  @Test func doesNotRecallWhatWouldNotHelp() {
    var example = busy()
    example.snapshot.instances[1].status = .draining
    example.snapshot.instances[1].intent = DisruptionIntent(reason: .scaleIn, decision: "d", startedAt: example.now)
    example.addGroup("large", templates: [Example.template("m5.xlarge", cpu: 4096, memory: 15_360)])
    example.addService("big", desired: 1, requirement: Example.requirement(cpu: 4000, memory: 1024))
    let plan = example.plan()
    #expect(plan.raises == ["large": 1])
    #expect(!plan.kinds.contains("undrain"))
  }

  @Test func aHumansDrainIsNeverRecalled() {
    var example = busy()
    example.snapshot.instances[1].status = .draining
    example.snapshot.services[0].desiredCount = 4
    let plan = example.plan()
    #expect(plan.raises == ["web": 1])
    #expect(!plan.kinds.contains("undrain"))
  }

  /// 2,048 of 4,096 units are reserved. Half of that is 1,024, a tenth 205: on two instances there is room for either, on one
  /// for neither.
  @Test(arguments: [
    (Headroom(percent: 100), 2048), (Headroom(percent: 110), 2253), (Headroom(cpuUnits: 2048), 2048),
    (Headroom(cpuUnits: 2049), 2049), (Headroom(percent: 50, cpuUnits: 2200), 2200),
    (Headroom(largestTasks: 2, percent: 100), 2048), (Headroom(largestTasks: 2, percent: 110), 2253),
    (Headroom(memoryMiB: 7680), 0), (Headroom(memoryMiB: 15_000), 1),
  ]) func keepsAmountsFree(headroom: Headroom, cpu: Int) {
    var example = busy()
    example.policy.sizing.headroom = headroom
    // One instance of 2,048 units is empty: what goes beyond it must be bought.
    let isBeyond = cpu > 2048 || headroom.memoryMiB > 7680 + 5632
    #expect(example.plan().raises == (isBeyond ? ["web": 1] : [:]))
  }

  /// Pieces of the largest task's size, and one for what is left: more headroom never buys less.
  @Test func moreHeadroomNeverBuysLess() {
    var example = Example()
    example.addGroup(desired: 3)
    let api = example.addService("api", desired: 3, requirement: Example.requirement(cpu: 512, memory: 512))
    for row in example.addInstances(3) { example.run(of: api, on: row) }
    var last = 0
    for cpu in stride(from: 0, through: 12_288, by: 64) {
      example.policy.sizing.headroom = Headroom(cpuUnits: cpu)
      let bought = example.plan().raises["web"] ?? 0
      #expect(bought >= last, "\(cpu)")
      // Three instances have 1,536 units free each, and each new one 2,048.
      #expect(bought == max(0, (cpu - 3 * 1536 + 2047) / 2048), "\(cpu)")
      last = bought
    }
  }
}
