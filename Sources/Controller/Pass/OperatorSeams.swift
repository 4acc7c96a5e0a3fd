public import ClusterModel

/// Everything outside itself that a pass touches.
public struct OperatorSeams: Sendable {
  public var reader: any ClusterReading
  public var planner: any PlanMaking
  public var performer: any PlanPerforming
  public var decisions: any DecisionLog
  public var memory: any MemoryStore
  public var clock: any ControllerClock
  /// Looks at single instances; nil where only whole reads are to be had.
  public var drains: (any DrainReading)?
  /// The right to write to the cluster, where several processes may want to; nil where this is the only one.
  public var lease: (any ClusterLeasing)?

  public init(
    reader: any ClusterReading, planner: any PlanMaking, performer: any PlanPerforming, decisions: any DecisionLog,
    memory: any MemoryStore, clock: any ControllerClock,
    drains: (any DrainReading)? = nil, lease: (any ClusterLeasing)? = nil
  ) {
    self.reader = reader
    self.planner = planner
    self.performer = performer
    self.decisions = decisions
    self.memory = memory
    self.clock = clock
    self.drains = drains
    self.lease = lease
  }
}
