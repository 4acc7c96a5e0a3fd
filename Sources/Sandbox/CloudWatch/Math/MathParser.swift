/// Reads an expression: `OR` binds least, then `AND`, comparisons, sums, products, powers.
struct MathParser {
  private var tokens: [MathToken]
  private var place = 0
  private var depth = 0
  /// How deep an expression may nest.
  private static let depthLimit = 64

  static func parse(_ text: String) throws(MathError) -> MathExpression {
    var pieces = MathTokens(text)
    var parser = MathParser(tokens: try pieces.all())
    let result = try parser.disjunction()
    if parser.place < parser.tokens.count { throw MathError("Unexpected input behind the expression") }
    return result
  }

  private init(tokens: [MathToken]) { self.tokens = tokens }

  private mutating func takes(_ symbols: [String]) -> String? {
    guard place < tokens.count else { return nil }
    switch tokens[place] {
    case .symbol(let text) where symbols.contains(text), .name(let text) where symbols.contains(text):
      place += 1
      return text
    default: return nil
    }
  }

  private mutating func demand(_ symbol: String) throws(MathError) {
    guard takes([symbol]) != nil else { throw MathError("Expected '\(symbol)'") }
  }

  private mutating func disjunction() throws(MathError) -> MathExpression {
    depth += 1
    defer { depth -= 1 }
    guard depth < Self.depthLimit else { throw MathError("The expression is nested too deeply") }
    var left = try conjunction()
    while takes(["OR", "||"]) != nil { left = .binary(.or, left, try conjunction()) }
    return left
  }

  private mutating func conjunction() throws(MathError) -> MathExpression {
    var left = try comparison()
    while takes(["AND", "&&"]) != nil { left = .binary(.and, left, try comparison()) }
    return left
  }

  private mutating func comparison() throws(MathError) -> MathExpression {
    var left = try sum()
    while let symbol = takes(["==", "!=", "<", "<=", ">", ">="]), let kind = MathExpression.Operator(rawValue: symbol) {
      left = .binary(kind, left, try sum())
    }
    return left
  }

  private mutating func sum() throws(MathError) -> MathExpression {
    var left = try product()
    while let symbol = takes(["+", "-"]) { left = .binary(symbol == "+" ? .add : .subtract, left, try product()) }
    return left
  }

  private mutating func product() throws(MathError) -> MathExpression {
    var left = try power()
    while let symbol = takes(["*", "/"]) { left = .binary(symbol == "*" ? .multiply : .divide, left, try power()) }
    return left
  }

  private mutating func power() throws(MathError) -> MathExpression {
    let base = try unary()
    guard takes(["^"]) != nil else { return base }
    depth += 1
    defer { depth -= 1 }
    guard depth < Self.depthLimit else { throw MathError("The expression is nested too deeply") }
    return .binary(.power, base, try power())
  }

  private mutating func unary() throws(MathError) -> MathExpression {
    guard takes(["-"]) != nil else { return try primary() }
    depth += 1
    defer { depth -= 1 }
    guard depth < Self.depthLimit else { throw MathError("The expression is nested too deeply") }
    return .negative(try unary())
  }

  private mutating func primary() throws(MathError) -> MathExpression {
    guard place < tokens.count else { throw MathError("Unexpected end of the expression") }
    let token = tokens[place]
    place += 1
    switch token {
    case .number(let value): return .number(value)
    case .text(let text): return .text(text)
    case .name(let name): return try named(name)
    case .symbol("("):
      let inner = try disjunction()
      try demand(")")
      return inner
    case .symbol("["): return .list(try list(until: "]"))
    case .symbol(let symbol): throw MathError("Unexpected '\(symbol)'")
    }
  }

  private mutating func named(_ name: String) throws(MathError) -> MathExpression {
    if takes(["("]) != nil { return .call(name, try list(until: ")")) }
    if name.first?.isLowercase == true { return .reference(name) }
    return .word(name)
  }

  private mutating func list(until end: String) throws(MathError) -> [MathExpression] {
    var result: [MathExpression] = []
    if takes([end]) != nil { return result }
    repeat { result.append(try disjunction()) } while takes([","]) != nil
    try demand(end)
    return result
  }
}
