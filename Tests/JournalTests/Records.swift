import ClusterModel
import Foundation
import Journal
import Synchronization

/// Records of decisions, with only what matters set.
enum Records {
  static let start = Date(timeIntervalSince1970: 1_800_000_000)

  static func snapshot(instances: Int = 3, tasks: Int = 6, at second: Double = 0) -> ClusterSnapshot {
    ClusterSnapshot(
      cluster: ClusterIdentity(name: "prod"), asOf: start + second + 0.123456,
      readAt: [.instances: start + second, .tasks: start + second + 0.25], status: "ACTIVE",
      registeredInstancesCount: instances,
      requirements: [TaskRequirement(resources: ResourceVector(cpuUnits: 256, memoryMiB: 512))],
      definitions: [
        TaskDefinitionRecord(
          arn: "arn:td/api:1", family: "api", revision: 1,
          requirement: TaskRequirement(resources: ResourceVector(cpuUnits: 256, memoryMiB: 512)))
      ],
      instances: (0..<instances).map { number in
        ContainerInstance(
          arn: "arn:aws:ecs:us-east-1:123456789012:container-instance/prod/\(number)", ec2InstanceID: "i-\(number)",
          registered: ResourceVector(cpuUnits: 2048, memoryMiB: 7680),
          remaining: ResourceVector(cpuUnits: 1024, memoryMiB: 3840), instanceType: "m5.large", group: 0,
          registeredAt: start - 1000.5)
      },
      services: [ServiceRecord(arn: "arn:service/api", name: "api", desiredCount: tasks)],
      tasks: (0..<tasks).map { number in
        TaskRecord(
          arn: "arn:aws:ecs:us-east-1:123456789012:task/prod/\(number)", definition: 0, requirement: 0, service: 0,
          instance: Int32(number % max(1, instances)), group: "service:api")
      },
      groups: [CapacityGroup(name: "web", maxSize: 10, desiredCapacity: instances)])
  }

  static func record(
    _ pass: String, cluster: String = "prod", snapshot: ClusterSnapshot? = Records.snapshot(), region: String? = nil,
    actions: [PlannedAction] = [], outcomes: [ActionOutcome] = [], refusals: [Refusal] = [], failure: String? = nil
  ) -> DecisionRecord {
    DecisionRecord(
      pass: pass, question: PlanQuestion(.cluster, at: start + 0.7), snapshot: snapshot,
      policy: ClusterPolicy(name: cluster, region: region, mode: .act),
      memory: PlannerMemory(unneededSince: ["i-0": start - 0.1]),
      plan: Plan(
        cluster: cluster, asOf: start, parent: snapshot?.digest ?? "", mode: .act, actions: actions, refusals: refusals),
      outcomes: outcomes, failure: failure)
  }

  static let drain = PlannedAction(
    id: "drain-1",
    kind: .drain(instance: InstanceReference(ec2InstanceID: "i-1", containerInstanceArn: "arn:ci/1")),
    reason: "unneeded for 10 minutes",
    witness: RemovalWitness(rehousings: [Rehousing(task: "t", to: "arn:ci/2")]))

  static func outcome(_ status: ActionOutcome.Status, _ message: String = "") -> ActionOutcome {
    ActionOutcome(action: "drain-1", kind: "drain", status: status, message: message, at: start)
  }
}

/// A folder that goes with the test.
final class Folder: Sendable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("ballast-journal-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var journal: String { path + "/journal.sqlite" }

  func bytes(_ name: String = "journal.sqlite") -> Int {
    (try? FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")[.size] as? Int) ?? -1
  }
}

/// A clock that tests set.
final class TestClock: Sendable {
  private let instant = Mutex(Records.start)

  var now: Date { instant.withLock(\.self) }

  func advance(_ seconds: Double) { instant.withLock { $0 += seconds } }
}
