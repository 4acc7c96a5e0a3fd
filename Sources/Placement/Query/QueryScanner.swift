/// The characters of an expression and how far they have been read.
struct QueryScanner {
  let expression: String
  let characters: [Character]
  private(set) var position = 0

  init(_ expression: String) {
    self.expression = expression
    characters = Array(expression)
  }

  var isAtEnd: Bool { position >= characters.count }

  func peek(_ ahead: Int = 0) -> Character? {
    position + ahead < characters.count ? characters[position + ahead] : nil
  }

  mutating func advance(_ count: Int = 1) { position = min(characters.count, position + count) }

  mutating func skipSpace() {
    while let next = peek(), next.isWhitespace { advance() }
  }

  /// An error here, or at an earlier place.
  func error(at place: Int? = nil, _ reason: String) -> ClusterQueryError {
    ClusterQueryError(expression: expression, position: (place ?? position) + 1, reason: reason)
  }

  func starts(with text: String) -> Bool {
    var ahead = 0
    for character in text {
      if peek(ahead) != character { return false }
      ahead += 1
    }
    return true
  }

  /// Takes a Boolean operator, by its sign or by its word, whatever the word's case; a sign that begins another operator
  /// (`!=`, `!~`) stays.
  mutating func take(_ sign: String, orWord word: String) -> Bool {
    skipSpace()
    if starts(with: sign), !(sign == "!" && (peek(1) == "=" || peek(1) == "~")) {
      advance(sign.count)
      return true
    }
    let end = position + word.count
    guard end <= characters.count, String(characters[position..<end]).lowercased() == word,
      end == characters.count || characters[end].isWhitespace || characters[end] == "("
    else { return false }
    advance(word.count)
    return true
  }

  /// A word up to a space or a sign of the language.
  mutating func takeSubject() -> String {
    take { !$0.isWhitespace && !"=!<>()[],&|'\"~".contains($0) }
  }

  mutating func takeOperator() throws(ClusterQueryError) -> QueryOperator {
    let start = position
    let rest = String(characters[start...].prefix(20))
    let candidates = QueryOperator.spellings.filter { rest.hasPrefix($0.0) && endsWell($0.0) }
    if let best = candidates.max(by: { $0.0.count < $1.0.count }) {
      advance(best.0.count)
      return best.1
    }
    let all = QueryOperator.allCases.map(\.rawValue).joined(separator: " ")
    if peek() == "=" { throw error("\"=\" is no operator; equality is ==") }
    throw error(isAtEnd ? "an operator is missing: one of \(all)" : "expected an operator here: one of \(all)")
  }

  /// An operator made of letters must not run into a longer word.
  private func endsWell(_ spelling: String) -> Bool {
    guard spelling.last?.isLetter == true, let next = peek(spelling.count) else { return true }
    return !(next.isLetter || next.isNumber || next == "_" || next == "-")
  }

  mutating func take(while accepts: (Character) -> Bool) -> String {
    let start = position
    while let next = peek(), accepts(next) { advance() }
    return String(characters[start..<position])
  }

  /// A value in quotes, if one begins here. Inside, a backslash before the quote makes it part of the value.
  mutating func takeQuoted() throws(ClusterQueryError) -> String? {
    guard let quote = peek(), quote == "'" || quote == "\"" else { return nil }
    let opening = position
    advance()
    var value = ""
    while let next = peek() {
      if next == quote {
        advance()
        return value
      }
      if next == "\\", peek(1) == quote { advance() }
      if let kept = peek() { value.append(kept) }
      advance()
    }
    throw error(at: opening, "this quoted value is never closed")
  }
}
