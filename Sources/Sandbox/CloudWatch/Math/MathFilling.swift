/// `FILL` and `IF`. Source: "Using metric math".
extension MathRun {
  func fill(_ arguments: [MathExpression], _ period: Int) throws(MathError) -> MathValue {
    guard arguments.count == 2 else { throw MathError("Function 'FILL' takes two arguments") }
    let filler = try filler(arguments[1], period)
    switch try value(arguments[0], period) {
    case .series(let series): return .series(filled(series, filler))
    case .array(let array): return .array(array.map { filled($0, filler) })
    case .scalar, .text: throw MathError("Function 'FILL' takes a time series or an array of them")
    }
  }

  private enum Filler {
    case constant(Double)
    case series(TimeSeries)
    case last, between
  }

  private func filler(_ expression: MathExpression, _ period: Int) throws(MathError) -> Filler {
    if expression == .word("REPEAT") { return .last }
    if expression == .word("LINEAR") { return .between }
    switch try value(expression, period) {
    case .scalar(let number): return .constant(number)
    case .series(let series): return .series(series)
    case .array, .text: throw MathError("The filler must be a scalar, a time series, REPEAT or LINEAR")
    }
  }

  private func filled(_ series: TimeSeries, _ filler: Filler) -> TimeSeries {
    var result = series
    result.points = []
    var next = 0
    for time in times(series.period) {
      while next < series.points.count, series.points[next].time < time { next += 1 }
      if next < series.points.count, series.points[next].time == time {
        result.points.append(series.points[next])
      } else if let value = filling(series, filler, time, next) {
        result.points.append(TimePoint(time: time, value: value))
      }
    }
    return result
  }

  /// - Parameter next: the index of the first point after `time`.
  private func filling(_ series: TimeSeries, _ filler: Filler, _ time: Int, _ next: Int) -> Double? {
    switch filler {
    case .constant(let value): return value.isFinite ? value : nil
    case .series(let other): return other.value(at: time)
    case .last: return next > 0 ? series.points[next - 1].value : nil
    case .between:
      guard next > 0, next < series.points.count else { return nil }
      let (a, b) = (series.points[next - 1], series.points[next])
      return a.value + (b.value - a.value) * Double(time - a.time) / Double(b.time - a.time)
    }
  }

  func choose(_ arguments: [MathExpression], _ period: Int) throws(MathError) -> MathValue {
    guard (2...3).contains(arguments.count) else { throw MathError("Function 'IF' takes two or three arguments") }
    let condition = try value(arguments[0], period)
    let yes = try value(arguments[1], period)
    let no = arguments.count == 3 ? try value(arguments[2], period) : nil
    switch condition {
    case .scalar(let number):
      if number != 0 { return yes }
      return no ?? .series(TimeSeries(period: period, label: "", points: []))
    case .series(let series):
      var result = series
      result.points = []
      for point in series.points {
        guard let value = try branch(point, yes, no) else { continue }
        result.points.append(TimePoint(time: point.time, value: value))
      }
      return .series(result)
    case .array, .text: throw MathError("The condition of 'IF' must be a scalar or a time series")
    }
  }

  /// A missing value of the first branch is 0, one of the second drops the point.
  private func branch(_ point: TimePoint, _ yes: MathValue, _ no: MathValue?) throws(MathError) -> Double? {
    let isTrue = point.value != 0
    switch isTrue ? yes : no {
    case nil: return nil
    case .scalar(let number): return number
    case .series(let series): return series.value(at: point.time) ?? (isTrue ? 0 : nil)
    case .array, .text: throw MathError("The values of 'IF' must be scalars or time series")
    }
  }
}
