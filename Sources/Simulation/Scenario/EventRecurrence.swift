internal import Sandbox

/// How an event of a scenario happens again and again.
public struct EventRecurrence: Sendable, Hashable {
  public enum Pace: Sendable, Hashable {
    /// After each of these, the first time at the beginning of the recurrence.
    case period(Duration)
    /// At random instants, so often an hour on average: drawn from the seed, each independent of the others.
    case rate(perHour: Double)
  }

  public var pace: Pace
  /// Not from this instant on; nil: to the end of the scenario.
  public var until: Duration?

  public init(_ pace: Pace, until: Duration? = nil) {
    self.pace = pace
    self.until = until
  }
}

extension EventRecurrence {
  /// Far more than any scenario of sense has of one event.
  private static let bound = 100_000

  /// The instants from `first` on and before `end`.
  func instants(from first: Duration, end: Duration, _ stream: inout RandomStream) -> [Duration] {
    let end = until.map { min($0, end) } ?? end
    var result: [Duration] = []
    var at = first
    while result.count < Self.bound {
      switch pace {
      case .period(let period):
        if !result.isEmpty { at += period }
      case .rate(let perHour):
        // The waits between independent events are exponential.
        at += .microseconds(Int64(Self.exponential(&stream) / perHour * 3_600_000_000))
      }
      guard at < end else { break }
      result.append(at)
    }
    return result
  }

  /// An exponential variate of mean one, by von Neumann's comparisons of uniform ones: no logarithm, whose last bit may
  /// differ between machines.
  static func exponential(_ stream: inout RandomStream) -> Double {
    var whole = 0.0
    while true {
      let first = stream.unit()
      var last = first
      var isOdd = true
      while true {
        let next = stream.unit()
        if next >= last { break }
        last = next
        isOdd.toggle()
      }
      if isOdd { return whole + first }
      whole += 1
    }
  }
}

extension Scenario {
  /// The same scenario with each recurring event in its place by place, in order of time.
  func unrolled(seed: UInt64) -> Scenario {
    guard events.contains(where: { $0.recurrence != nil }) else { return self }
    var result = self
    result.events = events.enumerated().flatMap { index, event -> [ScenarioEvent] in
      guard let recurrence = event.recurrence else { return [event] }
      var stream = RandomStream(seed: seed, label: "event \(index)")
      return recurrence.instants(from: event.at, end: duration, &stream).map { ScenarioEvent(at: $0, event.happening) }
    }
    return result
  }
}
