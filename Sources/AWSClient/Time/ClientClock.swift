public import FoundationEssentials

/// The time that the client goes by. Every wait and every instant comes from here, so that a simulation can own it.
public protocol ClientClock: Sendable {
  /// The machine's wall clock, as wrong as it may be.
  func now() -> Date
  /// Time since some fixed instant, which no jump of the wall clock alters.
  func uptime() -> Duration
  /// Waits; throws `CancellationError` when its task is cancelled.
  func sleep(for duration: Duration) async throws
}

extension Duration {
  /// The duration in seconds.
  var inSeconds: Double {
    let parts = components
    return Double(parts.seconds) + Double(parts.attoseconds) * 1e-18
  }

  var magnitude: Duration { self < .zero ? .zero - self : self }
}
