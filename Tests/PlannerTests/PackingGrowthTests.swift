import ClusterModel
import Testing

@Suite struct PackingGrowthTests {
  @Test func buysWhatWaitingTasksNeedAndNoMore() {
    var example = Example()
    example.addGroup()
    // 1,024 CPU units each: two to an instance of 2,048.
    example.addService("api", desired: 5, requirement: Example.requirement(cpu: 1024, memory: 1024))
    let plan = example.plan()
    #expect(plan.raises == ["web": 3])
    #expect(plan.waiting == [WaitingDemand(service: "api", count: 5, placeable: true)])
  }

  @Test func aSecondPassBuysNothing() {
    var example = Example()
    example.addGroup()
    example.addService("api", desired: 5, requirement: Example.requirement(cpu: 1024, memory: 1024))
    example.apply(example.plan())
    #expect(example.plan().changes.isEmpty)
    example.snapshot.groups[0].incoming = (0..<3).map {
      IncomingInstance(ec2InstanceID: "i-new\($0)", instanceType: "m5.large", availabilityZone: "us-east-1a")
    }
    #expect(example.plan().changes.isEmpty)
  }

  @Test func usesWhatIsFreeFirst() {
    var example = Example()
    example.addGroup(desired: 2)
    example.addInstances(2)
    example.addService("api", desired: 6, requirement: Example.requirement(cpu: 1024, memory: 1024))
    #expect(example.plan().raises == ["web": 1])
  }

  /// The services were read before ECS placed some of the tasks, or from a replica that lags: what has a place lacks none.
  @Test(arguments: [0, 2, 4]) func whatHasFoundAPlaceSinceIsNotBoughtFor(counted: Int) {
    var example = Example()
    example.addGroup(desired: 3)
    example.addInstances(3)
    let api = example.addService("api", desired: 6, requirement: Example.requirement(cpu: 1024, memory: 1024))
    example.run(2, of: api, on: 0)
    example.run(2, of: api, on: 1)
    example.snapshot.services[0].runningCount = counted / 2
    example.snapshot.services[0].pendingCount = counted / 2
    let plan = example.plan()
    #expect(plan.raises == [:])
    #expect(plan.waiting.map(\.count) == [2])
    example.snapshot.services[0].desiredCount = 7
    #expect(example.plan().raises == ["web": 1])
  }

  @Test func takesTheCheaperGroup() {
    var example = Example()
    example.addGroup("dear", templates: [Example.template(price: 0.2)])
    example.addGroup("cheap", templates: [Example.template(price: 0.1)])
    example.addService("api", desired: 4, requirement: Example.requirement(cpu: 1024, memory: 1024))
    #expect(example.plan().raises == ["cheap": 2])
  }

  @Test func goesOnInAnotherGroupAtTheMaximum() {
    var example = Example()
    example.addGroup("dear", templates: [Example.template(price: 0.2)])
    example.addGroup("cheap", max: 1, templates: [Example.template(price: 0.1)])
    example.addService("api", desired: 4, requirement: Example.requirement(cpu: 1024, memory: 1024))
    #expect(example.plan().raises == ["cheap": 1, "dear": 1])
  }

  @Test func saysThatGroupsAreAtTheirMaximum() {
    var example = Example()
    example.addGroup(max: 1)
    example.addService("api", desired: 4, requirement: Example.requirement(cpu: 1024, memory: 1024))
    #expect(example.plan().raises == ["web": 1])
    example.snapshot.groups[0].desiredCapacity = 1
    let plan = example.plan()
    #expect(plan.changes.isEmpty)
    #expect(plan.codes.contains("groupAtMaximum"))
  }

  @Test func neverBuysForWhatCanNeverBePlaced() {
    var example = Example()
    example.addGroup()
    example.addService("huge", desired: 3, requirement: Example.requirement(cpu: 4096, memory: 1024))
    example.addService(
      "nowhere", desired: 1, constraints: [.memberOf("attribute:ecs.instance-type == x9.huge")])
    let plan = example.plan()
    #expect(plan.changes.isEmpty)
    #expect(plan.waiting.allSatisfy { !$0.placeable })
    #expect(plan.waiting[0].unplaceableBecause?.contains("has 2048 of 4096 CPU units") == true)
    #expect(plan.waiting[1].unplaceableBecause?.contains("x9.huge") == true)
  }

  @Test func oneInstanceForEachTaskThatMustStandApart() {
    var example = Example()
    example.addGroup()
    example.addService("apart", desired: 4, constraints: [.distinctInstance])
    #expect(example.plan().raises == ["web": 4])
    var other = Example()
    other.addGroup()
    other.addService("port", desired: 3, requirement: Example.requirement(ports: [8080]))
    #expect(other.plan().raises == ["web": 3])
  }

  @Test func countsDaemonsAsOverhead() {
    var example = Example()
    example.addGroup()
    example.addService("agent", requirement: Example.requirement(cpu: 128, memory: 128), daemon: true)
    // Two would fit on 2,048 units were it not for the daemon.
    example.addService("api", desired: 2, requirement: Example.requirement(cpu: 1024, memory: 1024))
    #expect(example.plan().raises == ["web": 2])
  }

  @Test func asksInTheGroupsOwnUnits() {
    var example = Example()
    example.addGroup(templates: [Example.template(units: 4)], unit: .weighted)
    example.addService("api", desired: 4, requirement: Example.requirement(cpu: 1024, memory: 1024))
    #expect(example.plan().raises == ["web": 8])
  }

  @Test func keepsHeadroom() {
    var example = Example()
    example.policy.sizing.headroom = Headroom(largestTasks: 2)
    example.addGroup(desired: 1)
    let instance = example.addInstances(1)[0]
    let api = example.addService("api", desired: 1, requirement: Example.requirement(cpu: 1024, memory: 1024))
    example.run(of: api, on: instance)
    #expect(example.plan().raises == ["web": 1])
  }

  @Test func leavesAGroupAloneWhoseLaunchesFail() {
    var example = Example()
    example.addGroup("cheap", desired: 2, templates: [Example.template(price: 0.1)])
    example.addGroup("dear", templates: [Example.template(price: 0.2)])
    example.snapshot.groups[0].launchFailures = [LaunchFailure(at: example.now, message: "no capacity")]
    example.addService("api", desired: 4, requirement: Example.requirement(cpu: 1024, memory: 1024))
    #expect(example.plan().raises == ["dear": 2])
  }

  @Test func replacesWhatDoesNotRegisterInTime() {
    var example = Example()
    example.addGroup("cheap", desired: 1, templates: [Example.template(price: 0.1)])
    example.addGroup("dear", templates: [Example.template(price: 0.2)])
    example.snapshot.groups[0].incoming = [
      IncomingInstance(
        ec2InstanceID: "i-stuck", instanceType: "m5.large", availabilityZone: "us-east-1a", lifecycleState: "InService",
        since: example.now)
    ]
    example.addService("api", desired: 2, requirement: Example.requirement(cpu: 1024, memory: 1024))
    #expect(example.plan().changes.isEmpty)
    example.pass(1000)
    #expect(example.plan().raises == ["dear": 1])
  }

  @Test func writesNothingWhilePausedOrUnbound() {
    var example = Example()
    example.addGroup()
    example.addService("api", desired: 4)
    example.snapshot.isPaused = true
    #expect(example.plan().codes.contains("paused"))
    example.snapshot.isPaused = false
    example.snapshot.groups[0].isBound = false
    let plan = example.plan()
    #expect(plan.changes.isEmpty)
    #expect(plan.codes.contains("groupNotBound"))
  }
}
