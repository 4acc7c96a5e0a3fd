public import Sandbox
internal import Synchronization

/// The sandbox that is being served. A reset puts a fresh one in its place, under the same address.
///
/// Time passes here and nowhere else: what a script has to do happens in between, each thing at its own instant.
public final class SandboxHost: Sendable {
  private let current: Mutex<SandboxOpening>
  private let pace: Mutex<Double>
  private let door = Mutex<String?>(nil)
  /// One at a time lets time pass.
  private let passing = Mutex(())
  private let reopen: @Sendable (_ seed: UInt64) throws -> SandboxOpening

  /// - Parameter speed: how many virtual seconds pass in a real one; zero lets time stand until it is advanced.
  public init(_ sandbox: Sandbox, speed: Double = 1) {
    current = Mutex(SandboxOpening(sandbox: sandbox))
    pace = Mutex(speed)
    let options = sandbox.options
    reopen = { seed in
      var options = options
      options.seed = seed
      return SandboxOpening(sandbox: Sandbox(options))
    }
  }

  /// A sandbox that begins in a way of its own, again at each reset.
  ///
  /// - Throws: where it cannot begin.
  public init(
    seed: UInt64, speed: Double = 1, open: @escaping @Sendable (_ seed: UInt64) throws -> SandboxOpening
  ) throws {
    current = Mutex(try open(seed))
    pace = Mutex(speed)
    reopen = open
  }

  public var sandbox: Sandbox { current.withLock { $0.sandbox } }

  /// What happens beside what clients do.
  public var script: (any SandboxScript)? { current.withLock { $0.script } }

  /// How many virtual seconds pass in a real one.
  public var speed: Double {
    get { pace.withLock { $0 } }
    set { pace.withLock { $0 = newValue } }
  }

  /// The address at which clients reach the sandbox that is being served, whichever it is; nil before it is known.
  public var address: String? {
    get { door.withLock { $0 } }
    set {
      door.withLock { $0 = newValue }
      sandbox.address = newValue
    }
  }

  /// Puts a sandbox with the state of a document in place of the present one, with the same tuning. No script goes on with
  /// it.
  ///
  /// - Throws: where the document is none; then nothing changes.
  public func load(state: String) throws(StateFault) {
    let loaded = try Sandbox(state: state, sandbox.options)
    loaded.address = address
    current.withLock { $0 = SandboxOpening(sandbox: loaded) }
  }

  /// Begins again as in the beginning, with the same seed or with another.
  ///
  /// - Throws: where it cannot begin; then nothing changes.
  public func reset(seed: UInt64?) throws {
    let opening = try reopen(seed ?? sandbox.options.seed)
    opening.sandbox.address = address
    current.withLock { $0 = opening }
  }

  /// Lets `duration` pass.
  public func advance(by duration: Duration) {
    passing.withLock { _ in
      let (sandbox, script) = current.withLock { ($0.sandbox, $0.script) }
      let end = sandbox.now + duration
      while let due = script?.nextDue, due <= end, sandbox.stall == nil {
        sandbox.advance(to: due)
        script?.act(at: sandbox.now)
      }
      sandbox.advance(to: end)
    }
  }

  /// Lets time pass until nothing is under way any more, or until `limit` has passed. What a script has still to do does not
  /// count as under way, but happens where its time comes before.
  public func runUntilIdle(within limit: Duration) {
    passing.withLock { _ in
      let (sandbox, script) = current.withLock { ($0.sandbox, $0.script) }
      let end = sandbox.now + limit
      while sandbox.stall == nil {
        let due = script?.nextDue
        let next = min(end, due ?? end)
        if sandbox.runUntilIdle(within: max(.zero, next - sandbox.now)) { return }
        guard let due, due <= end, sandbox.stall == nil else { return }
        script?.act(at: sandbox.now)
      }
    }
  }
}
