/// An expression of metric math, as a tree. Source: "Using metric math".
indirect enum MathExpression: Hashable {
  case number(Double)
  case text(String)
  /// Another query, by its id.
  case reference(String)
  case list([MathExpression])
  case negative(MathExpression)
  case binary(Operator, MathExpression, MathExpression)
  case call(String, [MathExpression])
  /// A bare word in capitals, such as `REPEAT` or `DESC`.
  case word(String)

  enum Operator: String {
    case add = "+", subtract = "-", multiply = "*", divide = "/", power = "^"
    case equal = "==", unequal = "!=", less = "<", lessOrEqual = "<=", greater = ">", greaterOrEqual = ">="
    case and = "AND", or = "OR"
  }

  /// The ids that it refers to, in order of appearance.
  var references: [String] {
    switch self {
    case .reference(let id): [id]
    case .list(let parts), .call(_, let parts): parts.flatMap(\.references)
    case .negative(let part): part.references
    case .binary(_, let a, let b): a.references + b.references
    case .number, .text, .word: []
    }
  }

  /// Whether it uses a function.
  func calls(_ name: String) -> Bool {
    switch self {
    case .call(let function, let parts): function == name || parts.contains { $0.calls(name) }
    case .list(let parts): parts.contains { $0.calls(name) }
    case .negative(let part): part.calls(name)
    case .binary(_, let a, let b): a.calls(name) || b.calls(name)
    case .reference, .number, .text, .word: false
    }
  }
}

/// What is wrong with an expression.
struct MathError: Error {
  var message: String

  init(_ message: String) { self.message = message }
}
