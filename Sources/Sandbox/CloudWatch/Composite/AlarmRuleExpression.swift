/// The rule of a composite alarm: states of other alarms, joined by logic. Source: PutCompositeAlarm, `AlarmRule`.
indirect enum AlarmRuleExpression: Hashable {
  case inState(AlarmState, alarm: String)
  case constant(Bool)
  case both(AlarmRuleExpression, AlarmRuleExpression)
  case either(AlarmRuleExpression, AlarmRuleExpression)
  case not(AlarmRuleExpression)

  /// The names of the alarms that it names, each once, in order of appearance.
  var children: [String] {
    var seen: Set<String> = []
    return mentions.filter { seen.insert($0).inserted }
  }

  private var mentions: [String] {
    switch self {
    case .inState(_, let alarm): [alarm]
    case .constant: []
    case .both(let a, let b), .either(let a, let b): a.mentions + b.mentions
    case .not(let a): a.mentions
    }
  }

  func holds(_ state: (String) -> AlarmState?) -> Bool {
    switch self {
    case .inState(let wanted, let alarm): state(alarm) == wanted
    case .constant(let value): value
    case .both(let a, let b): a.holds(state) && b.holds(state)
    case .either(let a, let b): a.holds(state) || b.holds(state)
    case .not(let a): !a.holds(state)
    }
  }
}

/// Reads a rule. `NOT` binds most, then `AND`, then `OR`; words in any case.
struct AlarmRuleParser {
  private let text: [Character]
  private var place = 0
  private var depth = 0

  static func parse(_ text: String) throws(MathError) -> AlarmRuleExpression {
    var parser = AlarmRuleParser(text: Array(text))
    let result = try parser.disjunction()
    parser.skipSpace()
    guard parser.place == parser.text.count else { throw MathError("unexpected input at position \(parser.place)") }
    return result
  }

  private init(text: [Character]) { self.text = text }

  private mutating func skipSpace() { while place < text.count, text[place].isWhitespace { place += 1 } }

  private mutating func word() -> String {
    skipSpace()
    let start = place
    while place < text.count, text[place].isLetter || text[place] == "_" { place += 1 }
    return String(text[start..<place]).uppercased()
  }

  private mutating func takes(_ wanted: String) -> Bool {
    let start = place
    if word() == wanted { return true }
    place = start
    return false
  }

  private mutating func takes(symbol: Character) -> Bool {
    skipSpace()
    guard place < text.count, text[place] == symbol else { return false }
    place += 1
    return true
  }

  private mutating func disjunction() throws(MathError) -> AlarmRuleExpression {
    depth += 1
    defer { depth -= 1 }
    guard depth < 100 else { throw MathError("it is nested too deeply") }
    var left = try conjunction()
    while takes("OR") { left = .either(left, try conjunction()) }
    return left
  }

  private mutating func conjunction() throws(MathError) -> AlarmRuleExpression {
    var left = try negation()
    while takes("AND") { left = .both(left, try negation()) }
    return left
  }

  private mutating func negation() throws(MathError) -> AlarmRuleExpression {
    depth += 1
    defer { depth -= 1 }
    guard depth < 100 else { throw MathError("it is nested too deeply") }
    if takes("NOT") { return .not(try negation()) }
    if takes(symbol: "(") {
      let inner = try disjunction()
      guard takes(symbol: ")") else { throw MathError("expected ')' at position \(place)") }
      return inner
    }
    return try primary()
  }

  private mutating func primary() throws(MathError) -> AlarmRuleExpression {
    let start = place
    let word = word()
    if word == "TRUE" || word == "FALSE" { return .constant(word == "TRUE") }
    guard let state = AlarmState(rawValue: word), takes(symbol: "(") else {
      throw MathError("expected ALARM(, OK(, INSUFFICIENT_DATA(, TRUE or FALSE at position \(start)")
    }
    let alarm = try name()
    guard takes(symbol: ")") else { throw MathError("expected ')' at position \(place)") }
    return .inState(state, alarm: alarm)
  }

  /// A name or an ARN, in quotes where it has spaces or parentheses.
  private mutating func name() throws(MathError) -> String {
    skipSpace()
    var result = ""
    if takes(symbol: "\"") {
      while place < text.count, text[place] != "\"" {
        if text[place] == "\\", place + 1 < text.count { place += 1 }
        result.append(text[place])
        place += 1
      }
      guard takes(symbol: "\"") else { throw MathError("a name is not closed") }
    } else {
      while place < text.count, text[place] != ")", !text[place].isWhitespace {
        result.append(text[place])
        place += 1
      }
    }
    guard !result.isEmpty else { throw MathError("an alarm name is expected at position \(place)") }
    return Self.plain(result)
  }

  /// The name in an alarm's ARN.
  static func plain(_ text: String) -> String {
    guard text.hasPrefix("arn:"), let range = text.firstRange(of: ":alarm:") else { return text }
    return String(text[range.upperBound...])
  }
}
