import ClusterModel
import Foundation
import Testing

@testable import Planner

/// Answers from before what was done a moment ago: by a replica that lags, the tag and the state of an instance read as they were.
@Suite struct EchoTests {
  private static func marked(_ change: (inout DisruptionIntent) -> Void = { _ in }) -> Example {
    var example = Example.pair()
    example.policy.sizing.scaleIn.isEnabled = false
    var intent = DisruptionIntent(reason: .scaleIn, decision: "before", startedAt: example.now)
    change(&intent)
    example.snapshot.instances[0].intent = intent
    return example
  }

  /// It was: the tag says by now that a DRAINING is a person's, and the old one was taken at its word. The instance drained for
  /// ever, by nobody's will.
  @Test func aRemovalThatWasGivenUpIsNotBegunAnewByAnOldAnswer() {
    var example = Self.marked { $0.startedAt -= 91 }
    let old = example.snapshot.instances[0]
    example.snapshot.instances[0].isKept = true
    #expect(example.step() == ["tagIntent"])
    #expect(example.snapshot.instances[0].intent?.ownsDrain == false)
    example.snapshot.instances[0] = old
    example.pass(40)
    let plan = example.audited()
    #expect(plan.changes.isEmpty)
    #expect(plan.message(.notRead)?.contains("is shown as if it stood") == true)
    example.pass(60)
    #expect(example.audited().kinds == ["drain"], "so late it is no old answer any more")
  }

  @Test func whatWasJustSetDrainingWasTakenBackByNobody() {
    var example = Self.marked()
    example.memory.drains[example.id(0)] = DrainProgress(confirmedAt: example.now, lastReadAt: example.now)
    #expect(example.step().isEmpty)
    #expect(example.step().isEmpty)
    #expect(example.memory.drains[example.id(0)] != nil)
    example.pass(40)
    let plan = example.audited()
    #expect(plan.kinds == ["tagIntent"], "so late it is no old answer any more")
    #expect(plan.actions.first?.reason.contains("somebody has set it ACTIVE again") == true)
    guard case .tagIntent(_, let intent?) = plan.actions[0].kind else { return #expect(Bool(false), "no intent") }
    #expect(intent.isAborted && intent.isSettled, "whoever sets it DRAINING from now on is somebody else")
  }

  /// Its sign was shown as it had been, too. Signed anew the DRAINING passed for a person's, and the sign was taken off.
  @Test func whatWasJustSetDrainingIsNotBegunAnew() {
    var example = Example()
    example.addGroup(desired: 2)
    example.addInstances(2)
    let api = example.addService("api", desired: 1)
    example.run(of: api, on: 0)
    (example.policy.sizing.scaleIn.after, example.policy.sizing.scaleIn.cooldown) = (.zero, .zero)
    let old = example.snapshot.instances[1]
    #expect(example.step() == ["tagIntent", "drain"])
    example.memory.drains[example.id(1)] = DrainProgress(confirmedAt: example.now, lastReadAt: example.now)
    example.snapshot.instances[1] = old
    example.pass(40)
    let plan = example.audited()
    #expect(plan.changes.isEmpty)
    #expect(plan.message(.notRead)?.contains("it was set DRAINING a moment ago") == true)
    var given = example
    given.memory.givenUp[given.id(1)] = given.now
    #expect(given.audited().kinds == ["tagIntent", "drain"], "it is ACTIVE by our own hand")
    example.pass(60)
    #expect(example.audited().kinds == ["tagIntent", "drain"], "so late it is no old answer any more")
  }

  /// The sign stays on what may drain by our hand: without it the DRAINING would pass for a person's.
  @Test func noSignIsTakenOffWhatMayStillDrain() {
    var example = Self.marked { $0.isAborted = true }
    example.memory.drains[example.id(0)] = DrainProgress(confirmedAt: example.now, lastReadAt: example.now)
    #expect(example.step().isEmpty)
    #expect(example.step(70) == ["tagIntent"])
    #expect(example.snapshot.instances[0].intent?.isSettled == true)
  }

  /// It was: the replica showed neither mark nor DRAINING, the instance was marked anew, and execution found a DRAINING that was
  /// older than the mark. It took that for a person's.
  @Test(arguments: [true, false]) func whatWasJustSetDrainingIsMarkedOnce(bySpot: Bool) {
    var example = Example.pair()
    example.policy.sizing.scaleIn.isEnabled = false
    if bySpot {
      example.snapshot.instances[0].notice = InstanceNotice(.interruption, at: example.now)
    } else {
      example.snapshot.instances[0].health = "IMPAIRED"
      _ = example.plan()
      example.pass(120)
    }
    example.memory.drains[example.id(0)] = DrainProgress(confirmedAt: example.now, lastReadAt: example.now)
    example.pass(20)
    let plan = example.audited()
    #expect(plan.changes.isEmpty)
    #expect(plan.message(.notRead)?.contains("set DRAINING a moment ago") == true)
    example.pass(71)
    #expect(example.audited().kinds.suffix(2) == ["tagIntent", "drain"], "so late it is no old answer any more")
  }

  /// A person has set it ACTIVE, which our tag could not be made to say, and later DRAINING (seed 25033): it was undone.
  @Test func aDrainAfterItWasDisownedIsAPersons() {
    var example = Self.marked()
    example.memory.disowned[example.id(0)] = example.now.addingTimeInterval(30)
    var active = example
    example.snapshot.instances[0].status = .draining
    example.snapshot.instances[0].isKept = true
    example.pass(300)
    let plan = example.audited()
    #expect(plan.changes.isEmpty)
    #expect(plan.message(.humanDrain)?.contains("could not be made to say") == true)
    let taken = Planner.undrain(
      example.id(0), snapshot: example.snapshot, policy: example.policy, memory: example.memory, now: example.now)
    #expect(taken.plan.changes.isEmpty, "nor by Ballast's own command")
    #expect(example.memory.disowned.count == 1, "for as long as the tag stands")
    active.pass(300)
    #expect(active.step() == ["tagIntent"], "ACTIVE, it is given up again")
    #expect(active.snapshot.instances[0].intent?.isSettled == true)
    #expect(active.step().isEmpty)
    #expect(active.memory.disowned.isEmpty)
  }

  /// Nor does any other reason end it or take it back.
  @Test(arguments: [DisruptionIntent.Reason.repair, .spot, .rebalance, .upgrade, .manualDrain])
  func whateverItWasMarkedForADisownedDrainIsLeftAlone(reason: DisruptionIntent.Reason) {
    var example = Self.marked { $0.reason = reason }
    example.memory.disowned[example.id(0)] = example.now.addingTimeInterval(30)
    example.snapshot.instances[0].status = .draining
    example.snapshot.instances[0].agentConnected = reason != .repair
    if reason == .spot { example.snapshot.instances[0].notice = InstanceNotice(.interruption, at: example.now) }
    for _ in 0..<3 {
      example.pass(1800)
      #expect(example.audited().changes.isEmpty)
    }
  }

  /// It cannot be taken back, so it is no reason to buy nothing.
  @Test(arguments: [true, false]) func whatIsDisownedIsNotRecalled(isDisowned: Bool) {
    var example = Self.marked()
    example.snapshot.instances[0].status = .draining
    if isDisowned { example.memory.disowned[example.id(0)] = example.now.addingTimeInterval(30) }
    example.pass(40)
    let view = PlanningView(
      snapshot: example.snapshot, policy: example.policy, memory: example.memory, now: example.now)
    #expect(view.leavingByUs == (isDisowned ? [] : [0]))
  }

  /// One that was begun later is ours, and what a clock that was ahead has dated says nothing.
  @Test(arguments: [-10.0, 86_400]) func whatWasDisownedBeforeIsOursAgain(at: Double) {
    var example = Self.marked()
    example.snapshot.instances[0].status = .draining
    example.snapshot.instances[0].isKept = true
    example.memory.disowned[example.id(0)] = example.now.addingTimeInterval(at)
    #expect(example.audited().kinds == ["tagIntent", "undrain"])
  }

  /// The memory that knew of its DRAINING is lost, and an answer from before shows it ACTIVE.
  @Test func aYoungMarkIsNotGivenUpByAnOldAnswer() {
    var example = Self.marked()
    example.snapshot.instances[0].isKept = true
    let plan = example.audited()
    #expect(plan.changes.isEmpty)
    #expect(plan.message(.notRead)?.contains("may be DRAINING by now") == true)
    example.pass(91)
    #expect(example.audited().kinds == ["tagIntent"])
  }

  @Test func whatIsRememberedOfItIsForgotten() {
    var example = Self.marked { $0.startedAt -= 91 }
    example.snapshot.instances[0].isKept = true
    #expect(example.step() == ["tagIntent"])
    #expect(example.memory.givenUp.keys.sorted() == [example.id(0)])
    #expect(example.step(91).isEmpty)
    #expect(example.memory.givenUp.isEmpty)
  }
}
