/// A value at a second since 1970.
struct TimePoint: Hashable {
  var time: Int
  var value: Double
}

/// One line of a graph: points in order of time.
struct TimeSeries: Hashable {
  /// In seconds.
  var period: Int
  var label: String
  var points: [TimePoint]

  var values: [Double] { points.map(\.value) }

  func mapped(_ body: (Double) -> Double?) -> TimeSeries {
    var result = self
    result.points = points.compactMap { point in
      body(point.value).flatMap { $0.isFinite ? TimePoint(time: point.time, value: $0) : nil }
    }
    return result
  }

  /// Both, point by point, over every time at which either has one; what is missing counts as zero. Source: "Using metric
  /// math": missing values are treated as 0, and a point that cannot be computed is dropped.
  func combined(with other: TimeSeries, _ body: (Double, Double) -> Double?) -> TimeSeries {
    var result = TimeSeries(period: max(period, other.period), label: label, points: [])
    var (i, j) = (0, 0)
    while i < points.count || j < other.points.count {
      let mine = i < points.count ? points[i].time : .max
      let theirs = j < other.points.count ? other.points[j].time : .max
      let a = mine <= theirs ? points[i].value : 0
      let b = theirs <= mine ? other.points[j].value : 0
      if let value = body(a, b), value.isFinite {
        result.points.append(TimePoint(time: min(mine, theirs), value: value))
      }
      if mine <= theirs { i += 1 }
      if theirs <= mine { j += 1 }
    }
    return result
  }

  /// The value at a time; nil where there is none.
  func value(at time: Int) -> Double? {
    var low = 0
    var high = points.count
    while low < high {
      let middle = (low + high) / 2
      if points[middle].time < time { low = middle + 1 } else { high = middle }
    }
    return low < points.count && points[low].time == time ? points[low].value : nil
  }
}

/// What an expression, or a part of one, comes to.
enum MathValue {
  case scalar(Double)
  case series(TimeSeries)
  case array([TimeSeries])
  case text(String)

  var typeName: String {
    switch self {
    case .scalar: "Scalar"
    case .series: "TimeSeries"
    case .array: "TimeSeries[]"
    case .text: "String"
    }
  }
}
