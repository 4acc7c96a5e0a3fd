internal import AWSModel
internal import ClusterModel
internal import Controller
internal import FoundationEssentials

/// One life of a controller's process: from its start until it ends or is killed.
///
/// What a killed one still has under way never comes to an end while the world runs: its calls, its sleeps and its writes to
/// memory are parked. Once everything has been judged they end with an error, so that memory comes back. On the
/// simulation's thread only.
final class ControllerLife: @unchecked Sendable {
  typealias Parked = UnsafeContinuation<Void, Never>

  enum State { case alive, dead, released }

  let identity: String
  let clock: SimClock
  private(set) var state = State.alive
  private var parked: [Parked] = []
  private var pausedUntil = Duration.zero
  private var onEnd: UnsafeContinuation<Bool, Never>?
  private var hasEnded: Bool?
  /// How far the machine's wall clock was off when AWS last answered: by so much its time is corrected.
  var clockSeen = Duration.zero
  /// It has not asked yet for what was remembered.
  var isFresh = true

  init(identity: String, clock: SimClock) {
    self.identity = identity
    self.clock = clock
  }

  /// Goes on if the process lives and runs; waits while it is paused; parks if it is dead.
  func proceed() async throws {
    while state == .alive, pausedUntil > clock.now.elapsed {
      try await clock.sleep(until: .init(elapsed: pausedUntil))
    }
    if state == .alive { return }
    if state == .dead { await withUnsafeContinuation { parked.append($0) } }
    throw AWSError(kind: .notSent, code: "Killed", message: "the process is no more")
  }

  /// The process ends here and now. Never returns while the world runs.
  func kill() async throws {
    guard state == .alive else { return try await proceed() }
    state = .dead
    end(killed: true)
    try await proceed()
  }

  /// The process stands still for a time.
  func pause(for duration: Duration) async throws {
    pausedUntil = clock.now.elapsed + duration
    try await proceed()
  }

  /// Its loop has returned by itself.
  func finished() { end(killed: false) }

  private func end(killed: Bool) {
    guard hasEnded == nil else { return }
    hasEnded = killed
    onEnd?.resume(returning: killed)
    onEnd = nil
  }

  /// Waits for the end. True where it was killed.
  func ended() async -> Bool {
    if let hasEnded { return hasEnded }
    return await withUnsafeContinuation { onEnd = $0 }
  }

  /// Lets what is parked end with an error.
  func release() {
    state = .released
    for continuation in parked { continuation.resume() }
    parked = []
  }
}

/// The clock of one life: AWS's time as the program knows it, which is the machine's, corrected by the last answer. A jump is
/// believed until AWS answers. Sleeps end with the process.
struct LifeClock: ControllerClock {
  let start: Date
  let life: ControllerLife
  let offset: @Sendable () -> Duration

  func now() -> Date { start.addingTimeInterval((life.clock.now.elapsed + offset() - life.clockSeen).inSeconds) }
  func uptime() -> Duration { life.clock.now.elapsed }

  func sleep(for duration: Duration) async throws {
    try await life.clock.sleep(for: duration)
    try await life.proceed()
  }
}
