import ClusterModel
import FoundationEssentials
import Testing

@testable import Controller

@Suite struct MemoryAfterPassTests {
  private let start = Date(timeIntervalSince1970: 1_763_856_000)

  private func kept(_ outcomes: [ActionOutcome.Status], sentBefore: Bool) -> Date? {
    let later = start.addingTimeInterval(900)
    let action = PlannedAction(
      id: "beat",
      kind: .recordLifecycleHeartbeat(
        instance: InstanceReference(ec2InstanceID: "i-1"), group: "g", hook: "ballast-drain"), reason: "",
      expectedEffect: "")
    let plan = Plan(cluster: "c", asOf: start, parent: "", mode: .act, actions: [action])
    let before = PlannerMemory(heartbeats: sentBefore ? ["i-1": start] : [:])
    let told = outcomes.map {
      ActionOutcome(action: "beat", kind: "recordLifecycleHeartbeat", status: $0, message: "", calls: [], at: later)
    }
    return MemoryAfterPass.memory(
      before: before, proposed: PlannerMemory(heartbeats: ["i-1": later]), outcomes: told, plan: plan
    ).heartbeats["i-1"]
  }

  /// A timer that was not restarted runs on from where it began.
  @Test func onlyAHeartbeatThatWasSentCounts() {
    #expect(kept([.done], sentBefore: true) == start.addingTimeInterval(900))
    #expect(kept([.failed], sentBefore: true) == start)
    #expect(kept([.skipped], sentBefore: false) == nil)
    #expect(kept([], sentBefore: true) == start)
  }

  /// The clock was ahead when the heartbeat was planned, and AWS's answer to it has told the time since.
  @Test func aHeartbeatThatWasPlannedByAWrongClockIsDatedByItsAnswer() {
    let wrong = start.addingTimeInterval(122_242)
    let action = PlannedAction(
      id: "beat",
      kind: .recordLifecycleHeartbeat(
        instance: InstanceReference(ec2InstanceID: "i-1"), group: "g", hook: "ballast-drain"), reason: "",
      expectedEffect: "")
    let told = ActionOutcome(
      action: "beat", kind: "recordLifecycleHeartbeat", status: .done, message: "", calls: [], at: start)
    let memory = MemoryAfterPass.memory(
      before: PlannerMemory(), proposed: PlannerMemory(heartbeats: ["i-1": wrong]), outcomes: [told],
      plan: Plan(cluster: "c", asOf: wrong, parent: "", mode: .act, actions: [action]))
    #expect(memory.heartbeats["i-1"] == start)
  }

  /// The sign was settled with it: a replica that lags may still show it as it stood.
  @Test(arguments: [ActionOutcome.Status.failed, .superseded, .done, .unknown, .skipped])
  func aSignThatNoDrainFollowedWasGivenUp(status: ActionOutcome.Status) {
    let instance = InstanceReference(ec2InstanceID: "i-1")
    let intent = DisruptionIntent(reason: .scaleIn, decision: "d", startedAt: start)
    let kinds = [ActionKind.tagIntent(instance: instance, intent: intent), .drain(instance: instance)]
    let actions = kinds.map { PlannedAction(id: $0.name, kind: $0, reason: "", expectedEffect: "") }
    let told = zip(kinds, [ActionOutcome.Status.done, status]).map {
      ActionOutcome(action: $0.name, kind: $0.name, status: $1, message: "", calls: [], at: start)
    }
    let memory = MemoryAfterPass.memory(
      before: PlannerMemory(), proposed: PlannerMemory(), outcomes: told,
      plan: Plan(cluster: "c", asOf: start, parent: "", mode: .act, actions: actions))
    #expect(memory.givenUp == ([.failed, .superseded].contains(status) ? ["i-1": start] : [:]))
  }

  /// It was seen ACTIVE: a DRAINING from then on is somebody else's, whether the tag could be made to say so or not.
  @Test(arguments: [ActionOutcome.Status.failed, .superseded, .done, .alreadySo, .unknown, .skipped], [true, false])
  func anEndThatWasNotWrittenDownIsRemembered(status: ActionOutcome.Status, isSettled: Bool) {
    let instance = InstanceReference(ec2InstanceID: "i-1")
    var intent = DisruptionIntent(reason: .scaleIn, decision: "d", startedAt: start, isAborted: true)
    intent.isSettled = isSettled
    let action = PlannedAction(
      id: "tag", kind: .tagIntent(instance: instance, intent: intent), reason: "", expectedEffect: "")
    let told = ActionOutcome(action: "tag", kind: "tagIntent", status: status, message: "", calls: [], at: start)
    let memory = MemoryAfterPass.memory(
      before: PlannerMemory(), proposed: PlannerMemory(), outcomes: [told],
      plan: Plan(cluster: "c", asOf: start, parent: "", mode: .act, actions: [action]))
    #expect(memory.disowned == (isSettled && [.failed, .unknown].contains(status) ? ["i-1": start] : [:]))
  }

  @Test(arguments: [ActionOutcome.Status.failed, .superseded, .done, .unknown, .skipped])
  func aReplacementThatWasNotAskedForIsNoneToGiveCapacityBackFor(status: ActionOutcome.Status) {
    let instance = InstanceReference(ec2InstanceID: "i-1")
    let action = PlannedAction(
      id: "ask", kind: .launchReplacement(group: "g", from: 1, to: 2, instance: instance), reason: "",
      expectedEffect: "")
    let told = ActionOutcome(
      action: "ask", kind: "launchReplacement", status: status, message: "", calls: [], at: start)
    let memory = MemoryAfterPass.memory(
      before: PlannerMemory(), proposed: PlannerMemory(replaced: ["i-1": start, "i-2": start]), outcomes: [told],
      plan: Plan(cluster: "c", asOf: start, parent: "", mode: .act, actions: [action]))
    let isAsked = [.done, .unknown].contains(status)
    #expect(memory.replaced == (isAsked ? ["i-1": start, "i-2": start] : ["i-2": start]))
  }

  /// Its DRAINING follows whenever it can: whoever does not see the tag a moment later is not to begin another step.
  @Test(arguments: [true, false]) func whatWasMarkedHasBegunToLeave(isGivenUp: Bool) {
    let instance = InstanceReference(ec2InstanceID: "i-1")
    let intent = DisruptionIntent(reason: .scaleIn, decision: "d", startedAt: start, isAborted: isGivenUp)
    let plan = Plan(
      cluster: "c", asOf: start, parent: "", mode: .act,
      actions: [
        PlannedAction(id: "tag", kind: .tagIntent(instance: instance, intent: intent), reason: "", expectedEffect: "")
      ])
    let told = ActionOutcome(action: "tag", kind: "tagIntent", status: .done, message: "", calls: [], at: start)
    let memory = MemoryAfterPass.memory(
      before: PlannerMemory(), proposed: PlannerMemory(lastScaleIn: start), outcomes: [told], plan: plan)
    #expect(memory.lastScaleIn == (isGivenUp ? nil : start))
  }

  /// A clock that jumps while a plan is executed dates nothing that is remembered.
  @Test func whatIsDatedByAClockThatJumpedIsDatedByTheMonotonicOne() {
    let outcome = ActionOutcome(
      action: "drain", kind: "drain", status: .done, message: "", calls: [], at: start.addingTimeInterval(14_000))
    let plan = Plan(
      cluster: "c", asOf: start, parent: "", mode: .act,
      actions: [
        PlannedAction(
          id: "drain", kind: .drain(instance: InstanceReference(ec2InstanceID: "i-1")), reason: "", expectedEffect: "")
      ])
    let memory = MemoryAfterPass.memory(
      before: PlannerMemory(), proposed: PlannerMemory(lastScaleIn: start), outcomes: [outcome], plan: plan,
      latest: start.addingTimeInterval(30))
    #expect(memory.lastScaleIn == start.addingTimeInterval(30))
    #expect(memory.drains["i-1"]?.confirmedAt == start.addingTimeInterval(30))
  }
}
