import AWSModel
import ClusterModel
import Controller
import FoundationEssentials
import Testing

@testable import Sandbox
@testable import Simulation

/// I5, I8, I11, I17, I19 to I21, I24, I25: breached one by one, and the same without the breach.
@Suite struct LaterInvariantTests {
  private func lifecycle(_ world: Doctored, _ id: String, _ state: String) {
    world.ledger.see(.member(MemberSight(id: id, group: "g", state: state)), at: world.now)
  }

  private func heartbeat(_ world: Doctored) {
    world.call(
      AutoScaling.recordLifecycleActionHeartbeat,
      .init(lifecycleHookName: "ballast-drain", autoScalingGroupName: "g", instanceId: "i-1"))
  }

  private func complete(_ world: Doctored) {
    world.call(
      AutoScaling.completeLifecycleAction,
      .init(
        lifecycleHookName: "ballast-drain", autoScalingGroupName: "g", lifecycleActionResult: "CONTINUE",
        instanceId: "i-1"))
  }

  private func passes(_ world: Doctored, _ count: Int) {
    for _ in 0..<count {
      world.minutes(1)
      world.pass()
    }
  }

  @Test func aHookThatRunsOut() throws {
    for (beats, isTold) in [(false, true), (true, false)] {
      let world = try Doctored()
      world.instances("i-1")
      world.task("t", on: "i-1")
      world.minutes(60)
      lifecycle(world, "i-1", "Terminating")
      lifecycle(world, "i-1", "Terminating:Wait")
      passes(world, 8)
      if beats { heartbeat(world) }
      passes(world, 7)
      lifecycle(world, "i-1", "Terminating:Proceed")
      #expect(world.rules == (isTold ? [.hookExpired] : []))
    }
  }

  /// A process that stood still, or was killed, could not say anything: none of its passes came when a heartbeat was due. One
  /// that was begun anew in time could.
  @Test func aHookThatRunsOutOnACorpse() throws {
    for (after, isTold) in [(2, false), (3, true)] {
      let world = try Doctored()
      world.instances("i-1")
      world.task("t", on: "i-1")
      world.minutes(60)
      lifecycle(world, "i-1", "Terminating:Wait")
      passes(world, 7)
      world.minutes(2)
      world.witness.restarts.append(world.now)
      passes(world, after)
      lifecycle(world, "i-1", "Terminating:Proceed")
      #expect(world.rules == (isTold ? [.hookExpired] : []))
    }
  }

  @Test func twoWhoLead() throws {
    let other = "\(Doctored.controller)0"
    func world(_ steps: (Doctored) -> Void) throws -> [Violation.Rule] {
      let world = try Doctored(controllers: 2, keepsLease: true)
      world.instances("i-1", "i-2", "i-3")
      steps(world)
      return world.rules.filter { $0 == .twoLeaders }
    }
    #expect(try world { $0.setDesired(5) } == [.twoLeaders], "before anybody held it")
    func takenOver(_ world: Doctored, by identity: String, life: Int = 0) {
      world.hold()
      world.setDesired(5)
      world.hold(by: identity, life: life)
      world.setDesired(6)
    }
    #expect(try world { takenOver($0, by: other) } == [], "one call was under way")
    #expect(
      try world {
        takenOver($0, by: other)
        $0.setDesired(7)
      } == [.twoLeaders])
    #expect(
      try world {
        takenOver($0, by: other)
        $0.hold()
        $0.setDesired(7)
      } == [], "it has it again")
    #expect(
      try world {
        $0.hold()
        $0.witness.began(1, of: Doctored.controller)
        $0.setDesired(5)
        $0.setDesired(6)
      } == [.twoLeaders], "what an earlier life held is not its own")
    #expect(
      try world {
        $0.hold()
        $0.hold(givesBack: true)
        $0.read()
        $0.setDesired(5)
        $0.setDesired(6)
      } == [.twoLeaders])
  }

  @Test func aHookThatIsToldToGoOn() throws {
    let world = try Doctored()
    world.instances("i-1")
    world.task("t", on: "i-1")
    lifecycle(world, "i-1", "Terminating:Wait")
    complete(world)
    #expect(world.rules == [.letGoEarly])
    world.task("t", on: "i-1", .stopped, isWanted: false)
    complete(world)
    lifecycle(world, "i-1", "Terminating:Proceed")
    #expect(world.rules == [.letGoEarly])
  }

  /// A person set it ACTIVE after the last look, while the call was under way.
  @Test(arguments: [1, 2]) func aHookOfWhatAPersonHasJustTakenBack(minutes: Int) throws {
    let world = try Doctored()
    world.instances("i-1")
    world.tag("i-1")
    world.drain("i-1")
    lifecycle(world, "i-1", "Terminating:Wait")
    world.undrain("i-1", by: Doctored.people)
    world.task("t", on: "i-1")
    world.minutes(minutes)
    complete(world)
    #expect(world.rules.contains(.letGoEarly) == (minutes == 2))
  }

  /// Its host has a fault and has not emptied in time: then only what is nobody's to end may hold it.
  @Test func aHookOfAHostThatRepairHasGivenUp() throws {
    for (owner, isIll, minutes) in [("api", true, 15), ("api", true, 14), ("api", false, 15), ("job", true, 15)] {
      let world = try Doctored()
      world.instances("i-1")
      owner == "job" ? world.task("t", of: nil, family: "job", on: "i-1") : world.task("t", on: "i-1")
      if isIll { world.ledger.ail(["i-1"], of: .runtime, by: 1) }
      world.tag("i-1")
      lifecycle(world, "i-1", "Terminating:Wait")
      world.minutes(minutes)
      complete(world)
      #expect(world.rules.contains(.letGoEarly) != (owner == "api" && isIll && minutes == 15))
    }
  }

  /// Its agent is away for the whole grace, and EC2's checks fail: no agent will report what became of its tasks.
  @Test func aHookOfAHostThatIsLost() throws {
    for (isAway, illness, minutes) in [
      (true, HostIllness.checks, 10), (true, .checks, 9), (true, .runtime, 10), (false, .checks, 10),
    ] {
      let world = try Doctored()
      world.instances("i-1")
      world.task("t", of: nil, family: "job", on: "i-1")
      world.ledger.ail(["i-1"], of: illness, by: 1)
      world.register("i-1", status: .draining, connected: !isAway)
      lifecycle(world, "i-1", "Terminating:Wait")
      world.minutes(minutes)
      complete(world)
      #expect(world.rules.contains(.letGoEarly) != (isAway && illness == .checks && minutes == 10))
    }
  }

  /// A look at one instance says nothing of another that a hook holds.
  @Test(arguments: [("i-1", [.hookExpired]), ("i-2", []), ("", [.hookExpired])] as [(String, [Violation.Rule])])
  func looksElsewhereCountForNothing(focus: String, told: [Violation.Rule]) throws {
    let world = try Doctored()
    world.instances("i-1")
    world.task("t", on: "i-1")
    world.minutes(60)
    lifecycle(world, "i-1", "Terminating:Wait")
    var snapshot = ClusterSnapshot(cluster: ClusterIdentity(name: World.cluster), asOf: world.scenario.start)
    if !focus.isEmpty { snapshot.focus = [focus] }
    for _ in 0..<15 {
      world.minutes(1)
      world.pass(snapshot: snapshot)
    }
    lifecycle(world, "i-1", "Terminating:Proceed")
    #expect(world.rules == told)
  }

  @Test func aHookThatHoldsForNothing() throws {
    let world = try Doctored()
    world.instances("i-1")
    lifecycle(world, "i-1", "Terminating:Wait")
    world.minutes(30)
    world.witness.end()
    #expect(world.rules == [])
    world.minutes(30)
    world.witness.end()
    #expect(world.rules == [.neverLetGo])
  }

  /// What Auto Scaling ends by itself is no removal of the controller's, whatever it takes with it.
  @Test func whatAutoScalingEndsIsNoRemoval() throws {
    let world = try Doctored(policy: Doctored.policy(budget: .count(0), step: .count(0)))
    world.want("api", 2)
    world.instances("i-1", "i-2")
    world.task("a", on: "i-1")
    world.minutes(6)
    lifecycle(world, "i-1", "Terminating")
    world.tag("i-1")
    world.drain("i-1")
    #expect(world.rules == [])
    world.tag("i-2")
    world.drain("i-2")
    #expect(Set(world.rules) == [.budgetExceeded, .stepExceeded])
  }

  @Test func anOlderVersion() throws {
    let world = try Doctored()
    func snapshot(_ version: Int) -> ClusterSnapshot {
      var snapshot = ClusterSnapshot(cluster: ClusterIdentity(name: World.cluster), asOf: world.scenario.start)
      let size = ResourceVector(cpuUnits: 2048, memoryMiB: 7811)
      snapshot.instances = [
        ContainerInstance(arn: "a", ec2InstanceID: "i-1", registered: size, remaining: size, version: version)
      ]
      return snapshot
    }
    world.pass(snapshot: snapshot(3))
    world.pass(snapshot: snapshot(4))
    world.pass(snapshot: snapshot(4))
    #expect(world.rules == [])
    world.pass(snapshot: snapshot(2))
    #expect(world.rules == [.wentBackInTime])
    // A process that begins anew knows nothing of before.
    world.witness.restarts.append(world.now)
    world.pass(snapshot: snapshot(1))
    #expect(world.rules == [.wentBackInTime])
  }

  @Test func capacityBeyondThePlan() throws {
    let world = try Doctored()
    func plan(_ to: Int) -> Plan {
      let action = PlannedAction(
        id: "a", kind: .setDesiredCapacity(group: "g", from: 4, to: to), reason: "", expectedEffect: "")
      return Plan(cluster: World.cluster, asOf: world.scenario.start, parent: "", mode: .act, actions: [action])
    }
    world.setDesired(6)
    world.pass(plan(6), verdict: .executed)
    #expect(world.rules == [])
    world.setDesired(8)
    world.pass(plan(7), verdict: .executed)
    #expect(world.rules == [.exceededPlan])
  }

  @Test func oneDecisionThatLowersTwice() throws {
    let world = try Doctored()
    world.instances("i-1", status: .draining)
    world.minutes(10)
    world.terminate("i-1")
    world.setDesired(2)
    #expect(world.rules == [.removedTwice])
  }

  @Test func instantsThatAreFarOff() throws {
    let world = try Doctored()
    let start = Int(world.scenario.start.timeIntervalSince1970)
    world.instances("i-1", "i-2", "i-3")
    world.minutes(60)
    world.tag("i-1", value: "v1 scale-in d=x at=\(start + 3590) n=0")
    #expect(world.rules == [])
    world.tag("i-2", value: "v1 scale-in d=x at=\(start + 7200) n=0")
    world.tag("i-3", value: "v1 scale-in d=x at=\(start) n=0")
    #expect(world.rules == [.wrongInstant, .wrongInstant])
  }

  @Test func memoryOfWhatIsYetToCome() throws {
    let world = try Doctored()
    world.minutes(10)
    var memory = PlannerMemory()
    memory.unneededSince["i-1"] = world.scenario.start.addingTimeInterval(600)
    world.witness.remembered(memory, by: Doctored.controller)
    #expect(world.rules == [])
    memory.unneededSince["i-1"] = world.scenario.start.addingTimeInterval(86_400)
    world.witness.remembered(memory, by: Doctored.controller)
    #expect(world.rules == [.wrongInstant])
  }

  @Test func writesThatNoDecisionTells() throws {
    let world = try Doctored()
    func record(_ calls: [String]) -> DecisionRecord {
      let outcome = ActionOutcome(
        action: "a", kind: "drain", status: .done, message: "", calls: calls, at: world.scenario.start)
      return DecisionRecord(
        pass: "p", snapshot: nil, policy: Doctored.policy(), memory: PlannerMemory(),
        plan: Plan(cluster: World.cluster, asOf: world.scenario.start, parent: "", mode: .act), outcomes: [outcome])
    }
    world.instances("i-1")
    world.tag("i-1")
    world.witness.recorded(record(["EC2.CreateTags"]), by: Doctored.controller, isLost: false)
    #expect(world.rules == [])
    // A process that was killed records nothing, whatever others record meanwhile.
    world.tag("i-1")
    world.witness.restarts.append(world.witness.now)
    world.witness.recorded(record([]), by: "another controller", isLost: false)
    world.witness.recorded(record(["EC2.DescribeTags"]), by: Doctored.controller, isLost: false)
    #expect(world.rules == [])
    world.tag("i-1")
    world.witness.recorded(record(["EC2.DescribeTags"]), by: Doctored.controller, isLost: false)
    #expect(world.rules == [.unrecorded])
  }

  /// A decision that does not follow from what the record holds, as where something else had been asked.
  @Test func decisionsThatCannotBeReplayed() throws {
    let world = try Doctored()
    let snapshot = ClusterSnapshot(
      cluster: ClusterIdentity(name: World.cluster), asOf: world.scenario.start,
      readAt: Dictionary(uniqueKeysWithValues: SnapshotPart.allCases.map { ($0, world.scenario.start) }))
    let question = PlanQuestion(.cluster, at: world.scenario.start)
    let answer = DefaultPlanner().answer(
      question, snapshot: snapshot, policy: Doctored.policy(), memory: PlannerMemory())
    var record = DecisionRecord(
      pass: "p", question: question, snapshot: snapshot, policy: Doctored.policy(), memory: PlannerMemory(),
      plan: answer.plan)
    world.witness.recorded(record, by: Doctored.controller, isLost: false)
    #expect(world.rules == [])
    record.plan.actions.append(
      PlannedAction(id: "a", kind: .setDesiredCapacity(group: "g", from: 1, to: 2), reason: "because"))
    for _ in 0..<16 { world.witness.recorded(record, by: Doctored.controller, isLost: false) }
    #expect(world.rules == [.notReplayed])
  }

  @Test func secretsThatAreSaid() throws {
    let world = try Doctored()
    world.witness.said("a harmless line")
    #expect(world.rules == [])
    world.witness.said("the token is \(Canary.text)")
    let refusal = Refusal(subject: "i-1", code: .notRead, message: Canary.all[1])
    world.pass(
      Plan(cluster: World.cluster, asOf: world.scenario.start, parent: "", mode: .act, refusals: [refusal]))
    #expect(world.rules == [.toldSecret, .toldSecret])
  }

  @Test func memoryThatGrows() throws {
    let world = try Doctored()
    world.instances("i-1")
    var memory = PlannerMemory()
    for index in 0..<41 { memory.faultySince["\(index)"] = world.scenario.start }
    memory.faultySince["0"] = nil
    world.witness.remembered(memory, by: Doctored.controller)
    #expect(world.rules == [])
    memory.faultySince["0"] = world.scenario.start
    world.witness.remembered(memory, by: Doctored.controller)
    world.witness.remembered(memory, by: Doctored.controller)
    #expect(world.rules == [.memoryGrows])
  }

  /// Many may go at once, and whoever cannot read remembers them for a while.
  @Test(arguments: [(30, false), (50, true)]) func memoryOfManyThatWent(minutes: Int, isBreach: Bool) throws {
    let world = try Doctored()
    var memory = PlannerMemory()
    for number in 0..<60 {
      world.instance("i-\(number)", state: "running")
      memory.faultySince["j-\(number)"] = world.scenario.start
    }
    world.minutes(1)
    for number in 0..<60 { world.instance("i-\(number)", state: "terminated") }
    world.minutes(minutes)
    world.witness.remembered(memory, by: Doctored.controller)
    #expect(world.rules == (isBreach ? [.memoryGrows] : []))
  }

  /// An instance that is long gone is forgotten, one that ECS still lists is not. Who has not seen the whole cluster since forgets
  /// nothing.
  @Test func memoryOfWhatIsGone() throws {
    for (wholeAt, minutes, status, isBreach) in [
      (11, 41, ContainerInstanceStatus.inactive, true), (11, 39, .inactive, false), (11, 60, .active, false),
      (10, 41, .inactive, false),
    ] {
      let world = try Doctored()
      world.instances("i-1", "i-2")
      world.instance("i-1", state: "terminated")
      world.register("i-1", status: status)
      world.minutes(wholeAt)
      world.pass(Plan(cluster: World.cluster, asOf: world.scenario.start, parent: "", mode: .act))
      world.minutes(minutes - wholeAt)
      var memory = PlannerMemory()
      memory.incomingSince = ["i-1": world.scenario.start, "i-2": world.scenario.start]
      world.witness.remembered(memory, by: Doctored.controller)
      #expect(world.rules == (isBreach ? [.memoryGrows] : []))
    }
  }

  /// The looks at an instance that is ending count for the minute in which they were, though it has gone by its end.
  @Test func callsForWhatHasGoneWithinTheMinute() throws {
    for isEnding in [true, false] {
      let world = try Doctored()
      world.instances("i-1")
      world.minutes(5)
      if isEnding { lifecycle(world, "i-1", "Terminating:Wait") }
      for _ in 0..<130 { world.read() }
      lifecycle(world, "i-1", "Terminated")
      for _ in 0..<20 { world.read() }
      #expect(world.rules.contains(.tooManyCalls) == !isEnding)
    }
  }

  /// What Auto Scaling ends is marked and drained before its hook's time is over, restart or not.
  @Test func whatAutoScalingEndsIsNoBurst() throws {
    for isEnded in [true, false] {
      let world = try Doctored()
      world.instances("i-1", "i-2", "i-3")
      if isEnded { for id in ["i-1", "i-2", "i-3"] { lifecycle(world, id, "Terminating:Wait") } }
      world.minutes(5)
      world.witness.restarts.append(world.now)
      for id in ["i-1", "i-2", "i-3"] {
        world.tag(id)
        world.drain(id)
      }
      #expect(world.rules.contains(.burstAfterRestart) == !isEnded)
    }
  }

  /// What drained when the process ended may be needed, and is taken back at once; what it drained since is its own doing.
  @Test func takingBackWhatDrainedIsNoBurst() throws {
    for drainedBefore in [true, false] {
      let world = try Doctored()
      let ids = ["i-1", "i-2", "i-3"]
      world.instances("i-1", "i-2", "i-3")
      world.minutes(5)
      func drain() {
        for id in ids {
          world.tag(id)
          world.drain(id)
        }
      }
      if drainedBefore { drain() }
      world.witness.restarts.append(world.now)
      if !drainedBefore { drain() }
      for id in ids {
        world.undrain(id)
        world.tag(id, value: "v1 scale-in d=x at=1 n=0 aborted settled")
      }
      #expect(world.rules.contains(.burstAfterRestart) == !drainedBefore)
    }
  }

  /// A person's drain waits for room that nobody buys.
  @Test func aDrainThatNeverEnds() throws {
    for isServed in [false, true] {
      let world = try Doctored()
      world.want("api", 2)
      world.instances("i-1", "i-2")
      world.task("a", on: "i-1")
      world.task("b", on: "i-2")
      world.drain("i-1", by: Doctored.people)
      world.minutes(120)
      if isServed { world.task("a", on: "i-1", .stopped, isWanted: false) }
      if isServed { world.want("api", 1) }
      world.witness.end()
      #expect(world.rules == (isServed ? [] : [.starved]))
    }
  }

  /// Its replacement has its place, on an instance that is gone and that ECS counts: no room is missing.
  @Test func aDrainThatWaitsForAGhost() throws {
    for hasPlace in [true, false] {
      let world = try Doctored()
      world.want("api", 2)
      world.instances("i-1", "i-2", "i-3")
      world.task("a", on: "i-1")
      world.task("b", on: "i-2")
      world.instance("i-3", state: "terminated")
      if hasPlace { world.task("c", on: "i-3", .pending) }
      world.drain("i-1", by: Doctored.people)
      world.minutes(120)
      world.witness.end()
      #expect(world.rules == (hasPlace ? [] : [.starved]))
    }
  }

  /// The execution's last look at one instance is no word about the next.
  @Test(arguments: ["i-1", "i-2", ""]) func aLieAboutOneInstance(asked: String) throws {
    let world = try Doctored()
    world.instances("i-1", "i-2", "i-3")
    world.task("t", on: "i-1")
    world.task("u", on: "i-2")
    world.pass()
    world.minutes(1)
    let question = asked.isEmpty ? "" : "ListTasksRequest(containerInstance: \"\(Doctored.arn(asked))\")"
    world.witness.lied(
      Lie(
        kind: .empty, at: world.now, operation: "ECS.ListTasks", question: question,
        hidden: ["arn:aws:ecs:us-east-1:1:task/sim/t", "arn:aws:ecs:us-east-1:1:task/sim/u"],
        identity: Doctored.controller))
    world.tag("i-1")
    world.drain("i-1")
    #expect(world.rules.contains(.actedOnBrokenRead) == (asked != "i-2"))
  }

  /// A list of tasks that hid only what has been told to stop hid nothing that would have to move.
  @Test(arguments: [true, false]) func aLieAboutWhatIsToStop(isWanted: Bool) throws {
    let world = try Doctored()
    world.instances("i-1", "i-2", "i-3")
    world.task("t", on: "i-1", .stopping, isWanted: isWanted)
    world.pass()
    world.minutes(1)
    world.witness.lied(
      Lie(
        kind: .empty, at: world.now, operation: "ECS.ListTasks", hidden: ["arn:aws:ecs:us-east-1:1:task/sim/t"],
        identity: Doctored.controller))
    world.tag("i-1")
    world.drain("i-1")
    #expect(world.rules.contains(.actedOnBrokenRead) == isWanted)
  }

  /// A list that hid things misleads nobody who was described all of them.
  @Test func aLieFallsWithWhatItHid() throws {
    for (shown, isTold) in [(["a"], true), (["a", "b"], false)] {
      let world = try Doctored()
      world.instances("i-1", "i-2")
      world.pass()
      world.minutes(1)
      world.witness.lied(
        Lie(
          kind: .empty, at: world.now, operation: "ECS.ListContainerInstances", hidden: ["a", "b"],
          identity: Doctored.controller))
      world.witness.described(shown, to: Doctored.controller)
      world.tag("i-1")
      world.drain("i-1")
      #expect(world.rules == (isTold ? [.actedOnBrokenRead] : []))
    }
  }
}
