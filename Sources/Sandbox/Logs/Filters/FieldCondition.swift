/// What a selected value must be: `= "text*"`, `!= 3`, `>= 1.5e3`, `IS NULL`, `IS TRUE`, `NOT EXISTS`, `= %expression%`.
struct FieldCondition: Sendable {
  fileprivate enum Test: Sendable {
    case equals(Operand, isNegated: Bool)
    case number(NumericBound)
    case isNull, isTrue, isFalse, isAbsent
  }

  fileprivate enum Operand: Sendable {
    case text(String)
    case expression(LogRegex)
    case number(Double, String)
  }

  fileprivate let test: Test

  init(from rest: inout Substring) throws(PatternFault) {
    let words: [(String, Test)] = [
      ("NOT EXISTS", .isAbsent), ("IS NULL", .isNull), ("IS TRUE", .isTrue), ("IS FALSE", .isFalse),
    ]
    rest = rest.drop { $0.isWhitespace }
    for (word, test) in words where rest.uppercased().hasPrefix(word) {
      rest = rest.dropFirst(word.count)
      self.test = test
      return
    }
    for sign in ["!=", ">=", "<=", "=", ">", "<"] where rest.hasPrefix(sign) {
      rest = rest.dropFirst(sign.count)
      test = try Self.comparison(sign, try Self.operand(&rest))
      return
    }
    throw PatternFault("a comparison is expected before \(rest.prefix(10))")
  }

  private static func comparison(_ sign: String, _ operand: Operand) throws(PatternFault) -> Test {
    if sign == "=" || sign == "!=" { return .equals(operand, isNegated: sign == "!=") }
    guard case .number(let bound, _) = operand, let comparison = NumericBound.Comparison(rawValue: sign) else {
      throw PatternFault("\(sign) needs a number")
    }
    return .number(NumericBound(comparison: comparison, bound: bound))
  }

  private static func operand(_ rest: inout Substring) throws(PatternFault) -> Operand {
    rest = rest.drop { $0.isWhitespace }
    guard let first = rest.first else { throw PatternFault("a value is missing") }
    if first == "\"" || first == "%" {
      let body = rest.dropFirst()
      guard let end = body.firstIndex(of: first) else { throw PatternFault("a \(first) is not closed") }
      rest = body[body.index(after: end)...]
      return first == "%" ? .expression(try LogRegex(String(body[..<end]))) : .text(String(body[..<end]))
    }
    let word = rest.prefix { !$0.isWhitespace && !")&|,]".contains($0) }
    guard !word.isEmpty else { throw PatternFault("a value is missing") }
    rest = rest.dropFirst(word.count)
    return Double(word).map { .number($0, String(word)) } ?? .text(String(word))
  }

  /// Nil is a member that is not there.
  func holds(_ value: JSONValue?) -> Bool {
    switch test {
    case .isAbsent: value == nil
    case .isNull: value == .null
    case .isTrue: value == .bool(true)
    case .isFalse: value == .bool(false)
    case .number(let bound): value.flatMap(Self.number).map(bound.admits) ?? false
    case .equals(let operand, let isNegated): value.map { Self.equals($0, operand) != isNegated } ?? false
    }
  }

  private static func number(_ value: JSONValue) -> Double? { value.numeric ?? value.text.flatMap(Double.init) }

  private static func equals(_ value: JSONValue, _ operand: Operand) -> Bool {
    switch operand {
    case .text(let text): value.text.map { StarPattern.matches(text, with: $0) } ?? false
    case .expression(let expression): value.text.map(expression.matches) ?? false
    case .number(let number, let text):
      value.numeric.map { $0 == number } ?? value.text.map { StarPattern.matches(text, with: $0) } ?? false
    }
  }
}

enum StarPattern {
  /// Whether a text in which only `*` is a wildcard matches the whole of another.
  static func matches(_ pattern: String, with text: String) -> Bool {
    guard pattern.contains("*") else { return pattern == text }
    return WildcardPattern(pattern.replacing("\\", with: "\\\\"))?.matches(text) ?? false
  }
}
