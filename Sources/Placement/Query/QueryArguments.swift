/// How the argument of a comparison is read and checked against its field.
enum QueryArguments {
  /// Which operators (denials left out) a field takes. Source: "Cluster query language", valid operators.
  static func operators(of field: QueryField) -> [QueryOperator] {
    let orders: [QueryOperator] = [.greaterThan, .greaterThanEqual, .lessThan, .lessThanEqual]
    return switch field {
    case .agentConnected, .ec2InstanceID: [.equals, .in, .matches]
    case .agentVersion, .registeredAt, .runningTasksCount: [.equals] + orders
    case .taskGroup: [.equals, .in, .matches, .exists]
    case .attribute: [.equals, .in, .matches, .exists] + orders
    }
  }

  static func name(of field: QueryField) -> String {
    if case .attribute(let name) = field { return "attribute:\(name)" }
    return QueryField.words.first { $0.1 == field }?.0 ?? ""
  }

  static func read(
    from scanner: inout QueryScanner, field: QueryField, op: QueryOperator, _ rules: QueryRules
  ) throws(ClusterQueryError) -> QueryArgument {
    if !op.takesArgument { return .none }
    scanner.skipSpace()
    let start = scanner.position
    if op.takesPattern { return .pattern(try pattern(&scanner, rules)) }
    let texts = op.takesList ? try list(&scanner) : [try value(&scanner)]
    return try convert(texts, for: field, at: start, in: scanner)
  }

  private static func convert(
    _ texts: [String], for field: QueryField, at start: Int, in scanner: QueryScanner
  ) throws(ClusterQueryError) -> QueryArgument {
    switch field {
    case .attribute, .taskGroup, .ec2InstanceID:
      return .text(texts)
    case .agentConnected:
      var flags: [Bool] = []
      for text in texts {
        guard let flag = Bool(text.lowercased()) else {
          throw scanner.error(at: start, "agentConnected is true or false, not \"\(text)\"")
        }
        flags.append(flag)
      }
      return .flags(flags)
    case .agentVersion:
      if let version = QueryValues.version(texts[0]) { return .version(version) }
      throw scanner.error(at: start, "\"\(texts[0])\" is no version such as 1.14.5")
    case .registeredAt:
      if let instant = QueryValues.instant(texts[0]) { return .instant(instant) }
      throw scanner.error(at: start, "\"\(texts[0])\" is no date such as 2018-06-18 or 2018-06-18T22:28:28Z")
    case .runningTasksCount:
      if let number = Int(texts[0]) { return .number(number) }
      throw scanner.error(at: start, "runningTasksCount is a whole number, not \"\(texts[0])\"")
    }
  }

  private static func list(_ scanner: inout QueryScanner) throws(ClusterQueryError) -> [String] {
    let opening = scanner.position
    guard scanner.peek() == "[" else { throw scanner.error("expected a list such as [a, b] here") }
    scanner.advance()
    var values: [String] = []
    while true {
      scanner.skipSpace()
      values.append(try value(&scanner))
      scanner.skipSpace()
      switch scanner.peek() {
      case ",": scanner.advance()
      case "]":
        scanner.advance()
        return values
      case nil: throw scanner.error(at: opening, "this list is never closed")
      default: throw scanner.error("expected \",\" or \"]\" here")
      }
    }
  }

  private static func value(_ scanner: inout QueryScanner) throws(ClusterQueryError) -> String {
    if let quoted = try scanner.takeQuoted() { return quoted }
    if scanner.peek() == "=" { throw scanner.error("expected a value here; quote one that begins with =") }
    let start = scanner.position
    while let next = scanner.peek(), !next.isWhitespace, !"()[],'\"".contains(next), !scanner.starts(with: "&&"),
      !scanner.starts(with: "||")
    {
      scanner.advance()
    }
    guard scanner.position > start else {
      throw scanner.error(scanner.isAtEnd ? "a value is missing" : "expected a value here")
    }
    if let next = scanner.peek(), "(['\"".contains(next) {
      throw scanner.error("quote a value that contains \(next)")
    }
    return String(scanner.characters[start..<scanner.position])
  }

  /// A pattern, quoted or bare; a bare one ends at a space, at `&&`, `||` or at a bracket that it did not open.
  private static func pattern(
    _ scanner: inout QueryScanner, _ rules: QueryRules
  ) throws(ClusterQueryError) -> JavaPattern {
    let start = scanner.position
    let quoted = try scanner.takeQuoted()
    let text = quoted ?? bare(&scanner)
    if text.isEmpty, quoted == nil {
      throw scanner.error(at: start, scanner.isAtEnd ? "a pattern is missing" : "expected a pattern here")
    }
    do throws(JavaPatternError) {
      return try JavaPattern(text, anywhere: !rules.patternsMatchWhole)
    } catch {
      throw scanner.error(at: start + (quoted == nil ? 0 : 1) + error.offset, error.reason)
    }
  }

  private static func bare(_ scanner: inout QueryScanner) -> String {
    let start = scanner.position
    var open: [Character] = []
    while let next = scanner.peek(), !next.isWhitespace {
      if open.isEmpty, scanner.starts(with: "&&") || scanner.starts(with: "||") { break }
      switch next {
      case "\\": scanner.advance()
      case "(" where open.last != "[": open.append("(")
      case "[" where open.last != "[": open.append("[")
      case "]" where open.last == "[": open.removeLast()
      case ")" where open.last == "(": open.removeLast()
      case ")" where open.last != "[": return String(scanner.characters[start..<scanner.position])
      default: break
      }
      scanner.advance()
    }
    return String(scanner.characters[start..<scanner.position])
  }
}
