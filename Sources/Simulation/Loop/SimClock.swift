/// The clock of a simulation: time passes only when nothing is left to do.
public struct SimClock: Clock {
  /// A point on the clock of one simulation.
  public struct Instant: InstantProtocol {
    /// Since the beginning of the simulation.
    public var elapsed: Duration

    public init(elapsed: Duration) { self.elapsed = elapsed }

    public func advanced(by duration: Duration) -> Instant { Instant(elapsed: elapsed + duration) }
    public func duration(to other: Instant) -> Duration { other.elapsed - elapsed }
    public static func < (a: Instant, b: Instant) -> Bool { a.elapsed < b.elapsed }
  }

  let loop: SimLoop

  public var now: Instant { Instant(elapsed: loop.elapsed) }

  public var minimumResolution: Duration { .nanoseconds(1) }

  /// Waits until the clock shows `deadline`, or the task is cancelled; an instant of the past still lets others go first.
  public func sleep(until deadline: Instant, tolerance: Duration? = nil) async throws {
    let timer = TimerHandle()
    try await withTaskCancellationHandler {
      try await withUnsafeThrowingContinuation { (continuation: TimerHeap.Continuation) in
        if Task.isCancelled {
          continuation.resume(throwing: CancellationError())
        } else {
          timer.id = loop.setTimer(at: deadline.elapsed, continuation)
        }
      }
    } onCancel: {
      // Before the timer is set there is nothing to cancel: the body sees the cancellation itself.
      if let id = timer.id { loop.cancelTimer(id) }
    }
  }

  /// Touched only on the loop's thread, as the loop itself checks.
  private final class TimerHandle: @unchecked Sendable {
    var id: Int?
  }
}
