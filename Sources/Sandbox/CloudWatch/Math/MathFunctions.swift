/// The functions of metric math. Source: "Functions supported for metric math".
extension MathRun {
  func call(_ name: String, _ arguments: [MathExpression], _ period: Int) throws(MathError) -> MathValue {
    switch name {
    case "ABS": return try mapped(try one(name, arguments, period)) { abs($0) }
    case "CEIL": return try mapped(try one(name, arguments, period)) { $0.rounded(.up) }
    case "FLOOR": return try mapped(try one(name, arguments, period)) { $0.rounded(.down) }
    case "LOG": return try mapped(try one(name, arguments, period), Power.naturalLogarithm)
    case "LOG10": return try mapped(try one(name, arguments, period), Power.decimalLogarithm)
    case "DIFF", "RATE", "DIFF_TIME", "RUNNING_SUM": return try walk(name, try one(name, arguments, period))
    case "MINUTE", "HOUR", "DAY", "DATE", "MONTH", "YEAR", "EPOCH":
      return try calendar(name, try one(name, arguments, period))
    case "SUM", "AVG", "MIN", "MAX", "STDDEV", "DATAPOINT_COUNT":
      return try reduced(name, try one(name, arguments, period))
    case "METRICS": return try metrics(arguments, period)
    case "METRIC_COUNT":
      return .scalar(Double(try seriesList(try one(name, arguments, period)).count))
    case "PERIOD": return try lineLength(arguments)
    case "TIME_SERIES": return try constant(try one(name, arguments, period), period)
    case "FILL": return try fill(arguments, period)
    case "IF": return try choose(arguments, period)
    case "FIRST", "LAST": return try end(name, try one(name, arguments, period))
    case "REMOVE_EMPTY":
      return .array(try seriesList(try one(name, arguments, period)).filter { !$0.points.isEmpty })
    case "SLICE": return try slice(arguments, period)
    case "SORT": return try sort(arguments, period)
    case "SEARCH": return try search(arguments, period)
    case "ANOMALY_DETECTION_BAND", "INSIGHT_RULE_METRIC", "SERVICE_QUOTA", "DB_PERF_INSIGHTS", "LAMBDA":
      throw MathError("The function '\(name)' is not simulated by the sandbox")
    default: throw MathError("Unknown function '\(name)'")
    }
  }

  func one(_ name: String, _ arguments: [MathExpression], _ period: Int) throws(MathError) -> MathValue {
    guard arguments.count == 1 else { throw MathError("Function '\(name)' takes one argument") }
    return try value(arguments[0], period)
  }

  private func metrics(_ arguments: [MathExpression], _ period: Int) throws(MathError) -> MathValue {
    var part = ""
    if let first = arguments.first {
      guard arguments.count == 1, case .text(let text) = first else {
        throw MathError("Function 'METRICS' takes no argument or a string")
      }
      part = text
    }
    var result: [TimeSeries] = []
    for step in plan.steps {
      guard case .metric = step.source, part.isEmpty || step.id.contains(part) else { continue }
      if case .series(let series)? = results[step.id] { result.append(series) }
    }
    return .array(result)
  }

  /// Only of metrics, not of what expressions result in.
  private func lineLength(_ arguments: [MathExpression]) throws(MathError) -> MathValue {
    guard arguments.count == 1, case .reference(let id) = arguments[0],
      let step = plan.steps.first(where: { $0.id == id }), case .metric(let read) = step.source
    else { throw MathError("Function 'PERIOD' takes the id of a metric") }
    return .scalar(Double(read.period))
  }

  private func constant(_ value: MathValue, _ period: Int) throws(MathError) -> MathValue {
    guard case .scalar(let number) = value else { throw MathError("Function 'TIME_SERIES' takes a scalar") }
    return .series(
      TimeSeries(period: period, label: "", points: times(period).map { TimePoint(time: $0, value: number) }))
  }

  /// Every time at which a period of the window begins.
  func times(_ period: Int) -> [Int] { Array(stride(from: window.start, to: window.end, by: period)) }

  private func end(_ name: String, _ value: MathValue) throws(MathError) -> MathValue {
    let list = try seriesList(value)
    guard let series = name == "FIRST" ? list.first : list.last else { throw MathError("The array is empty") }
    return .series(series)
  }

  private func slice(_ arguments: [MathExpression], _ period: Int) throws(MathError) -> MathValue {
    guard (2...3).contains(arguments.count) else { throw MathError("Function 'SLICE' takes two or three arguments") }
    let list = try seriesList(try value(arguments[0], period))
    let from = min(max(0, Int(try scalar(arguments[1], period))), list.count)
    guard arguments.count == 3 else { return .array(Array(list[from...])) }
    let to = min(max(from, Int(try scalar(arguments[2], period))), list.count)
    return .array(Array(list[from..<to]))
  }

  func scalar(_ expression: MathExpression, _ period: Int) throws(MathError) -> Double {
    guard case .scalar(let number) = try value(expression, period), number.isFinite, abs(number) < 1e9 else {
      throw MathError("A scalar is expected")
    }
    return number
  }

  private func sort(_ arguments: [MathExpression], _ period: Int) throws(MathError) -> MathValue {
    guard (3...4).contains(arguments.count), case .word(let function) = arguments[1],
      case .word(let order) = arguments[2], ["AVG", "MIN", "MAX", "SUM"].contains(function),
      order == "ASC" || order == "DESC"
    else { throw MathError("Function 'SORT' takes an array, one of AVG, MIN, MAX and SUM, and ASC or DESC") }
    let list = try seriesList(try value(arguments[0], period))
    let scored = list.enumerated().map { (place: $0, series: $1, score: Reduction.of(function, $1.values)) }
    let sorted = scored.sorted { a, b in
      if a.score == b.score { return a.place < b.place }
      return order == "ASC" ? a.score < b.score : a.score > b.score
    }
    let limit = arguments.count == 4 ? Int(try scalar(arguments[3], period)) : sorted.count
    return .array(sorted.prefix(max(0, limit)).map(\.series))
  }
}
