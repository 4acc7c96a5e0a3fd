/// Reads the regular expressions of the service models, which follow Java's syntax.
struct PatternParser {
  private let text: [Unicode.Scalar]
  private var place = 0
  private var depth = 0
  private var isBroken = false

  init(_ pattern: String) { text = Array(pattern.unicodeScalars) }

  /// The whole pattern; nil when it holds what this parser does not know.
  mutating func parse() -> PatternNode? {
    let node = alternatives()
    return isBroken || place < text.count ? nil : node
  }

  private mutating func alternatives() -> PatternNode {
    depth += 1
    defer { depth -= 1 }
    guard depth < 50 else { return broken() }
    var found = [sequence()]
    while take("|") { found.append(sequence()) }
    return found.count == 1 ? found[0] : .alternatives(found)
  }

  private mutating func sequence() -> PatternNode {
    var parts: [PatternNode] = []
    while !isBroken, let next = peek(), next != "|", next != ")" { parts.append(repetition(of: atom())) }
    return parts.count == 1 ? parts[0] : parts.isEmpty ? .empty : .sequence(parts)
  }

  private mutating func repetition(of atom: PatternNode) -> PatternNode {
    if take("*") { return .repeated(atom, 0, nil) }
    if take("+") { return .repeated(atom, 1, nil) }
    if take("?") { return .repeated(atom, 0, 1) }
    guard take("{") else { return atom }
    guard let least = number() else { return broken() }
    var most: Int? = least
    if take(",") { most = number() }
    guard take("}"), least <= 1000, (most ?? 0) <= 1000 else { return broken() }
    return .repeated(atom, least, most)
  }

  private mutating func atom() -> PatternNode {
    guard let next = pop() else { return broken() }
    switch next {
    case "(": return group()
    case "[": return .set(characterClass())
    case ".": return .set(.any)
    case "^": return .start
    case "$": return .end
    case "\\": return .set(escape())
    case "*", "+", "?": return broken()
    default: return .set(ScalarSet(next.value...next.value))
    }
  }

  private mutating func group() -> PatternNode {
    var lookahead: Bool?
    if take("?") {
      switch pop() {
      case "!": lookahead = true
      case "=": lookahead = false
      case ":": break
      default: return broken()
      }
    }
    let inner = alternatives()
    guard take(")") else { return broken() }
    return lookahead.map { .lookahead(inner, negated: $0) } ?? inner
  }

  private mutating func characterClass() -> ScalarSet {
    var set = ScalarSet()
    let isNegated = take("^")
    var isClosed = false
    while !isClosed, let next = pop() {
      if next == "]" {
        isClosed = true
        continue
      }
      if next == "[" {
        set.formUnion(characterClass())
        continue
      }
      if next == "\\", let named = namedSet() {
        set.formUnion(named)
        continue
      }
      let low = next == "\\" ? escapedCode() : next.value
      if peek() == "-", place + 1 < text.count, text[place + 1] != "]" {
        place += 1
        let end = pop() ?? "]"
        let high = end == "\\" ? escapedCode() : end.value
        guard low <= high else {
          isBroken = true
          break
        }
        set.insert(low...high)
      } else {
        set.insert(low...low)
      }
    }
    if !isClosed { isBroken = true }
    set.isNegated = isNegated
    return set
  }

  private mutating func escape() -> ScalarSet {
    if let named = namedSet() { return named }
    let code = escapedCode()
    return ScalarSet(code...code)
  }

  /// A set that stands behind a backslash; nil, with nothing consumed, where a single character does.
  private mutating func namedSet() -> ScalarSet? {
    guard let next = peek() else { return nil }
    var set: ScalarSet
    switch next {
    case "d", "D": set = .digits
    case "w", "W": set = .word
    case "s", "S": set = .spaces
    case "p":
      place += 1
      return property()
    default: return nil
    }
    place += 1
    set.isNegated = next.value < 97
    return set
  }

  private mutating func property() -> ScalarSet {
    var name = ""
    if take("{") { while let next = pop(), next != "}" { name.unicodeScalars.append(next) } }
    var set = ScalarSet()
    switch name {
    case "L": set.insert(.letter)
    case "N": set.insert(.number)
    case "Z": set.insert(.separator)
    case "Print": set.insert(0x20...0x7E)
    case "Graph": set.insert(0x21...0x7E)
    case "Alnum":
      set = ScalarSet(48...57)
      set.insert(65...90)
      set.insert(97...122)
    case "ASCII": set.insert(0...0x7F)
    default: isBroken = true
    }
    return set
  }

  private mutating func escapedCode() -> UInt32 {
    switch pop() {
    case "n": return 0x0A
    case "r": return 0x0D
    case "t": return 0x09
    case "f": return 0x0C
    case "x": return hexadecimal(2)
    case "u": return unicode()
    case let next?: return next.value
    case nil:
      isBroken = true
      return 0
    }
  }

  /// `\uXXXX`; two halves of a surrogate pair are one character.
  private mutating func unicode() -> UInt32 {
    let code = hexadecimal(4)
    guard (0xD800..<0xDC00).contains(code), place + 1 < text.count, text[place] == "\\", text[place + 1] == "u" else {
      return code
    }
    place += 2
    return 0x10000 + (code - 0xD800) << 10 + (hexadecimal(4) & 0x3FF)
  }

  private mutating func hexadecimal(_ digits: Int) -> UInt32 {
    var code: UInt32 = 0
    for _ in 0..<digits {
      guard let digit = pop().flatMap({ Character($0).hexDigitValue }) else {
        isBroken = true
        return 0
      }
      code = code << 4 | UInt32(digit)
    }
    return code
  }

  private mutating func number() -> Int? {
    var value: Int?
    while let next = peek(), let digit = Character(next).wholeNumberValue, value ?? 0 < 10_000 {
      value = (value ?? 0) * 10 + digit
      place += 1
    }
    return value
  }

  private mutating func broken() -> PatternNode {
    isBroken = true
    return .empty
  }

  private func peek() -> Unicode.Scalar? { place < text.count ? text[place] : nil }

  private mutating func pop() -> Unicode.Scalar? {
    guard place < text.count else { return nil }
    place += 1
    return text[place - 1]
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard peek() == scalar else { return false }
    place += 1
    return true
  }
}
