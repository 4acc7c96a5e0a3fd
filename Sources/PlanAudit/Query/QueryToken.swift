/// A word, a quoted text or a mark of an expression.
struct QueryToken: Hashable {
  var text: String
  var isQuoted = false

  var isPunctuation: Bool { !isQuoted && ["(", ")", "[", "]", ","].contains(text) }

  /// The tokens of an expression; nil where a quote is not closed or the expression is longer than ECS allows.
  static func tokens(of expression: String) -> [QueryToken]? {
    guard expression.utf8.count <= 2000 else { return nil }
    var tokens: [QueryToken] = []
    var rest = Substring(expression)
    while let first = rest.first {
      if first.isWhitespace {
        rest.removeFirst()
      } else if first == "'" || first == "\"" {
        rest.removeFirst()
        guard let end = rest.firstIndex(of: first) else { return nil }
        tokens.append(QueryToken(text: String(rest[..<end]), isQuoted: true))
        rest = rest[rest.index(after: end)...]
      } else if let mark = marks.first(where: { rest.hasPrefix($0) && !isWord($0, before: rest) }) {
        tokens.append(QueryToken(text: mark))
        rest.removeFirst(mark.count)
      } else {
        let end = rest.firstIndex(where: { $0.isWhitespace || "()[],'\"=!<>&|".contains($0) }) ?? rest.endIndex
        guard end > rest.startIndex else { return nil }
        tokens.append(QueryToken(text: String(rest[..<end])))
        rest = rest[end...]
      }
    }
    return tokens
  }

  /// Longer marks first, so that `!=` is not read as `!`.
  private static let marks = [
    "!exists", "!in", "==", "!=", ">=", "<=", "=~", "!~", "&&", "||", "(", ")", "[", "]", ",", ">", "<", "!",
  ]

  /// `!inside` is no `!in`: a mark that ends in a letter must end its word.
  private static func isWord(_ mark: String, before rest: Substring) -> Bool {
    guard mark.last?.isLetter == true else { return false }
    guard let next = rest.dropFirst(mark.count).first else { return false }
    return next.isLetter || next.isNumber || next == "_" || next == ":"
  }
}
