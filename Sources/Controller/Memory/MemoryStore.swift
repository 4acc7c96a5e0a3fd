public import ClusterModel
internal import Synchronization

/// Which cluster a remembered value belongs to.
public struct ClusterKey: Sendable, Hashable, Codable, Comparable, CustomStringConvertible {
  /// Empty where the Region is not known apart from the connection.
  public var region: String
  public var name: String

  public init(region: String, name: String) {
    self.region = region
    self.name = name
  }

  /// `region/name`
  public var description: String { "\(region)/\(name)" }

  public static func < (a: Self, b: Self) -> Bool { (a.region, a.name) < (b.region, b.name) }
}

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
