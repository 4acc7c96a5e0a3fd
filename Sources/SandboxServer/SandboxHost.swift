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
  /// How many perform what waits for somebody outside: functions' invocations, messages for endpoints.
  private let servers = Atomic(0)
  /// How many wait for that.
  private let hurry = Atomic(0)
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

  /// Lets `duration` pass, whatever waits for somebody outside.
  public func advance(by duration: Duration) {
    passing.withLock { _ in
      let opening = current.withLock { $0 }
      _ = Self.advance(opening, to: opening.sandbox.now + duration, pausesOutbound: false)
    }
  }

  /// Lets `duration` pass. Time stands while a function runs or a message is brought to an endpoint: what each does, and what
  /// comes of it, happens at the instant at which it was due.
  public func pass(_ duration: Duration) async {
    await passInSteps(of: duration) { Self.advance($0, to: $1, pausesOutbound: $2) }
  }

  /// Answers whether the end was reached, or time stands still.
  private static func advance(_ opening: SandboxOpening, to end: VirtualInstant, pausesOutbound: Bool) -> Bool {
    let (sandbox, script) = (opening.sandbox, opening.script)
    while let due = script?.nextDue, due <= end, sandbox.stall == nil {
      guard sandbox.advance(to: due, pausesOutbound: pausesOutbound) else { return false }
      script?.act(at: sandbox.now)
    }
    return sandbox.advance(to: end, pausesOutbound: pausesOutbound)
  }

  /// Lets time pass until nothing is under way any more, or until `limit` has passed. What a script has still to do does not
  /// count as under way, but happens where its time comes before.
  public func passUntilIdle(within limit: Duration) async {
    await passInSteps(of: limit) { opening, end, pausesOutbound in
      let (sandbox, script) = (opening.sandbox, opening.script)
      while sandbox.stall == nil {
        let due = script?.nextDue
        let next = min(end, due ?? end)
        let rest = max(.zero, next - sandbox.now)
        if sandbox.runUntilIdle(within: rest, pausesOutbound: pausesOutbound) { return true }
        if pausesOutbound, sandbox.isAwaitingOutside { return false }
        guard let due, due <= end, sandbox.stall == nil else { return true }
        script?.act(at: sandbox.now)
      }
      return true
    }
  }

  /// Takes steps until one is the last; in between, whoever is outside does what waits for it. Where nobody is, nothing is
  /// waited for; a sandbox that another has taken the place of goes no further.
  private func passInSteps(
    of duration: Duration, _ step: (SandboxOpening, _ end: VirtualInstant, _ pausesOutbound: Bool) -> Bool
  ) async {
    hurry.wrappingAdd(1, ordering: .relaxed)
    defer { hurry.wrappingSubtract(1, ordering: .relaxed) }
    let opening = current.withLock { $0 }
    let end = opening.sandbox.now + duration
    var isLast = false
    while !isLast, opening.sandbox === sandbox, !Task.isCancelled {
      await settle(opening.sandbox)
      isLast = passing.withLock { _ in step(opening, end, isServedOutside) || opening.sandbox.stall != nil }
    }
    await settle(opening.sandbox)
  }

  private func settle(_ sandbox: Sandbox) async {
    while isServedOutside, sandbox.isAwaitingOutside, sandbox === self.sandbox, !Task.isCancelled {
      try? await Task.sleep(for: Self.hurried)
    }
  }

  private var isServedOutside: Bool { servers.load(ordering: .relaxed) > 0 }

  private static let hurried = Duration.milliseconds(1)
  private static let unhurried = Duration.milliseconds(20)

  /// How long whoever performs what waits outside may sleep between two looks.
  var look: Duration { hurry.load(ordering: .relaxed) > 0 ? Self.hurried : Self.unhurried }

  /// Runs what performs things outside; while it does, time that is let pass waits for it.
  func servingOutside(_ body: () async -> Void) async {
    servers.wrappingAdd(1, ordering: .relaxed)
    defer { servers.wrappingSubtract(1, ordering: .relaxed) }
    await body()
  }
}
