/// A regular expression of a service model, matched against a whole text as AWS does.
///
/// Made for what the models hold: classes, groups, alternatives, repetitions, anchors and lookahead. It runs all
/// alternatives side by side instead of trying one after the other, so that no text, however malicious, takes more
/// than its length times the pattern's; the sandbox matches what strangers send.
public struct AWSPattern: Sendable {
  private let program: PatternProgram
  /// The one class of a pattern such as `[a-z]+`, which most are; needs no program.
  private let simple: (set: ScalarSet, least: Int)?

  /// - Returns: nil for a pattern that uses what the models never do.
  public init?(_ text: String) {
    var parser = PatternParser(text)
    guard let node = parser.parse() else { return nil }
    if case .repeated(.set(let set), let least, nil) = node, least <= 1 {
      simple = (set, least)
    } else {
      simple = nil
    }
    program = PatternProgram(node)
  }

  public func matches(_ text: some StringProtocol) -> Bool {
    let scalars = text.unicodeScalars
    if let simple {
      return (simple.least == 0 || !scalars.isEmpty) && scalars.allSatisfy { simple.set.contains($0) }
    }
    return program.run(Array(scalars), from: 0, toEnd: true)
  }
}

/// The parts of a pattern.
indirect enum PatternNode {
  case empty
  case set(ScalarSet)
  case sequence([PatternNode])
  case alternatives([PatternNode])
  /// At least and at most so often; nil is without limit.
  case repeated(PatternNode, Int, Int?)
  case start
  case end
  case lookahead(PatternNode, negated: Bool)
}

/// A set of characters: a bitmap for ASCII, ranges and categories for the rest.
struct ScalarSet: Sendable {
  enum Category: Sendable { case letter, number, separator }

  private var low: (UInt64, UInt64) = (0, 0)
  private var ranges: [ClosedRange<UInt32>] = []
  private var categories: [Category] = []
  var isNegated = false

  init() {}

  init(_ range: ClosedRange<UInt32>) { insert(range) }

  static let any: ScalarSet = {
    // Java's dot leaves out the ends of lines.
    var set = ScalarSet()
    for end: UInt32 in [0x0A, 0x0D, 0x85, 0x2028, 0x2029] { set.insert(end...end) }
    set.isNegated = true
    return set
  }()

  static let digits = ScalarSet(48...57)
  static let spaces: ScalarSet = {
    var set = ScalarSet(9...13)
    set.insert(32...32)
    return set
  }()
  static let word: ScalarSet = {
    var set = digits
    set.insert(65...90)
    set.insert(95...95)
    set.insert(97...122)
    return set
  }()

  mutating func insert(_ range: ClosedRange<UInt32>) {
    var code = range.lowerBound
    while code <= range.upperBound, code < 128 {
      if code < 64 { low.0 |= 1 << UInt64(code) } else { low.1 |= 1 << UInt64(code - 64) }
      code += 1
    }
    if range.upperBound >= 128 { ranges.append(max(128, range.lowerBound)...range.upperBound) }
  }

  mutating func insert(_ category: Category) {
    categories.append(category)
    for code in UInt32(0)..<128 {
      if let scalar = Unicode.Scalar(code), Self.category(of: scalar) == category { insert(code...code) }
    }
  }

  mutating func formUnion(_ other: ScalarSet) {
    if other.isNegated {
      // Only `\D`, `\W` and `\S` inside a class come here: everything but a set of ASCII.
      low.0 |= ~other.low.0
      low.1 |= ~other.low.1
      ranges.append(128...0x10FFFF)
      return
    }
    low.0 |= other.low.0
    low.1 |= other.low.1
    ranges += other.ranges
    categories += other.categories
  }

  func contains(_ scalar: Unicode.Scalar) -> Bool { holds(scalar) != isNegated }

  private func holds(_ scalar: Unicode.Scalar) -> Bool {
    let code = scalar.value
    if code < 64 { return low.0 >> UInt64(code) & 1 == 1 }
    if code < 128 { return low.1 >> UInt64(code - 64) & 1 == 1 }
    if ranges.contains(where: { $0.contains(code) }) { return true }
    guard !categories.isEmpty, let category = Self.category(of: scalar) else { return false }
    return categories.contains(category)
  }

  private static func category(of scalar: Unicode.Scalar) -> Category? {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: .letter
    case .decimalNumber, .letterNumber, .otherNumber: .number
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: .separator
    default: nil
    }
  }
}
