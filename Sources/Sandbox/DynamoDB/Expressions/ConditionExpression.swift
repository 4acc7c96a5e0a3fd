internal import AWSModel
internal import FoundationEssentials

/// A condition, filter or key condition. Source: "Comparison operator and function reference".
struct ConditionExpression {
  indirect enum Node {
    case all(Node, Node)
    case any(Node, Node)
    case not(Node)
    case compare(String, Operand, Operand)
    case between(Operand, Operand, Operand)
    case isIn(Operand, [Operand])
    case exists(DocumentPath, Bool)
    case hasType(DocumentPath, String)
    case beginsWith(Operand, Operand)
    case contains(Operand, Operand)
  }

  enum Operand {
    case path(DocumentPath)
    case value(ItemValue)
    case size(DocumentPath)

    func value(in item: Item) -> ItemValue? {
      switch self {
      case .path(let path): path.value(in: item)
      case .value(let value): value
      case .size(let path): path.value(in: item)?.size.map { .number(.init($0)) }
      }
    }
  }

  let root: Node

  init(_ text: String, kind: String, _ names: inout ExpressionNames) throws(AWSError) {
    var parser = ConditionParser(tokens: try ExpressionTokens(text, kind: kind), names: names)
    root = try parser.whole()
    names = parser.names
  }

  func holds(for item: Item) -> Bool { Self.holds(root, item) }

  private static func holds(_ node: Node, _ item: Item) -> Bool {
    switch node {
    case .all(let a, let b): return holds(a, item) && holds(b, item)
    case .any(let a, let b): return holds(a, item) || holds(b, item)
    case .not(let inner): return !holds(inner, item)
    case .compare(let sign, let left, let right): return compare(sign, left.value(in: item), right.value(in: item))
    case .between(let subject, let low, let high):
      let value = subject.value(in: item)
      return compare(">=", value, low.value(in: item)) && compare("<=", value, high.value(in: item))
    case .isIn(let subject, let list):
      guard let value = subject.value(in: item) else { return false }
      return list.contains { $0.value(in: item) == value }
    case .exists(let path, let wanted): return (path.value(in: item) != nil) == wanted
    case .hasType(let path, let type): return path.value(in: item)?.type == type
    case .beginsWith(let subject, let prefix): return begins(subject.value(in: item), prefix.value(in: item))
    case .contains(let subject, let part): return contains(subject.value(in: item), part.value(in: item))
    }
  }

  /// What is not there equals nothing and differs from everything.
  private static func compare(_ sign: String, _ left: ItemValue?, _ right: ItemValue?) -> Bool {
    guard let left, let right else { return sign == "<>" && (left != nil || right != nil) }
    switch sign {
    case "=": return left == right
    case "<>": return left != right
    case "<": return left.isLess(than: right) ?? false
    case ">": return right.isLess(than: left) ?? false
    case "<=": return right.isLess(than: left).map { !$0 } ?? false
    default: return left.isLess(than: right).map { !$0 } ?? false
    }
  }

  private static func begins(_ value: ItemValue?, _ prefix: ItemValue?) -> Bool {
    switch (value, prefix) {
    case (.string(let text), .string(let start)): text.hasPrefix(start)
    case (.binary(let bytes), .binary(let start)): bytes.starts(with: start)
    default: false
    }
  }

  private static func contains(_ value: ItemValue?, _ part: ItemValue?) -> Bool {
    switch (value, part) {
    case (.string(let text), .string(let piece)): piece.isEmpty || text.contains(piece)
    case (.strings(let set), .string(let element)): set.contains(element)
    case (.numbers(let set), .number(let element)): set.contains(element)
    case (.binaries(let set), .binary(let element)): set.contains(element)
    case (.list(let elements), .some(let element)): elements.contains(element)
    default: false
    }
  }
}

/// Reads conditions: OR binds weakest, then AND, then NOT.
private struct ConditionParser {
  var tokens: ExpressionTokens
  var names: ExpressionNames

  mutating func whole() throws(AWSError) -> ConditionExpression.Node {
    let node = try alternatives()
    guard tokens.isAtEnd else { throw tokens.fault() }
    return node
  }

  private mutating func alternatives() throws(AWSError) -> ConditionExpression.Node {
    var node = try conjunction()
    while tokens.take(word: "OR") { node = .any(node, try conjunction()) }
    return node
  }

  private mutating func conjunction() throws(AWSError) -> ConditionExpression.Node {
    var node = try negation()
    while tokens.take(word: "AND") { node = .all(node, try negation()) }
    return node
  }

  private mutating func negation() throws(AWSError) -> ConditionExpression.Node {
    if tokens.take(word: "NOT") { return .not(try negation()) }
    if tokens.take(sign: "(") {
      let node = try alternatives()
      try tokens.expect(sign: ")")
      return node
    }
    if case .name(let name) = tokens.next, tokens.isFollowed(by: "("), name != "size" { return try function(name) }
    return try comparison()
  }

  private mutating func comparison() throws(AWSError) -> ConditionExpression.Node {
    let left = try operand()
    if tokens.take(word: "BETWEEN") {
      let low = try operand()
      guard tokens.take(word: "AND") else { throw tokens.fault() }
      return .between(left, low, try operand())
    }
    if tokens.take(word: "IN") {
      try tokens.expect(sign: "(")
      var list: [ConditionExpression.Operand] = []
      repeat { list.append(try operand()) } while tokens.take(sign: ",")
      try tokens.expect(sign: ")")
      guard list.count <= 100 else {
        throw ItemValue.invalid(
          "Invalid \(tokens.kind): The IN operator is provided with too many operands; number of operands: \(list.count)"
        )
      }
      return .isIn(left, list)
    }
    guard case .sign(let sign) = tokens.next, ["=", "<>", "<", "<=", ">", ">="].contains(sign) else {
      throw tokens.fault()
    }
    _ = tokens.take()
    return .compare(sign, left, try operand())
  }

  private mutating func operand() throws(AWSError) -> ConditionExpression.Operand {
    if case .value(let text) = tokens.next {
      _ = tokens.take()
      return .value(try names.value(text, in: tokens.kind))
    }
    if tokens.next == .name("size"), tokens.isFollowed(by: "(") {
      _ = tokens.take()
      _ = tokens.take()
      let path = try DocumentPath.parse(&tokens, &names)
      try tokens.expect(sign: ")")
      return .size(path)
    }
    return .path(try DocumentPath.parse(&tokens, &names))
  }

  private mutating func function(_ name: String) throws(AWSError) -> ConditionExpression.Node {
    _ = tokens.take()
    _ = tokens.take()
    let node: ConditionExpression.Node
    switch name {
    case "attribute_exists": node = .exists(try DocumentPath.parse(&tokens, &names), true)
    case "attribute_not_exists": node = .exists(try DocumentPath.parse(&tokens, &names), false)
    case "attribute_type":
      let path = try DocumentPath.parse(&tokens, &names)
      try tokens.expect(sign: ",")
      guard case .value(.string(let type)) = try operand() else { throw tokens.fault() }
      node = .hasType(path, type)
    case "begins_with", "contains":
      let subject = try operand()
      try tokens.expect(sign: ",")
      node = name == "contains" ? .contains(subject, try operand()) : .beginsWith(subject, try operand())
    default:
      throw ItemValue.invalid("Invalid \(tokens.kind): Invalid function name; function: \(name)")
    }
    try tokens.expect(sign: ")")
    return node
  }
}
