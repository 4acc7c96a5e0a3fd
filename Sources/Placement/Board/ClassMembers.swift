/// Which rows belong to which attribute class, as bits: a word for each block of rows and each class.
///
/// Only the first 64 classes have bits; with more classes than that, searches look each row's class up instead.
struct ClassMembers: Sendable {
  static let limit = 64

  private(set) var words = Column<UInt64>()

  mutating func makeRoom(for row: Int) { words.extend(to: (row / Offers.blockSize + 1) * Self.limit, with: 0) }

  mutating func add(_ row: Int, to attributeClass: Int32) { flip(row, attributeClass) }
  mutating func remove(_ row: Int, from attributeClass: Int32) { flip(row, attributeClass) }

  private mutating func flip(_ row: Int, _ attributeClass: Int32) {
    if attributeClass >= Self.limit { return }
    words[row / Offers.blockSize * Self.limit + Int(attributeClass)] ^= 1 << UInt64(row % Offers.blockSize)
  }
}
