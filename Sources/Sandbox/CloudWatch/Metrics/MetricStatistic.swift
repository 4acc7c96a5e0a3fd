/// A statistic that can be asked of a metric. Source: "CloudWatch statistics definitions".
enum MetricStatistic: Hashable {
  case sampleCount, sum, average, minimum, maximum
  case percentile(Double)
  /// What lies between two bounds: of the ordered values, or of the values themselves.
  case trimmed(Trimming, lower: Double?, upper: Double?, isPercent: Bool)

  enum Trimming: String { case mean = "TM", winsorizedMean = "WM", count = "TC", sum = "TS", percentileRank = "PR" }

  /// Nil for what is no statistic.
  init?(_ name: String) {
    switch name {
    case "SampleCount": self = .sampleCount
    case "Sum": self = .sum
    case "Average": self = .average
    case "Minimum": self = .minimum
    case "Maximum": self = .maximum
    case "IQM": self = .trimmed(.mean, lower: 25, upper: 75, isPercent: true)
    default:
      guard let extended = Self.percentile(name) ?? Self.short(name) ?? Self.long(name) else { return nil }
      self = extended
    }
  }

  private static func percentile(_ name: String) -> MetricStatistic? {
    guard name.hasPrefix("p"), let rank = Double(name.dropFirst()), (0...100).contains(rank) else { return nil }
    return .percentile(rank)
  }

  /// `tm99`: everything up to the 99th percentile.
  private static func short(_ name: String) -> MetricStatistic? {
    guard name.count > 2, let kind = Trimming(rawValue: name.prefix(2).uppercased()), kind != .percentileRank,
      name.first?.isLowercase == true, let rank = Double(name.dropFirst(2)), (0...100).contains(rank)
    else { return nil }
    return .trimmed(kind, lower: nil, upper: rank, isPercent: true)
  }

  /// `TM(10%:90%)`, `TM(0.005:0.030)`, `PR(:300)`.
  private static func long(_ name: String) -> MetricStatistic? {
    guard let kind = Trimming(rawValue: String(name.prefix(2))), name.dropFirst(2).first == "(", name.last == ")" else {
      return nil
    }
    let inner = name.dropFirst(3).dropLast()
    let parts = inner.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !(parts[0].isEmpty && parts[1].isEmpty) else { return nil }
    let isPercent = inner.contains("%")
    var bounds: [Double?] = []
    for part in parts {
      guard !part.isEmpty else {
        bounds.append(nil)
        continue
      }
      guard part.hasSuffix("%") == isPercent, let bound = Double(isPercent ? part.dropLast() : part) else { return nil }
      bounds.append(bound)
    }
    if isPercent, kind == .percentileRank { return nil }
    return .trimmed(kind, lower: bounds[0], upper: bounds[1], isPercent: isPercent)
  }

  /// Whether it needs the single values.
  var isExtended: Bool {
    switch self {
    case .sampleCount, .sum, .average, .minimum, .maximum: false
    case .percentile, .trimmed: true
    }
  }
}

extension MetricSample {
  /// The statistic of these values; nil where it cannot be told from what is known.
  func value(of statistic: MetricStatistic) -> Double? {
    switch statistic {
    case .sampleCount: return count
    case .sum: return sum
    case .average: return count > 0 ? sum / count : nil
    case .minimum: return minimum
    case .maximum: return maximum
    case .percentile(let rank): return distribution.map { TrimmedValues($0).percentile(rank) }
    case .trimmed(let kind, let lower, let upper, let isPercent):
      guard let distribution else { return nil }
      return TrimmedValues(distribution).value(kind, lower, upper, isPercent: isPercent)
    }
  }
}
