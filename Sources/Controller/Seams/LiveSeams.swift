public import AWSModel
public import ClusterModel
public import Execution
public import Observation
internal import Planner

extension ClusterObserver: ClusterReading {
  /// A full sync of what `policy` needs.
  public func read(policy: ClusterPolicy, withTasks: Bool) async throws -> ClusterSnapshot {
    let scope = SyncScope(policy: policy)
    return try await sync(policy: policy, scope: withTasks ? scope.adding([.tasks]) : scope)
  }

  public func lookCloser(
    at instances: Set<String>, in snapshot: ClusterSnapshot, policy: ClusterPolicy
  ) async throws -> ClusterSnapshot? {
    try await lookCloser(at: instances, in: snapshot)
  }
}

/// Performs plans through ``Execution/PlanExecutor``, over a connection that closes with the gate.
public struct GatedExecutor: PlanPerforming {
  private let aws: any AWSCaller
  private let settings: ExecutionSettings
  private let clock: any ControllerClock

  public init(aws: any AWSCaller, settings: ExecutionSettings = ExecutionSettings(), clock: any ControllerClock) {
    self.aws = aws
    self.settings = settings
    self.clock = clock
  }

  public func perform(
    _ plan: Plan, snapshot: ClusterSnapshot, policy: ClusterPolicy, gate: StopGate
  ) async -> [ActionOutcome] {
    let clock = self.clock
    let executor = PlanExecutor(
      aws: GatedCaller(aws, gate: gate), settings: settings, now: { clock.now() }, uptime: { clock.uptime() },
      sleep: { duration in
        await gate.pause(for: duration, on: clock)
        if gate.isClosed || Task.isCancelled { throw CancellationError() }
      })
    return await executor.execute(plan, snapshot: snapshot, policy: policy)
  }
}

/// Decides through ``Planner/Planner``.
public struct DefaultPlanner: PlanMaking {
  public init() {}

  public func answer(
    _ question: PlanQuestion, snapshot: ClusterSnapshot, policy: ClusterPolicy, memory: PlannerMemory
  ) -> (plan: Plan, memory: PlannerMemory) {
    switch question.kind {
    case .cluster: Planner.plan(snapshot: snapshot, policy: policy, memory: memory, now: question.at)
    case .daemons: Planner.daemons(snapshot: snapshot, policy: policy, memory: memory, now: question.at)
    }
  }
}
