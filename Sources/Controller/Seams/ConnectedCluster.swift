internal import AWSModel
internal import ClusterModel
internal import Observation

/// One cluster over a connection that is opened at the first read, and again where its policy names another account or
/// Region, or where opening failed.
actor ConnectedCluster: ClusterReading, PlanPerforming {
  private struct Connection {
    let region: String?
    let roleArn: String?
    let observer: ClusterObserver
    let executor: GatedExecutor
  }

  private let cluster: ClusterKey
  private let services: ControllerServices
  private var connection: Connection?

  init(cluster: ClusterKey, services: ControllerServices) {
    self.cluster = cluster
    self.services = services
  }

  func read(policy: ClusterPolicy, withTasks: Bool) async throws -> ClusterSnapshot {
    try await connection(for: policy).observer.read(policy: policy, withTasks: withTasks)
  }

  func perform(
    _ plan: Plan, snapshot: ClusterSnapshot, policy: ClusterPolicy, gate: StopGate
  ) async -> [ActionOutcome] {
    do {
      return try await connection(for: policy).executor.perform(
        plan, snapshot: snapshot, policy: policy, gate: gate)
    } catch {
      let now = services.clock.now()
      return plan.actions.map {
        ActionOutcome(action: $0.id, kind: $0.kind.name, status: .skipped, message: "no connection: \(error)", at: now)
      }
    }
  }

  private func connection(for policy: ClusterPolicy) async throws -> Connection {
    if let connection, connection.region == policy.region, connection.roleArn == policy.roleArn { return connection }
    let aws = try await services.connect(policy)
    let clock = services.clock
    let made = Connection(
      region: policy.region, roleArn: policy.roleArn,
      observer: ClusterObserver(
        cluster: cluster.name, aws: aws, settings: services.observation, now: { clock.now() }),
      executor: GatedExecutor(aws: aws, settings: services.execution, clock: clock))
    connection = made
    return made
  }
}
