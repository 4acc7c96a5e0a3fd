import ClusterModel
import Foundation
import Planner
import Testing

@Suite struct BusyScaleInTests {
  /// Three instances, each with one small task of `api`: two would do, and one.
  private func fragmented(_ instances: Int = 3, zones: [String] = ["us-east-1a"]) -> Example {
    var example = Example()
    example.policy.sizing.scaleIn.stepMax = .count(1)
    example.addGroup(desired: instances, zones: zones)
    let hosts = example.addInstances(instances)
    let api = example.addService("api", desired: instances)
    for host in hosts { example.run(of: api, on: host) }
    return example
  }

  private func ripe(_ example: Example) -> Example {
    var example = example
    _ = example.plan()
    example.pass(601)
    return example
  }

  @Test func movesTasksOnlyWithAPlaceForEach() throws {
    var example = ripe(fragmented())
    let plan = example.audited()
    #expect(plan.kinds == ["tagIntent", "drain"])
    let witness = try #require(plan.actions.last?.witness)
    #expect(witness.rehousings.count == 1)
    #expect(witness.rehousings[0].task == example.snapshot.tasks[0].arn)
    example.apply(plan)
    #expect(example.plan().changes.isEmpty)
  }

  @Test func goesOnOnlyOnceTasksHaveStoppedAndServicesStand() {
    var example = ripe(fragmented())
    example.apply(example.audited())
    #expect(example.step().isEmpty)
    example.tellToStop(0)
    #expect(example.step().isEmpty)
    example.allStop(0)
    #expect(example.step().isEmpty)
    #expect(example.step().isEmpty, "two reads agree, but api has two of three")
    example.run(of: 0, on: 1)
    #expect(example.step() == ["terminateInstance"])
  }

  @Test func aReadThatIsPlannedOnTwiceCountsOnce() {
    var example = ripe(fragmented())
    example.apply(example.audited())
    #expect(example.step().isEmpty, "seen DRAINING")
    example.allStop(0)
    example.run(of: 0, on: 1)
    #expect(example.step().isEmpty, "empty, by one read")
    for _ in 0..<3 {
      example.now = example.now.addingTimeInterval(5)
      #expect(example.audited().changes.isEmpty, "the same read as before")
    }
    #expect(example.step() == ["terminateInstance"])
  }

  @Test func nothingMovesWithoutRoomOrHeadroom() {
    var example = ripe(fragmented())
    for index in 0..<3 { example.snapshot.instances[index].remaining.memoryMiB = 100 }
    #expect(example.plan().changes.isEmpty)
    var other = fragmented(2)
    other.policy.sizing.headroom = Headroom(largestTasks: 8)
    other = ripe(other)
    #expect(other.plan().changes.isEmpty, "eight more of the largest task would have no room")
  }

  @Test(arguments: ["stuck", "rounding", "protected", "standalone", "deployment", "kept", "unhealthy", "floor"])
  func saysWhyTasksMayNotMove(what: String) {
    var example = fragmented()
    var code = "minimumHealthy"
    switch what {
    case "stuck": example.snapshot.services[0].maximumPercent = 100
    case "rounding": example.snapshot.services[0].maximumPercent = 125
    case "protected":
      for index in 0..<3 { example.snapshot.tasks[index].protectedUntil = example.now.addingTimeInterval(9000) }
      code = "protectedTask"
    case "standalone":
      for index in 0..<3 {
        example.snapshot.tasks[index].service = nil
        example.snapshot.tasks[index].group = "family:job"
      }
      code = "standaloneTask"
    case "deployment":
      example.snapshot.services[0].deployments = [
        DeploymentRecord(
          id: "d", rolloutState: "IN_PROGRESS", taskDefinitionArn: "arn:api:1", desiredCount: 3, runningCount: 3)
      ]
      code = "deploymentInProgress"
    case "kept":
      example.snapshot.services[0].tags[BallastTag.keep] = ""
      code = "kept"
    case "unhealthy": example.snapshot.tasks[2].health = .unhealthy
    default:
      example.snapshot.services[0].minimumHealthyPercent = 50
      example.policy.disruption.floors = [ServiceFloor(service: "api", tasks: 3)]
    }
    if what == "standalone" { example.snapshot.services[0].desiredCount = 0 }
    example = ripe(example)
    let plan = example.audited()
    #expect(plan.changes.isEmpty)
    #expect(plan.codes.contains(code), "\(plan.refusals)")
  }

  @Test func emptyOnesGoBeforeBusyOnes() {
    var example = fragmented()
    let empty = example.addInstances(1)[0]
    example.snapshot.groups[0].desiredCapacity = 4
    example = ripe(example)
    let plan = example.audited()
    #expect(plan.actions.first?.because.first == "instance:\(example.id(empty))")
    #expect(plan.kinds == ["tagIntent", "drain"], "the step allows one")
  }

  @Test func theCheapestMoveForItsSavingGoesFirst() {
    var example = fragmented()
    example.snapshot.services[0].desiredCount = 4
    example.run(of: 0, on: 0)
    example = ripe(example)
    let plan = example.audited()
    #expect(plan.actions.first?.because.first == "instance:\(example.id(1))", "one task to move, not two")
  }

  @Test func zonesStayEven() {
    var example = Example()
    example.addGroup(desired: 4, zones: ["us-east-1a", "us-east-1b"])
    let hosts = example.addInstances(4)
    // Three in a and one in b: to take b's would have the group launch there and terminate in a.
    example.snapshot.instances[1].availabilityZone = "us-east-1a"
    let api = example.addService("api", desired: 3)
    for host in hosts where host != 3 { example.run(of: api, on: host) }
    for index in 0..<3 { example.snapshot.instances[index].isKept = true }
    example = ripe(example)
    let plan = example.audited()
    #expect(plan.changes.isEmpty)
    #expect(plan.codes.contains("zoneBalance"))
    example.snapshot.groups[0].suspendedProcesses = ["AZRebalance"]
    #expect(example.audited().kinds == ["tagIntent", "drain"])
  }

  @Test func aBudgetHoldsForEachService() {
    var example = fragmented(6)
    example.policy.sizing.scaleIn.stepMax = .count(3)
    example.policy.disruption.budgets = [
      DisruptionBudget(instances: .percent(100), instancesPerService: .count(1))
    ]
    example = ripe(example)
    let plan = example.audited()
    #expect(plan.kinds == ["tagIntent", "drain"])
    #expect(plan.codes.contains("budget"))
  }

  @Test func neverWhileTasksWait() {
    var example = ripe(fragmented())
    example.snapshot.services[0].desiredCount = 60
    #expect(!example.plan().kinds.contains("drain"))
  }

  @Test func anAbortedDrainWaitsTwiceAsLongEachTime() throws {
    var example = ripe(fragmented())
    example.apply(example.audited())
    for index in 1..<3 { example.snapshot.instances[index].isKept = true }
    var waits: [Double] = []
    for _ in 0..<3 {
      example.pass(901)
      let plan = example.audited()
      #expect(plan.kinds == ["tagIntent", "undrain"])
      example.apply(plan)
      let intent = try #require(example.snapshot.instances[0].intent)
      let retry = try #require(intent.retryAfter)
      waits.append(retry.timeIntervalSince(example.now).rounded())
      #expect(!example.plan().kinds.contains("drain") || example.snapshot.instances[1].intent != nil)
      // Again by hand: what matters here is how long the next wait is.
      example.snapshot.instances[0].intent?.isAborted = false
      example.snapshot.instances[0].intent?.startedAt = example.now
      example.snapshot.instances[0].status = .draining
    }
    #expect(waits == [600, 1200, 2400])
  }

  @Test func protectsWhatIsToStayWhereThePolicyAsks() {
    var example = fragmented()
    example.policy.disruption.protects = true
    example = ripe(example)
    let plan = example.audited()
    guard case .setInstanceProtection(let instances, "web", true) = plan.actions.last?.kind else {
      Issue.record("no protection in \(plan.kinds)")
      return
    }
    #expect(instances.map(\.ec2InstanceID) == [example.id(1), example.id(2)], "the one that goes is not protected")
  }
}
