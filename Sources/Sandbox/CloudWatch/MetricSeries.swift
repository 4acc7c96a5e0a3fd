/// Names one metric: its dimensions in order of name.
struct MetricName: Hashable {
  var namespace: String
  var name: String
  var dimensions: [MetricDimension]

  init(_ namespace: String, _ name: String, _ dimensions: [MetricDimension]) {
    self.namespace = namespace
    self.name = name
    self.dimensions = dimensions.sorted { $0.name < $1.name }
  }
}

struct MetricDimension: Hashable {
  var name: String
  var value: String
}

/// Values that were put together.
struct MetricSample: Hashable {
  var count: Double
  var sum: Double
  var minimum: Double
  var maximum: Double
  /// The single values, for percentiles; empty where only the statistics were put, or there are too many.
  var values: [Double] = []

  init(_ value: Double) {
    count = 1
    sum = value
    minimum = value
    maximum = value
  }

  init(count: Double, sum: Double, minimum: Double, maximum: Double) {
    self.count = count
    self.sum = sum
    self.minimum = minimum
    self.maximum = maximum
  }

  static let valueLimit = 1000

  mutating func merge(_ other: MetricSample) {
    let mine = singles
    let theirs = other.singles
    let isWhole = Double(mine.count) == count && Double(theirs.count) == other.count
    values = isWhole && mine.count + theirs.count <= Self.valueLimit ? mine + theirs : []
    count += other.count
    sum += other.sum
    minimum = min(minimum, other.minimum)
    maximum = max(maximum, other.maximum)
  }

  /// The single values, as far as they are known.
  private var singles: [Double] { values.isEmpty && count == 1 ? [sum] : values }

  /// A statistic by its API name; nil for one that is not known, or for a percentile of values that were not kept.
  func statistic(_ name: String) -> Double? {
    switch name {
    case "SampleCount": return count
    case "Sum": return sum
    case "Average": return count > 0 ? sum / count : nil
    case "Minimum": return minimum
    case "Maximum": return maximum
    default: return percentile(name)
    }
  }

  private func percentile(_ name: String) -> Double? {
    guard name.hasPrefix("p"), let rank = Double(name.dropFirst()), (0...100).contains(rank) else { return nil }
    let sorted = singles.sorted()
    guard Double(sorted.count) == count, let last = sorted.last else { return nil }
    let place = rank / 100 * Double(sorted.count - 1)
    let low = Int(place)
    guard low + 1 < sorted.count else { return last }
    return sorted[low] + (sorted[low + 1] - sorted[low]) * (place - Double(low))
  }
}

/// The datapoints of one metric, one a minute, oldest first.
struct MetricSeries {
  struct Point {
    var minute: Int
    var sample: MetricSample
  }

  var unit: String
  private(set) var points: [Point] = []

  init(unit: String) { self.unit = unit }

  mutating func add(_ sample: MetricSample, minute: Int, oldest: Int) {
    if let last = points.last, last.minute < minute {
      points.append(Point(minute: minute, sample: sample))
    } else {
      let index = firstIndex(from: minute)
      if index < points.count, points[index].minute == minute {
        points[index].sample.merge(sample)
      } else {
        points.insert(Point(minute: minute, sample: sample), at: index)
      }
    }
    // Trimmed rarely, so that it costs nothing on average.
    if points.count > 2048, let first = points.first, first.minute < oldest - points.count / 8 {
      points.removeFirst(firstIndex(from: oldest))
    }
  }

  /// The index of the first point of `minute` or later.
  func firstIndex(from minute: Int) -> Int {
    var low = 0
    var high = points.count
    while low < high {
      let middle = (low + high) / 2
      if points[middle].minute < minute { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The points from `start` up to and without `end`, merged into periods that begin at multiples of `period`, oldest
  /// first. All in seconds since 1970.
  func periods(from start: Double, to end: Double, period: Int) -> [(start: Int, sample: MetricSample)] {
    var result: [(start: Int, sample: MetricSample)] = []
    var index = firstIndex(from: Int((start / 60).rounded(.up)))
    while index < points.count, Double(points[index].minute * 60) < end {
      let begin = points[index].minute * 60 / period * period
      if let last = result.indices.last, result[last].start == begin {
        result[last].sample.merge(points[index].sample)
      } else {
        result.append((begin, points[index].sample))
      }
      index += 1
    }
    return result
  }
}
