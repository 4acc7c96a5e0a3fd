/// What a log event must hold. Source: "Filter pattern syntax".
///
/// Without quotes or signs all terms must be there; `?term` asks for one of several; `-term` for its absence; text in
/// double quotes is one term; `%…%` a regular expression of the kind that CloudWatch Logs takes; `{ … }` selects from
/// JSON; `[ … ]` names the words of a line.
struct FilterPattern: Sendable {
  enum Term: Sendable {
    case text(String)
    case expression(LogRegex)

    func matches(_ line: String) -> Bool {
      switch self {
      case .text(let text): text.isEmpty || line.contains(text)
      case .expression(let expression): expression.matches(line)
      }
    }
  }

  private enum Form: Sendable {
    case everything
    case terms(all: [Term], any: [Term], none: [Term])
    case json(JSONSelector)
    case fields(FieldSelector)
  }

  private let form: Form

  init(_ text: String) throws(PatternFault) {
    let trimmed = text.trimmed
    if trimmed.isEmpty {
      form = .everything
    } else if trimmed.hasPrefix("{") {
      guard trimmed.hasSuffix("}") else { throw PatternFault("a JSON selector ends with }") }
      form = .json(try JSONSelector(String(trimmed.dropFirst().dropLast())))
    } else if trimmed.hasPrefix("[") {
      guard trimmed.hasSuffix("]") else { throw PatternFault("a field selector ends with ]") }
      form = .fields(try FieldSelector(String(trimmed.dropFirst().dropLast())))
    } else {
      form = try Self.terms(trimmed)
    }
  }

  private static func terms(_ text: String) throws(PatternFault) -> Form {
    var (all, any, none): ([Term], [Term], [Term]) = ([], [], [])
    var rest = text[...]
    while true {
      rest = rest.drop { $0.isWhitespace }
      guard let sign = rest.first else { break }
      if sign == "?" || sign == "-" { rest = rest.dropFirst() }
      let term = try term(&rest)
      switch sign {
      case "?": any.append(term)
      case "-": none.append(term)
      default: all.append(term)
      }
    }
    // With other terms beside them, optional terms do not count.
    return .terms(all: all, any: all.isEmpty && none.isEmpty || all.isEmpty ? any : [], none: none)
  }

  private static func term(_ rest: inout Substring) throws(PatternFault) -> Term {
    guard let first = rest.first else { throw PatternFault("a term is missing") }
    if first == "\"" || first == "%" {
      let body = rest.dropFirst()
      guard let end = closing(first, body) else { throw PatternFault("a \(first) is not closed") }
      let text = String(body[..<end])
      rest = body[body.index(after: end)...]
      if first == "%" { return .expression(try LogRegex(text)) }
      return .text(text.replacing("\\\"", with: "\""))
    }
    let word = rest.prefix { !$0.isWhitespace }
    let isPlain = word.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "_"
    }
    guard isPlain else {
      throw PatternFault(
        "terms with characters that are neither letters, digits nor underscores stand in double quotes")
    }
    rest = rest.dropFirst(word.count)
    return .text(String(word))
  }

  private static func closing(_ quote: Character, _ text: Substring) -> String.Index? {
    var index = text.startIndex
    while index < text.endIndex {
      if text[index] == quote { return index }
      if text[index] == "\\" { index = text.index(after: index) }
      if index < text.endIndex { index = text.index(after: index) }
    }
    return nil
  }

  func matches(_ line: String) -> Bool {
    switch form {
    case .everything: return true
    case .terms(let all, let any, let none):
      return all.allSatisfy { $0.matches(line) } && (any.isEmpty || any.contains { $0.matches(line) })
        && !none.contains { $0.matches(line) }
    case .json(let selector): return (try? JSONValue(json: line)).map(selector.matches) ?? false
    case .fields(let selector): return selector.matches(line)
    }
  }
}

extension String {
  /// Without white space at both ends.
  var trimmed: String {
    let start = drop { $0.isWhitespace }
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...end])
  }
}
