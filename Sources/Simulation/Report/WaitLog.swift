/// How long tasks waited, in a form that can be merged: how many waited for each number of whole seconds.
public struct WaitLog: Sendable, Hashable {
  /// Waits of this many seconds, and how many there were.
  public private(set) var counts: [Int: Int] = [:]
  public private(set) var total = 0

  public init() {}

  /// Adds one wait; fractions of a second are rounded up.
  public mutating func add(_ wait: Duration) {
    let (seconds, rest) = wait.components
    add(seconds: max(0, Int(seconds) + (rest > 0 ? 1 : 0)), times: 1)
  }

  mutating func add(seconds: Int, times: Int) {
    counts[seconds, default: 0] += times
    total += times
  }

  public mutating func merge(_ other: WaitLog) {
    for (seconds, times) in other.counts { add(seconds: seconds, times: times) }
  }

  /// The longest wait in seconds; zero where nothing waited.
  public var longest: Int { counts.keys.max() ?? 0 }

  /// The mean wait in seconds.
  public var mean: Double {
    total == 0 ? 0 : Double(counts.reduce(0) { $0 + $1.key * $1.value }) / Double(total)
  }

  /// The wait in seconds that `percent` of all tasks did not exceed (nearest rank).
  public func percentile(_ percent: Double) -> Int {
    var left = Int((percent / 100 * Double(total)).rounded(.up))
    for (seconds, times) in counts.sorted(by: { $0.key < $1.key }) {
      left -= times
      if left <= 0 { return seconds }
    }
    return 0
  }
}

/// Written as pairs of seconds and times, in order, beside the figures that people look for.
extension WaitLog: Codable {
  private enum Key: String, CodingKey { case longest, p99, p50, mean, tasks, seconds }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    for pair in try container.decode([[Int]].self, forKey: .seconds) {
      guard pair.count == 2, pair[0] >= 0, pair[1] > 0 else {
        throw DecodingError.dataCorruptedError(
          forKey: .seconds, in: container, debugDescription: "\(pair) is no pair of seconds and tasks")
      }
      add(seconds: pair[0], times: pair[1])
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(longest, forKey: .longest)
    try container.encode(percentile(99), forKey: .p99)
    try container.encode(percentile(50), forKey: .p50)
    try container.encode((mean * 1000).rounded() / 1000, forKey: .mean)
    try container.encode(total, forKey: .tasks)
    try container.encode(counts.sorted { $0.key < $1.key }.map { [$0.key, $0.value] }, forKey: .seconds)
  }
}
