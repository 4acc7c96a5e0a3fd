internal import ClusterModel

/// What a process wanted remembered and could not write, and what is stored in its stead.
struct UnsavedMemory: Sendable {
  var memory: PlannerMemory
  var over: PlannerMemory
}

extension ClusterOperator {
  /// What is to be gone by, and what is stored. What somebody else has written meanwhile is newer than what this process could not
  /// write.
  func remembered() async throws -> (memory: PlannerMemory, stored: PlannerMemory) {
    let stored = try await seams.memory.load(cluster) ?? PlannerMemory()
    return (unsaved.flatMap { $0.over == stored ? $0.memory : nil } ?? stored, stored)
  }
}
