public import AWSModel
public import ClusterModel
public import Execution
public import Observation

/// What a controller is given of the world around it.
public struct ControllerServices: Sendable {
  public var clock: any ControllerClock
  public var decisions: any DecisionLog
  public var memory: any MemoryStore
  public var planner: any PlanMaking
  /// Opens a connection to the account and Region of a policy.
  public var connect: @Sendable (ClusterPolicy) async throws -> any AWSCaller
  public var observation: ObservationSettings
  public var execution: ExecutionSettings
  /// How long a pass that events call for may go by the last whole read and what events have told since.
  public var resyncInterval: Duration
  /// Leases of clusters, where several controllers run; nil where this is the only one.
  public var lease: (any ClusterLeasing)?
  /// Told of every pass once it is over: for status pages, notifications, a terminal. It must not wait for anybody.
  public var onReport: @Sendable (ClusterKey, PassReport) async -> Void

  public init(
    clock: any ControllerClock, decisions: any DecisionLog, memory: any MemoryStore,
    planner: any PlanMaking = DefaultPlanner(), observation: ObservationSettings = ObservationSettings(),
    execution: ExecutionSettings = ExecutionSettings(), resyncInterval: Duration = .seconds(50),
    lease: (any ClusterLeasing)? = nil,
    onReport: @escaping @Sendable (ClusterKey, PassReport) async -> Void = { _, _ in },
    connect: @escaping @Sendable (ClusterPolicy) async throws -> any AWSCaller
  ) {
    self.clock = clock
    self.decisions = decisions
    self.memory = memory
    self.planner = planner
    self.observation = observation
    self.execution = execution
    self.resyncInterval = resyncInterval
    self.lease = lease
    self.onReport = onReport
    self.connect = connect
  }

  /// The seams of one cluster's passes. It connects when it first reads.
  public func seams(for cluster: ClusterKey) -> OperatorSeams {
    let connected = ConnectedCluster(cluster: cluster, services: self)
    return OperatorSeams(
      reader: connected, planner: planner, performer: connected, decisions: decisions, memory: memory, clock: clock,
      drains: connected, lease: lease)
  }
}
