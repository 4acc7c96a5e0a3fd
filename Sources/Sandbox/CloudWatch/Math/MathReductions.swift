/// What makes one number of many.
enum Reduction {
  static func of(_ name: String, _ values: [Double]) -> Double {
    guard !values.isEmpty else { return name == "DATAPOINT_COUNT" || name == "SUM" ? 0 : .nan }
    switch name {
    case "SUM": return values.reduce(0, +)
    case "AVG": return values.reduce(0, +) / Double(values.count)
    case "MIN": return values.min() ?? .nan
    case "MAX": return values.max() ?? .nan
    case "DATAPOINT_COUNT": return Double(values.count)
    default:
      let mean = values.reduce(0, +) / Double(values.count)
      return (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)).squareRoot()
    }
  }
}

extension MathRun {
  /// Of one line a number; of an array a line, time by time.
  func reduced(_ name: String, _ value: MathValue) throws(MathError) -> MathValue {
    switch value {
    case .series(let series): return .scalar(Reduction.of(name, series.values))
    case .array(let array): return .series(acrossLines(name, array))
    case .scalar, .text: throw MathError("Function '\(name)' takes a time series or an array of them")
    }
  }

  /// In averages a line without a point counts as zero, as the table of functions says; elsewhere it is left out.
  private func acrossLines(_ name: String, _ array: [TimeSeries]) -> TimeSeries {
    var result = TimeSeries(period: array.map(\.period).max() ?? 60, label: name, points: [])
    var places = array.map { _ in 0 }
    while true {
      var time = Int.max
      for (line, place) in zip(array, places) where place < line.points.count {
        time = min(time, line.points[place].time)
      }
      guard time < .max else { return result }
      var values: [Double] = []
      for index in array.indices {
        if places[index] < array[index].points.count, array[index].points[places[index]].time == time {
          values.append(array[index].points[places[index]].value)
          places[index] += 1
        } else if name == "AVG" {
          values.append(0)
        }
      }
      let value = Reduction.of(name, values)
      if value.isFinite { result.points.append(TimePoint(time: time, value: value)) }
    }
  }

  /// Functions that look at a point and the one before.
  func walk(_ name: String, _ value: MathValue) throws(MathError) -> MathValue {
    switch value {
    case .series(let series): return .series(walk(name, series))
    case .array(let array): return .array(array.map { walk(name, $0) })
    case .scalar, .text: throw MathError("Function '\(name)' takes a time series or an array of them")
    }
  }

  private func walk(_ name: String, _ series: TimeSeries) -> TimeSeries {
    var result = series
    result.points = []
    var total = 0.0
    for (index, point) in series.points.enumerated() {
      if name == "RUNNING_SUM" {
        total += point.value
        result.points.append(TimePoint(time: point.time, value: total))
      } else if index > 0 {
        let before = series.points[index - 1]
        let (rise, run) = (point.value - before.value, Double(point.time - before.time))
        let value = name == "DIFF" ? rise : name == "RATE" ? rise / run : run
        result.points.append(TimePoint(time: point.time, value: value))
      }
    }
    return result
  }
}
