/// A value and how often it came.
struct WeightedValue: Hashable {
  var value: Double
  var count: Double
}

/// Values that were put together: what CloudWatch calls a statistic set, with the single values where they are known.
struct MetricSample: Hashable {
  var count: Double
  var sum: Double
  var minimum: Double
  var maximum: Double
  /// The single values, in order; empty where all are equal or only their statistics are known.
  var values: [WeightedValue] = []

  init(_ value: Double, times count: Double = 1) {
    self.count = count
    sum = value * count
    minimum = value
    maximum = value
  }

  init(count: Double, sum: Double, minimum: Double, maximum: Double) {
    self.count = count
    self.sum = sum
    self.minimum = minimum
    self.maximum = maximum
  }

  /// How many distinct values are kept of one slot.
  static let valueLimit = 1000

  mutating func merge(_ other: MetricSample) {
    values = Self.merged(distribution, other.distribution)
    count += other.count
    sum += other.sum
    minimum = min(minimum, other.minimum)
    maximum = max(maximum, other.maximum)
    if minimum == maximum { values = [] }
  }

  /// The same, `times` over.
  func repeated(_ times: Double) -> MetricSample {
    var result = self
    result.count *= times
    result.sum *= times
    for index in result.values.indices { result.values[index].count *= times }
    return result
  }

  /// The single values in order; nil where they are not known. Of a statistic set they are known only if it stands for
  /// one value. Source: "Publish custom metrics".
  var distribution: [WeightedValue]? {
    if !values.isEmpty { return values }
    return minimum == maximum && count > 0 ? [WeightedValue(value: minimum, count: count)] : nil
  }

  private static func merged(_ a: [WeightedValue]?, _ b: [WeightedValue]?) -> [WeightedValue] {
    guard let a, let b, a.count + b.count <= valueLimit else { return [] }
    var result: [WeightedValue] = []
    result.reserveCapacity(a.count + b.count)
    var (i, j) = (0, 0)
    while i < a.count || j < b.count {
      let takesFirst = j == b.count || (i < a.count && a[i].value <= b[j].value)
      let next = takesFirst ? a[i] : b[j]
      if takesFirst { i += 1 } else { j += 1 }
      if let last = result.indices.last, result[last].value == next.value {
        result[last].count += next.count
      } else {
        result.append(next)
      }
    }
    return result
  }
}
