internal import FoundationEssentials

/// One way in which a field's value is accepted.
indirect enum PatternCondition: Sendable {
  /// Exactly this text, number, truth value or null. Numbers compare as they are written: 300 is not 300.0.
  case exactly(JSONValue)
  case prefix(String, ignoringCase: Bool)
  case suffix(String, ignoringCase: Bool)
  case equalsIgnoringCase(String)
  case wildcard(WildcardPattern)
  case numeric([NumericBound])
  case exists(Bool)
  case address(AddressRange)
  /// A value that none of these accepts.
  case anythingBut([PatternCondition])

  /// Whether a field that is not there, or that holds no plain value, is accepted.
  var acceptsAbsence: Bool { if case .exists(false) = self { true } else { false } }

  func accepts(_ value: JSONValue) -> Bool {
    switch self {
    case .exactly(let wanted): return value == wanted
    case .prefix(let text, false): return value.text?.hasPrefix(text) ?? false
    case .prefix(let text, true): return value.text?.lowercased().hasPrefix(text.lowercased()) ?? false
    case .suffix(let text, false): return value.text?.hasSuffix(text) ?? false
    case .suffix(let text, true): return value.text?.lowercased().hasSuffix(text.lowercased()) ?? false
    case .equalsIgnoringCase(let text): return value.text?.lowercased() == text.lowercased()
    case .wildcard(let pattern): return value.text.map(pattern.matches) ?? false
    case .numeric(let bounds):
      guard let number = value.numeric else { return false }
      return bounds.allSatisfy { $0.admits(number) }
    case .exists(let wanted): return wanted
    case .address(let range): return value.text.map(range.contains) ?? false
    case .anythingBut(let excluded): return !excluded.contains { $0.accepts(value) }
    }
  }
}

/// A bound on a number: `["<", 5]`.
struct NumericBound: Sendable, Hashable {
  enum Comparison: String, Sendable {
    case less = "<", atMost = "<=", equal = "=", atLeast = ">=", greater = ">"
  }

  var comparison: Comparison
  var bound: Double

  func admits(_ number: Double) -> Bool {
    switch comparison {
    case .less: number < bound
    case .atMost: number <= bound
    case .equal: number == bound
    case .atLeast: number >= bound
    case .greater: number > bound
    }
  }
}

/// A text in which `*` stands for any run of characters; `\*` and `\\` for themselves.
struct WildcardPattern: Sendable, Hashable {
  /// What lies between the stars.
  private let pieces: [[UInt8]]

  /// Nil where two stars follow each other or a backslash stands before anything but a star or a backslash.
  init?(_ text: String) {
    var pieces: [[UInt8]] = [[]]
    var wasStar = false
    var isEscaped = false
    for byte in text.utf8 {
      if isEscaped {
        guard byte == UInt8(ascii: "*") || byte == UInt8(ascii: "\\") else { return nil }
        pieces[pieces.count - 1].append(byte)
        isEscaped = false
        wasStar = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "*") {
        if wasStar { return nil }
        pieces.append([])
        wasStar = true
      } else {
        pieces[pieces.count - 1].append(byte)
        wasStar = false
      }
    }
    if isEscaped { return nil }
    self.pieces = pieces
  }

  func matches(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard let first = pieces.first, let last = pieces.last, bytes.starts(with: first) else { return false }
    if pieces.count == 1 { return bytes.count == first.count }
    guard bytes.count >= first.count + last.count, bytes.suffix(last.count).elementsEqual(last) else { return false }
    var place = first.count
    let end = bytes.count - last.count
    for piece in pieces[1..<pieces.count - 1] {
      guard let found = Self.find(piece, bytes, place, end) else { return false }
      place = found + piece.count
    }
    return true
  }

  private static func find(_ piece: [UInt8], _ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
    guard start + piece.count <= end else { return nil }
    return (start...end - piece.count).first { bytes[$0..<$0 + piece.count].elementsEqual(piece) }
  }
}
