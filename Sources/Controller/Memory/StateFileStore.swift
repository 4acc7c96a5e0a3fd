public import ClusterModel
internal import FoundationEssentials
internal import Synchronization

/// Keeps every cluster's memory in one file of the local disk: mode 0600, replaced atomically, with a checksum.
///
/// The first line is `ballast-state v1 <checksum>`, the rest is JSON. A file that is torn, of another version or written by
/// something else is set aside under `….unreadable` and the store starts empty: losing it only delays scale-in.
public final class StateFileStore: MemoryStore {
  private struct State {
    var memories: [String: PlannerMemory]?
    var complaint: String?
  }

  private let path: String
  private let state = Mutex(State())

  public init(path: String) { self.path = path }

  public func load(_ cluster: ClusterKey) async throws -> PlannerMemory? {
    try state.withLock { state in
      try open(&state)
      // Whoever asks first is told that something was lost; the next pass goes on with what there is.
      if let complaint = state.complaint {
        state.complaint = nil
        throw StoredStateError(path: path, message: complaint)
      }
      return state.memories?[cluster.description]
    }
  }

  public func save(_ memory: PlannerMemory, for cluster: ClusterKey) async throws {
    try state.withLock { state in
      try open(&state)
      var memories = state.memories ?? [:]
      if memories[cluster.description] == memory { return }
      memories[cluster.description] = memory
      try PrivateFile.write(try StateFile.encode(memories), to: path)
      state.memories = memories
    }
  }

  /// Reads the file once; afterwards this process is the only one that writes it.
  private func open(_ state: inout State) throws {
    if state.memories != nil { return }
    guard let bytes = try PrivateFile.read(path, maximumBytes: StateFile.maximumBytes) else {
      return state.memories = [:]
    }
    do {
      state.memories = try StateFile.decode(bytes)
    } catch let error as StoredStateError {
      PrivateFile.setAside(path)
      state.memories = [:]
      state.complaint = "\(error.message): set aside as \(path).unreadable, starting empty"
    }
  }
}
