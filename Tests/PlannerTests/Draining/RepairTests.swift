import ClusterModel
import Foundation
import Planner
import Testing

@Suite struct RepairTests {
  private func trio() -> Example {
    var example = Example()
    example.policy.sizing.scaleIn.isEnabled = false
    example.addGroup(desired: 3)
    let hosts = example.addInstances(3)
    let api = example.addService("api", desired: 3)
    for host in hosts { example.run(of: api, on: host) }
    return example
  }

  @Test func aDisconnectedAgentAloneIsNoFault() {
    var example = trio()
    example.snapshot.instances[0].agentConnected = false
    example.snapshot.instances[0].ec2Status = "ok"
    _ = example.step()
    #expect(example.step(601).isEmpty)
    #expect(example.plan().message(.agentDisconnected)?.contains("look at the agent") == true)
  }

  @Test func aLostHostIsGivenUpOnceItsServicesRunElsewhere() {
    var example = trio()
    example.snapshot.instances[0].agentConnected = false
    example.snapshot.instances[0].ec2Status = "impaired"
    #expect(example.step().isEmpty, "agents flap")
    #expect(example.step(599).isEmpty)
    #expect(example.step(1) == ["tagIntent", "drain"])
    #expect(example.step().isEmpty, "api has two of three elsewhere")
    example.snapshot.tasks[0].isWanted = false
    example.run(of: 0, on: 1)
    #expect(example.step() == ["setInstanceHealth"], "its task still shows RUNNING: nobody can report otherwise")
  }

  @Test func aServiceThatCannotMoveHoldsALostHostNoLongerThanPolicy() {
    var example = trio()
    example.snapshot.instances[0].agentConnected = false
    example.snapshot.instances[0].ec2Status = "impaired"
    _ = example.step()
    _ = example.step(600)
    #expect(example.step(880).isEmpty)
    #expect(example.step(20) == ["setInstanceHealth"])
  }

  /// Three instances, the first with a fault: what it holds finds a place on the second alone, which is empty.
  private func withOneRefuge(tasks: Int) -> Example {
    var example = Example()
    example.addGroup(desired: 3)
    let hosts = example.addInstances(3)
    let api = example.addService("api", desired: 1 + tasks, constraints: [.distinctInstance])
    if tasks > 0 { example.run(of: api, on: hosts[0]) }
    example.run(of: api, on: hosts[2])
    example.snapshot.instances[0].health = "IMPAIRED"
    return example
  }

  @Test func anEmptyInstanceThatARepairCountsOnStays() throws {
    var example = withOneRefuge(tasks: 1)
    _ = example.plan()
    example.pass(601)
    let plan = example.audited()
    #expect(plan.kinds == ["tagIntent", "drain"])
    #expect(plan.actions.last?.witness?.rehousings.map(\.to) == [example.snapshot.instances[1].arn])
    #expect(plan.codes.contains("promised"))
  }

  @Test func anEmptyHostWithAFaultBeginsToLeaveOnce() {
    var example = withOneRefuge(tasks: 0)
    example.snapshot.instances[1].isKept = true
    _ = example.plan()
    example.pass(601)
    #expect(example.audited().kinds == ["tagIntent", "drain"])
  }

  @Test func whatSpotTakesIsNotRepaired() {
    var example = trio()
    example.snapshot.instances[0].health = "IMPAIRED"
    _ = example.step()
    example.pass(120)
    example.snapshot.instances[0].notice = InstanceNotice(.interruption, at: example.now)
    #expect(example.audited().kinds == ["launchReplacement", "tagIntent", "drain"])
  }

  @Test func nothingIsTakenAwayOnReadsThatLackWhatWasListed() {
    var example = trio()
    example.snapshot.instances[0].attributes = AttributeSet([ECSAttribute("ballast.fault", "disk-read-only")])
    _ = example.step()
    example.pass(120)
    var doubtful = example
    doubtful.snapshot.unexplained = ["arn:aws:ecs:us-east-1:123456789012:container-instance/prod/lost"]
    #expect(doubtful.audited().kinds.isEmpty)
    #expect(doubtful.audited().codes.contains("notRead"))
    #expect(!example.audited().kinds.isEmpty)
  }

  @Test(arguments: ["runtime", "disk"])
  func aHostThatAnswersLeavesLikeAnyOther(fault: String) throws {
    var example = trio()
    if fault == "runtime" {
      example.snapshot.instances[0].health = "IMPAIRED"
    } else {
      example.snapshot.instances[0].attributes = AttributeSet([ECSAttribute("ballast.fault", "disk-read-only")])
    }
    #expect(example.step().isEmpty)
    example.pass(120)
    let plan = example.audited()
    #expect(plan.kinds == ["tagIntent", "drain"])
    #expect(plan.actions.last?.witness?.rehousings.count == 1)
    example.apply(plan)
    example.allStop(0)
    example.run(of: 0, on: 1)
    _ = example.step()
    _ = example.step()
    example.pass(30)
    guard case .terminateInstance(_, _, let decrements) = example.audited().actions.first?.kind else {
      Issue.record("it is not terminated")
      return
    }
    #expect(!decrements, "its group launches another in its place")
  }

  /// I3: a runtime that hangs stops no task, and what it runs goes on: what nobody may end is waited for past the deadline.
  @Test(arguments: [
    "a service's", "standalone", "standalone by policy", "protected", "not asked", "forced", "well again",
  ])
  func aHostThatAnswersIsGivenUpWithWhatMayEnd(case name: String) {
    var example = trio()
    example.policy.disruption.drain.deadline = .seconds(600)
    if name == "forced" { example.policy.disruption.drain.onTimeout = .force }
    if name == "standalone by policy" { example.policy.disruption.drain.standaloneTasks = .stopAfter(.seconds(60)) }
    example.snapshot.instances[0].health = "IMPAIRED"
    _ = example.step()
    example.pass(120)
    example.apply(example.audited())
    #expect(example.snapshot.instances[0].status == .draining)
    example.run(of: 0, on: 1)
    if name != "not asked" { example.snapshot.protectionsReadFor = [example.id(0)] }
    if name.hasPrefix("standalone") || name == "forced" {
      example.snapshot.tasks[0].service = nil
      example.snapshot.tasks[0].group = "family:job"
    }
    if name == "protected" { example.snapshot.tasks[0].protectedUntil = example.now.addingTimeInterval(7200) }
    if name == "well again" { example.snapshot.instances[0].health = "OK" }
    if name == "standalone by policy" { #expect(example.step(300) == ["stopTask"]) }
    example.pass(600)
    let plan = example.audited("\(name)")
    switch name {
    case "a service's", "standalone by policy":
      #expect(plan.changes.map(\.kind.name) == ["setInstanceHealth"], "\(name)")
    case "forced": #expect(plan.changes.map(\.kind.name) == ["setInstanceHealth"])
    case "well again":
      #expect(plan.changes.map(\.kind.name) == ["tagIntent", "undrain"], "its drain is given up")
      #expect(plan.actions.first.map { "\($0.kind)".contains("isAborted: true") } == true)
    default:
      #expect(plan.changes.isEmpty, "\(name): \(plan.kinds)")
      #expect(plan.message(.deadline)?.contains("stays DRAINING") == true)
    }
  }

  /// It was marked while its runtime was bad, and was never set DRAINING: once it is good again it is left alone.
  @Test(arguments: [true, false]) func aFaultThatHasPassedIsNoReasonToDrain(isBad: Bool) {
    var example = trio()
    example.snapshot.instances[0].intent = DisruptionIntent(
      reason: .repair, decision: "d", startedAt: example.now.addingTimeInterval(-91), ending: .replace)
    if isBad { example.snapshot.instances[0].health = "IMPAIRED" }
    #expect(example.step() == (isBad ? ["drain"] : ["tagIntent"]))
    #expect(example.snapshot.instances[0].intent?.isAborted == !isBad)
  }

  /// Two that answer, with one task each, and room for one: they do not count on the same place.
  @Test func twoHostsAtOnceDoNotShareOneRoom() {
    var example = Example()
    example.policy.sizing.scaleIn.isEnabled = false
    example.policy.disruption.budgets = [DisruptionBudget(instances: .count(4))]
    example.addGroup(desired: 6)
    let hosts = example.addInstances(6)
    let api = example.addService("api", desired: 9, requirement: Example.requirement(cpu: 1024))
    for (host, count) in zip(hosts, [1, 1, 1, 2, 2, 2]) { example.run(count, of: api, on: host) }
    for index in 0..<2 { example.snapshot.instances[index].health = "IMPAIRED" }
    _ = example.plan()
    example.pass(120)
    let plan = example.audited()
    #expect(plan.kinds.count { $0 == "drain" } == 1)
    let places = plan.actions.flatMap { $0.witness?.rehousings ?? [] }.map(\.to)
    #expect(Set(places) == [example.snapshot.instances[2].arn])
  }

  /// Each pass asked for another one until the first had registered.
  @Test func aPlaceIsAskedForOnceAndNoMore() {
    var example = Example()
    example.policy.sizing.scaleIn.isEnabled = false
    example.addGroup(desired: 2)
    let hosts = example.addInstances(2)
    example.snapshot.groups[0].instanceCount = 2
    let api = example.addService("api", desired: 4, requirement: Example.requirement(cpu: 1024))
    for host in hosts { example.run(2, of: api, on: host) }
    example.snapshot.instances[0].health = "IMPAIRED"
    _ = example.step()
    example.pass(120)
    let plan = example.audited()
    #expect(plan.kinds == ["launchReplacement"])
    example.apply(plan)
    for _ in 0..<3 {
      example.pass(20)
      let later = example.audited()
      #expect(later.changes.isEmpty)
      #expect(later.codes.contains("noRoomElsewhere"))
    }
  }

  @Test(arguments: [true, false]) func tooManyBadAtOnceStopAllDisruption(isTold: Bool) {
    var example = Example()
    example.addGroup(desired: 8)
    example.addInstances(8)
    for index in 0..<4 {
      if isTold {
        example.snapshot.instances[index].attributes = AttributeSet([ECSAttribute("ballast.fault", "disk-full")])
      } else {
        example.snapshot.instances[index].health = "IMPAIRED"
      }
    }
    _ = example.plan()
    example.pass(700)
    let plan = example.audited()
    #expect(plan.changes.isEmpty)
    #expect(plan.codes.contains("tooManyUnhealthy"))
    example.snapshot.instances[3].health = "OK"
    example.snapshot.instances[3].attributes = AttributeSet()
    #expect(!example.plan().changes.isEmpty, "three of eight are not too many")
  }

  /// What was begun before is not ended either, and is not held DRAINING for good: at its deadline it is wanted back.
  @Test func aHaltedRemovalIsGivenUpAtItsDeadline() {
    var example = Example()
    example.addGroup(desired: 9)
    example.addInstances(9)
    example.policy.sizing.scaleIn.after = .zero
    example.policy.sizing.scaleIn.stepMax = .count(1)
    #expect(example.step() == ["tagIntent", "drain"])
    for index in 0..<9 where example.snapshot.instances[index].status == .active {
      if index < 6 { example.snapshot.instances[index].health = "IMPAIRED" }
    }
    for _ in 0..<28 { #expect(example.step() == []) }
    #expect(example.step(61) == ["tagIntent", "undrain"])
  }

  /// What EC2 has ended and its group has replaced is no trouble of now, however long ECS shows it.
  @Test(arguments: [true, false])
  func ghostsHaltNothing(areGhosts: Bool) {
    var example = Example()
    example.addGroup(desired: 4)
    example.addInstances(8)
    example.policy.sizing.scaleIn.after = .zero
    for index in 0..<4 {
      example.snapshot.instances[index].agentConnected = false
      example.snapshot.instances[index].group = areGhosts ? nil : 0
      example.snapshot.instances[index].lifecycleState = areGhosts ? nil : "InService"
      example.snapshot.instances[index].ec2State = areGhosts ? "terminated" : "running"
    }
    let plan = example.audited()
    #expect(plan.codes.contains("tooManyUnhealthy") == !areGhosts)
    #expect(plan.kinds.contains("drain") == areGhosts)
  }
}
