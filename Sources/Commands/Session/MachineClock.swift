internal import AWSClient
internal import Controller
internal import Foundation

/// The machine's own time, as a client sees it.
struct MachineClock: ClientClock {
  private static let origin = ContinuousClock.now

  func now() -> Date { Date() }
  func uptime() -> Duration { Self.origin.duration(to: .now) }
  func sleep(for duration: Duration) async throws { try await Task.sleep(for: duration) }
}

/// AWS's time, as the controller sees it: the machine's, corrected by what AWS's answers show.
struct ServiceClock: ControllerClock {
  let time: ServerTime
  private let machine = MachineClock()

  init(_ time: ServerTime) { self.time = time }

  func now() -> Date { time.now() }
  func uptime() -> Duration { machine.uptime() }
  func sleep(for duration: Duration) async throws { try await machine.sleep(for: duration) }
}
