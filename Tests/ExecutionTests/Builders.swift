import AWSModel
import ClusterModel
import FoundationEssentials
import Synchronization

@testable import Execution

let epoch = Date(timeIntervalSince1970: 1_790_000_000)

func arn(_ name: String) -> String { "arn:aws:ecs:us-east-1:123456789012:container-instance/prod/\(name)" }
func taskArn(_ name: String) -> String { "arn:aws:ecs:us-east-1:123456789012:task/prod/\(name)" }
func reference(_ name: String, registered: Bool = true) -> InstanceReference {
  InstanceReference(ec2InstanceID: "i-\(name)", containerInstanceArn: registered ? arn(name) : nil)
}

func intent(
  _ reason: DisruptionIntent.Reason = .scaleIn, at: Date = epoch, aborted: Bool = false
) -> DisruptionIntent {
  DisruptionIntent(reason: reason, decision: "d1", startedAt: at, isAborted: aborted)
}

/// Two instances `a` and `b` of the group `web`, each with one task of the daemon service `agent`.
func fleet(_ change: (inout FakeFleet.State) -> Void = { _ in }) -> FakeFleet {
  var state = FakeFleet.State()
  for name in ["a", "b"] {
    state.group.members.append(
      .init(instanceId: "i-\(name)", lifecycleState: .inService, healthStatus: "Healthy", protectedFromScaleIn: false))
    state.instances.append(.init(containerInstanceArn: arn(name), ec2InstanceId: "i-\(name)", status: "ACTIVE"))
    state.tasks.append(task("agent-\(name)", on: name, group: "service:agent"))
  }
  state.services = [
    .init(serviceName: "api", status: "ACTIVE", desiredCount: 3, schedulingStrategy: .replica),
    .init(serviceName: "agent", status: "ACTIVE", desiredCount: 2, schedulingStrategy: .daemon),
  ]
  change(&state)
  return FakeFleet(state)
}

func task(
  _ name: String, on instance: String, group: String, last: String = "RUNNING", desired: String = "RUNNING"
) -> ECS.Task {
  ECS.Task(
    containerInstanceArn: arn(instance), desiredStatus: desired, group: group, lastStatus: last, taskArn: taskArn(name))
}

/// The same fleet as a plan saw it.
func snapshot(_ change: (inout ClusterSnapshot) -> Void = { _ in }) -> ClusterSnapshot {
  var snapshot = ClusterSnapshot(cluster: ClusterIdentity(name: "prod"), asOf: epoch)
  snapshot.groups = [CapacityGroup(name: "web", maxSize: 10, desiredCapacity: 2)]
  for name in ["a", "b"] {
    snapshot.instances.append(
      ContainerInstance(
        arn: arn(name), ec2InstanceID: "i-\(name)", registered: ResourceVector(), remaining: ResourceVector(), group: 0)
    )
  }
  snapshot.services = [
    ServiceRecord(arn: "agent", name: "agent", schedulingStrategy: .daemon), ServiceRecord(arn: "api", name: "api"),
  ]
  change(&snapshot)
  return snapshot
}

func action(
  _ kind: ActionKind, id: String = "1", witness: RemovalWitness? = nil, maximumAge: Duration = .seconds(120)
) -> PlannedAction {
  PlannedAction(id: id, kind: kind, reason: "because", witness: witness, maximumAge: maximumAge)
}

/// What the pauses of an execution came to, and what happened during each.
final class Pauses: Sendable {
  let taken = Mutex(0)
  let during: @Sendable () -> Void
  init(during: @escaping @Sendable () -> Void = {}) { self.during = during }
  var count: Int { taken.withLock { $0 } }
}

func run(
  _ kinds: [ActionKind], on fleet: FakeFleet, seeing snapshot: ClusterSnapshot = snapshot(),
  policy: ClusterPolicy = ClusterPolicy(name: "prod"), mode: OperatingMode = .act, witness: RemovalWitness? = nil,
  now: Date = epoch, pauses: Pauses = Pauses()
) async -> [ActionOutcome] {
  let plan = Plan(
    cluster: "prod", asOf: epoch, parent: "p", mode: mode,
    actions: kinds.enumerated().map { action($1, id: String($0), witness: witness) })
  let executor = PlanExecutor(
    aws: fleet, now: { now }, uptime: { .zero },
    sleep: { _ in
      pauses.taken.withLock { $0 += 1 }
      pauses.during()
    })
  return await executor.execute(plan, snapshot: snapshot, policy: policy)
}

func run(
  _ kind: ActionKind, on fleet: FakeFleet, seeing snapshot: ClusterSnapshot = snapshot(),
  policy: ClusterPolicy = ClusterPolicy(name: "prod"), witness: RemovalWitness? = nil, now: Date = epoch,
  pauses: Pauses = Pauses()
) async -> ActionOutcome {
  await run([kind], on: fleet, seeing: snapshot, policy: policy, witness: witness, now: now, pauses: pauses)[0]
}
