import ClusterModel
import Foundation
import PlanAudit
import Testing

/// A cluster of ten instances in two zones that is sound in every respect, and ways to put something into it.
struct Scene {
  static let now = Date(timeIntervalSince1970: 1_800_000_000)
  static let daemon: Int32 = 1
  static let api: Int32 = 0

  var snapshot: ClusterSnapshot
  var policy = ClusterPolicy(name: "prod", mode: .act)
  var memory = PlannerMemory()
  var previous: ClusterSnapshot?
  var plan: Plan
  var purpose = AuditPurpose.execute

  init(instances count: Int = 10) {
    let web = CapacityGroup(
      name: "web", minSize: 2, maxSize: 20, desiredCapacity: count,
      templates: [NodeTemplate(instanceType: "m5.large", registered: .init(cpuUnits: 2048, memoryMiB: 7680))],
      instanceCount: count,
      hooks: [LifecycleHookRecord(name: "ballast-drain", transition: "autoscaling:EC2_INSTANCE_TERMINATING")])
    snapshot = ClusterSnapshot(
      cluster: ClusterIdentity(name: "prod"), asOf: Self.now,
      readAt: Dictionary(uniqueKeysWithValues: SnapshotPart.allCases.map { ($0, Self.now) }),
      requirements: [
        TaskRequirement(resources: ResourceVector(cpuUnits: 512, memoryMiB: 1024)),
        TaskRequirement(resources: ResourceVector(cpuUnits: 64, memoryMiB: 64)),
      ],
      instances: (0..<count).map(Self.instance),
      services: [
        ServiceRecord(arn: "arn:service/api", name: "api", desiredCount: 0),
        ServiceRecord(arn: "arn:service/agent", name: "agent", schedulingStrategy: .daemon, maximumPercent: 100),
      ],
      groups: [web])
    plan = Plan(cluster: "prod", asOf: Self.now, parent: "p", mode: .act)
  }

  static func instance(_ number: Int) -> ContainerInstance {
    ContainerInstance(
      arn: "arn:ci/\(number)", ec2InstanceID: "i-\(number)",
      registered: ResourceVector(cpuUnits: 2048, memoryMiB: 7680),
      remaining: ResourceVector(cpuUnits: 2048, memoryMiB: 7680),
      attributes: AttributeSet([ECSAttribute("ecs.instance-type", "m5.large"), ECSAttribute("stack", "blue")]),
      availabilityZone: number % 2 == 0 ? "us-east-1a" : "us-east-1b", instanceType: "m5.large", group: 0,
      lifecycleState: "InService")
  }

  static func reference(_ number: Int) -> InstanceReference {
    InstanceReference(ec2InstanceID: "i-\(number)", containerInstanceArn: "arn:ci/\(number)")
  }

  static func intent(
    _ reason: DisruptionIntent.Reason = .scaleIn, secondsAgo: Double = 60, aborted: Bool = false
  ) -> DisruptionIntent {
    DisruptionIntent(
      reason: reason, decision: "d", startedAt: now.addingTimeInterval(-secondsAgo), isAborted: aborted)
  }

  /// Puts a running task of `service` (nil: standalone) on an instance and keeps every count in step.
  @discardableResult
  mutating func addTask(
    on number: Int, service: Int32? = Scene.api, requirement: Int32 = 0, status: TaskStatus = .running,
    wanted: Bool = true
  ) -> String {
    let arn = "arn:task/\(snapshot.tasks.count)"
    let group = service.map { "service:\(snapshot.services[Int($0)].name)" } ?? "family:job"
    snapshot.tasks.append(
      TaskRecord(
        arn: arn, definition: 0, requirement: requirement, service: service, instance: Int32(number), group: group,
        lastStatus: status, isWanted: wanted))
    snapshot.instances[number].remaining -= snapshot.requirements[Int(requirement)].resources
    if wanted { snapshot.instances[number].runningTasksCount += 1 }
    if let service, wanted { snapshot.services[Int(service)].desiredCount += 1 }
    return arn
  }

  mutating func act(
    _ kind: ActionKind, id: String? = nil, reason: String = "because", witness: RemovalWitness? = nil
  ) {
    plan.actions.append(
      PlannedAction(id: id ?? "a\(plan.actions.count)", kind: kind, reason: reason, witness: witness))
  }

  /// Mark and drain, as a scale-in begins.
  mutating func drain(
    _ number: Int, reason: DisruptionIntent.Reason = .scaleIn, moves: [(task: String, to: Int)] = [],
    awaited: [String] = []
  ) {
    act(.tagIntent(instance: Self.reference(number), intent: Self.intent(reason, secondsAgo: 0)))
    act(
      .drain(instance: Self.reference(number)),
      witness: RemovalWitness(
        rehousings: moves.map { Rehousing(task: $0.task, to: "arn:ci/\($0.to)") }, awaited: awaited))
  }

  /// An instance that drains by our hand since a minute, and its termination.
  mutating func terminate(_ number: Int) {
    snapshot.instances[number].status = .draining
    snapshot.instances[number].intent = Self.intent()
    memory.drains["i-\(number)"] = DrainProgress(
      confirmedAt: Self.now - 60, lastReadAt: Self.now - 60, emptyReads: 1)
    act(.terminateInstance(instance: Self.reference(number), group: "web", decrementsDesired: true))
  }

  /// A purchase with its cause.
  mutating func buy(from: Int = 10, to: Int = 11) {
    plan.waiting = [WaitingDemand(service: "api", count: 1, placeable: true)]
    act(.setDesiredCapacity(group: "web", from: from, to: to))
  }

  var findings: [AuditFinding] {
    PlanAudit.findings(
      AuditSubject(
        plan: plan, snapshot: snapshot, policy: policy, memory: memory, previous: previous, at: Self.now,
        purpose: purpose))
  }
}

/// A pair of plans: one breaks a rule and nothing else, its neighbour is sound.
struct AuditCaseTable: Sendable, CustomTestStringConvertible {
  let name: String
  let invariant: Invariant
  /// What the finding must say.
  let says: String
  let broken: @Sendable (inout Scene) -> Void
  let sound: @Sendable (inout Scene) -> Void

  init(
    _ name: String, _ invariant: Invariant, says: String, broken: @escaping @Sendable (inout Scene) -> Void,
    sound: @escaping @Sendable (inout Scene) -> Void
  ) {
    self.name = name
    self.invariant = invariant
    self.says = says
    self.broken = broken
    self.sound = sound
  }

  var testDescription: String { name }
}
