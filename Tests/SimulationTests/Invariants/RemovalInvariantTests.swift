import AWSModel
import ClusterModel
import FoundationEssentials
import Testing

@testable import Sandbox
@testable import Simulation

/// I1, I2, I3, I5, I6, I7, I13, I14, I15, I21: what may happen to instances, breached one by one.
@Suite struct RemovalInvariantTests {
  /// A removal as it should be breaks nothing.
  @Test func aCarefulRemovalIsNoBreach() throws {
    let world = try Doctored()
    world.instances("i-1", "i-2")
    world.tag("i-1")
    world.drain("i-1")
    world.read()
    world.terminate("i-1")
    world.instance("i-1", state: "shutting-down")
    world.instance("i-1", state: "terminated")
    world.minutes(60)
    world.witness.end()
    #expect(world.rules == [])
  }

  @Test func tasksOnATerminatedInstance() throws {
    let world = try Doctored()
    world.instances("i-1")
    world.task("t", on: "i-1")
    world.tag("i-1")
    world.drain("i-1")
    world.terminate("i-1")
    #expect(world.rules == [.terminatedWithTasks])
  }

  @Test func aTaskThatStillStopsIsATask() throws {
    let world = try Doctored()
    world.instances("i-1")
    world.tag("i-1")
    world.drain("i-1")
    world.task("t", on: "i-1", .stopping, isWanted: false)
    world.terminate("i-1")
    world.task("t", on: "i-1", .stopped, isWanted: false)
    world.read()
    world.terminate("i-1")
    #expect(world.rules == [.terminatedWithTasks])
  }

  @Test func oneTerminationLowersOnce() throws {
    let world = try Doctored()
    world.instances("i-1", status: .draining)
    world.terminate("i-1")
    world.witness.capacities = { ["g": 3] }
    world.minutes(1)
    #expect(world.rules == [])
    world.read()
    world.terminate("i-1")
    world.witness.capacities = { ["g": 2] }
    world.minutes(1)
    #expect(world.rules == [.removedTwice])
  }

  @Test func terminationWithoutADrain() throws {
    let world = try Doctored()
    world.instances("i-1")
    world.tag("i-1")
    world.terminate("i-1")
    #expect(world.rules == [.terminatedUndrained])
  }

  @Test func standaloneAndProtectedTasks() throws {
    let world = try Doctored()
    world.instances("i-1")
    world.task("j", of: nil, family: "job", on: "i-1")
    world.tag("i-1")
    world.drain("i-1")
    world.terminate("i-1")
    #expect(world.rules == [.endedForeignTask, .terminatedWithTasks])
    world.call(ECS.stopTask, .init(cluster: World.cluster, task: "arn:aws:ecs:::task/sim/j"))
    #expect(world.rules.count == 3 && world.rules.last == .endedForeignTask)
    world.task("t", on: "i-1")
    world.call(ECS.stopTask, .init(cluster: World.cluster, task: "t"))
    #expect(world.rules.count == 3)
    world.call(
      ECS.updateTaskProtection, .init(cluster: World.cluster, tasks: ["t"], protectionEnabled: true),
      by: Doctored.people)
    world.call(ECS.stopTask, .init(cluster: World.cluster, task: "t"))
    #expect(world.rules.count == 4)
  }

  /// Nothing that the cluster can only do without is drained with a protected task on it that was to be known.
  @Test(arguments: [(5, 60, true), (1, 60, false), (5, 3, false), (5, nil, true)])
  func whatHoldsAProtectedTaskStays(minutes: Int, lasting: Int?, isTold: Bool) throws {
    let world = try Doctored()
    world.instances("i-1")
    world.task("t", on: "i-1")
    world.call(
      ECS.updateTaskProtection,
      .init(cluster: World.cluster, tasks: ["t"], protectionEnabled: true, expiresInMinutes: lasting),
      by: Doctored.people)
    world.minutes(minutes)
    world.tag("i-1")
    world.drain("i-1")
    #expect(world.rules.contains(.disturbedProtected) == isTold)
  }

  @Test func aPolicyMayForceItsDeadline() throws {
    let world = try Doctored(
      policy: Doctored.policy { $0.disruption.drain = .init(deadline: .seconds(300), onTimeout: .force) })
    world.instances("i-1")
    world.task("t", on: "i-1")
    world.tag("i-1")
    world.drain("i-1")
    world.minutes(4)
    world.terminate("i-1")
    #expect(world.rules == [.terminatedWithTasks])
    world.minutes(2)
    world.terminate("i-1")
    #expect(!world.rules.dropFirst().contains(.terminatedWithTasks))
  }

  /// The time of a removal runs from its decision, which its tag tells in whole seconds; from no earlier than the pass that writes it.
  @Test(arguments: [(70, []), (0, [.terminatedWithTasks])] as [(Int, [Violation.Rule])])
  func aDeadlineRunsFromTheDecision(signed: Int, rules: [Violation.Rule]) throws {
    let world = try Doctored(
      policy: Doctored.policy { $0.disruption.drain = .init(deadline: .seconds(300), onTimeout: .force) })
    world.instances("i-1")
    world.task("t", on: "i-1")
    world.now = .seconds(69)
    world.pass()
    world.now = .seconds(100)
    world.tag("i-1", value: "v1 scale-in d=x at=\(Int(world.scenario.start.timeIntervalSince1970) + signed) n=0")
    world.drain("i-1")
    world.now = .seconds(signed == 0 ? 367 : 370)
    world.terminate("i-1")
    #expect(world.rules == rules)
  }

  /// The reads of a termination may be a minute old: whom a person takes back after them, they showed DRAINING.
  @Test(arguments: [(60, []), (61, [.terminatedUndrained])] as [(Int, [Violation.Rule])])
  func aPersonMayTakeBackWhatIsBeingTerminated(seconds: Int, rules: [Violation.Rule]) throws {
    let world = try Doctored()
    world.instances("i-1")
    world.tag("i-1")
    world.drain("i-1")
    world.undrain("i-1", by: Doctored.people)
    world.now += .seconds(seconds)
    world.terminate("i-1")
    #expect(world.rules == rules)
  }

  /// So may ECS place tasks there meanwhile; those that were there before it was taken back the reads have shown.
  @Test(
    arguments: [(60, true, []), (61, true, [.terminatedWithTasks]), (60, false, [.terminatedWithTasks])]
      as [(Int, Bool, [Violation.Rule])])
  func tasksMayComeToWhatIsBeingTerminated(seconds: Int, isNew: Bool, rules: [Violation.Rule]) throws {
    let world = try Doctored()
    world.instances("i-1")
    if !isNew { world.task("t", on: "i-1") }
    world.tag("i-1")
    world.drain("i-1")
    world.now += .seconds(10)
    world.undrain("i-1", by: Doctored.people)
    if isNew { world.task("t", on: "i-1") }
    world.now += .seconds(seconds)
    world.terminate("i-1")
    #expect(world.rules == rules)
  }

  @Test func aServiceBelowItsMinimum() throws {
    let world = try Doctored()
    world.want("api", 2)
    world.instances("i-1", "i-2")
    world.task("a", on: "i-1")
    world.task("b", on: "i-2")
    world.task("c", on: "i-2")
    world.minutes(1)
    world.tag("i-1")
    world.drain("i-1")
    // Told to stop while two others run: as it should be.
    world.task("a", on: "i-1", .running, isWanted: false)
    #expect(world.rules == [])
    world.tag("i-2")
    world.drain("i-2")
    world.task("b", on: "i-2", .running, isWanted: false)
    #expect(world.rules == [.belowMinimum])
  }

  /// No healthy task is lost with one that has only just started.
  @Test func whatHasJustStartedIsNotHealthyYet() throws {
    for seconds in [39, 40] {
      let world = try Doctored()
      world.want("api", 1)
      world.instances("i-1")
      world.task("a", on: "i-1", .pending)
      world.minutes(1)
      world.task("a", on: "i-1")
      world.now += .seconds(seconds)
      world.tag("i-1")
      world.drain("i-1")
      world.task("a", on: "i-1", .running, isWanted: false)
      #expect(world.rules == (seconds < 40 ? [] : [.belowMinimum]))
    }
  }

  /// What ends by itself is no doing of the controller's.
  @Test func accidentsAreNotHeldAgainstTheController() throws {
    let world = try Doctored()
    world.want("api", 2)
    world.instances("i-1", "i-2")
    world.task("a", on: "i-1")
    world.task("b", on: "i-2")
    world.tag("i-1")
    world.drain("i-1")
    world.task("a", on: "i-1", .stopping, isWanted: false)
    #expect(world.rules == [])
  }

  @Test func aWeakServiceIsLeftAlone() throws {
    let world = try Doctored()
    world.want("api", 3)
    world.instances("i-1")
    world.task("a", on: "i-1")
    world.minutes(6)
    world.tag("i-1")
    world.drain("i-1")
    #expect(world.rules == [.disruptedTheWeak])
  }

  /// A person has taken back what Auto Scaling is ending at our word: that end comes, and what ECS has placed there had better move.
  @Test(arguments: ["Terminating:Wait", "InService"]) func whatIsBeingEndedMayDrain(state: String) throws {
    let world = try Doctored()
    world.want("api", 3)
    world.instances("i-1")
    world.tag("i-1")
    world.drain("i-1")
    world.terminate("i-1")
    world.ledger.see(.member(MemberSight(id: "i-1", group: "g", state: state)), at: world.now)
    world.undrain("i-1", by: Doctored.people)
    world.task("a", on: "i-1")
    world.minutes(6)
    world.drain("i-1")
    #expect(world.rules == (state == "InService" ? [.disruptedTheWeak] : []))
  }

  @Test func drainsWithoutATag() throws {
    let world = try Doctored()
    world.instances("i-1", "i-2")
    world.drain("i-1")
    world.tag("i-2")
    world.tag("i-2", value: "v1 scale-in d=x at=1 n=1 aborted retry=9")
    world.drain("i-2")
    #expect(world.rules == [.drainedWithoutIntent, .drainedWithoutIntent])
  }

  /// Of two that know nothing of each other the other may have taken the tag off right before.
  @Test func aTagThatAnotherControllerTookOff() throws {
    for (controllers, minutes) in [(2, 1), (2, 2), (1, 1)] {
      let world = try Doctored(controllers: controllers)
      world.instances("i-1")
      world.tag("i-1")
      world.tag("i-1", value: "v1 scale-in d=x at=1 n=0 aborted settled")
      world.minutes(minutes)
      world.drain("i-1")
      #expect(world.rules == (controllers == 2 && minutes == 1 ? [] : [.drainedWithoutIntent]))
    }
  }

  /// A host that is given up as unhealthy: what services run there is lost with it, what nobody may end is not.
  @Test func whatIsGivenUpWithForeignTasks() throws {
    for (owner, isAway) in [("job", false), ("job", true), ("api", false)] {
      let world = try Doctored()
      world.instances("i-1")
      owner == "job" ? world.task("t", of: nil, family: "job", on: "i-1") : world.task("t", on: "i-1")
      if isAway { world.register("i-1", status: .active, connected: false) }
      world.call(
        AutoScaling.setInstanceHealth,
        .init(instanceId: "i-1", healthStatus: "Unhealthy", shouldRespectGracePeriod: false))
      #expect(world.rules == (owner == "job" && !isAway ? [.endedForeignTask] : []))
    }
  }

  /// Who has just begun to live has only the sign to go by, which stood before the person came; who wrote it knows better.
  @Test func whatAPersonDrainedUnderOurSign() throws {
    for hasDied in [true, false] {
      let world = try Doctored()
      world.instances("i-1")
      world.tag("i-1")
      world.drain("i-1", by: Doctored.people)
      if hasDied { world.witness.began(1, of: Doctored.controller) }
      world.undrain("i-1")
      #expect(world.rules == (hasDied ? [] : [.undidHumanDrain]))
    }
  }

  @Test func whatAPersonDrainedStaysSo() throws {
    let world = try Doctored()
    world.instances("i-1", "i-2")
    world.drain("i-1", by: Doctored.people)
    world.tag("i-2")
    world.drain("i-2")
    world.undrain("i-2")
    #expect(world.rules == [])
    world.undrain("i-1")
    #expect(world.rules == [.undidHumanDrain])
  }

  @Test func nothingDrainsForEver() throws {
    let world = try Doctored()
    world.instances("i-1", "i-2")
    world.drain("i-1", by: Doctored.people)
    world.tag("i-2")
    world.drain("i-2")
    world.minutes(29)
    world.witness.end()
    #expect(world.rules == [])
    world.minutes(2)
    world.witness.end()
    #expect(world.rules == [.leftDraining])
  }

  @Test func budgetsAndSteps() throws {
    let world = try Doctored(policy: Doctored.policy(budget: .count(1)))
    world.instances("i-1", "i-2", "i-3", "i-4")
    world.tag("i-1")
    world.drain("i-1")
    #expect(world.rules == [])
    world.tag("i-2")
    world.drain("i-2")
    #expect(world.rules == [.budgetExceeded])
    let other = try Doctored(policy: Doctored.policy(step: .count(1)))
    other.instances("i-1", "i-2", "i-3", "i-4")
    other.tag("i-1")
    other.drain("i-1")
    other.minutes(11)
    other.tag("i-2")
    other.drain("i-2")
    #expect(other.rules == [])
    other.terminate("i-1")
    other.undrain("i-1", by: Doctored.people)
    other.drain("i-1")
    #expect(other.rules == [], "it had begun to leave before")
    other.minutes(1)
    other.tag("i-3")
    other.drain("i-3")
    #expect(other.rules == [.stepExceeded])
  }

  /// A step is taken by the decision: what is set DRAINING later takes none of the next one.
  @Test(arguments: [(11, []), (9, [.stepExceeded]), (0, [.stepExceeded])] as [(Int, [Violation.Rule])])
  func aStepIsOfWhatIsDecidedTogether(minutes: Int, rules: [Violation.Rule]) throws {
    let world = try Doctored(policy: Doctored.policy(step: .count(1)))
    world.instances("i-1", "i-2", "i-3", "i-4")
    world.tag("i-1")
    world.minutes(minutes)
    world.tag("i-2")
    world.minutes(11 - minutes)
    world.drain("i-2")
    world.drain("i-1")
    #expect(world.rules == rules)
  }

  /// A controller that read before a zone went still counts its step of what there was; half an hour later no more.
  @Test func aStepIsOfTheInstancesThereWereLately() throws {
    for (minutes, rules): (Int, [Violation.Rule]) in [(1, []), (31, [.stepExceeded])] {
      let world = try Doctored(policy: Doctored.policy(step: .percent(50)))
      world.instances("i-1", "i-2", "i-3", "i-4")
      world.minutes(1)
      for id in ["i-3", "i-4"] { world.instance(id, state: "terminated") }
      world.minutes(minutes)
      for id in ["i-1", "i-2"] {
        world.tag(id)
        world.drain(id)
      }
      #expect(world.rules == rules)
    }
  }

  @Test func aFlappingAgentIsNoFault() throws {
    let world = try Doctored()
    world.instances("i-1", "i-2")
    world.register("i-1", status: .active, connected: false)
    world.minutes(1)
    world.tag("i-1")
    world.drain("i-1")
    #expect(world.rules == [])
    world.register("i-2", status: .active, connected: false)
    world.minutes(4)
    world.tag("i-2")
    world.drain("i-2")
    #expect(world.rules == [.punishedFlap])
  }

  @Test func whatIsDisplacedRunsAgain() throws {
    let world = try Doctored(policy: Doctored.policy())
    world.want("api", 1)
    world.instances("i-1")
    world.task("a", on: "i-1")
    world.minutes(5)
    world.tag("i-1")
    world.drain("i-1")
    world.minutes(1)
    world.task("a", on: "i-1", .running, isWanted: false)
    world.minutes(14)
    #expect(world.rules == [.belowMinimum])
    world.minutes(3)
    #expect(world.rules == [.belowMinimum, .notRehoused])
  }

  /// What happens meanwhile may take the room; it excuses for so long as it takes to buy anew, and not for good.
  @Test func whatIsDisplacedRunsAgainAfterAllWhatHappens() throws {
    for (group, isTold) in [(4, true), (10, false)] {
      let world = try Doctored(policy: Doctored.policy())
      world.want("api", 1)
      world.instances("i-1")
      world.task("a", on: "i-1")
      world.minutes(5)
      world.setDesired(group)
      world.tag("i-1")
      world.drain("i-1")
      world.minutes(1)
      world.task("a", on: "i-1", .running, isWanted: false)
      world.ledger.stress(at: world.now + .seconds(1))
      world.minutes(30)
      #expect(!world.rules.contains(.notRehoused))
      world.minutes(35)
      #expect(world.rules.contains(.notRehoused) == isTold)
    }
  }
}
