/// Reads a pattern in Java's syntax.
struct PatternParser {
  private static let maximumDepth = 100

  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var depth = 0
  private var foldsCase = false

  init(_ source: String) { scalars = Array(source.unicodeScalars) }

  mutating func parse() throws(JavaPatternError) -> PatternNode {
    let node = try choice()
    if position < scalars.count { throw error("this closing parenthesis was never opened") }
    return node
  }

  private func error(at place: Int? = nil, _ reason: String) -> JavaPatternError {
    JavaPatternError(offset: place ?? position, reason: "in the pattern: \(reason)")
  }

  private func peek(_ ahead: Int = 0) -> Unicode.Scalar? {
    position + ahead < scalars.count ? scalars[position + ahead] : nil
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    if peek() != scalar { return false }
    position += 1
    return true
  }

  private mutating func choice() throws(JavaPatternError) -> PatternNode {
    depth += 1
    defer { depth -= 1 }
    if depth > Self.maximumDepth { throw error("nested more than \(Self.maximumDepth) deep") }
    var parts = [try sequence()]
    while take("|") { parts.append(try sequence()) }
    return parts.count == 1 ? parts[0] : .choice(parts)
  }

  private mutating func sequence() throws(JavaPatternError) -> PatternNode {
    var parts: [PatternNode] = []
    while let next = peek(), next != "|", next != ")" {
      if next == "\\", peek(1) == "Q" {
        parts += quotation()
        if let last = parts.popLast() { parts.append(try quantified(last)) }
      } else {
        parts.append(try quantified(try atom()))
      }
    }
    return .sequence(parts)
  }

  private mutating func quotation() -> [PatternNode] {
    position += 2
    var parts: [PatternNode] = []
    while let next = peek() {
      if next == "\\", peek(1) == "E" {
        position += 2
        break
      }
      parts.append(set(ScalarSet(next)))
      position += 1
    }
    return parts
  }

  private func set(_ set: ScalarSet) -> PatternNode { .set(foldsCase ? set.foldingCase : set) }

  private mutating func atom() throws(JavaPatternError) -> PatternNode {
    let start = position
    guard let next = peek() else { throw error("something is missing here") }
    position += 1
    switch next {
    case ".": return .set(.anything)
    case "^": return .textStart
    case "$": return .textEnd
    case "(": return try group(opening: start)
    case "[": return set(try bracket(opening: start))
    case "\\": return try escape()
    case "*", "+", "?": throw error(at: start, "nothing stands before \(next) that it could repeat")
    case "{": throw error(at: start, "nothing stands before { that it could repeat; a literal one is \\{")
    default: return set(ScalarSet(next))
    }
  }

  private mutating func group(opening: Int) throws(JavaPatternError) -> PatternNode {
    let foldedOutside = foldsCase
    if take("?") {
      if take("<") {
        if peek() == "=" || peek() == "!" { throw error(at: opening, "look-behind is not read") }
        while let next = peek(), next != ">" { position += next == ")" ? scalars.count : 1 }
        guard take(">") else { throw error(at: opening, "the group's name is never closed") }
      } else if take("i") {
        foldsCase = true
        if take(")") { return .empty }
        guard take(":") else { throw error("of the flags only i is read") }
      } else if !take(":") {
        throw error("groups beginning with ?\(peek().map(String.init) ?? "") are not read")
      }
    }
    let node = try choice()
    guard take(")") else { throw error(at: opening, "this group is never closed") }
    foldsCase = foldedOutside
    return node
  }

  private mutating func quantified(_ node: PatternNode) throws(JavaPatternError) -> PatternNode {
    var result = node
    while let next = peek() {
      let start = position
      let bounds: (Int, Int?)
      switch next {
      case "*": bounds = (0, nil)
      case "+": bounds = (1, nil)
      case "?": bounds = (0, 1)
      case "{": bounds = try counts()
      default: return result
      }
      if next != "{" { position += 1 }
      if case .repeated = result { throw error(at: start, "a quantifier stands on a quantifier") }
      if take("+") { throw error("possessive quantifiers are not read") }
      _ = take("?")
      result = .repeated(result, minimum: bounds.0, maximum: bounds.1)
    }
    return result
  }

  private mutating func counts() throws(JavaPatternError) -> (Int, Int?) {
    let opening = position
    position += 1
    guard let minimum = number() else { throw error(at: opening, "a count is missing after {") }
    var maximum: Int? = minimum
    if take(",") { maximum = number() }
    guard take("}") else { throw error(at: opening, "these counts are never closed") }
    if let maximum, maximum < minimum { throw error(at: opening, "the second count is below the first") }
    return (minimum, maximum)
  }

  private mutating func number() -> Int? {
    var value: Int?
    while let digit = peek(), ScalarSet.digits.contains(digit.value) {
      value = min(1_000_000, (value ?? 0) * 10 + Int(digit.value - 48))
      position += 1
    }
    return value
  }
}

extension PatternParser {
  private mutating func bracket(opening: Int) throws(JavaPatternError) -> ScalarSet {
    var ranges: [ClosedRange<UInt32>] = []
    let denied = take("^")
    var isFirst = true
    while let next = peek() {
      if next == "]", !isFirst {
        position += 1
        return ScalarSet(ranges, denied: denied)
      }
      if next == "[" { throw error("a class within a class is not read; a literal [ is \\[") }
      if next == "&", peek(1) == "&" { throw error("intersections of classes are not read") }
      isFirst = false
      let member = try classMember()
      guard let low = member.single, peek() == "-", let after = peek(1), after != "]" else {
        ranges += member.ranges
        continue
      }
      position += 1
      let end = position
      guard let high = try classMember().single, high >= low else {
        throw error(at: end, "this range ends before it begins")
      }
      ranges.append(low...high)
    }
    throw error(at: opening, "this class is never closed")
  }

  private mutating func classMember() throws(JavaPatternError) -> (ranges: [ClosedRange<UInt32>], single: UInt32?) {
    guard let next = peek() else { throw error("something is missing here") }
    position += 1
    guard next == "\\" else { return ([next.value...next.value], next.value) }
    guard case .set(let set) = try escape(inClass: true) else { throw error("this escape means nothing in a class") }
    let ranges = set.asRanges
    return (ranges, ranges.count == 1 && ranges[0].count == 1 ? ranges[0].lowerBound : nil)
  }

  /// What stands after a backslash.
  private mutating func escape(inClass: Bool = false) throws(JavaPatternError) -> PatternNode {
    let start = position - 1
    guard let next = peek() else { throw error(at: start, "nothing stands after the last backslash") }
    position += 1
    switch next {
    case "d": return .set(.digits)
    case "D": return .set(ScalarSet(ScalarSet.digits.ranges, denied: true))
    case "w": return .set(.words)
    case "W": return .set(ScalarSet(ScalarSet.words.ranges, denied: true))
    case "s": return .set(.spaces)
    case "S": return .set(ScalarSet(ScalarSet.spaces.ranges, denied: true))
    case "p", "P": return .set(try namedClass(denied: next == "P", at: start))
    case "t": return .set(ScalarSet("\t"))
    case "n": return .set(ScalarSet("\n"))
    case "r": return .set(ScalarSet("\r"))
    case "f": return .set(ScalarSet("\u{c}"))
    case "x": return .set(try hexadecimal(digits: 2, at: start))
    case "u": return .set(try hexadecimal(digits: 4, at: start))
    case "A" where !inClass: return .textStart
    case "z" where !inClass, "Z" where !inClass: return .textEnd
    case "b" where !inClass: return .wordBoundary(denied: false)
    case "B" where !inClass: return .wordBoundary(denied: true)
    case "1"..."9": throw error(at: start, "back references are not read")
    case "a"..."z", "A"..."Z", "0": throw error(at: start, "the escape \\\(next) is not read")
    default: return set(ScalarSet(next))
    }
  }

  private mutating func namedClass(denied: Bool, at start: Int) throws(JavaPatternError) -> ScalarSet {
    guard take("{") else { throw error(at: start, "expected {Name} after \\p") }
    var name = ""
    while let next = peek(), next != "}" {
      name.unicodeScalars.append(next)
      position += 1
    }
    guard take("}"), let set = ScalarSet.named[name] else {
      throw error(at: start, "of the named classes only the ASCII ones are read: \\p{Alpha}, \\p{Digit} and so on")
    }
    return ScalarSet(set.ranges, denied: denied)
  }

  private mutating func hexadecimal(digits: Int, at start: Int) throws(JavaPatternError) -> ScalarSet {
    var text = ""
    while text.unicodeScalars.count < digits, let next = peek() {
      text.unicodeScalars.append(next)
      position += 1
    }
    guard text.unicodeScalars.count == digits, let value = UInt32(text, radix: 16), let scalar = Unicode.Scalar(value)
    else { throw error(at: start, "expected \(digits) hexadecimal digits") }
    return ScalarSet(scalar)
  }
}
