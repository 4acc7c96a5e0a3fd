public import Sandbox
internal import Synchronization

/// The sandbox that is being served. A reset puts a fresh one in its place, under the same address.
public final class SandboxHost: Sendable {
  private let current: Mutex<Sandbox>
  private let pace: Mutex<Double>

  /// - Parameter speed: how many virtual seconds pass in a real one; zero lets time stand until it is advanced.
  public init(_ sandbox: Sandbox, speed: Double = 1) {
    current = Mutex(sandbox)
    pace = Mutex(speed)
  }

  public var sandbox: Sandbox { current.withLock { $0 } }

  /// How many virtual seconds pass in a real one.
  public var speed: Double {
    get { pace.withLock { $0 } }
    set { pace.withLock { $0 = newValue } }
  }

  /// Puts a sandbox with the state of a document in place of the present one, with the same tuning.
  ///
  /// - Throws: where the document is none; then nothing changes.
  public func load(state: String) throws(StateFault) {
    let loaded = try Sandbox(state: state, sandbox.options)
    current.withLock { $0 = loaded }
  }

  /// Begins again with an empty sandbox, from the same options or with another seed.
  public func reset(seed: UInt64?) {
    current.withLock { sandbox in
      var options = sandbox.options
      options.seed = seed ?? options.seed
      sandbox = Sandbox(options)
    }
  }
}
