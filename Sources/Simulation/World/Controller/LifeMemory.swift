internal import ClusterModel
internal import Controller

/// A memory that outlives its process, or not: as the world wants it.
struct LifeMemory: MemoryStore {
  let store: KeptMemories
  let life: ControllerLife
  let faults: FaultSource
  let witness: Witness

  func load(_ cluster: ClusterKey) async throws -> PlannerMemory? {
    try await life.proceed()
    if faults.hits(.tornMemory) { throw DiskFault(message: "injected: what was remembered is torn") }
    let isFirst = life.isFresh
    life.isFresh = false
    if isFirst, faults.hits(.oldMemory), let old = store.old { return old }
    return store.latest
  }

  func save(_ memory: PlannerMemory, for cluster: ClusterKey) async throws {
    try await life.proceed()
    witness.remembered(memory, by: life.identity)
    if faults.hits(.diskFull) { throw DiskFault(message: "injected: no space left on the device") }
    store.keep(memory)
  }
}

/// What controllers of one name have remembered. On the simulation's thread only.
final class KeptMemories: @unchecked Sendable {
  private var memories: [PlannerMemory] = []
  private static let limit = 16

  var latest: PlannerMemory? { memories.last }

  /// One of a quarter of an hour ago or so.
  var old: PlannerMemory? { memories.first }

  func keep(_ memory: PlannerMemory) {
    memories.append(memory)
    if memories.count > Self.limit { memories.removeFirst() }
  }
}

/// The controller's disk does not do what it should.
struct DiskFault: Error, Sendable, CustomStringConvertible {
  var message: String
  var description: String { message }
}
