public import AWSClient
public import FoundationEssentials

/// The machine's own clocks.
public struct SystemClock: ClientClock {
  private static let start = ContinuousClock.now

  public init() { _ = Self.start }

  public func now() -> Date { Date() }
  public func uptime() -> Duration { ContinuousClock.now - Self.start }
  public func sleep(for duration: Duration) async throws { try await Task.sleep(for: duration) }
}
