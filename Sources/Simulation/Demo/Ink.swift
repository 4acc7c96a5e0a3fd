/// What a piece of text is drawn with, where the terminal has colours.
enum Ink: String, Sendable {
  case plain = ""
  case bold = "1"
  case faint = "2"
  case good = "32"
  case warning = "33"
  case bad = "31"
  case accent = "36"
  /// Running tasks, in front of capacity.
  case goodOnSpare = "32;48;5;237"
  case badOnSpare = "31;48;5;237"
  case spare = "38;5;240"
}

/// A line in pieces, so that its width is known whatever it is drawn with.
struct InkedLine: Sendable, Hashable {
  struct Piece: Sendable, Hashable {
    var text: String
    var ink: Ink
  }

  private(set) var pieces: [Piece] = []

  init() {}
  init(_ text: String, _ ink: Ink = .plain) { append(text, ink) }

  var width: Int { pieces.reduce(0) { $0 + $1.text.count } }

  mutating func append(_ text: String, _ ink: Ink = .plain) {
    if text.isEmpty { return }
    if pieces.last?.ink == ink {
      pieces[pieces.count - 1].text += text
    } else {
      pieces.append(Piece(text: text, ink: ink))
    }
  }

  /// Spaces up to a column.
  mutating func pad(to column: Int) {
    if width < column { append(String(repeating: " ", count: column - width)) }
  }

  /// Cut off behind a column, with an ellipsis for what is lost.
  func cut(to columns: Int) -> InkedLine {
    if width <= columns { return self }
    var result = InkedLine()
    for piece in pieces {
      let left = columns - 1 - result.width
      if left <= 0 { break }
      result.append(String(piece.text.prefix(left)), piece.ink)
    }
    result.append("…", .faint)
    return result
  }

  /// With escapes for colours, or without; no spaces at the end.
  func text(colored: Bool) -> String {
    if colored {
      return pieces.map { $0.ink == .plain ? $0.text : "\u{1B}[\($0.ink.rawValue)m\($0.text)\u{1B}[0m" }.joined()
    }
    let plain = pieces.map(\.text).joined()
    return String(plain.reversed().drop { $0 == " " }.reversed())
  }
}
