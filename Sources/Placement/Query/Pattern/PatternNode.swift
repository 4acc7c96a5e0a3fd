/// A set of characters: ranges, or everything but them.
struct ScalarSet: Hashable, Sendable {
  var ranges: [ClosedRange<UInt32>] = []
  var isDenied = false

  init(_ ranges: [ClosedRange<UInt32>] = [], denied: Bool = false) {
    self.ranges = ranges
    isDenied = denied
  }

  init(_ scalar: Unicode.Scalar) { self.init([scalar.value...scalar.value]) }

  func contains(_ value: UInt32) -> Bool {
    for range in ranges where range.contains(value) { return !isDenied }
    return isDenied
  }

  /// The same as ranges alone, so that a denied set can become part of a larger one.
  var asRanges: [ClosedRange<UInt32>] {
    if !isDenied { return ranges }
    var result: [ClosedRange<UInt32>] = []
    var next: UInt32 = 0
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if range.lowerBound > next { result.append(next...(range.lowerBound - 1)) }
      next = max(next, range.upperBound + 1)
    }
    if next <= 0x10_FFFF { result.append(next...0x10_FFFF) }
    return result
  }

  /// With the other case of each ASCII letter added, as Java's flag `i` does.
  var foldingCase: ScalarSet {
    var folded = ranges
    for range in ranges {
      for (letters, other) in [(UInt32(65)...90, Int32(32)), (97...122, -32)] where range.overlaps(letters) {
        let common = range.clamped(to: letters)
        folded.append(shift(common.lowerBound, by: other)...shift(common.upperBound, by: other))
      }
    }
    return ScalarSet(folded, denied: isDenied)
  }

  private func shift(_ value: UInt32, by distance: Int32) -> UInt32 { UInt32(Int32(value) + distance) }

  static let digits = ScalarSet([48...57])
  static let words = ScalarSet([48...57, 65...90, 95...95, 97...122])
  static let spaces = ScalarSet([9...13, 32...32])
  /// What `.` stands for: everything but line ends.
  static let anything = ScalarSet([10...10, 13...13, 0x85...0x85, 0x2028...0x2029], denied: true)

  /// The ASCII classes of `\p{…}`.
  static let named: [String: ScalarSet] = [
    "Lower": ScalarSet([97...122]), "Upper": ScalarSet([65...90]), "ASCII": ScalarSet([0...127]),
    "Alpha": ScalarSet([65...90, 97...122]), "Digit": digits, "Alnum": ScalarSet([48...57, 65...90, 97...122]),
    "Punct": ScalarSet([33...47, 58...64, 91...96, 123...126]), "Graph": ScalarSet([33...126]),
    "Print": ScalarSet([32...126]), "Blank": ScalarSet([9...9, 32...32]), "Cntrl": ScalarSet([0...31, 127...127]),
    "XDigit": ScalarSet([48...57, 65...70, 97...102]), "Space": spaces,
  ]
}

/// A pattern as read.
indirect enum PatternNode: Hashable, Sendable {
  case empty
  case set(ScalarSet)
  case textStart, textEnd
  case wordBoundary(denied: Bool)
  case sequence([PatternNode])
  case choice([PatternNode])
  /// `maximum` nil: without end.
  case repeated(PatternNode, minimum: Int, maximum: Int?)

  /// Characters of any kind, line ends included, as many as there are.
  static let anyText = PatternNode.repeated(.set(ScalarSet(denied: true)), minimum: 0, maximum: nil)

  /// How many steps it compiles to, or a number too large to compile.
  var size: Int {
    switch self {
    case .empty: 0
    case .set, .textStart, .textEnd, .wordBoundary: 1
    case .sequence(let parts): parts.reduce(0) { Self.capped($0 + $1.size) }
    case .choice(let parts): parts.reduce(0) { Self.capped($0 + $1.size + 2) }
    case .repeated(let inner, let minimum, let maximum):
      Self.capped((inner.size + 2) * Self.capped(max(1, maximum ?? minimum + 1)))
    }
  }

  private static func capped(_ value: Int) -> Int { min(value, 1_000_000) }
}
