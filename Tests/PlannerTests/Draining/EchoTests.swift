import ClusterModel
import Foundation
import Planner
import Testing

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
    var example = Self.marked()
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

  @Test func whatIsRememberedOfItIsForgotten() {
    var example = Self.marked()
    example.snapshot.instances[0].isKept = true
    #expect(example.step() == ["tagIntent"])
    #expect(example.memory.givenUp.keys.sorted() == [example.id(0)])
    #expect(example.step(91).isEmpty)
    #expect(example.memory.givenUp.isEmpty)
  }
}
