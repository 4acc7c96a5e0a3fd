/// Arithmetic, comparison and logic over numbers, lines and arrays of lines.
extension MathRun {
  func combined(_ kind: MathExpression.Operator, _ a: MathValue, _ b: MathValue) throws(MathError) -> MathValue {
    switch (a, b) {
    case (.scalar(let a), .scalar(let b)): return .scalar(kind.apply(a, b) ?? .nan)
    case (.series(let a), .scalar(let b)): return .series(a.mapped { kind.apply($0, b) })
    case (.scalar(let a), .series(let b)): return .series(b.mapped { kind.apply(a, $0) })
    case (.series(let a), .series(let b)): return .series(a.combined(with: b, kind.apply))
    case (.array(let a), .scalar(let b)): return .array(a.map { $0.mapped { kind.apply($0, b) } })
    case (.scalar(let a), .array(let b)): return .array(b.map { $0.mapped { kind.apply(a, $0) } })
    case (.array(let a), .series(let b)): return .array(a.map { $0.combined(with: b, kind.apply) })
    case (.series(let a), .array(let b)):
      return .array(b.map { line in relabelled(a.combined(with: line, kind.apply), line) })
    case (.array, .array), (.text, _), (_, .text):
      throw MathError("Unsupported operand type(s) for \(kind.rawValue): '\(a.typeName), \(b.typeName)'")
    }
  }

  private func relabelled(_ series: TimeSeries, _ other: TimeSeries) -> TimeSeries {
    var result = series
    result.label = other.label
    return result
  }
}

extension MathExpression.Operator {
  /// Nil where the result is no number: such a point is dropped.
  func apply(_ a: Double, _ b: Double) -> Double? {
    switch self {
    case .add: a + b
    case .subtract: a - b
    case .multiply: a * b
    case .divide: b == 0 ? nil : a / b
    case .power: Power.of(a, b)
    case .equal: a == b ? 1 : 0
    case .unequal: a != b ? 1 : 0
    case .less: a < b ? 1 : 0
    case .lessOrEqual: a <= b ? 1 : 0
    case .greater: a > b ? 1 : 0
    case .greaterOrEqual: a >= b ? 1 : 0
    case .and: a != 0 && b != 0 ? 1 : 0
    case .or: a != 0 || b != 0 ? 1 : 0
    }
  }
}
