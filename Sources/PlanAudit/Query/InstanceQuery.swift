internal import ClusterModel

/// What an expression of the cluster query language is asked of.
struct QueriedHost {
  let instance: ContainerInstance
  let taskGroups: Set<String>
}

/// The cluster query language, read a second time: the audit trusts no reading but its own.
///
/// It is narrower than ECS's: an expression with anything whose meaning is not beyond doubt has no answer, and a move that
/// depends on it is not witnessed. Source: "Cluster query language" of the ECS documentation.
enum InstanceQuery {
  /// Whether the host satisfies `expression`; nil where that cannot be told.
  static func evaluate(_ expression: String, on host: QueriedHost) -> Bool? {
    guard var reader = QueryReader(expression, host: host), let answer = reader.disjunction(depth: 0), reader.isAtEnd
    else { return nil }
    return answer
  }
}

/// Reads and answers an expression at once, from left to right: `or` of `and` of `not`, parentheses first.
struct QueryReader {
  private let tokens: [QueryToken]
  private let host: QueriedHost
  private var position = 0
  private static let maximumDepth = 32

  init?(_ expression: String, host: QueriedHost) {
    guard let tokens = QueryToken.tokens(of: expression) else { return nil }
    self.tokens = tokens
    self.host = host
  }

  var isAtEnd: Bool { position == tokens.count }

  mutating func disjunction(depth: Int) -> Bool? {
    guard depth < Self.maximumDepth, var answer = conjunction(depth: depth) else { return nil }
    while take(anyOf: ["or", "||"]) {
      guard let next = conjunction(depth: depth) else { return nil }
      answer = answer || next
    }
    return answer
  }

  private mutating func conjunction(depth: Int) -> Bool? {
    guard var answer = negation(depth: depth) else { return nil }
    while take(anyOf: ["and", "&&"]) {
      guard let next = negation(depth: depth) else { return nil }
      answer = answer && next
    }
    return answer
  }

  private mutating func negation(depth: Int) -> Bool? {
    guard depth < Self.maximumDepth else { return nil }
    if take(anyOf: ["not", "!"]) { return negation(depth: depth + 1).map { !$0 } }
    if take(anyOf: ["("]) {
      guard let answer = disjunction(depth: depth + 1), take(anyOf: [")"]) else { return nil }
      return answer
    }
    return comparison()
  }

  private mutating func comparison() -> Bool? {
    guard let subject = word(), let operation = word() else { return nil }
    let values = QuerySubject.values(subject, of: host)
    switch operation {
    case "exists": return values.map { $0.isPresent }
    case "!exists", "not_exists": return values.map { !$0.isPresent }
    case "in", "!in", "not_in":
      guard let list = list(), let values else { return nil }
      return operation == "in" ? values.contains(list) : !values.contains(list)
    default:
      guard let argument = word(), let values else { return nil }
      return values.compare(operation, argument)
    }
  }

  private mutating func list() -> [String]? {
    guard take(anyOf: ["["]) else { return nil }
    var items: [String] = []
    repeat {
      guard let item = word() else { return nil }
      items.append(item)
    } while take(anyOf: [","])
    return take(anyOf: ["]"]) ? items : nil
  }

  private mutating func word() -> String? {
    guard position < tokens.count, !tokens[position].isPunctuation else { return nil }
    defer { position += 1 }
    return tokens[position].text
  }

  private mutating func take(anyOf texts: Set<String>) -> Bool {
    guard position < tokens.count, !tokens[position].isQuoted, texts.contains(tokens[position].text) else {
      return false
    }
    position += 1
    return true
  }
}
