import ClusterModel
import Foundation
import Planner
import Testing

@Suite struct SpotTests {
  @Test func aReplacementIsAskedForFirst() {
    var example = Example.pair()
    example.snapshot.instances[0].notice = InstanceNotice(.interruption, at: example.now)
    example.pass(1)
    let plan = example.audited()
    #expect(plan.kinds == ["launchReplacement", "tagIntent", "drain"])
    example.apply(plan)
    #expect(example.snapshot.groups[0].desiredCapacity == 3)
    #expect(example.plan().changes.isEmpty)
    example.allStop(0)
    #expect(example.step().isEmpty)
    example.pass(10)
    guard case .terminateInstance(_, _, true) = example.audited().actions.first?.kind else {
      Issue.record("it gives its capacity back")
      return
    }
  }

  @Test func whereTheGroupIsFullItIsDrainedAllTheSame() {
    var example = Example.pair()
    example.snapshot.groups[0].maxSize = 2
    example.snapshot.instances[0].notice = InstanceNotice(.interruption, at: example.now)
    example.pass(1)
    let plan = example.audited()
    #expect(plan.kinds == ["tagIntent", "drain"])
    #expect(plan.codes.contains("groupAtMaximum"))
    example.apply(plan)
    #expect(example.snapshot.instances[0].intent?.ending == .replace)
  }

  /// Whatever else it was marked for: it is set DRAINING once, for the reason that weighs most.
  @Test(arguments: [DisruptionIntent.Reason.rebalance, .scaleIn, .manualDrain])
  func whatIsMarkedForAnotherReasonDrainsOnce(_ reason: DisruptionIntent.Reason) {
    var example = Example.pair()
    example.snapshot.instances[0].intent = DisruptionIntent(reason: reason, decision: "before", startedAt: example.now)
    example.snapshot.instances[0].notice = InstanceNotice(.interruption, at: example.now)
    example.pass(1)
    #expect(example.audited().kinds == ["launchReplacement", "tagIntent", "drain"])
  }

  /// A person's drain, or that of an agent with ECS_ENABLE_SPOT_INSTANCE_DRAINING, is nobody else's: a plan that took it over
  /// was refused as a whole.
  @Test func whatDrainsByAnotherHandIsLeftToIt() {
    var example = Example.pair()
    example.snapshot.instances[0].status = .draining
    example.snapshot.instances[0].notice = InstanceNotice(.interruption, at: example.now)
    example.pass(1)
    let plan = example.audited()
    #expect(plan.kinds == [])
    #expect(plan.codes.contains("humanDrain"))
  }

  /// A read that lacks what was listed, or is dated later than now, ends nothing: the audit would refuse the whole plan.
  @Test(arguments: [true, false]) func whatWasReadBadlyEndsNothing(isLate: Bool) {
    var example = Example.pair()
    example.snapshot.instances[0].notice = InstanceNotice(.interruption, at: example.now)
    example.pass(1)
    let begun = example.audited()
    example.apply(begun)
    #expect(example.plan().changes.isEmpty)
    example.allStop(0)
    #expect(example.step().isEmpty)
    example.pass(10)
    var doubtful = example
    if isLate {
      doubtful.snapshot.readAt[.groups] = doubtful.now.addingTimeInterval(90)
    } else {
      doubtful.snapshot.unexplained = ["arn:aws:ecs:us-east-1:123456789012:container-instance/prod/lost"]
    }
    let plan = doubtful.audited()
    #expect(!plan.kinds.contains("terminateInstance"))
    #expect(plan.codes.contains("notRead"))
    #expect(example.audited().kinds == ["terminateInstance"])
  }

  @Test func whatIsToBeKeptIsNotDrained() {
    var example = Example.pair()
    example.snapshot.instances[0].isKept = true
    example.snapshot.instances[0].notice = InstanceNotice(.interruption, at: example.now)
    example.pass(1)
    let plan = example.audited()
    #expect(plan.kinds == [])
    #expect(plan.codes.contains("kept"))
  }

  /// Where EC2 could not be asked a warning counted, whoever gave it; what runs on past AWS's two minutes was not taken back.
  @Test func aWarningThatCameToNothingIsGivenUp() {
    var example = Example.pair()
    example.policy.sizing.scaleIn.isEnabled = false
    example.snapshot.instances[0].notice = InstanceNotice(.interruption, at: example.now)
    example.pass(1)
    var plan = example.audited()
    plan.actions.removeAll { if case .drain = $0.kind { true } else { false } }
    example.apply(plan)
    var soon = example
    soon.pass(100)
    #expect(soon.audited().kinds == ["drain"])
    #expect(example.step(151) == ["tagIntent"])
    #expect(example.snapshot.instances[0].intent?.isAborted == true)
    #expect(example.step().isEmpty)
    #expect(example.plan().codes.contains("interruptionWarningOver"))
  }

  @Test func itWaitsForNoBudgetAndNoWitness() {
    var example = Example.pair(maximum: 100)
    example.policy.disruption.budgets = [DisruptionBudget(instances: .count(0))]
    example.snapshot.instances[0].notice = InstanceNotice(.interruption, at: example.now)
    example.pass(1)
    #expect(example.audited().kinds.contains("drain"))
  }

  @Test func aRecommendationIsFollowedWhenThereIsRoom() {
    var example = Example.pair()
    example.policy.sizing.scaleIn.isEnabled = false
    example.snapshot.instances[0].notice = InstanceNotice(.rebalance, at: example.now)
    example.pass(1)
    let plan = example.audited()
    #expect(plan.kinds == ["tagIntent", "drain"])
    example.apply(plan)
    #expect(example.snapshot.instances[0].intent?.ending == .replace)
    #expect(example.plan().changes.isEmpty)
  }

  /// What keeps it where it is is told, whether its tasks were read or not.
  @Test(arguments: [true, false]) func aRecommendationThatIsNotHeededIsToldWhy(isKept: Bool) {
    var example = Example.pair()
    example.policy.sizing.scaleIn.isEnabled = false
    example.policy.sizing.method = .largestContainer
    example.snapshot.instances[0].notice = InstanceNotice(.rebalance, at: example.now)
    example.snapshot.instances[0].isKept = isKept
    example.snapshot.readAt[.tasks] = nil
    let plan = example.plan()
    #expect(plan.kinds == [])
    #expect(plan.refusals.first { $0.subject == example.id(0) }?.code == (isKept ? .kept : .notRead))
  }

  /// Anybody may have sent the event: it moves no more than Ballast would by itself.
  @Test func whatEC2CouldNotBeAskedAboutKeepsToAllLimits() {
    var example = Example.pair()
    example.policy.sizing.scaleIn.isEnabled = false
    example.snapshot.instances[0].notice = InstanceNotice(.unconfirmedInterruption, at: example.now)
    example.policy.disruption.budgets = [DisruptionBudget(instances: .count(0))]
    example.pass(1)
    #expect(example.audited().kinds == [] && example.audited().codes.contains("budget"))
    example.policy.disruption.budgets = [DisruptionBudget(instances: .count(1))]
    var late = example
    late.pass(150)
    #expect(late.audited().kinds == [], "its two minutes are over")
    let plan = example.audited()
    #expect(plan.kinds == ["tagIntent", "drain"])
    example.apply(plan)
    #expect(example.snapshot.instances[0].intent?.reason == .rebalance)
  }

  @Test func withoutRoomOneIsAskedForAndNoMore() {
    var example = Example.pair()
    example.policy.sizing.scaleIn.isEnabled = false
    for index in 0..<2 { example.snapshot.instances[index].remaining.memoryMiB = 0 }
    for index in 0..<2 { example.snapshot.instances[index].notice = InstanceNotice(.rebalance, at: example.now) }
    example.snapshot.groups[0].instanceCount = 2
    example.pass(1)
    let plan = example.audited()
    #expect(plan.kinds == ["launchReplacement"])
    example.apply(plan)
    #expect(example.snapshot.groups[0].desiredCapacity == 3)
    #expect(example.plan().changes.isEmpty, "one is on its way")
  }

  /// What was asked for beforehand is the one that takes its place: another after it would be one too many.
  @Test(arguments: [2, 3]) func whatAReplacementWasAskedForGivesItsCapacityBack(minimum: Int) {
    var example = Example.pair()
    example.policy.sizing.scaleIn.isEnabled = false
    let left = example.snapshot.instances[1].remaining.memoryMiB
    example.snapshot.instances[1].remaining.memoryMiB = 0
    example.snapshot.instances[0].notice = InstanceNotice(.rebalance, at: example.now)
    example.snapshot.groups[0].instanceCount = 2
    #expect(example.step(1) == ["launchReplacement"])
    #expect(example.memory.replaced == [example.id(0): example.now])
    example.snapshot.groups[0].minSize = minimum
    example.snapshot.instances[1].remaining.memoryMiB = left
    #expect(example.step(60) == ["tagIntent", "drain"])
    #expect(example.snapshot.instances[0].intent?.ending == (minimum == 2 ? .terminate : .replace))
  }

  @Test func whereOnlyADaemonLacksNoneIsBoughtForARecommendation() {
    var example = Example.pair()
    example.policy.sizing.scaleIn.isEnabled = false
    let agent = example.addService("agent", requirement: Example.requirement(cpu: 0, memory: 64), daemon: true)
    example.run(of: agent, on: 0)
    example.snapshot.instances[0].notice = InstanceNotice(.rebalance, at: example.now)
    example.snapshot.groups[0].instanceCount = 2
    example.pass(1)
    let plan = example.audited()
    #expect(plan.kinds == [])
    #expect(plan.message(.noRoomElsewhere)?.contains("i-000002, where agent does not run") == true)
    example.run(of: agent, on: 1)
    example.pass(1)
    #expect(example.audited().kinds == ["tagIntent", "drain"])
  }

  /// It drained for ever: a warning that was forged, while EC2 could not be asked, is followed by no interruption.
  @Test func whatSpotDoesNotTakeIsGivenBack() {
    var example = Example.pair(maximum: 100)
    example.snapshot.groups[0].maxSize = 2
    example.policy.sizing.scaleIn.isEnabled = false
    let warned = InstanceNotice(.interruption, at: example.now)
    example.snapshot.instances[0].notice = warned
    #expect(example.step(1) == ["tagIntent", "drain"])
    #expect(example.step(899).isEmpty)
    #expect(example.step(1) == ["tagIntent", "undrain"])
    #expect(example.snapshot.instances[0].status == .active)
    #expect(example.step(600).isEmpty, "by the same warning it is not set DRAINING again")
    example.snapshot.instances[0].notice = InstanceNotice(.interruption, at: example.now)
    #expect(example.step(1) == ["tagIntent", "drain"], "another one counts")
  }

  @Test func aPoolWithoutCapacityFallsBackForAsLongAsThatLasts() {
    var example = Example()
    example.addGroup("spot", desired: 1, templates: [Example.template(price: 0.03)])
    example.addGroup("on-demand", desired: 0, templates: [Example.template(price: 0.1)])
    example.addInstances(1)
    let api = example.addService("api", desired: 9)
    example.run(8, of: api, on: 0)
    example.snapshot.groups[0].launchFailures = [
      LaunchFailure(at: example.now, message: "There is no Spot capacity available that matches your request.")
    ]
    let first = example.plan()
    #expect(first.raises == ["on-demand": 1])
    example.pass(301)
    example.snapshot.groups[0].launchFailures = []
    example.snapshot.groups[0].lastSuccessfulLaunch = example.now
    #expect(example.plan().raises == ["spot": 1], "the cheaper pool has capacity again")
  }
}
