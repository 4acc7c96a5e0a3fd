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
