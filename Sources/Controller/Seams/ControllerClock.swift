internal import ClusterModel
public import FoundationEssentials

/// The time that a controller goes by. Every wait and every instant comes from here, so that a simulation can own it.
public protocol ControllerClock: Sendable {
  /// The instant on AWS's clock: the machine's, corrected by the Date headers of AWS's answers.
  func now() -> Date
  /// Time since some fixed instant, which no jump of the wall clock alters.
  func uptime() -> Duration
  /// Waits; throws `CancellationError` when its task is cancelled.
  func sleep(for duration: Duration) async throws
}

/// Both times of one moment.
struct ClockReading {
  let now: Date
  private let uptime: Duration
  /// Drifts and slewing stay below this.
  private static let tolerance = 2.0

  init(_ clock: any ControllerClock) {
    now = clock.now()
    uptime = clock.uptime()
  }

  /// The latest that it can be at a later moment, whatever the wall clock shows then.
  func latest(at later: Duration) -> Date { now.addingTimeInterval((later - uptime) / .seconds(1) + Self.tolerance) }

  /// Whether the instant moved on by more or less than the time that passed until `later`.
  func hasJumped(by later: ClockReading) -> Bool {
    #if BALLAST_MUTANTS
      if Mutant.isOn(.trustJumpedClock) { return false }
    #endif
    return abs(later.now.timeIntervalSince(now) - (later.uptime - uptime) / .seconds(1)) > Self.tolerance
  }
}
