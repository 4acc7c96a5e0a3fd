/// Who wins among instances that a strategy likes equally well.
///
/// ECS does not say how it breaks ties. Each placement here draws an order of all instances from a seed; the first in it
/// among the best wins. One seed gives one sequence of placements; several seeds show whether a plan depends on luck.
public struct TieBreak: Sendable, Hashable {
  private var generator: SplitMix64?

  /// Each placement draws an order of its own.
  public init(seed: UInt64) { generator = SplitMix64(seed: seed) }

  private init() { generator = nil }

  /// Ties always go to the lowest row. Packs more tightly than ECS would: for tests and for lower bounds.
  public static let lowestRow = TieBreak()

  /// Draws the order for one placement among `rows` instances.
  public mutating func draw(rows: Int) -> RowOrder {
    guard generator != nil else { return RowOrder(rows: rows) }
    let first = generator?.next() ?? 0
    let second = generator?.next() ?? 0
    return RowOrder(rows: rows, first, second)
  }
}

/// A pseudo-random order of instances, computed instead of stored: rank and row follow from each other in a few steps.
///
/// Ranks range over the next power of two above the number of rows, so some belong to no row.
public struct RowOrder: Sendable, Hashable {
  private let mask: UInt32
  private let shift: UInt32
  private let offset: UInt32
  private let multiplier: UInt32
  private let inverse: UInt32
  private let isIdentity: Bool

  /// The order of the rows themselves.
  public init(rows: Int) {
    self.init(rows: rows, offset: 0, multiplier: 1, isIdentity: true)
  }

  init(rows: Int, _ first: UInt64, _ second: UInt64) {
    self.init(
      rows: rows, offset: UInt32(truncatingIfNeeded: first), multiplier: UInt32(truncatingIfNeeded: second) | 1,
      isIdentity: false)
  }

  private init(rows: Int, offset: UInt32, multiplier: UInt32, isIdentity: Bool) {
    let bits = UInt32(max(1, 32 - UInt32(max(1, rows) - 1).leadingZeroBitCount))
    mask = bits >= 32 ? .max : (1 << bits) - 1
    shift = (bits + 1) / 2
    self.offset = offset
    self.multiplier = multiplier
    self.isIdentity = isIdentity
    // Newton's iteration for the inverse of an odd number modulo 2³²: each step doubles the correct bits, from three.
    var inverse = multiplier
    for _ in 0..<4 { inverse = inverse &* (2 &- multiplier &* inverse) }
    self.inverse = inverse
  }

  /// How many ranks there are: every rank below it is a row's or nobody's.
  public var ranks: Int { Int(mask) + 1 }

  /// The place of `row` in the order; lower wins.
  public func rank(of row: Int32) -> UInt32 {
    if isIdentity { return UInt32(bitPattern: row) }
    var x = (UInt32(bitPattern: row) &+ offset) & mask
    x = (x &* multiplier) & mask
    x ^= x >> shift
    return (x &* multiplier) & mask
  }

  /// The row at `rank`; may lie beyond the last row.
  public func row(at rank: UInt32) -> Int32 {
    if isIdentity { return Int32(bitPattern: rank) }
    var x = (rank &* inverse) & mask
    x ^= x >> shift
    x = (x &* inverse) & mask
    return Int32(bitPattern: (x &- offset) & mask)
  }
}
