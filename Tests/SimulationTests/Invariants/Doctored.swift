import AWSModel
import ClusterModel
import Controller
import FoundationEssentials

@testable import Sandbox
@testable import Simulation

/// A world that exists on paper only: sights and calls are told to a witness one by one, true or not, and the clock is set
/// by hand. It shows of each invariant that a breach is seen, and that the same without the breach is not one.
final class Doctored {
  static let controller = "arn:aws:sts::123456789012:assumed-role/ballast/controller-1"
  static let people = "arn:aws:iam::123456789012:user/operator"

  var now = Duration.zero
  let ledger: WorldLedger
  private(set) var witness: Witness!
  let scenario: Scenario

  init(
    policy: ClusterPolicy = Doctored.policy(), controllers: Int = 1, keepsLease: Bool = false, groups: [String] = ["g"],
    events: [ScenarioEvent] = []
  ) throws {
    scenario = Scenario(
      name: "paper", duration: .seconds(7200),
      groups: groups.map {
        ScenarioGroup(
          name: $0, instanceType: "m5.large", min: 1, max: 10, desired: 4, hookTimeout: .seconds(900))
      },
      services: [
        ScenarioService(name: "api", task: ScenarioTask(cpuUnits: 256, memoryMiB: 512), demand: .constant(4)),
        ScenarioService(name: "giant", task: ScenarioTask(cpuUnits: 256, memoryMiB: 999_999), demand: .constant(0)),
      ],
      jobs: [
        ScenarioJob(
          name: "job", task: ScenarioTask(cpuUnits: 256, memoryMiB: 512), at: .zero, count: 1, runs: .seconds(60))
      ], events: events)
    ledger = WorldLedger(scenario: scenario, fitness: try TaskFitness(scenario, .builtIn), cluster: World.cluster)
    witness = Witness(
      scenario: scenario, ledger: ledger, policy: policy, operatorArn: Self.people, controllers: controllers,
      keepsLease: keepsLease, now: { [unowned self] in now })
  }

  static func policy(
    _ method: SizingMethod = .packing, mode: OperatingMode = .act, budget: Allowance = .count(10),
    step: Allowance = .count(10), change: (inout ClusterPolicy) -> Void = { _ in }
  ) -> ClusterPolicy {
    var policy = ClusterPolicy(
      name: World.cluster, mode: mode, sizing: SizingPolicy(method: method, scaleIn: ScaleInPolicy(stepMax: step)),
      disruption: DisruptionPolicy(budgets: [DisruptionBudget(instances: budget)]))
    change(&policy)
    return policy
  }

  var rules: [Violation.Rule] { witness.violations.map(\.rule) }

  /// Instances of the group that run and have registered.
  func instances(_ ids: String..., status: ContainerInstanceStatus = .active, group: String? = "g") {
    for id in ids {
      instance(id, state: "running", group: group)
      register(id, status: status)
    }
  }

  func instance(_ id: String, state: String, group: String? = "g", isAtRisk: Bool = false) {
    ledger.see(
      .instance(
        InstanceSight(
          id: id, instanceType: "m5.large", availabilityZone: "us-east-1a", group: group, state: state,
          dollarsPerHour: 0.096, isAtRisk: isAtRisk)), at: now)
  }

  func register(_ id: String, status: ContainerInstanceStatus, connected: Bool = true) {
    ledger.see(
      .containerInstance(
        ContainerInstanceSight(
          arn: Self.arn(id), cluster: World.cluster, ec2InstanceID: id, status: status, agentConnected: connected,
          registered: ResourceVector(cpuUnits: 2048, memoryMiB: 7811))), at: now)
  }

  func task(
    _ id: String, of service: String? = "api", family: String = "api", on instance: String?,
    _ status: TaskStatus = .running, isWanted: Bool = true, deployment: String? = nil
  ) {
    ledger.see(
      .task(
        TaskSight(
          id: id, cluster: World.cluster, family: family, service: service, isDaemon: false, startedBy: deployment,
          lastStatus: status, isWanted: isWanted, ec2InstanceID: instance)), at: now)
  }

  func deploy(_ service: String, _ deployment: String) {
    ledger.see(.deployment(DeploymentSight(id: deployment, service: service, cluster: World.cluster)), at: now)
  }

  func want(_ service: String, _ count: Int) {
    if let index = ledger.index(ofService: service) { ledger.want(index, count, at: now) }
  }

  static func arn(_ id: String) -> String { "arn:aws:ecs:us-east-1:123456789012:container-instance/sim/\(id)" }
}

extension Doctored {
  func call<Input: AWSShape, Output>(
    _ operation: AWSOperation<Input, Output>, _ input: Input, by identity: String = Doctored.controller
  ) {
    for moment in [CallSight.Moment.before, .done] {
      witness.see(CallSight(operation: operation.erased, input: input, identity: identity, moment: moment))
    }
  }

  /// With no value, as for a removal that begins now.
  func tag(_ id: String, value: String? = nil) {
    let at = Int(scenario.start.timeIntervalSince1970) + Int(now.components.seconds)
    let value = value ?? "v1 scale-in d=x at=\(at) n=0"
    call(EC2.createTags, .init(resources: [id], tags: [.init(key: "ballast:disruption", value: value)]))
  }

  /// The call, and what ECS makes of it.
  func drain(_ id: String, by identity: String = Doctored.controller) {
    call(
      ECS.updateContainerInstancesState,
      .init(cluster: World.cluster, containerInstances: [Self.arn(id)], status: .draining), by: identity)
    register(id, status: .draining)
  }

  func undrain(_ id: String, by identity: String = Doctored.controller) {
    call(
      ECS.updateContainerInstancesState,
      .init(cluster: World.cluster, containerInstances: [Self.arn(id)], status: .active), by: identity)
    register(id, status: .active)
  }

  func terminate(_ id: String) {
    call(
      AutoScaling.terminateInstanceInAutoScalingGroup, .init(instanceId: id, shouldDecrementDesiredCapacity: true))
  }

  func setDesired(_ count: Int, group: String = "g") {
    call(AutoScaling.setDesiredCapacity, .init(autoScalingGroupName: group, desiredCapacity: count))
  }

  /// A controller takes the lease, or gives it back.
  func hold(by identity: String = Doctored.controller, life: Int = 0, givesBack: Bool = false) {
    let owner = givesBack ? "" : ControllerFleet.leaseOwner(identity, life: life)
    call(DynamoDB.putItem, .init(tableName: WorldBuilder.leaseTable, item: ["owner": .init(s: owner)]), by: identity)
  }

  func look(at group: String) {
    call(AutoScaling.describeAutoScalingGroups, .init(autoScalingGroupNames: [group]))
  }

  func read() { call(ECS.listServices, .init(cluster: World.cluster)) }

  func pass(
    _ plan: Plan? = nil, verdict: PassVerdict = .idle, done kinds: [String] = [], snapshot: ClusterSnapshot? = nil
  ) {
    let at = scenario.start.addingTimeInterval(now.inSeconds)
    witness.take(
      PassReport(
        pass: "p", cluster: World.cluster, startedAt: at, finishedAt: at, verdict: verdict, snapshot: snapshot,
        plan: plan,
        findings: [],
        outcomes: kinds.map { ActionOutcome(action: $0, kind: $0, status: .done, message: "", calls: [], at: at) },
        failure: nil, warnings: []), of: Self.controller)
  }

  /// Lets minutes pass, each of them shown to the witness.
  func minutes(_ count: Int) {
    for _ in 0..<count {
      now += .seconds(60)
      witness.minute()
    }
  }
}
