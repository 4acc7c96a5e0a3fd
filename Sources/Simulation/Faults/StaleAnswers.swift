internal import AWSModel

/// Earlier answers to the same questions, no older than AWS's replicas lag behind. On the simulation's thread only.
final class StaleAnswers: @unchecked Sendable {
  private struct Entry {
    var at: Duration
    var answer: any AWSShape
  }

  private let clock: SimClock
  private let limit: Duration
  private var entries: [String: Entry] = [:]

  init(clock: SimClock, limit: Duration = .seconds(45)) {
    self.clock = clock
    self.limit = limit
  }

  /// The answer before the present one, if it is not too old.
  func answer<Output: AWSShape>(_ operation: String, _ input: any AWSShape) -> Output? {
    guard let entry = entries[Self.key(operation, input)], clock.now.elapsed - entry.at <= limit else { return nil }
    return entry.answer as? Output
  }

  func keep(_ answer: any AWSShape, _ operation: String, _ input: any AWSShape) {
    if entries.count > 4096 { entries = entries.filter { clock.now.elapsed - $0.value.at <= limit } }
    entries[Self.key(operation, input)] = Entry(at: clock.now.elapsed, answer: answer)
  }

  private static func key(_ operation: String, _ input: any AWSShape) -> String { "\(operation) \(input.masked)" }
}
