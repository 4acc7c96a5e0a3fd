internal import AWSModel

/// One line of an answer.
struct MathLine {
  var id: String
  var label: String
  /// Oldest first.
  var points: [TimePoint]
}

extension CloudWatchWorld {
  /// What a plan comes to in a window: the lines of the queries that return data, in their order.
  func evaluate(_ plan: MathPlan, _ window: ReadWindow) throws(AWSError) -> [MathLine] {
    var run = MathRun(world: self, plan: plan, window: window)
    for index in plan.order { try run.perform(index) }
    var lines: [MathLine] = []
    for (index, step) in plan.steps.enumerated() where step.returnsData { lines += try run.lines(index) }
    return lines
  }
}

/// The evaluation of a plan.
struct MathRun {
  let world: CloudWatchWorld
  let plan: MathPlan
  let window: ReadWindow
  /// The results of steps by id.
  var results: [String: MathValue] = [:]

  mutating func perform(_ index: Int) throws(AWSError) {
    let step = plan.steps[index]
    switch step.source {
    case .metric(let read):
      let points = world.points(read, window)
      results[step.id] = .series(
        TimeSeries(period: read.period, label: step.label ?? read.name.name, points: points))
    case .expression(let expression, _, let period):
      do { results[step.id] = try value(expression, period ?? plan.shortestPeriod) } catch {
        throw .inExpression(step.id, error.message)
      }
    }
  }

  /// The lines that a step comes to.
  func lines(_ index: Int) throws(AWSError) -> [MathLine] {
    let step = plan.steps[index]
    switch results[step.id] {
    case .series(let series):
      var label = step.label ?? step.id
      var name: MetricName?
      if case .metric(let read) = step.source {
        label = step.label ?? read.name.name
        name = read.name
      }
      return [line(step.id, DynamicLabel(label, name, series.period), series)]
    case .array(let array):
      return array.map { series in
        let label = step.label.map { $0.isEmpty ? series.label : "\($0) \(series.label)" } ?? series.label
        return line(step.id, DynamicLabel(label, nil, series.period), series)
      }
    case .scalar, .text, nil:
      throw .inExpression(step.id, "The expression must result in a single time series or an array of time series")
    }
  }

  private func line(_ id: String, _ label: DynamicLabel, _ series: TimeSeries) -> MathLine {
    MathLine(id: id, label: label.text(series), points: series.points)
  }

  func value(_ expression: MathExpression, _ period: Int) throws(MathError) -> MathValue {
    switch expression {
    case .number(let number): return .scalar(number)
    case .text(let text): return .text(text)
    case .word(let word): throw MathError("Unknown identifier '\(word)'")
    case .reference(let id):
      guard let value = results[id] else { throw MathError("Unknown identifier '\(id)'") }
      return value
    case .list(let parts):
      var array: [TimeSeries] = []
      for part in parts { array += try seriesList(try value(part, period)) }
      return .array(array)
    case .negative(let part): return try mapped(try value(part, period)) { -$0 }
    case .binary(let kind, let a, let b): return try combined(kind, try value(a, period), try value(b, period))
    case .call(let name, let arguments): return try call(name, arguments, period)
    }
  }

  func seriesList(_ value: MathValue) throws(MathError) -> [TimeSeries] {
    switch value {
    case .series(let series): return [series]
    case .array(let array): return array
    case .scalar, .text: throw MathError("Unsupported operand type(s): \(value.typeName)")
    }
  }

  func mapped(_ value: MathValue, _ body: (Double) -> Double?) throws(MathError) -> MathValue {
    switch value {
    case .scalar(let number): return .scalar(body(number) ?? .nan)
    case .series(let series): return .series(series.mapped(body))
    case .array(let array): return .array(array.map { $0.mapped(body) })
    case .text: throw MathError("Unsupported operand type(s): String")
    }
  }
}
