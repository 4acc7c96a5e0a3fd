/// `[ip, user, ..., status = 4*, bytes > 1000]`: conditions on the words of a line.
///
/// Words are separated by white space; what stands in brackets or double quotes is one word. `...` takes any number of
/// words. Source: "Filter pattern syntax, space-delimited log events".
struct FieldSelector: Sendable {
  private enum Field: Sendable {
    case rest
    case word([FieldCondition], isAny: Bool)
  }

  private var fields: [Field] = []

  init(_ text: String) throws(PatternFault) {
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let part = String(part).trimmed
      guard !part.isEmpty else { throw PatternFault("a field is empty") }
      fields.append(part == "..." ? .rest : try Self.field(part))
    }
    let rests = fields.count { if case .rest = $0 { true } else { false } }
    guard rests <= 1 else { throw PatternFault("only one ... may stand in a field selector") }
  }

  /// A name, or a name with conditions, which repeat the name: `status = 404 || status = 410`.
  private static func field(_ part: String) throws(PatternFault) -> Field {
    let isAny = part.contains("||")
    var conditions: [FieldCondition] = []
    var rest = part[...]
    while true {
      rest = rest.drop { $0.isWhitespace }
      let name = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
      guard !name.isEmpty else { throw PatternFault("a field needs a name") }
      rest = rest.dropFirst(name.count).drop { $0.isWhitespace }
      if rest.isEmpty, conditions.isEmpty { break }
      conditions.append(try FieldCondition(from: &rest))
      rest = rest.drop { $0.isWhitespace }
      if rest.isEmpty { break }
      guard rest.hasPrefix(isAny ? "||" : "&&") else {
        throw PatternFault("conditions of a field are joined by && or ||")
      }
      rest = rest.dropFirst(2)
    }
    return .word(conditions, isAny: isAny)
  }

  func matches(_ line: String) -> Bool {
    let words = Self.words(line)
    let gap = fields.firstIndex { if case .rest = $0 { true } else { false } }
    guard let gap else { return words.count == fields.count && holds(fields[...], words[...]) }
    let tail = fields.count - gap - 1
    guard words.count >= fields.count - 1 else { return false }
    return holds(fields[..<gap], words[..<gap]) && holds(fields[(gap + 1)...], words[(words.count - tail)...])
  }

  private func holds(_ fields: ArraySlice<Field>, _ words: ArraySlice<String>) -> Bool {
    zip(fields, words).allSatisfy { field, word in
      guard case .word(let conditions, let isAny) = field, !conditions.isEmpty else { return true }
      return isAny
        ? conditions.contains { $0.holds(.string(word)) } : conditions.allSatisfy { $0.holds(.string(word)) }
    }
  }

  private static func words(_ line: String) -> [String] {
    var result: [String] = []
    var rest = line[...]
    while true {
      rest = rest.drop { $0.isWhitespace }
      guard let first = rest.first else { return result }
      let closing: Character? = first == "[" ? "]" : first == "\"" ? "\"" : nil
      if let closing, let end = rest.dropFirst().firstIndex(of: closing) {
        result.append(String(rest[rest.index(after: rest.startIndex)..<end]))
        rest = rest[rest.index(after: end)...]
      } else {
        let word = rest.prefix { !$0.isWhitespace }
        result.append(String(word))
        rest = rest.dropFirst(word.count)
      }
    }
  }
}
