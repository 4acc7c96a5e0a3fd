internal import AWSClient
internal import Controller
internal import FoundationEssentials
internal import Logging

/// What waits to be posted to one webhook, and the posting of it: one message at a time, in order.
///
/// It holds a bounded number of messages and lets the oldest go beyond that. A message is tried ``attempts`` times where
/// trying again can help: no answer, 429, 5xx.
actor WebhookOutbox {
  static let capacity = 100
  static let attempts = 4
  static let timeout = Duration.seconds(10)
  /// Longer than this no webhook is waited for, whatever its `Retry-After` says.
  static let longestPause = Duration.seconds(60)

  private let address: WebhookAddress
  private let transport: any HTTPTransport
  private let clock: any ControllerClock
  private let logger: Logger
  private var waiting: [NotificationMessage] = []
  private var worker: Task<Void, Never>?
  private(set) var delivered = 0
  private(set) var dropped = 0

  init(_ address: WebhookAddress, transport: any HTTPTransport, clock: any ControllerClock, logger: Logger) {
    self.address = address
    self.transport = transport
    self.clock = clock
    self.logger = logger
  }

  func add(_ message: NotificationMessage) {
    if waiting.count == Self.capacity {
      waiting.removeFirst()
      drop("\(Self.capacity) are waiting already")
    }
    waiting.append(message)
    if worker == nil { worker = Task { await work() } }
  }

  /// Returns once nothing waits, or when the caller is cancelled.
  func settle() async {
    guard let worker else { return }
    let done = StopGate()
    Task {
      await worker.value
      done.close("delivered")
    }
    await done.closed()
  }

  /// Gives up what waits.
  func close() {
    worker?.cancel()
    for _ in waiting { drop("Ballast ends") }
    waiting = []
  }

  private func work() async {
    while !waiting.isEmpty, !Task.isCancelled { await deliver(waiting.removeFirst()) }
    worker = nil
  }

  private func deliver(_ message: NotificationMessage) async {
    guard let body = try? message.body() else { return drop("it is no JSON") }
    var problem = ""
    for attempt in 1...Self.attempts {
      let pause: Duration?
      (problem, pause) = await post(body, attempt: attempt)
      guard let pause, attempt < Self.attempts else { break }
      guard (try? await clock.sleep(for: pause)) != nil else { break }
    }
    if problem.isEmpty { delivered += 1 } else { drop(problem) }
  }

  /// - Returns: what went wrong, empty where nothing did, and how long to wait before trying again; nil: that helps nothing.
  private func post(_ body: [UInt8], attempt: Int) async -> (problem: String, pause: Duration?) {
    let backoff = Duration.seconds(1 << (2 * (attempt - 1)))
    do {
      let answer = try await transport.send(
        HTTPRequest(
          method: "POST", endpoint: address.endpoint, target: address.target,
          headers: [HTTPHeader("Content-Type", "application/json"), HTTPHeader("User-Agent", "ballast")], body: body,
          timeout: Self.timeout, answerLimitBytes: 64 << 10))
      switch answer.status {
      case 200..<300: return ("", nil)
      case 429, 500...: return ("it answers \(answer.status)", Self.pause(answer) ?? backoff)
      default: return ("it answers \(answer.status)", nil)
      }
    } catch {
      return (error.reason.rawValue, error.isTransient ? backoff : nil)
    }
  }

  private static func pause(_ answer: HTTPAnswer) -> Duration? {
    let text = answer.headers.first { $0.name.lowercased() == "retry-after" }?.value
    guard let seconds = text.flatMap({ Int($0) }), seconds > 0 else { return nil }
    return min(.seconds(seconds), longestPause)
  }

  private func drop(_ problem: String) {
    dropped += 1
    logger.warning(
      "a notification was not delivered",
      metadata: ["webhook": .string(address.description), "problem": .string(problem), "dropped": "\(dropped)"])
  }
}
