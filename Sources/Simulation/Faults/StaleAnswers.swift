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
  /// By question, what it got of late, the oldest first; kept where replicas lag.
  private var earlier: [String: [Entry]] = [:]

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

  /// The oldest answer to the same question that is not too old, whatever has been answered since.
  func oldest<Output: AWSShape>(_ operation: String, _ input: any AWSShape) -> Output? {
    let entries = earlier[Self.key(operation, input)] ?? []
    return entries.first { clock.now.elapsed - $0.at <= limit }?.answer as? Output
  }

  func keepLong(_ answer: any AWSShape, _ operation: String, _ input: any AWSShape) {
    let now = clock.now.elapsed
    if earlier.count > 1024 { earlier = earlier.filter { now - ($0.value.last?.at ?? .zero) <= limit } }
    let key = Self.key(operation, input)
    earlier[key] = (earlier[key] ?? []).filter { now - $0.at <= limit } + [Entry(at: now, answer: answer)]
  }

  private static func key(_ operation: String, _ input: any AWSShape) -> String { "\(operation) \(input.masked)" }
}
