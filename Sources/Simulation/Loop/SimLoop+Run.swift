extension SimLoop {
  /// How many jobs a simulation may run: far beyond any sensible one.
  public static let defaultStepLimit = 10_000_000_000

  /// How many jobs may run at one instant. The most that a world of two hundred instances needs is a few thousand.
  public static let defaultInstantLimit = 10_000_000

  /// Runs `body` and everything it starts to its end, as fast as the machine can, and blocks until then.
  ///
  /// The same seed and body give the same run; different seeds interleave differently what is ready at one instant.
  ///
  /// - Parameters:
  ///   - stepLimit: a run of more jobs is given up.
  ///   - instantLimit: a run of more jobs at one instant, which time would never leave, is given up.
  /// - Throws: what `body` throws, or ``LoopFailure``.
  public static func run<Output: Sendable>(
    seed: UInt64, stepLimit: Int = defaultStepLimit, instantLimit: Int = defaultInstantLimit,
    _ body: @escaping @Sendable (SimLoop) async throws -> Output
  ) throws -> Output {
    let slot = OutcomeSlot<Output>()
    guard let thread = LoopThread.start({ slot.outcome = simulate(seed, (stepLimit, instantLimit), body) }) else {
      throw LoopFailure.noThread
    }
    LoopThread.join(thread)
    return try slot.take()
  }

  /// The same, for callers that must not block their thread.
  public static func run<Output: Sendable>(
    seed: UInt64, stepLimit: Int = defaultStepLimit, instantLimit: Int = defaultInstantLimit,
    _ body: @escaping @Sendable (SimLoop) async throws -> Output
  ) async throws -> Output {
    try await withUnsafeThrowingContinuation { (continuation: UnsafeContinuation<Output, any Error>) in
      let thread = LoopThread.start { continuation.resume(with: simulate(seed, (stepLimit, instantLimit), body)) }
      if let thread { LoopThread.detach(thread) } else { continuation.resume(throwing: LoopFailure.noThread) }
    }
  }

  private static func simulate<Output: Sendable>(
    _ seed: UInt64, _ limits: (steps: Int, atOneInstant: Int),
    _ body: @escaping @Sendable (SimLoop) async throws -> Output
  ) -> Result<Output, any Error> {
    SimExecutors.install()
    let loop = SimLoop(seed: seed, stepLimit: limits.steps, instantLimit: limits.atOneInstant)
    LoopThread.tenant = Unmanaged.passUnretained(loop).toOpaque()
    defer { LoopThread.tenant = nil }
    let slot = OutcomeSlot<Output>()
    Task.detached {
      do { slot.outcome = .success(try await body(loop)) } catch { slot.outcome = .failure(error) }
    }
    do { try loop.drive { slot.outcome != nil } } catch { return .failure(error) }
    return Result { try slot.take() }
  }
}

/// Where a simulation leaves what came of it. Unchecked because one thread writes, and another reads once that has ended.
private final class OutcomeSlot<Output: Sendable>: @unchecked Sendable {
  var outcome: Result<Output, any Error>?

  func take() throws -> Output {
    guard let outcome else { preconditionFailure("the simulation ended without an outcome") }
    return try outcome.get()
  }
}
