internal import AWSModel

/// The words of an expression.
enum ExpressionToken: Hashable {
  /// A name as written, or what stands for one: `#name`.
  case name(String)
  /// `:value`.
  case value(String)
  case number(Int)
  case sign(String)
  case end

  var text: String {
    switch self {
    case .name(let text), .value(let text), .sign(let text): text
    case .number(let number): String(number)
    case .end: "<EOF>"
    }
  }
}

/// Splits an expression into words and hands them out one by one.
struct ExpressionTokens {
  /// What the expression is called in errors: `ConditionExpression`.
  let kind: String
  private var tokens: [ExpressionToken] = []
  private var place = 0

  init(_ text: String, kind: String) throws(AWSError) {
    self.kind = kind
    if text.isEmpty { throw ItemValue.invalid("Invalid \(kind): The expression can not be empty;") }
    var rest = text[...]
    while true {
      rest = rest.drop { $0.isWhitespace }
      guard let first = rest.first else { break }
      if first == "#" || first == ":" || first.isLetter || first == "_" {
        let word =
          first == "#" || first == ":"
          ? String(first) + rest.dropFirst().prefix(while: Self.isWord) : String(rest.prefix(while: Self.isWord))
        tokens.append(first == ":" ? .value(word) : .name(word))
        rest = rest.dropFirst(word.count)
      } else if first.isNumber {
        let digits = rest.prefix { $0.isNumber }
        guard let number = Int(digits) else { throw syntax(String(digits)) }
        tokens.append(.number(number))
        rest = rest.dropFirst(digits.count)
      } else {
        let sign = ["<>", "<=", ">="].first { rest.hasPrefix($0) } ?? String(first)
        guard "<>=(),.[]+-".contains(sign.prefix(1)) else { throw syntax(sign) }
        tokens.append(.sign(sign))
        rest = rest.dropFirst(sign.count)
      }
    }
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }

  var next: ExpressionToken { place < tokens.count ? tokens[place] : .end }
  var isAtEnd: Bool { place >= tokens.count }

  mutating func take() -> ExpressionToken {
    let token = next
    place += 1
    return token
  }

  mutating func take(sign: String) -> Bool {
    guard next == .sign(sign) else { return false }
    place += 1
    return true
  }

  mutating func expect(sign: String) throws(AWSError) {
    guard take(sign: sign) else { throw fault() }
  }

  /// Takes a word of the grammar, in any case.
  mutating func take(word: String) -> Bool {
    guard case .name(let text) = next, text.uppercased() == word else { return false }
    place += 1
    return true
  }

  /// Whether the word after the next one is this sign: how a function is told from a name.
  func isFollowed(by sign: String) -> Bool { place + 1 < tokens.count && tokens[place + 1] == .sign(sign) }

  func fault() -> AWSError {
    let near = tokens[min(max(0, place - 1), tokens.count)..<min(tokens.count, place + 2)].map(\.text).joined(
      separator: " ")
    return ItemValue.invalid("Invalid \(kind): Syntax error; token: \"\(next.text)\", near: \"\(near)\"")
  }

  private func syntax(_ token: String) -> AWSError {
    ItemValue.invalid("Invalid \(kind): Syntax error; token: \"\(token)\", near: \"\(token)\"")
  }
}

/// The names and values that stand outside of an expression, and which of them were used.
struct ExpressionNames {
  private let names: [String: String]
  private let values: [String: ItemValue]
  private var usedNames: Set<String> = []
  private var usedValues: Set<String> = []

  init(
    _ names: [String: String]?, _ values: [String: DynamoDB.AttributeValue]?, hasExpression: Bool
  ) throws(AWSError) {
    if !hasExpression {
      if names != nil {
        throw ItemValue.invalid("ExpressionAttributeNames can only be specified when using expressions")
      }
      if values != nil {
        throw ItemValue.invalid("ExpressionAttributeValues can only be specified when using expressions")
      }
    }
    if let names, names.isEmpty { throw ItemValue.invalid("ExpressionAttributeNames must not be empty") }
    if let values, values.isEmpty { throw ItemValue.invalid("ExpressionAttributeValues must not be empty") }
    self.names = names ?? [:]
    self.values = try ItemValue.item(values)
  }

  mutating func name(_ text: String, in kind: String) throws(AWSError) -> String {
    guard text.hasPrefix("#") else {
      if ReservedWords.all.contains(text.uppercased()) {
        throw ItemValue.invalid(
          "Invalid \(kind): Attribute name is a reserved keyword; reserved keyword: \(text)")
      }
      return text
    }
    guard let name = names[text] else {
      throw ItemValue.invalid(
        "Invalid \(kind): An expression attribute name used in the document path is not defined; attribute name: \(text)"
      )
    }
    usedNames.insert(text)
    return name
  }

  mutating func value(_ text: String, in kind: String) throws(AWSError) -> ItemValue {
    guard let value = values[text] else {
      throw ItemValue.invalid(
        "Invalid \(kind): An expression attribute value used in expression is not defined; attribute value: \(text)")
    }
    usedValues.insert(text)
    return value
  }

  /// What is defined must be used.
  func checkUse() throws(AWSError) {
    let idleNames = names.keys.filter { !usedNames.contains($0) }.sorted()
    if !idleNames.isEmpty {
      throw ItemValue.invalid(
        "Value provided in ExpressionAttributeNames unused in expressions: keys: {\(idleNames.joined(separator: ", "))}"
      )
    }
    let idleValues = values.keys.filter { !usedValues.contains($0) }.sorted()
    if !idleValues.isEmpty {
      throw ItemValue.invalid(
        "Value provided in ExpressionAttributeValues unused in expressions: keys: {\(idleValues.joined(separator: ", "))}"
      )
    }
  }
}
