internal import AWSClient
internal import AWSTransport
internal import Controller
internal import FoundationEssentials

/// AWS's time, as the controller sees it: the machine's, corrected by what AWS's answers show.
struct FunctionClock: ControllerClock {
  let time: ServerTime
  private let machine = SystemClock()

  init(_ time: ServerTime) { self.time = time }

  func now() -> Date { time.now() }
  func uptime() -> Duration { machine.uptime() }
  func sleep(for duration: Duration) async throws { try await machine.sleep(for: duration) }
}
