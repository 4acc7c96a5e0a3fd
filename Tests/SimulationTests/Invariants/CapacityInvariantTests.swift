import AWSModel
import ClusterModel
import Controller
import FoundationEssentials
import Testing

@testable import Simulation

/// I4, I9, I10, I12, I16 to I18, I22, I23, I26 to I28: what may be written, read and repeated, breached one by one.
@Suite struct CapacityInvariantTests {
  @Test func boundsOfAGroup() throws {
    let world = try Doctored()
    world.setDesired(10)
    #expect(world.rules == [])
    world.setDesired(11)
    world.minutes(5)
    world.setDesired(9)
    #expect(world.rules == [.capacityOutOfBounds, .desiredLowered])
  }

  /// A write may rest on what a person changed a moment ago, and not on what was changed long ago.
  @Test func boundsThatHaveJustChanged() throws {
    let world = try Doctored()
    world.minutes(10)
    world.call(
      AutoScaling.updateAutoScalingGroup, .init(autoScalingGroupName: "g", maxSize: 6), by: Doctored.people)
    world.setDesired(8)
    #expect(world.rules == [])
    world.minutes(5)
    world.setDesired(9)
    #expect(world.rules == [.capacityOutOfBounds])
  }

  @Test func purchasesForWhatFitsNowhere() throws {
    let world = try Doctored()
    world.want("giant", 1)
    world.minutes(5)
    world.setDesired(5)
    #expect(world.rules == [.boughtForUnplaceable])
    let other = try Doctored()
    other.want("giant", 1)
    other.want("api", 1)
    other.minutes(5)
    other.setDesired(5)
    #expect(other.rules == [])
  }

  /// What an instance that leaves holds needs a place elsewhere, though no service lacks a task yet.
  @Test func purchasesForWhatLeaves() throws {
    for leaves in [true, false] {
      let world = try Doctored()
      world.want("giant", 1)
      world.want("api", 1)
      world.instances("i-1")
      world.task("a", on: "i-1")
      if leaves { world.drain("i-1", by: Doctored.people) }
      world.minutes(5)
      world.setDesired(5)
      #expect(world.rules == (leaves ? [] : [.boughtForUnplaceable]))
    }
  }

  /// So do the tasks of a deployment that ECS starts beside those that they replace, though no service lacks one; a read may be a
  /// minute old.
  @Test(
    arguments: [
      (nil, 0, [.boughtForUnplaceable]), ("2", nil, []), ("2", 60, []), ("2", 61, [.boughtForUnplaceable]),
    ] as [(String?, Int?, [Violation.Rule])])
  func purchasesForADeployment(deployment: String?, placedSince: Int?, rules: [Violation.Rule]) throws {
    let world = try Doctored()
    world.want("giant", 1)
    world.want("api", 1)
    world.instances("i-1")
    world.deploy("api", "1")
    world.task("a", on: "i-1", deployment: "1")
    world.minutes(5)
    if let deployment { world.deploy("api", deployment) }
    world.minutes(5)
    if let placedSince {
      if let deployment { world.task("b", on: "i-1", deployment: deployment) }
      world.now += .seconds(placedSince)
    }
    world.setDesired(5)
    #expect(world.rules == rules)
  }

  /// So does what is on a host that is to be repaired, before it is marked and set DRAINING.
  @Test func purchasesForWhatIsOnAnIllHost() throws {
    for (illnesses, isOver) in [(1, false), (2, true), (1, true)] {
      let world = try Doctored()
      world.want("giant", 1)
      world.want("api", 1)
      world.instances("i-1")
      world.task("a", on: "i-1")
      world.ledger.ail(["i-1"], of: .runtime, by: illnesses)
      world.minutes(5)
      if isOver { world.ledger.ail(["i-1"], of: .runtime, by: -1) }
      world.setDesired(5)
      #expect(world.rules == (illnesses == 1 && isOver ? [.boughtForUnplaceable] : []))
    }
  }

  /// What was placed a moment ago, a read may still show as waiting.
  @Test(arguments: [(60, []), (61, [.boughtForUnplaceable])] as [(Int, [Violation.Rule])])
  func purchasesForWhatHasJustBeenPlaced(seconds: Int, rules: [Violation.Rule]) throws {
    let world = try Doctored()
    world.want("giant", 1)
    world.want("api", 1)
    world.instances("i-1")
    world.minutes(5)
    world.task("a", on: "i-1")
    world.now += .seconds(seconds)
    world.setDesired(5)
    #expect(world.rules == rules)
  }

  /// Whoever stood still sends what was decided while something waited; whoever has read since does not.
  @Test func aPurchaseThatWasDecidedLongAgo() throws {
    for hasReadSince in [true, false] {
      let world = try Doctored()
      world.want("giant", 1)
      world.want("api", 1)
      world.instances("i-1")
      world.read()
      world.task("a", on: "i-1")
      world.minutes(10)
      if hasReadSince { world.read() }
      world.setDesired(5)
      #expect(world.rules == (hasReadSince ? [.boughtForUnplaceable] : []))
    }
  }

  /// AWS has no write on condition: what a group wants is looked at right before it is written.
  @Test(arguments: ["at it", "at another", "minutes before", "never"])
  func aCapacityIsWrittenAfterALook(when: String) throws {
    let world = try Doctored(groups: ["g", "h"])
    world.minutes(1)
    if when != "never" { world.look(at: when == "at another" ? "h" : "g") }
    if when == "minutes before" { world.minutes(4) }
    world.setDesired(5)
    #expect(world.rules == (when == "at it" ? [] : [.unseenCapacity]))
  }

  /// Two tasks wait, which one instance would hold, and instances are on their way.
  @Test(arguments: [(2, 5, true), (1, 5, true), (0, 5, false), (2, 16, false), (2, 0, false)])
  func nothingIsBoughtTwice(coming: Int, minutes: Int, isTold: Bool) throws {
    let world = try Doctored()
    world.instances("i-1")
    for task in ["a", "b"] { world.task(task, on: "i-1") }
    world.minutes(1)
    world.want("api", 4)
    for number in 0..<coming { world.instance("new-\(number)", state: "pending") }
    world.minutes(minutes)
    if minutes > 0 { world.read() }
    world.setDesired(6)
    #expect(!world.rules.contains(.boughtAgain), "once may come of reads that do not agree")
    world.setDesired(7)
    #expect(world.rules.contains(.boughtAgain) == isTold)
  }

  /// A recommendation asks for one instance, not for one after the other.
  @Test(arguments: [true, false]) func whatIsToBeReplacedIsNotBoughtForAgainAndAgain(isAtRisk: Bool) throws {
    let world = try Doctored()
    world.instances("i-1")
    world.want("api", 1)
    world.task("a", on: "i-1")
    if isAtRisk { world.instance("i-1", state: "running", isAtRisk: true) }
    world.minutes(10)
    for desired in 5..<9 {
      world.minutes(4)
      world.read()
      world.setDesired(desired)
      #expect(!world.rules.contains(.boughtAgain))
    }
    world.minutes(4)
    world.setDesired(9)
    #expect(world.rules.contains(.boughtAgain) == isAtRisk)
  }

  /// What a deployment starts beside what it replaces waits for as long as that has a place.
  @Test func noDeploymentIsAFirstOne() throws {
    let world = try Doctored()
    world.instances("i-1")
    world.deploy("api", "d-1")
    world.want("api", 4)
    #expect(!world.ledger.demands[0].isReplacing)
    for task in ["a", "b", "c", "d"] { world.task(task, on: "i-1", deployment: "d-1") }
    #expect(!world.ledger.demands[0].isReplacing)
    world.deploy("api", "d-2")
    #expect(world.ledger.demands[0].isReplacing)
  }

  /// A group whose launches all fail is left alone for a while.
  @Test(arguments: [(1, true, false), (3, true, false), (0, true, true), (0, false, false)])
  func aGroupThatFailsIsLeftAlone(minutesBetween: Int, fails: Bool, isTold: Bool) throws {
    var events = [ScenarioEvent(at: .seconds(60), .launchesFail(LaunchTrouble(group: "g")))]
    if !fails { events.append(ScenarioEvent(at: .seconds(120), .launchesSucceed)) }
    let world = try Doctored(
      policy: Doctored.policy(.reservation) { $0.sizing.scaleOut.backoffBase = .seconds(90) }, events: events)
    world.minutes(5)
    for desired in 5...7 {
      world.setDesired(desired)
      world.minutes(minutesBetween)
    }
    #expect(world.rules.contains(.launchLoop) == isTold)
  }

  @Test func growthRightAfterShrinking() throws {
    let world = try Doctored()
    world.instances("i-1", "i-2")
    world.minutes(10)
    world.tag("i-1")
    world.drain("i-1")
    world.terminate("i-1")
    world.minutes(2)
    world.setDesired(4)
    #expect(world.rules == [.flapped])
    let other = try Doctored()
    other.instances("i-1", "i-2")
    other.minutes(10)
    other.tag("i-1")
    other.drain("i-1")
    other.terminate("i-1")
    other.want("api", 9)
    other.minutes(2)
    other.setDesired(4)
    #expect(other.rules == [])
    // What has waited since before, and the one that went could not have held.
    let third = try Doctored()
    third.instances("i-1", "i-2")
    third.want("api", 9)
    third.minutes(14)
    third.tag("i-1")
    third.drain("i-1")
    third.terminate("i-1")
    third.minutes(2)
    third.setDesired(4)
    #expect(third.rules == [])
  }

  /// One that is replaced is no loss: the next of a row may be asked for right after.
  @Test func growthRightAfterAReplacement() throws {
    let world = try Doctored()
    world.instances("i-1", "i-2")
    world.minutes(10)
    world.tag(
      "i-1", value: "v1 rebalance d=x at=\(Int(world.scenario.start.timeIntervalSince1970) + 600) n=0 end=replace")
    world.drain("i-1")
    world.call(
      AutoScaling.terminateInstanceInAutoScalingGroup,
      .init(instanceId: "i-1", shouldDecrementDesiredCapacity: false))
    world.minutes(2)
    world.setDesired(5)
    #expect(world.rules == [])
  }

  /// A host that ails begins to be replaced while another goes: its tasks need room, an empty one's do not.
  @Test(arguments: [(true, "marked"), (false, "marked"), (true, "ill"), (true, "well")])
  func whatIsReplacedMeanwhileNeedsRoom(holdsTask: Bool, how: String) throws {
    let world = try Doctored()
    world.instances("i-1", "i-2")
    if holdsTask { world.task("a", on: "i-2") }
    world.minutes(10)
    world.tag("i-1")
    world.drain("i-1")
    let at = Int(world.scenario.start.timeIntervalSince1970) + 600
    if how == "marked" { world.tag("i-2", value: "v1 repair d=y at=\(at) n=0 end=replace") }
    if how == "ill" { world.ledger.ail(["i-2"], of: .runtime, by: 1) }
    world.terminate("i-1")
    world.minutes(2)
    world.setDesired(4)
    #expect(world.rules == (holdsTask && how != "well" ? [] : [.flapped]))
  }

  /// An empty instance is given up and taken back, and only in the last case something has happened.
  @Test func whatWasNotNeededIsTakenBack() throws {
    for (isEmpty, hasRisen, isBreach) in [(true, false, true), (false, false, false), (true, true, false)] {
      let world = try Doctored()
      world.instances("i-1", "i-2")
      if !isEmpty { world.task("a", on: "i-1") }
      world.minutes(20)
      world.tag("i-1")
      world.drain("i-1")
      if hasRisen { world.want("api", 9) }
      world.minutes(2)
      world.undrain("i-1")
      #expect(world.rules == (isBreach ? [.flapped] : []))
    }
  }

  @Test func demandThatIsNeverServed() throws {
    let world = try Doctored()
    world.want("api", 2)
    world.minutes(44)
    world.witness.end()
    #expect(world.rules == [])
    world.minutes(2)
    world.witness.end()
    #expect(world.rules == [.starved])
  }

  /// A step at a time is what the policy asks for; one that is not taken is none.
  @Test(arguments: [(1, 0, false), (1, 30, true), (5, 0, true)])
  func demandThatIsServedStepByStep(step: Int, minutesSince: Int, isTold: Bool) throws {
    let world = try Doctored(policy: Doctored.policy { $0.sizing.scaleOut.stepMax = step })
    world.want("api", 2)
    world.minutes(45)
    world.setDesired(5)
    world.minutes(1 + minutesSince)
    world.witness.end()
    #expect(world.rules.contains(.starved) == isTold)
  }

  /// What RunTask refused waits nowhere that AWS tells of.
  @Test func aJobThatFoundNoRoomIsNoPendingTask() throws {
    let world = try Doctored()
    let job = try #require(world.ledger.index(ofJob: "job"))
    world.ledger.want(job, 2, at: world.now)
    world.minutes(60)
    world.witness.end()
    #expect(world.rules == [])
  }

  @Test func floodsOfCallsAndOfPurchases() throws {
    let world = try Doctored()
    for _ in 0..<130 { world.read() }
    #expect(world.rules == [])
    for _ in 0..<30 { world.read() }
    #expect(world.rules == [.tooManyCalls])
    // Each that begins to leave is looked at and written to.
    let shrinking = try Doctored()
    for number in 0..<10 { shrinking.instances("i-\(number)") }
    for number in 0..<10 { shrinking.tag("i-\(number)") }
    for _ in 0..<180 { shrinking.read() }
    #expect(shrinking.rules == [])
    let other = try Doctored(policy: Doctored.policy(.reservation))
    other.minutes(60)
    for _ in 0..<13 {
      other.minutes(4)
      other.setDesired(5)
      other.call(
        AutoScaling.setDesiredCapacity, .init(autoScalingGroupName: "g", desiredCapacity: 4), by: Doctored.people)
    }
    // Each time a person lowered it: something happened.
    #expect(other.rules == [])
    let third = try Doctored(policy: Doctored.policy(.reservation) { $0.sizing.scaleIn.cooldown = .zero })
    third.minutes(60)
    for round in 0..<13 {
      third.minutes(2)
      third.setDesired(5)
      third.instances("i-\(round)", status: .draining)
      third.terminate("i-\(round)")
    }
    #expect(third.rules == [.launchLoop])
    // What each step brought serves: so a large group grows.
    let fourth = try Doctored(policy: Doctored.policy(.reservation))
    fourth.minutes(60)
    for round in 0..<13 {
      fourth.minutes(2)
      fourth.setDesired(5 + round)
      fourth.instances("i-\(round)")
    }
    #expect(!fourth.rules.contains(.launchLoop))
  }

  @Test func repeatsWithoutARead() throws {
    let world = try Doctored()
    world.instances("i-1", status: .draining)
    world.terminate("i-1")
    world.terminate("i-1")
    #expect(world.rules.contains(.blindRepeat))
    let other = try Doctored()
    other.instances("i-1", status: .draining)
    other.terminate("i-1")
    other.read()
    other.terminate("i-1")
    #expect(!other.rules.contains(.blindRepeat))
  }

  @Test func removalsOnBrokenReads() throws {
    for isLie in [true, false] {
      let world = try Doctored()
      world.instances("i-1", "i-2")
      world.pass()
      world.minutes(1)
      if isLie {
        world.witness.lies.append(
          Lie(kind: .empty, at: world.now, operation: "ECS.ListServices", identity: Doctored.controller))
      }
      world.tag("i-1")
      world.drain("i-1")
      #expect(world.rules == (isLie ? [.actedOnBrokenRead] : []))
    }
  }

  /// An empty answer misleads until the same question is answered truthfully, and no other question makes up for it.
  @Test func aLieFallsWithTheTruth() throws {
    for (question, falls) in [("all", true), ("others", false)] {
      let world = try Doctored()
      world.instances("i-1", "i-2")
      world.pass()
      world.minutes(1)
      let lie = Lie(
        kind: .empty, at: world.now, operation: "ECS.ListServices", question: "all", identity: Doctored.controller)
      world.witness.lied(lie)
      world.witness.toldTruth("ECS.ListServices", question, to: Doctored.controller)
      world.witness.toldTruth("ECS.ListServices", "all", to: "another")
      world.tag("i-1")
      world.drain("i-1")
      #expect(world.rules == (falls ? [] : [.actedOnBrokenRead]))
    }
  }

  /// A task that was listed and not described is in no decision: nothing begins to leave on it.
  @Test func removalsOnDescriptionsCutShort() throws {
    for (isKnown, isCorrected) in [(false, false), (true, false), (false, true)] {
      let world = try Doctored()
      world.instances("i-1", "i-2")
      world.task("a", on: "i-2")
      world.minutes(1)
      world.pass()
      world.minutes(1)
      let arn = "arn:aws:ecs:us-east-1:123456789012:task/sim/a"
      world.witness.lied(
        Lie(kind: .partial, at: world.now, operation: "ECS.DescribeTasks", hidden: [arn], identity: Doctored.controller)
      )
      if isCorrected { world.witness.described([arn], to: Doctored.controller) }
      world.tag("i-1")
      world.drain("i-1")
      world.pass(Self.drain("i-1", world), done: ["drain"], snapshot: Self.snapshot(isKnown ? [arn] : [], world))
      #expect(world.rules == (isKnown || isCorrected ? [] : [.actedOnBrokenRead]))
    }
  }

  private static func drain(_ id: String, _ world: Doctored) -> Plan {
    let reference = InstanceReference(ec2InstanceID: id, containerInstanceArn: Doctored.arn(id))
    return Plan(
      cluster: World.cluster, asOf: world.scenario.start, parent: "", mode: .act,
      actions: [
        PlannedAction(id: "drain", kind: .drain(instance: reference), reason: "", expectedEffect: "")
      ])
  }

  private static func snapshot(_ tasks: [String], _ world: Doctored) -> ClusterSnapshot {
    var snapshot = ClusterSnapshot(cluster: ClusterIdentity(name: World.cluster), asOf: world.scenario.start)
    snapshot.tasks = tasks.map { TaskRecord(arn: $0, definition: 0, requirement: 0, group: "family:api") }
    return snapshot
  }

  @Test func removalsWithoutAMetric() throws {
    for method in [SizingMethod.utilization, .packing] {
      let world = try Doctored(policy: Doctored.policy(method))
      world.instances("i-1", "i-2")
      world.pass()
      world.minutes(1)
      world.witness.lies.append(
        Lie(kind: .noMetric, at: world.now, operation: "CloudWatch.GetMetricData", identity: Doctored.controller))
      world.tag("i-1")
      world.drain("i-1")
      #expect(world.rules == (method == .utilization ? [.actedOnMissingMetric] : []))
      // What a process was told that is no more is no ground of the next one's.
      world.minutes(1)
      world.witness.began(1, of: Doctored.controller)
      world.tag("i-2")
      world.drain("i-2")
      #expect(world.rules == (method == .utilization ? [.actedOnMissingMetric] : []))
    }
  }

  @Test func writesThatOnlyWatchersMake() throws {
    let world = try Doctored(policy: Doctored.policy(mode: .observe))
    world.setDesired(5)
    #expect(world.rules == [.wroteWhileObserving])
  }

  @Test func whatIsNotTheControllers() throws {
    let world = try Doctored()
    world.setDesired(5, group: "other")
    world.instances("i-9", group: "other")
    world.tag("i-9")
    world.call(
      ECS.updateContainerInstancesState, .init(cluster: "another", containerInstances: ["x"], status: .draining))
    world.call(AutoScaling.terminateInstanceInAutoScalingGroup, .init(instanceId: "i-9"))
    #expect(world.rules.count { $0 == .outOfScope } == 4)
  }

  @Test func aClusterThatNeverRests() throws {
    let world = try Doctored()
    world.minutes(60)
    for _ in 0..<2 { world.pass(verdict: .executed, done: ["setDesiredCapacity", "terminateInstance"]) }
    world.witness.end()
    #expect(world.rules == [.restless])
    let other = try Doctored()
    other.minutes(60)
    for _ in 0..<4 { other.pass(verdict: .executed, done: ["terminateInstance", "putMetric"]) }
    other.witness.end()
    #expect(other.rules == [])
  }

  @Test func anAuditThatRefuses() throws {
    let world = try Doctored()
    world.pass(verdict: .auditFailed)
    #expect(world.rules == [.auditFailed])
  }

  @Test func aBurstAfterARestart() throws {
    let world = try Doctored()
    world.minutes(10)
    world.witness.restarts.append(world.now)
    for count in 5...9 { world.setDesired(count) }
    #expect(world.rules == [])
    world.setDesired(10)
    #expect(world.rules == [.burstAfterRestart])
  }

  @Test func silenceOnTasksThatWait() throws {
    let world = try Doctored()
    world.want("api", 1)
    world.minutes(6)
    var plan = Plan(cluster: World.cluster, asOf: world.scenario.start, parent: "x", mode: .act)
    plan.waiting = [WaitingDemand(service: "api", count: 1, placeable: true, unplaceableBecause: nil)]
    let snapshot = ClusterSnapshot(cluster: ClusterIdentity(name: World.cluster), asOf: world.scenario.start)
    plan.refusals = [Refusal(subject: "g", code: .groupAtMaximum, message: "")]
    world.pass(plan, snapshot: snapshot)
    #expect(world.rules == [])
    plan.refusals = []
    // Room may have come a moment ago.
    for _ in 0..<4 {
      world.pass(plan, snapshot: snapshot)
      #expect(world.rules == [])
      world.minutes(1)
    }
    world.pass(plan, snapshot: snapshot)
    #expect(world.rules == [.unexplained])
  }

  /// What is gone and whose tasks ECS counts on is told of, halted or not.
  @Test(arguments: ["silent", "told", "empty", "daemon", "there", "held"])
  func aGhostIsSpokenOf(how: String) throws {
    let world = try Doctored()
    world.instances("i-1")
    if how != "daemon" { world.task("t", on: "i-1") }
    if how != "there" { world.instance("i-1", state: "terminated") }
    var snapshot = ClusterSnapshot(
      cluster: ClusterIdentity(name: World.cluster), asOf: world.scenario.start,
      readAt: [.tasks: world.scenario.start, .ec2: world.scenario.start])
    snapshot.groups = [CapacityGroup(name: "g", maxSize: 9, desiredCapacity: 1, isBound: true)]
    snapshot.instances = [
      ContainerInstance(
        arn: Doctored.arn("i-1"), ec2InstanceID: "i-1", agentConnected: false, registered: ResourceVector(),
        remaining: ResourceVector(), group: how == "held" ? 0 : nil)
    ]
    if how != "empty" {
      snapshot.tasks = [
        TaskRecord(
          arn: "arn:aws:ecs:us-east-1:123456789012:task/sim/t", definition: 0, requirement: 0, instance: 0,
          group: "service:api", lastStatus: .running)
      ]
    }
    var plan = Plan(cluster: World.cluster, asOf: world.scenario.start, parent: "x", mode: .act)
    plan.refusals = [
      Refusal(subject: how == "told" ? "i-1" : World.cluster, code: "ghost", message: "")
    ]
    for _ in 0..<12 {
      world.pass(plan, snapshot: snapshot)
      world.minutes(1)
    }
    #expect(world.rules == (how == "silent" ? [.unexplained] : []))
  }

  /// A host that ails, or that EC2 recommends to replace, begins to leave, or a plan says why it does not.
  @Test(arguments: ["silent", "told", "asked", "halted", "well", "leaving"])
  func whatIsToBeReplacedIsSpokenOf(how: String) throws {
    let world = try Doctored()
    world.instances("i-1")
    var instance = ContainerInstance(
      arn: Doctored.arn("i-1"), ec2InstanceID: "i-1", registered: ResourceVector(cpuUnits: 2048, memoryMiB: 7811),
      remaining: ResourceVector(cpuUnits: 2048, memoryMiB: 7811), availabilityZone: "us-east-1a",
      instanceType: "m5.large", group: 0, lifecycleState: "InService")
    instance.health = how == "well" ? "OK" : "IMPAIRED"
    if how == "leaving" { instance.status = .draining }
    var snapshot = ClusterSnapshot(cluster: ClusterIdentity(name: World.cluster), asOf: world.scenario.start)
    snapshot.groups = [CapacityGroup(name: "g", maxSize: 9, desiredCapacity: 1, isBound: true)]
    snapshot.instances = [instance]
    var plan = Plan(cluster: World.cluster, asOf: world.scenario.start, parent: "x", mode: .act)
    let subject = ["told": "i-1", "halted": World.cluster][how]
    if let subject { plan.refusals = [Refusal(subject: subject, code: .notRead, message: "why")] }
    if how == "asked" {
      let reference = InstanceReference(ec2InstanceID: "i-1")
      plan.actions = [
        PlannedAction(
          id: "a", kind: .launchReplacement(group: "g", from: 1, to: 2, instance: reference), reason: "",
          because: ["instance:i-1"], expectedEffect: "")
      ]
    }
    for _ in 0..<11 {
      world.pass(plan, snapshot: snapshot)
      #expect(world.rules == [])
      world.minutes(1)
    }
    world.pass(plan, snapshot: snapshot)
    #expect(world.rules == (how == "silent" ? [.unexplained] : []))
  }

  /// No answer of AWS's tells of it: nothing that was read could explain it.
  @Test func whatRunTaskRefusedWaitsInNoPlan() throws {
    let world = try Doctored()
    world.ledger.want(try #require(world.ledger.index(ofJob: "job")), 1, at: world.now)
    world.minutes(6)
    world.want("api", 1)
    var plan = Plan(cluster: World.cluster, asOf: world.scenario.start, parent: "x", mode: .act)
    plan.waiting = [WaitingDemand(service: "api", count: 1, placeable: true, unplaceableBecause: nil)]
    let snapshot = ClusterSnapshot(cluster: ClusterIdentity(name: World.cluster), asOf: world.scenario.start)
    world.pass(plan, snapshot: snapshot)
    #expect(world.rules == [])
  }
}
