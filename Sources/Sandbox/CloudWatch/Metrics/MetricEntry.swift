/// One metric: all that was ever measured of it.
struct MetricEntry {
  let name: MetricName
  /// One for each unit in which it was put: mostly one.
  var series: [MetricSeries] = []

  mutating func add(_ sample: MetricSample, minute: Int, unit: String) {
    let index = index(of: unit)
    series[index].add(sample, minute: minute)
  }

  mutating func add(_ sample: MetricSample, second: Int, unit: String) {
    let index = index(of: unit)
    series[index].add(sample, second: second)
  }

  private mutating func index(of unit: String) -> Int {
    if let index = series.firstIndex(where: { $0.unit == unit }) { return index }
    series.append(MetricSeries(unit: unit))
    return series.count - 1
  }

  /// The second at which the newest minute with a datapoint ends.
  var end: Int { series.reduce(0) { max($0, $1.end ?? 0) } }

  var isHighResolution: Bool { series.contains(where: \.isHighResolution) }

  /// The samples of each period that has any, in order, of one unit or of all.
  func periods(
    from start: Int, to end: Int, period: Int, unit: String? = nil
  ) -> [(number: Int, sample: MetricSample)] {
    var samples: [Int: MetricSample] = [:]
    for series in series where unit == nil || series.unit == unit {
      series.collect(from: start, to: end, period: period, into: &samples)
    }
    return samples.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
