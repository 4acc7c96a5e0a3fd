import ClusterModel
import Controller
import Foundation

/// One cluster with its operator, and everything around it that tests look into.
struct PassScene {
  static let start = Date(timeIntervalSince1970: 1_800_000_000)
  static let key = ClusterKey(name: "prod")

  let clock = FakeClock()
  let log = FakeLog()
  let memory = FakeMemory()
  let reader: FakeReader
  let performer: FakePerformer
  let worker: ClusterOperator
  var policy = ClusterPolicy(name: "prod", mode: .act)

  init(
    reader: FakeReader = FakeReader([.success(PassScene.snapshot())]), planner: any PlanMaking = FakePlanner(),
    performer: FakePerformer = FakePerformer(), settings: OperatorSettings = OperatorSettings()
  ) {
    self.reader = reader
    self.performer = performer
    worker = ClusterOperator(
      cluster: Self.key,
      seams: OperatorSeams(
        reader: reader, planner: planner, performer: performer, decisions: log, memory: memory, clock: clock),
      settings: settings, seed: 1, logger: quiet)
  }

  /// Five idle instances of one group.
  static func snapshot(withTasks: Bool = true, change: (inout ClusterSnapshot) -> Void = { _ in }) -> ClusterSnapshot {
    var snapshot = ClusterSnapshot(
      cluster: ClusterIdentity(name: "prod"), asOf: start,
      readAt: Dictionary(uniqueKeysWithValues: SnapshotPart.allCases.map { ($0, start) }),
      instances: (0..<5).map { number in
        ContainerInstance(
          arn: "arn:ci/\(number)", ec2InstanceID: "i-\(number)",
          registered: ResourceVector(cpuUnits: 2048, memoryMiB: 7680),
          remaining: ResourceVector(cpuUnits: 2048, memoryMiB: 7680), group: 0, lifecycleState: "InService")
      },
      services: [ServiceRecord(arn: "arn:service/api", name: "api", desiredCount: 0)],
      groups: [CapacityGroup(name: "web", maxSize: 20, desiredCapacity: 5, instanceCount: 5)])
    if !withTasks { snapshot.readAt[.tasks] = nil }
    change(&snapshot)
    return snapshot
  }

  static let buy = PlannedAction(
    id: "buy", kind: .setDesiredCapacity(group: "web", from: 5, to: 6), reason: "a task waits")
  static let waiting = [WaitingDemand(service: "api", count: 1, placeable: true)]

  static func reference(_ number: Int) -> InstanceReference {
    InstanceReference(ec2InstanceID: "i-\(number)", containerInstanceArn: "arn:ci/\(number)")
  }

  static let drain: [PlannedAction] = [
    PlannedAction(
      id: "tag",
      kind: .tagIntent(
        instance: reference(1), intent: DisruptionIntent(reason: .scaleIn, decision: "d", startedAt: start)),
      reason: "unneeded"),
    PlannedAction(id: "drain", kind: .drain(instance: reference(1)), reason: "unneeded"),
  ]
}
