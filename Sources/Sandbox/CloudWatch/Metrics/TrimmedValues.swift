/// Statistics over ordered values of which the ends may be cut off.
struct TrimmedValues {
  private let values: [WeightedValue]
  private let total: Double

  init(_ values: [WeightedValue]) {
    self.values = values
    total = values.reduce(0) { $0 + $1.count }
  }

  /// The value below which `rank` percent lie; between two values, in proportion.
  func percentile(_ rank: Double) -> Double {
    let place = rank / 100 * (total - 1)
    let low = value(at: place.rounded(.down))
    let high = value(at: place.rounded(.up))
    return low + (high - low) * (place - place.rounded(.down))
  }

  private func value(at place: Double) -> Double {
    var passed = 0.0
    for value in values {
      passed += value.count
      if place < passed { return value.value }
    }
    return values.last?.value ?? 0
  }

  func value(_ kind: MetricStatistic.Trimming, _ lower: Double?, _ upper: Double?, isPercent: Bool) -> Double? {
    let kept = isPercent ? share(lower ?? 0, upper ?? 100) : values.filter { isWithin($0.value, lower, upper) }
    let count = kept.reduce(0) { $0 + $1.count }
    let sum = kept.reduce(0) { $0 + $1.value * $1.count }
    switch kind {
    case .mean: return count > 0 ? sum / count : nil
    case .count: return count
    case .sum: return sum
    case .percentileRank: return total > 0 ? count / total * 100 : nil
    case .winsorizedMean:
      guard let first = kept.first, let last = kept.last, total > 0 else { return nil }
      let below = values.filter { $0.value < first.value }.reduce(0) { $0 + $1.count }
      return (sum + first.value * below + last.value * max(0, total - count - below)) / total
    }
  }

  /// The lower bound excluded and the upper included, as CloudWatch has it.
  private func isWithin(_ value: Double, _ lower: Double?, _ upper: Double?) -> Bool {
    if let lower, value <= lower { return false }
    if let upper, value > upper { return false }
    return true
  }

  /// The part of the values between two percentages of their number.
  private func share(_ lower: Double, _ upper: Double) -> [WeightedValue] {
    let (from, to) = (total * lower / 100, total * upper / 100)
    var passed = 0.0
    var result: [WeightedValue] = []
    for value in values {
      let taken = min(passed + value.count, to) - max(passed, from)
      if taken > 0 { result.append(WeightedValue(value: value.value, count: taken)) }
      passed += value.count
    }
    return result
  }
}
