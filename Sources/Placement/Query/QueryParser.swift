/// Reads an expression by recursive descent: or, and, not, then parentheses or one comparison.
struct QueryParser {
  /// How deep parentheses and denials may be nested.
  static let maximumDepth = 100

  var scanner: QueryScanner
  private let rules: QueryRules
  private var depth = 0

  init(_ expression: String, _ rules: QueryRules) throws(ClusterQueryError) {
    self.rules = rules
    scanner = QueryScanner(expression)
    if scanner.characters.count > ClusterQuery.maximumLength {
      throw scanner.error(
        at: ClusterQuery.maximumLength,
        "the expression has \(scanner.characters.count) characters, ECS takes \(ClusterQuery.maximumLength)")
    }
  }

  mutating func parse() throws(ClusterQueryError) -> QueryTree {
    scanner.skipSpace()
    if scanner.isAtEnd { throw scanner.error("the expression is empty") }
    let tree = try disjunction()
    scanner.skipSpace()
    if scanner.isAtEnd { return tree }
    if scanner.peek() == ")" { throw scanner.error("this closing parenthesis was never opened") }
    throw scanner.error("expected \"and\", \"or\" or the end here; quote a value that contains spaces")
  }

  private mutating func disjunction() throws(ClusterQueryError) -> QueryTree {
    var tree = try conjunction()
    while scanner.take("||", orWord: "or") { tree = .or(tree, try conjunction()) }
    return tree
  }

  private mutating func conjunction() throws(ClusterQueryError) -> QueryTree {
    var tree = try unary()
    while scanner.take("&&", orWord: "and") { tree = .and(tree, try unary()) }
    return tree
  }

  private mutating func unary() throws(ClusterQueryError) -> QueryTree {
    depth += 1
    defer { depth -= 1 }
    if depth > Self.maximumDepth { throw scanner.error("nested more than \(Self.maximumDepth) deep") }
    if scanner.take("!", orWord: "not") { return .not(try unary()) }
    scanner.skipSpace()
    guard scanner.peek() == "(" else { return try comparison() }
    let opening = scanner.position
    scanner.advance()
    let tree = try disjunction()
    scanner.skipSpace()
    guard scanner.peek() == ")" else {
      if scanner.isAtEnd { throw scanner.error(at: opening, "this parenthesis is never closed") }
      throw scanner.error("expected \"and\", \"or\" or a closing parenthesis here")
    }
    scanner.advance()
    return tree
  }

  private mutating func comparison() throws(ClusterQueryError) -> QueryTree {
    let field = try field()
    scanner.skipSpace()
    let place = scanner.position
    let op = try scanner.takeOperator()
    guard QueryArguments.operators(of: field).contains(op.denied ?? op) else {
      throw scanner.error(at: place, "\(QueryArguments.name(of: field)) cannot be asked with \(op.rawValue)")
    }
    let argument = try QueryArguments.read(from: &scanner, field: field, op: op, rules)
    let tree = QueryTree.comparison(QueryComparison(field: field, op: op.denied ?? op, argument: argument))
    guard let denied = op.denied else { return tree }
    if rules.absentSatisfiesDenials || denied == .exists || !field.isAttribute { return .not(tree) }
    let isThere = QueryComparison(field: field, op: .exists, argument: .none)
    return .and(.comparison(isThere), .not(tree))
  }

  private mutating func field() throws(ClusterQueryError) -> QueryField {
    scanner.skipSpace()
    let start = scanner.position
    let word = scanner.takeSubject()
    if let known = QueryField.words.first(where: { $0.0 == word }) { return known.1 }
    if word.hasPrefix("attribute:"), word.count > "attribute:".count {
      return .attribute(String(word.dropFirst("attribute:".count)))
    }
    let subjects = "attribute:NAME, " + QueryField.words.map(\.0).joined(separator: ", ")
    if word.isEmpty { throw scanner.error(at: start, "expected a subject here: \(subjects)") }
    throw scanner.error(at: start, "\"\(word)\" is no subject; subjects are \(subjects)")
  }
}
