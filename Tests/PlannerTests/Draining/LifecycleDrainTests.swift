import ClusterModel
import Foundation
import Planner
import Testing

@Suite struct LifecycleDrainTests {
  @Test func marksAndDrainsBeforeAnythingElse() {
    var example = Example.pair()
    example.terminate(0)
    #expect(example.step() == ["tagIntent", "drain", "recordLifecycleHeartbeat"])
    #expect(example.snapshot.instances[0].intent?.reason == .lifecycle)
    #expect(example.snapshot.instances[0].status == .draining)
  }

  /// Somebody has set it ACTIVE again: Auto Scaling ends it all the same, with the sign that it bears.
  @Test func whatWasToBeRepairedDrainsAgainThoughItsFaultIsOver() {
    var example = Example.pair()
    example.terminate(0)
    let intent = DisruptionIntent(reason: .repair, decision: "before", startedAt: example.now)
    example.snapshot.instances[0].intent = intent
    #expect(example.step(60) == ["drain", "recordLifecycleHeartbeat"])
  }

  /// AWS says nothing of what a drain does to protected tasks: nothing is drained before it is known that there are none.
  @Test func protectedTasksAreWaitedForBeforeTheDrain() {
    var example = Example.pair()
    example.terminate(0)
    example.snapshot.protectionsReadFor = []
    #expect(example.step() == ["tagIntent", "recordLifecycleHeartbeat"])
    #expect(example.plan().message(.notRead)?.contains("protected") == true)
    example.snapshot.protectionsReadFor = [example.id(0)]
    example.snapshot.tasks[0].protectedUntil = example.now.addingTimeInterval(100)
    #expect(example.step().isEmpty)
    #expect(example.plan().message(.protectedTask)?.contains("held and not set DRAINING yet") == true)
    #expect(example.step(71) == ["drain"], "its protection is over")
  }

  @Test(arguments: [DrainPolicy.OnTimeout.abort, .force])
  func atTheDeadlineOnlyForceDrainsProtectedTasks(onTimeout: DrainPolicy.OnTimeout) {
    var example = Example.pair()
    example.policy.disruption.drain.onTimeout = onTimeout
    example.terminate(0)
    example.snapshot.protectionsReadFor = [example.id(0)]
    example.snapshot.tasks[0].protectedUntil = example.now.addingTimeInterval(7200)
    _ = example.step()
    #expect(example.step(899).filter { $0 != "recordLifecycleHeartbeat" }.isEmpty)
    example.pass(2)
    #expect(example.audited().kinds.contains("drain") == (onTimeout == .force))
  }

  /// A person had one terminated whose task ECS can move nowhere: for a day nothing else could leave. What is empty and waits for
  /// its services is another matter: that is over soon.
  @Test(arguments: [true, false]) func whatDoesNotEmptyWithinItsDeadlineTakesNoPlaceInTheBudget(isStuck: Bool) {
    var example = Example.pair(maximum: 100)
    example.snapshot.groups[0].desiredCapacity = 4
    example.snapshot.groups[0].suspendedProcesses = ["AZRebalance"]
    _ = example.addInstances(2)
    example.policy.disruption.budgets = [DisruptionBudget(instances: .count(1))]
    example.terminate(0)
    #expect(example.step() == ["tagIntent", "drain", "recordLifecycleHeartbeat"])
    #expect(example.step(800).isEmpty)
    #expect(example.plan().codes.contains("budget"))
    if !isStuck { example.allStop(0) }
    #expect(example.step(99).isEmpty)
    #expect(example.step(2) == (isStuck ? ["tagIntent", "drain"] : []))
    #expect(example.plan().codes.contains("budget") == !isStuck)
  }

  @Test func aPolicyMayLeaveProtectedTasksToECS() {
    var example = Example.pair()
    example.policy.disruption.drain.protectedTasks = .ecs
    example.terminate(0)
    example.snapshot.protectionsReadFor = []
    example.snapshot.tasks[0].protectedUntil = example.now.addingTimeInterval(7200)
    #expect(example.step() == ["tagIntent", "drain", "recordLifecycleHeartbeat"])
  }

  /// A clock that was ahead had dated what was seen: no read would have counted until that day, and the hook held on.
  @Test func whatWasSeenByAClockThatWasAheadIsSeenAnew() {
    var example = Example.pair()
    example.terminate(0)
    _ = example.step()
    let ahead = example.now.addingTimeInterval(120_000)
    example.memory.drains[example.id(0)] = DrainProgress(confirmedAt: ahead, lastReadAt: ahead)
    example.allStop(0)
    example.run(of: 0, on: 1)
    #expect(example.step().isEmpty)
    #expect(example.step() == ["completeLifecycleAction"])
  }

  /// Execution looks once more and may not let it go, pass after pass, on what the plan cannot see.
  @Test(arguments: [449.0, 450]) func whatIsLetGoLateIsHeldOnBesides(age: Double) {
    var example = Example.pair()
    example.terminate(0)
    _ = example.step()
    example.allStop(0)
    example.run(of: 0, on: 1)
    example.pass(30)
    let timeout = Double(example.snapshot.groups[0].hooks[0].heartbeatTimeoutSeconds)
    example.memory.heartbeats[example.id(0)] = example.now.addingTimeInterval(-age * timeout / 900)
    let release = ["completeLifecycleAction"]
    #expect(example.audited().kinds == (age < 450 ? release : ["recordLifecycleHeartbeat"] + release))
  }

  @Test func releasesOnlyOnceEveryTaskHasStopped() {
    var example = Example.pair()
    example.terminate(0)
    _ = example.step()
    #expect(example.step().isEmpty, "its task runs")
    example.tellToStop(0)
    example.run(of: 0, on: 1)
    #expect(example.step().isEmpty, "its task is still stopping: a desired status of STOPPED is not STOPPED")
    #expect(example.plan().message(.holdsTasks)?.contains("STOPPING") == true)
    example.allStop(0)
    #expect(example.step() == ["completeLifecycleAction"])
  }

  /// An event tells of a task that the last whole read did not show: it is not let go by that read.
  @Test func whatIsToldSinceOutweighsTheReadThatShowedItEmpty() {
    var example = Example.pair()
    example.terminate(0)
    _ = example.step()
    let gone = example.snapshot.tasks[0]
    example.allStop(0)
    #expect(example.step().isEmpty, "api lacks a task elsewhere")
    example.run(of: 0, on: 1)
    example.snapshot.tasks.append(gone)
    example.snapshot.tasks[example.snapshot.tasks.count - 1].isWanted = false
    example.snapshot.tasks[example.snapshot.tasks.count - 1].lastStatus = .stopping
    let plan = example.audited()
    #expect(plan.completions == [])
    #expect(plan.message(.holdsTasks)?.contains("STOPPING") == true)
  }

  enum Gap: CaseIterable { case noServices, countedTask, readBefore }

  /// A read has shown it empty; the one at hand is a look that asked for no services, or one that a replica answered which lags.
  /// The audit had to refuse what followed, and with it the heartbeats of the same pass.
  @Test(arguments: Gap.allCases) func theReadAtHandHasToShowItEmptyAsWell(gap: Gap) throws {
    var example = Example.pair()
    example.terminate(0)
    _ = example.step()
    example.allStop(0)
    #expect(example.step().isEmpty, "api lacks a task elsewhere")
    example.run(of: 0, on: 1)
    let seen = try #require(example.memory.drains[example.id(0)])
    #expect(seen.emptyReads == 1)
    let read = example.snapshot.readAt
    switch gap {
    case .noServices: example.snapshot.readAt[.services] = nil
    case .countedTask: example.snapshot.instances[0].runningTasksCount = 1
    case .readBefore: example.snapshot.readAt[.tasks] = seen.confirmedAt
    }
    let plan = example.audited()
    #expect(plan.completions == [])
    #expect(plan.codes.contains("notRead"))
    example.snapshot.readAt = read
    example.snapshot.instances[0].runningTasksCount = 0
    #expect(example.audited().completions == ["\(example.id(0)) CONTINUE"])
  }

  /// The instance was read again and its tasks were not: ECS counts one there that no list has.
  @Test func aCountSinceOutweighsTheReadThatShowedItEmpty() {
    var example = Example.pair()
    example.terminate(0)
    _ = example.step()
    example.allStop(0)
    #expect(example.step().isEmpty, "api lacks a task elsewhere")
    example.run(of: 0, on: 1)
    example.snapshot.instances[0].pendingTasksCount = 1
    #expect(example.audited().completions == [])
    example.snapshot.instances[0].pendingTasksCount = 0
    #expect(example.step() == ["completeLifecycleAction"])
  }

  /// A look by a clock that was ahead: how old it is, nobody knows, and the hook is held on.
  @Test func aLookThatIsDatedLaterOnlyHoldsOn() {
    var example = Example.pair()
    example.terminate(0)
    example.snapshot.focus = [example.id(0)]
    for part in [SnapshotPart.instances, .groups] {
      example.snapshot.readAt[part] = example.now.addingTimeInterval(4000)
    }
    let plan = example.audited()
    #expect(plan.kinds == ["recordLifecycleHeartbeat"])
    #expect(plan.codes.contains("staleRead"))
  }

  /// What shows it empty is too old to let it go by: then it is held, and its hook is told so.
  @Test func onAnOldReadItIsHeldAndItsTimerRestarted() {
    var example = Example.pair()
    example.terminate(0, timeout: 600)
    _ = example.step()
    example.allStop(0)
    example.run(of: 0, on: 1)
    example.now += 400
    for part in [SnapshotPart.instances, .tasks, .services, .groups] {
      example.snapshot.readAt[part] = example.now.addingTimeInterval(-61)
    }
    let plan = example.audited()
    #expect(plan.kinds == ["recordLifecycleHeartbeat"])
    #expect(plan.codes.contains("notRead"))
  }

  @Test func aReadFromBeforeTheDrainDoesNotCount() {
    var example = Example.pair()
    example.allStop(0)
    example.run(of: 0, on: 1)
    example.terminate(0)
    _ = example.step()
    // The first read that shows it DRAINING only confirms that; the next one counts.
    #expect(example.step(0).isEmpty)
    #expect(example.step() == ["completeLifecycleAction"])
  }

  @Test func waitsForServicesElsewhereAndNoLongerThanPolicy() {
    var example = Example.pair()
    example.terminate(0)
    _ = example.step()
    example.allStop(0)
    #expect(example.step().isEmpty)
    #expect(example.step().isEmpty, "api has one of two healthy tasks")
    #expect(example.plan().message(.minimumHealthy)?.contains("api has 1 healthy of at least 2") == true)
    example.run(of: 0, on: 1)
    #expect(example.step() == ["completeLifecycleAction"])
  }

  @Test func aServiceThatNeverRecoversHoldsNoHostForEver() {
    var example = Example.pair()
    example.terminate(0)
    _ = example.step()
    example.allStop(0)
    _ = example.step()
    #expect(example.step(890).isEmpty)
    example.pass(20)
    let last = example.audited()
    #expect(last.kinds == ["completeLifecycleAction"])
    #expect(last.message(.serviceWaitOver)?.contains("it goes although") == true)
    #expect(last.actions.last?.reason.contains("although elsewhere api has 1 healthy of at least 2") == true)
  }

  @Test func aFloorOfThePolicyCountsWhereItIsHigher() {
    var example = Example.pair(minimum: 0)
    example.policy.disruption.floors = [ServiceFloor(service: "a*", tasks: 2)]
    example.terminate(0)
    _ = example.step()
    example.allStop(0)
    _ = example.step()
    #expect(example.step().isEmpty)
    example.policy.disruption.floors = []
    #expect(example.step() == ["completeLifecycleAction"])
  }

  @Test func anotherDrainingHostIsNoElsewhere() {
    var example = Example.pair()
    example.addInstances(1)
    example.run(of: 0, on: 2)
    example.terminate(0)
    _ = example.step()
    example.allStop(0)
    example.snapshot.instances[1].status = .draining
    _ = example.step()
    #expect(example.step().isEmpty, "of two healthy tasks one is on a host that a human drains")
  }

  @Test func heartbeatsAtHalfTheTimeout() {
    var example = Example.pair()
    example.terminate(0, timeout: 600)
    #expect(example.step().contains("recordLifecycleHeartbeat"))
    #expect(example.step(299).isEmpty)
    #expect(example.step(1) == ["recordLifecycleHeartbeat"])
    #expect(example.step(299).isEmpty)
    example.memory.heartbeats = [:]
    #expect(example.step(1) == ["recordLifecycleHeartbeat"], "who does not know how much is left restarts the timer")
    example.memory.heartbeats[example.id(0)] = example.now.addingTimeInterval(60_000)
    #expect(example.step(1) == ["recordLifecycleHeartbeat"], "what is yet to come has not been")
  }

  @Test func noHeartbeatPastTheGlobalLimit() {
    var example = Example.pair()
    example.terminate(0, timeout: 30)
    example.policy.disruption.drain.deadline = .seconds(48 * 3600)
    _ = example.step()
    #expect(example.step(2990) == ["recordLifecycleHeartbeat"])
    #expect(example.step(20).isEmpty, "100 timeouts of 30 seconds are over")
    #expect(example.plan().codes.contains("globalLimit"))
  }

  /// What never registered bears no mark: since when it is held is remembered.
  @Test func noHeartbeatPastTheGlobalLimitForWhatNeverRegistered() {
    var example = Example.pair()
    example.terminate(0, timeout: 30)
    example.snapshot.instances[0].lifecycleState = "InService"
    example.snapshot.groups[0].incoming = [
      IncomingInstance(
        ec2InstanceID: "i-new", instanceType: "m5.large", availabilityZone: "", lifecycleState: "Terminating:Wait")
    ]
    example.snapshot.unexplained = ["arn:of/something"]
    #expect(example.step() == ["recordLifecycleHeartbeat"])
    #expect(example.step(2990) == ["recordLifecycleHeartbeat"])
    #expect(example.step(20).isEmpty)
    #expect(example.plan().codes.contains("globalLimit"))
  }

  @Test func neverUncordonsWhatAutoScalingTerminates() {
    var example = Example.pair()
    example.terminate(0)
    _ = example.step()
    example.snapshot.services[0].desiredCount = 12
    #expect(!example.step().contains("undrain"))
    #expect(!example.step(3600).contains("undrain"), "not at the deadline either")
    #expect(example.plan().codes.contains("deadlinePassed"))
  }

  @Test func takesOverADrainThatAHumanBegan() {
    var example = Example.pair()
    example.snapshot.instances[0].status = .draining
    example.terminate(0)
    #expect(
      example.step() == ["tagIntent", "recordLifecycleHeartbeat"], "draining already, and not empty: it is not let go")
    #expect(example.step().isEmpty)
  }

  @Test func completesOnlyItsOwnHook() {
    var example = Example.pair()
    example.terminate(0, hook: "ecs-managed-draining-termination-hook")
    #expect(example.step().isEmpty)
    #expect(example.plan().message(.drainHookMissing)?.contains("none of them is ours") == true)
  }

  @Test func leavesUnboundGroupsAlone() {
    var example = Example.pair()
    example.terminate(0)
    example.snapshot.groups[0].isBound = false
    #expect(example.step().isEmpty)
  }

  @Test func releasesWhatNeverRegistered() {
    var example = Example.pair()
    example.terminate(0)
    example.snapshot.instances[0].lifecycleState = "InService"
    example.snapshot.groups[0].incoming = [
      IncomingInstance(
        ec2InstanceID: "i-new", instanceType: "m5.large", availabilityZone: "us-east-1a",
        lifecycleState: "Terminating:Wait")
    ]
    example.snapshot.unexplained = ["arn:ci/stranger"]
    #expect(example.plan().completions.isEmpty, "the stranger may be it")
    example.snapshot.unexplained = []
    #expect(example.plan().completions == ["i-new CONTINUE"])
  }

  @Test func aHostThatIsGoneHoldsNothing() {
    var example = Example.pair()
    example.terminate(0)
    example.snapshot.instances[0].ec2State = "terminated"
    #expect(example.plan().completions == ["\(example.id(0)) CONTINUE"])
  }

  @Test(arguments: [DrainPolicy.OnTimeout.abort, .force])
  func doesAtTheDeadlineWhatThePolicySays(onTimeout: DrainPolicy.OnTimeout) {
    var example = Example.pair()
    example.policy.disruption.drain.onTimeout = onTimeout
    example.terminate(0)
    _ = example.step()
    _ = example.step()
    example.pass(900)
    let plan = example.audited()
    #expect(plan.changes.map(\.kind.name) == (onTimeout == .force ? ["completeLifecycleAction"] : []))
    #expect(plan.codes.contains("deadlinePassed"))
  }

  @Test func hostsWithAllCopiesOfAServiceDoNotEmptyTogether() {
    var example = Example.pair(minimum: 0)
    example.addInstances(1)
    example.terminate(0)
    example.terminate(1)
    example.pass(30)
    let first = example.audited()
    example.apply(first)
    #expect(first.kinds.filter { $0 == "drain" }.count == 1)
    #expect(first.message(RefusalCode(rawValue: "drainOrder"))?.contains(example.id(0)) == true)
    #expect(example.snapshot.instances[0].status == .draining)
    #expect(example.snapshot.instances[1].status == .active)
    example.allStop(0)
    example.run(of: 0, on: 2)
    #expect(example.step().contains("drain"), "api runs elsewhere: now the other may empty")
  }

  @Test func standaloneTasksAreWaitedForOrStoppedByPolicy() {
    var example = Example.pair()
    example.snapshot.tasks[0].service = nil
    example.snapshot.tasks[0].group = "family:job"
    example.snapshot.services[0].desiredCount = 1
    example.terminate(0)
    _ = example.step()
    #expect(example.step(600).isEmpty, "wait is the default")
    example.policy.disruption.drain.standaloneTasks = .stopAfter(.seconds(700))
    #expect(example.step(30).isEmpty)
    example.pass(80)
    #expect(example.audited().changes.map(\.kind.name) == ["stopTask"])
    example.snapshot.unexplained = ["arn:aws:ecs:us-east-1:123456789012:task/prod/unknown"]
    let partial = example.audited()
    #expect(partial.changes.isEmpty && partial.codes.contains("notRead"), "nothing is ended on a read with gaps")
    example.snapshot.unexplained = []
    example.snapshot.tasks[0].protectedUntil = example.now.addingTimeInterval(3600)
    #expect(example.plan().changes.isEmpty, "a protected task is waited for")
  }

  @Test func withoutMemoryAnyServiceMayHaveHadTasksThere() {
    var example = Example.pair()
    example.addService("batch", desired: 3)
    example.snapshot.services[0].desiredCount = 1
    example.terminate(0)
    _ = example.step()
    example.allStop(0)
    example.memory = PlannerMemory()
    _ = example.step()
    #expect(example.step().isEmpty, "batch is below its minimum, and nobody knows whether it had tasks there")
  }
}
