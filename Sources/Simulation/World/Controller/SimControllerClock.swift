internal import Controller
internal import FoundationEssentials

/// The simulation's clock, as a controller reads it.
struct SimControllerClock: ControllerClock {
  let start: Date
  let clock: SimClock

  func now() -> Date { start.addingTimeInterval(clock.now.elapsed.inSeconds) }

  func uptime() -> Duration { clock.now.elapsed }

  func sleep(for duration: Duration) async throws { try await clock.sleep(for: duration) }
}

extension Duration {
  /// In seconds, fractions included.
  var inSeconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
