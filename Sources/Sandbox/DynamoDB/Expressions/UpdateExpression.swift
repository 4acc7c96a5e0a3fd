internal import AWSModel

/// SET, REMOVE, ADD and DELETE clauses, each at most once. Source: "Using update expressions in DynamoDB".
struct UpdateExpression {
  indirect enum Value {
    case operand(ConditionExpression.Operand)
    case ifNotExists(DocumentPath, Value)
    case append(Value, Value)
    case sum(Value, Value, sign: Int)
  }

  private(set) var sets: [(path: DocumentPath, value: Value)] = []
  private(set) var removes: [DocumentPath] = []
  private(set) var adds: [(path: DocumentPath, value: ItemValue)] = []
  private(set) var deletes: [(path: DocumentPath, value: ItemValue)] = []

  /// Every path that the expression writes.
  var paths: [DocumentPath] { sets.map(\.path) + removes + adds.map(\.path) + deletes.map(\.path) }

  init(_ text: String, _ names: inout ExpressionNames) throws(AWSError) {
    var tokens = try ExpressionTokens(text, kind: "UpdateExpression")
    var seen: Set<String> = []
    while !tokens.isAtEnd {
      guard let clause = ["SET", "REMOVE", "ADD", "DELETE"].first(where: { tokens.take(word: $0) }) else {
        throw tokens.fault()
      }
      guard seen.insert(clause).inserted else {
        throw ItemValue.invalid(
          "Invalid UpdateExpression: The \"\(clause)\" section can only be used once in an update expression;")
      }
      repeat { try action(clause, &tokens, &names) } while tokens.take(sign: ",")
    }
    try checkOverlap()
  }

  private mutating func action(
    _ clause: String, _ tokens: inout ExpressionTokens, _ names: inout ExpressionNames
  ) throws(AWSError) {
    let path = try DocumentPath.parse(&tokens, &names)
    switch clause {
    case "SET":
      try tokens.expect(sign: "=")
      sets.append((path, try Self.value(&tokens, &names)))
    case "REMOVE": removes.append(path)
    default:
      guard case .value(let text) = tokens.next else { throw tokens.fault() }
      _ = tokens.take()
      let value = try names.value(text, in: tokens.kind)
      if clause == "ADD" { adds.append((path, value)) } else { deletes.append((path, value)) }
    }
  }

  private static func value(
    _ tokens: inout ExpressionTokens, _ names: inout ExpressionNames
  ) throws(AWSError) -> Value {
    let left = try operand(&tokens, &names)
    if tokens.take(sign: "+") { return .sum(left, try operand(&tokens, &names), sign: 1) }
    if tokens.take(sign: "-") { return .sum(left, try operand(&tokens, &names), sign: -1) }
    return left
  }

  private static func operand(
    _ tokens: inout ExpressionTokens, _ names: inout ExpressionNames
  ) throws(AWSError) -> Value {
    if tokens.take(sign: "(") {
      let inner = try value(&tokens, &names)
      try tokens.expect(sign: ")")
      return inner
    }
    if case .value(let text) = tokens.next {
      _ = tokens.take()
      return .operand(.value(try names.value(text, in: tokens.kind)))
    }
    guard case .name(let name) = tokens.next, tokens.isFollowed(by: "(") else {
      return .operand(.path(try DocumentPath.parse(&tokens, &names)))
    }
    _ = tokens.take()
    _ = tokens.take()
    let result: Value
    switch name {
    case "if_not_exists":
      let path = try DocumentPath.parse(&tokens, &names)
      try tokens.expect(sign: ",")
      result = .ifNotExists(path, try operand(&tokens, &names))
    case "list_append":
      let first = try operand(&tokens, &names)
      try tokens.expect(sign: ",")
      result = .append(first, try operand(&tokens, &names))
    default: throw ItemValue.invalid("Invalid UpdateExpression: Invalid function name; function: \(name)")
    }
    try tokens.expect(sign: ")")
    return result
  }

  /// No path may be written twice, nor one that holds another.
  private func checkOverlap() throws(AWSError) {
    let all = paths
    for (index, one) in all.enumerated() {
      for other in all[(index + 1)...] where one.name == other.name {
        if zip(one.steps, other.steps).allSatisfy({ $0 == $1 }) {
          throw ItemValue.invalid(
            "Invalid UpdateExpression: Two document paths overlap with each other; must remove or rewrite one of these "
              + "paths; path one: [\(one.name)], path two: [\(other.name)]")
        }
      }
    }
  }
}
