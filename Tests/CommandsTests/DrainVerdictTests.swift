import ClusterModel
import Controller
import Foundation
import Testing

@testable import Commands

@Suite("Whether a drain has begun")
struct DrainVerdictTests {
  private static let start = Date(timeIntervalSince1970: 1_795_392_000)
  private let policy = ClusterPolicy(name: "prod", mode: .act)

  private func report(
    _ outcomes: [(kind: String, status: ActionOutcome.Status)], verdict: PassVerdict = .executed,
    status: ContainerInstanceStatus = .active, isMarked: Bool = true, isPaused: Bool = false
  ) -> PassReport {
    let intent = DisruptionIntent(reason: .manualDrain, decision: "d", startedAt: Self.start)
    let instance = ContainerInstance(
      arn: "arn:i-1", ec2InstanceID: "i-1", status: status, registered: .zero, remaining: .zero,
      intent: isMarked ? intent : nil)
    let snapshot = ClusterSnapshot(
      cluster: ClusterIdentity(name: "prod"), asOf: Self.start, isPaused: isPaused, instances: [instance])
    let reference = InstanceReference(ec2InstanceID: "i-1", containerInstanceArn: "arn:i-1")
    return PassReport(
      pass: "p", cluster: "prod", startedAt: Self.start, finishedAt: Self.start, verdict: verdict, snapshot: snapshot,
      plan: Plan(
        cluster: "prod", asOf: Self.start, parent: "p", mode: .act,
        actions: [PlannedAction(id: "a", kind: .drain(instance: reference), reason: "asked")]),
      outcomes: outcomes.map {
        ActionOutcome(action: "a", kind: $0.kind, status: $0.status, message: "because", at: Self.start)
      })
  }

  @Test("only by a DRAINING that was set or seen")
  func begun() {
    #expect(DrainVerdict.hasBegun("i-1", report([("tagIntent", .done), ("drain", .done)])))
    #expect(DrainVerdict.hasBegun("i-1", report([("drain", .alreadySo)])))
    #expect(DrainVerdict.hasBegun("i-1", report([], status: .draining)))
    for status in [ActionOutcome.Status.superseded, .failed, .unknown, .skipped] {
      let left = report([("tagIntent", .done), ("drain", status)])
      #expect(!DrainVerdict.hasBegun("i-1", left))
      #expect(DrainVerdict.obstacle("i-1", left) == "because")
    }
    #expect(!DrainVerdict.hasBegun("i-1", report([], status: .draining, isMarked: false)), "it is somebody else's")
  }

  @Test("what was marked and got no further is looked at again, anything else that fails is told")
  func incomplete() throws {
    let marked = report([("tagIntent", .done), ("drain", .unknown)], verdict: .incomplete)
    try DrainVerdict.checkBegun(marked, "i-1", policy: policy, isReadOnly: false)
    let unmarked = report([("tagIntent", .failed), ("drain", .skipped)], verdict: .incomplete)
    #expect(throws: CommandFailure.self) {
      try DrainVerdict.checkBegun(unmarked, "i-1", policy: policy, isReadOnly: false)
    }
  }

  @Test("a drain that was only shown is blocked", arguments: [true, false])
  func shown(isReadOnly: Bool) {
    let only = report([], verdict: .shown, isPaused: !isReadOnly)
    let failure = #expect(throws: CommandFailure.self) {
      try DrainVerdict.checkBegun(only, "i-1", policy: policy, isReadOnly: isReadOnly)
    }
    #expect(failure?.exit == .blocked)
    #expect(failure?.message.contains(isReadOnly ? "--read-only" : "ballast:pause") == true)
  }

  @Test("an undrain that the world did not bear out is blocked")
  func undrained() throws {
    try DrainVerdict.checkUndrained(report([("undrain", .done)]), policy: policy, isReadOnly: false)
    let failure = #expect(throws: CommandFailure.self) {
      try DrainVerdict.checkUndrained(report([("undrain", .superseded)]), policy: policy, isReadOnly: false)
    }
    #expect(failure?.exit == .blocked)
    #expect(failure?.message == "undrain: because")
  }
}
