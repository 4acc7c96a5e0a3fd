import ClusterModel
import Controller
import Foundation
import Testing

@testable import Commands

@Suite("What a drain would do")
struct DrainTextTests {
  private static let start = Date(timeIntervalSince1970: 1_795_392_000)
  private static func arn(_ kind: String, _ name: String) -> String { "arn:aws:ecs:us-eastask1:1:\(kind)/prod/\(name)" }

  private func report(_ actions: [PlannedAction], _ refusals: [Refusal]) -> PassReport {
    let instances = ["i-1", "i-2"].map { id in
      ContainerInstance(
        arn: Self.arn("container-instance", id), ec2InstanceID: id, registered: .zero, remaining: .zero,
        availabilityZone: "us-east-1a")
    }
    let tasks = ["task1", "task2", "task3"].map { id in
      TaskRecord(
        arn: Self.arn("task", id), definition: 0, requirement: 0, service: nil, instance: 0,
        group: id == "task3" ? "family:job" : "service:web", lastStatus: .running)
    }
    let snapshot = ClusterSnapshot(
      cluster: ClusterIdentity(name: "prod"), asOf: Self.start, instances: instances, tasks: tasks)
    return PassReport(
      pass: "p", cluster: "prod", startedAt: Self.start, finishedAt: Self.start, verdict: .idle, snapshot: snapshot,
      plan: Plan(cluster: "prod", asOf: Self.start, parent: "p", mode: .act, actions: actions, refusals: refusals))
  }

  private var moving: PassReport {
    let witness = RemovalWitness(
      rehousings: ["task1", "task2"].map {
        Rehousing(task: Self.arn("task", $0), to: Self.arn("container-instance", "i-2"))
      }, awaited: [Self.arn("task", "task3")])
    let instance = InstanceReference(ec2InstanceID: "i-1", containerInstanceArn: Self.arn("container-instance", "i-1"))
    let intent = DisruptionIntent(reason: .manualDrain, decision: "d", startedAt: Self.start)
    return report(
      [
        PlannedAction(id: "a", kind: .tagIntent(instance: instance, intent: intent), reason: "asked", witness: witness),
        PlannedAction(id: "b", kind: .drain(instance: instance), reason: "asked", witness: witness),
      ], [])
  }

  @Test("names each task once, and where it would go", arguments: [OutputFormat.table, .wide, .tsv])
  func moves(format: OutputFormat) throws {
    let text = try DrainText.answer(moving).rendered(as: format)
    for task in ["task1", "task2"] {
      let rows = text.split(separator: "\n").filter { $0.contains(task) }
      #expect(rows.count == 1 && rows[0].contains("service:web") && rows[0].contains("i-2"), "\(text)")
    }
    let waits = text.split(separator: "\n").filter { $0.contains("task3") }
    #expect(waits.count == 1 && waits[0].contains("stays") && waits[0].contains("family:job"), "\(text)")
    #expect(text.contains("DRAINING"))
    #expect(text.contains("us-east-1a") == (format != .table))
  }

  @Test("names everything that is in the way", arguments: [OutputFormat.table, .wide, .tsv])
  func obstacles(format: OutputFormat) throws {
    let refusals = ["web", "db"].map {
      Refusal(subject: "i-1", code: .minimumHealthy, message: "\($0) can never move a task")
    }
    let text = try DrainText.answer(report([], refusals)).rendered(as: format)
    #expect(text.contains("web can never") && text.contains("db can never") && text.contains("minimumHealthy"))
    #expect(throws: CommandFailure.self) { try DrainVerdict.checkPreview(report([], refusals), "i-1") }
  }

  @Test("is columns for cut, the same in each line")
  func columns() throws {
    let lines = try DrainText.answer(moving).rendered(as: .tsv).split(separator: "\n")
    #expect(lines.first == "what\tsubject\tof\tto\tzone\tcode\tmessage")
    #expect(lines.allSatisfy { $0.split(separator: "\t", omittingEmptySubsequences: false).count == 7 })
    #expect(lines.contains("move\ttask1\tservice:web\ti-2\tus-east-1a\t\t"))
  }
}
