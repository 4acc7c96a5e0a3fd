import ClusterModel
import FoundationEssentials
import Testing

@Suite struct ScaleInTests {
  /// Two instances, one of them empty.
  private func example() -> Example {
    var example = Example()
    example.addGroup(desired: 2)
    let instances = example.addInstances(2)
    let api = example.addService("api", desired: 1)
    example.run(of: api, on: instances[0])
    return example
  }

  @Test func takesAnEmptyInstanceAwayStepByStep() {
    var example = example()
    #expect(example.plan().changes.isEmpty)
    example.pass(601)
    let first = example.plan()
    #expect(first.kinds == ["tagIntent", "drain"])
    example.apply(first)
    // The read that confirms the drain, and two that agree.
    #expect(example.plan().changes.isEmpty)
    example.pass(15)
    #expect(example.plan().changes.isEmpty)
    #expect(example.plan().changes.isEmpty, "the same read counts once")
    example.pass(15)
    let last = example.plan()
    #expect(last.kinds == ["terminateInstance"])
    example.apply(last)
    example.pass(15)
    #expect(example.plan().changes.isEmpty)
  }

  /// That it is ACTIVE may be an old answer, until a later read has shown it so and its tag says that.
  @Test(arguments: [false, true]) func whatWasGivenUpCountsUntilItIsSettled(isSettled: Bool) {
    var example = example()
    example.policy.disruption.budgets = [DisruptionBudget(instances: .count(1))]
    example.snapshot.instances[0].intent = DisruptionIntent(
      reason: .rebalance, decision: "before", startedAt: example.now, attempt: 1, isAborted: true,
      retryAfter: example.now.addingTimeInterval(3600), isSettled: isSettled)
    _ = example.plan()
    example.pass(601)
    #expect(example.plan().kinds.contains("drain") == isSettled)
  }

  /// A share is of what Ballast may take: what a group without the cluster's tag holds makes it no larger.
  @Test(arguments: [true, false]) func aShareIsOfTheClustersOwnGroups(isBound: Bool) {
    var example = example()
    example.policy.disruption.budgets = [DisruptionBudget(instances: .percent(33))]
    let other = example.addGroup("other", desired: 2)
    example.snapshot.groups[Int(other)].isBound = isBound
    example.run(of: 0, on: example.addInstances(1)[0])
    for instance in example.addInstances(2, group: other) { example.run(of: 0, on: instance) }
    example.snapshot.services[0].desiredCount = 4
    example.snapshot.instances[0].status = .draining
    _ = example.audited()
    example.pass(601)
    #expect(example.audited().kinds.contains("drain") == isBound)
  }

  /// Its tag has to tell first that it was ACTIVE after that: one plan writes one intent.
  @Test func whatWasGivenUpBeginsToLeaveOnlyOnceItIsSettled() {
    var example = example()
    _ = example.plan()
    example.pass(601)
    example.snapshot.instances[1].intent = DisruptionIntent(
      reason: .scaleIn, decision: "before", startedAt: example.now.addingTimeInterval(-900), attempt: 1,
      isAborted: true, retryAfter: example.now.addingTimeInterval(-300))
    let plan = example.audited()
    #expect(plan.kinds == ["tagIntent"])
    #expect(plan.codes.contains("retryLater"))
    example.apply(plan)
    #expect(example.step() == ["tagIntent", "drain"])
  }

  @Test func planningAgainAfterADrainChangesNothing() {
    var example = example()
    _ = example.plan()
    example.pass(601)
    example.apply(example.plan())
    #expect(example.plan().changes.isEmpty)
  }

  @Test func givesUpWhenTheInstanceIsNeededAgain() {
    var example = example()
    _ = example.plan()
    example.pass(601)
    example.apply(example.plan())
    example.snapshot.services[0].desiredCount = 12
    let plan = example.plan()
    #expect(plan.kinds == ["tagIntent", "undrain"])
    example.apply(plan)
    #expect(example.snapshot.instances[1].intent?.isAborted == true)
    #expect(example.plan().changes.isEmpty)
  }

  /// A person has raised the minimum meanwhile: each of the two was held against what the group wants now, and both were to go.
  @Test func ofTwoThatAreEmptyOneGoesWhereTheMinimumAllowsNoMore() {
    var example = Example()
    example.addGroup(desired: 4)
    for index in example.addInstances(4).prefix(2) {
      example.snapshot.instances[Int(index)].status = .draining
      example.snapshot.instances[Int(index)].intent = DisruptionIntent(
        reason: .scaleIn, decision: "x", startedAt: example.now)
    }
    example.policy.sizing.scaleIn.isEnabled = false
    for _ in 0..<2 {
      #expect(example.step().isEmpty)
    }
    example.snapshot.groups[0].minSize = 3
    #expect(example.step() == ["terminateInstance", "tagIntent", "undrain"])
  }

  /// What a group holds that is never written is none of what may leave: a share of it, too, let one more go.
  @Test func aStepIsAShareOfTheClustersOwnGroups() {
    var example = Example()
    example.addGroup(desired: 3)
    example.addGroup("foreign", desired: 3)
    example.snapshot.groups[1].isBound = false
    example.addInstances(3)
    example.addInstances(3, group: 1)
    example.policy.sizing.scaleIn.stepMax = .percent(34)
    #expect(example.step().isEmpty)
    #expect(example.step(601) == ["tagIntent", "drain", "tagIntent", "drain"])
  }

  @Test func finishesAnInterruptedAbort() {
    var example = example()
    example.snapshot.instances[1].status = .draining
    example.snapshot.instances[1].intent = DisruptionIntent(
      reason: .scaleIn, decision: "x", startedAt: example.now, attempt: 1, isAborted: true)
    #expect(example.plan().kinds == ["undrain"])
  }

  @Test func whatDrainsAfterAnAbortIsSomebodyElses() throws {
    var example = example()
    let given = DisruptionIntent(
      reason: .scaleIn, decision: "x", startedAt: example.now, attempt: 1, isAborted: true,
      retryAfter: example.now.addingTimeInterval(600))
    example.snapshot.instances[1].intent = given
    let plan = example.plan()
    #expect(plan.kinds == ["tagIntent"])
    guard case .tagIntent(_, let settled) = try #require(plan.changes.first).kind else { return }
    #expect(settled == given.settled)
    example.snapshot.instances[1].intent = settled
    #expect(example.plan().changes.isEmpty)
    example.snapshot.instances[1].status = .draining
    let later = example.plan()
    #expect(later.changes.isEmpty)
    #expect(later.refusals.contains { $0.code == .humanDrain })
  }

  /// A restart may lose the memory; the tag of what left last says when that was.
  @Test func theCooldownOutlivesTheMemory() {
    var example = example()
    _ = example.addInstances(1)
    example.policy.sizing.scaleIn.stepMax = .count(1)
    _ = example.plan()
    example.pass(601)
    example.apply(example.plan())
    example.memory.lastScaleIn = nil
    example.pass(30)
    #expect(!example.plan().kinds.contains("drain"))
    example.pass(600)
    #expect(example.plan().kinds.contains("drain"))
  }

  @Test func aRepeatedDrainTakesThePassesStep() {
    var example = example()
    _ = example.addInstances(2)
    _ = example.plan()
    example.pass(601)
    _ = example.plan()
    example.memory.lastScaleIn = nil
    example.snapshot.instances[1].intent = DisruptionIntent(
      reason: .scaleIn, decision: "x", startedAt: example.now.addingTimeInterval(-9000))
    let plan = example.plan()
    #expect(plan.kinds == ["drain"])
    #expect(plan.refusals.contains { $0.code == .cooldown })
  }

  /// It may be set DRAINING at any time, and takes its step then.
  @Test func whatIsMarkedAndNotDrainingTakesAStep() {
    var example = example()
    _ = example.addInstances(3)
    example.snapshot.groups[0].desiredCapacity = 5
    example.policy.sizing.scaleIn.stepMax = .count(2)
    _ = example.plan()
    example.pass(601)
    example.snapshot.instances[1].intent = DisruptionIntent(
      reason: .scaleIn, decision: "x", startedAt: example.now.addingTimeInterval(-601))
    example.memory.givenUp[example.snapshot.instances[1].ec2InstanceID] = example.now.addingTimeInterval(-60)
    let plan = example.plan()
    #expect(plan.kinds == ["tagIntent", "drain"])
    #expect(plan.codes.contains("stepLimit"))
  }

  /// It may begin to drain long after that was decided. Where nobody remembers when, it may have been just now.
  @Test(arguments: [true, false]) func theCooldownRunsFromWhenItBeganToDrain(isRemembered: Bool) {
    var example = example()
    _ = example.addInstances(1)
    _ = example.plan()
    example.pass(700)
    let id = example.snapshot.instances[1].ec2InstanceID
    example.snapshot.instances[1].status = .draining
    example.snapshot.instances[1].intent = DisruptionIntent(
      reason: .scaleIn, decision: "x", startedAt: example.now.addingTimeInterval(-650))
    if isRemembered {
      let began = example.now.addingTimeInterval(-90)
      example.memory.drains[id] = DrainProgress(confirmedAt: began, lastReadAt: began)
    }
    // An event may have told of it since the last read.
    for part in SnapshotPart.allCases { example.snapshot.readAt[part] = example.now.addingTimeInterval(-50) }
    let plan = example.plan()
    #expect(plan.kinds == [])
    #expect(plan.codes.contains("cooldown"))
    example.pass(isRemembered ? 505 : 595)
    #expect(example.plan().codes.contains("cooldown"))
    example.pass(6)
    #expect(example.plan().kinds.contains("drain"))
  }

  /// Its drain is over and forgotten; EC2 shows its mark for an hour, and ECS shows it DRAINING while its agent is away (seed 9058).
  @Test(arguments: ["terminated", nil]) func whatHasGoneHoldsNoCooldown(ec2State: String?) {
    var example = example()
    _ = example.addInstances(1)
    _ = example.plan()
    example.pass(700)
    example.snapshot.instances[1].status = .draining
    example.snapshot.instances[1].group = nil
    example.snapshot.instances[1].ec2State = ec2State
    example.snapshot.instances[1].intent = DisruptionIntent(
      reason: .scaleIn, decision: "x", startedAt: example.now.addingTimeInterval(-650))
    let plan = example.plan()
    #expect(!plan.codes.contains("cooldown") && plan.kinds.contains("drain"), "\(plan.codes)")
  }

  @Test func repeatsALostDrain() {
    var example = example()
    example.snapshot.instances[1].intent = DisruptionIntent(reason: .scaleIn, decision: "x", startedAt: example.now)
    #expect(example.plan().kinds == ["drain"])
  }

  /// Its time ran out before it began: it would be forced at once, with no time for what it holds.
  @Test(arguments: [DrainPolicy.OnTimeout.abort, .force])
  func whatIsForcedDoesNotBeginToDrainPastItsDeadline(onTimeout: DrainPolicy.OnTimeout) {
    for isBusy in [true, false] {
      var example = example()
      if isBusy { example.run(of: 0, on: 1) }
      example.snapshot.services[0].desiredCount = isBusy ? 2 : 1
      example.policy.disruption.drain.onTimeout = onTimeout
      example.snapshot.instances[1].intent = DisruptionIntent(
        reason: .scaleIn, decision: "x", startedAt: example.now.addingTimeInterval(-1000))
      let isGivenUp = isBusy || onTimeout == .force
      #expect(example.audited().kinds == (isGivenUp ? ["tagIntent"] : ["drain"]))
    }
  }

  /// What goes by force goes with what was read; of a task that ECS counts and no list has, nobody knows.
  @Test func whatIsForcedWaitsForAWholeList() {
    var example = example()
    example.run(of: 0, on: 1)
    example.snapshot.services[0].desiredCount = 2
    example.policy.disruption.drain.onTimeout = .force
    example.snapshot.instances[1].status = .draining
    example.snapshot.instances[1].intent = DisruptionIntent(
      reason: .scaleIn, decision: "x", startedAt: example.now.addingTimeInterval(-1000))
    example.snapshot.instances[1].pendingTasksCount = 1
    let plan = example.audited()
    #expect(!plan.kinds.contains("terminateInstance"))
    #expect(plan.codes.contains("notRead"))
    example.snapshot.instances[1].pendingTasksCount = 0
    #expect(example.audited().kinds.contains("terminateInstance"))
  }

  @Test func leavesAHumansDrainAlone() {
    var example = example()
    example.snapshot.instances[1].status = .draining
    _ = example.plan()
    example.pass(2000)
    let plan = example.plan()
    #expect(plan.changes.isEmpty)
    #expect(plan.codes.contains("humanDrain"))
  }

  @Test(arguments: [
    "kept", "agentDisconnected", "instanceRefresh", "groupAtMinimum", "budget", "stepLimit", "cooldown",
  ])
  func doesNotTakeWhatMayNotGo(code: String) {
    var example = example()
    _ = example.plan()
    example.pass(601)
    switch code {
    case "kept": example.snapshot.instances[1].isKept = true
    case "agentDisconnected": example.snapshot.instances[1].agentConnected = false
    case "instanceRefresh": example.snapshot.groups[0].instanceRefreshStatus = "InProgress"
    case "groupAtMinimum": example.snapshot.groups[0].minSize = 2
    case "budget": example.policy.disruption.budgets = [DisruptionBudget(instances: .count(0))]
    case "stepLimit": example.policy.sizing.scaleIn.stepMax = .count(0)
    default: example.memory.lastScaleOut = example.now
    }
    let plan = example.plan()
    #expect(plan.changes.isEmpty)
    #expect(plan.codes.contains(code))
  }

  @Test func keepsEmptyInstancesForHeadroom() {
    var example = example()
    example.policy.sizing.headroom = Headroom(largestTasks: 8)
    _ = example.plan()
    example.pass(601)
    #expect(example.plan().changes.isEmpty)
  }

  @Test func freezesOnAPartialRead() {
    var example = example()
    _ = example.plan()
    example.pass(601)
    example.snapshot.registeredInstancesCount = 3
    let plan = example.plan()
    #expect(plan.changes.isEmpty)
    #expect(plan.codes.contains("notRead"))
  }
}
