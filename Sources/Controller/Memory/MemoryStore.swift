public import ClusterModel
internal import Synchronization

/// Where a planner's memory outlives a pass. Losing it only delays scale-in.
public protocol MemoryStore: Sendable {
  /// What is remembered of a cluster; nil where nothing is.
  ///
  /// - Throws: when the store cannot be read. The caller starts empty and says so.
  func load(_ cluster: ClusterKey) async throws -> PlannerMemory?
  func save(_ memory: PlannerMemory, for cluster: ClusterKey) async throws
}

/// A store that lives as long as its process.
public final class VolatileMemoryStore: MemoryStore {
  private let memories = Mutex<[ClusterKey: PlannerMemory]>([:])

  public init() {}

  public func load(_ cluster: ClusterKey) async throws -> PlannerMemory? { memories.withLock { $0[cluster] } }

  public func save(_ memory: PlannerMemory, for cluster: ClusterKey) async throws {
    memories.withLock { $0[cluster] = memory }
  }
}
