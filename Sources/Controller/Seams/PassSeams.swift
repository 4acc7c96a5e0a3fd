public import ClusterModel
public import Observation

/// Reads one cluster.
public protocol ClusterReading: Sendable {
  /// A snapshot of the whole cluster, as far as `policy` needs it, and with its tasks where they are asked for.
  ///
  /// - Throws: when any part could not be read whole.
  func read(policy: ClusterPolicy, withTasks: Bool) async throws -> ClusterSnapshot
  /// Notes a change that an event told, for the next read.
  func take(_ update: ClusterUpdate) async
  /// What only whoever is about to take these instances away has to know of them (protected tasks, refreshes of their
  /// groups), written into the snapshot; nil where nothing of it stands in the way.
  ///
  /// - Parameter instances: EC2 ids.
  func lookCloser(
    at instances: Set<String>, in snapshot: ClusterSnapshot, policy: ClusterPolicy
  ) async throws -> ClusterSnapshot?
}

extension ClusterReading {
  /// Whoever reads everything each time has no use for it.
  public func take(_ update: ClusterUpdate) async {}
}

/// Decides.
public protocol PlanMaking: Sendable {
  /// What to do about `snapshot`, and what to remember of it. The same arguments have the same answer.
  func answer(
    _ question: PlanQuestion, snapshot: ClusterSnapshot, policy: ClusterPolicy, memory: PlannerMemory
  ) -> (plan: Plan, memory: PlannerMemory)
}

/// Acts.
public protocol PlanPerforming: Sendable {
  /// Performs the actions of a plan in order, each with its outcome; never throws.
  ///
  /// Between two AWS calls it looks at `gate`: once that is closed, it begins no further call.
  func perform(
    _ plan: Plan, snapshot: ClusterSnapshot, policy: ClusterPolicy, gate: StopGate
  ) async -> [ActionOutcome]
}
