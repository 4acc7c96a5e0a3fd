import ClusterModel
import Controller
import Foundation
import Testing

@testable import Commands

@Suite("When a drain that only holds is done")
struct EmptyLooksTests {
  private static let start = Date(timeIntervalSince1970: 1_795_392_000)

  private func snapshot(at second: Double, tasks: Int, status: ContainerInstanceStatus = .draining) -> ClusterSnapshot {
    let at = Self.start.addingTimeInterval(second)
    let instance = ContainerInstance(
      arn: "arn:ci/1", ec2InstanceID: "i-1", status: status, registered: .zero, remaining: .zero, group: 0,
      lifecycleState: "InService",
      intent: DisruptionIntent(reason: .manualDrain, decision: "d", startedAt: Self.start))
    let held = (0..<tasks).map { number in
      TaskRecord(
        arn: "arn:task/\(number)", definition: 0, requirement: 0, service: nil, instance: 0, group: "family:job",
        lastStatus: .running)
    }
    return ClusterSnapshot(
      cluster: ClusterIdentity(name: "prod"), asOf: at, readAt: [.tasks: at, .services: at], instances: [instance],
      tasks: held)
  }

  private func ends(_ snapshots: [ClusterSnapshot], _ ending: DisruptionIntent.Ending = .hold) -> [CommandExit?] {
    var looks = EmptyLooks()
    return snapshots.map { snapshot in
      looks.take(snapshot, "i-1")
      let report = PassReport(
        pass: "p", cluster: "prod", startedAt: Self.start, finishedAt: Self.start, verdict: .idle, snapshot: snapshot)
      return DrainVerdict.state(of: "i-1", in: snapshot, report, ending: ending, empty: looks).exit
    }
  }

  @Test("two looks in a row have to show it empty: an answer that told too little lets nothing end")
  func agreeing() {
    #expect(
      ends([
        snapshot(at: 0, tasks: 2), snapshot(at: 10, tasks: 0), snapshot(at: 20, tasks: 2), snapshot(at: 30, tasks: 0),
        snapshot(at: 40, tasks: 0),
      ]) == [nil, nil, nil, nil, .ok])
  }

  @Test("one read that is seen twice counts once")
  func sameRead() {
    #expect(ends([0, 0, 10].map { snapshot(at: $0, tasks: 0) }) == [nil, nil, .ok])
  }

  @Test("reads from before it was DRAINING do not count")
  func early() {
    #expect(
      ends([
        snapshot(at: 0, tasks: 0, status: .active), snapshot(at: 10, tasks: 0), snapshot(at: 20, tasks: 0),
      ]) == [nil, nil, .ok])
  }

  @Test("what is to go is not done by being empty")
  func terminated() {
    #expect(ends([0, 10, 20].map { snapshot(at: $0, tasks: 0) }, .terminate) == [nil, nil, nil])
  }
}
