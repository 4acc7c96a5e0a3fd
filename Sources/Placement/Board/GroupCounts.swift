/// How many tasks of each group each instance holds: a flat hash table, since few of all pairs occur.
struct GroupCounts: Sendable {
  /// Group + 1 in the upper half, row in the lower; 0 is an empty slot.
  private var keys: [UInt64]
  private var values: [Int32]
  /// Slots that hold a key, those whose count has gone back to zero included.
  private var used = 0
  private var mask: Int

  init(capacity: Int = 64) {
    var slots = 64
    while slots < capacity * 2 { slots *= 2 }
    keys = Array(repeating: 0, count: slots)
    values = Array(repeating: 0, count: slots)
    mask = slots - 1
  }

  private static func key(_ group: Int32, _ row: Int32) -> UInt64 {
    (UInt64(UInt32(bitPattern: group)) + 1) << 32 | UInt64(UInt32(bitPattern: row))
  }

  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) >> 32) & mask
    while keys[slot] != key, keys[slot] != 0 { slot = (slot + 1) & mask }
    return slot
  }

  subscript(group: Int32, row: Int32) -> Int32 {
    let key = Self.key(group, row)
    let slot = slot(of: key)
    return keys[slot] == key ? values[slot] : 0
  }

  mutating func add(_ difference: Int32, group: Int32, row: Int32) {
    let key = Self.key(group, row)
    var slot = slot(of: key)
    if keys[slot] == 0 {
      if used * 2 > mask {
        grow()
        slot = self.slot(of: key)
      }
      keys[slot] = key
      used += 1
    }
    values[slot] &+= difference
  }

  /// Makes room, and drops what has gone back to zero.
  private mutating func grow() {
    let oldKeys = keys
    let oldValues = values
    let living = values.reduce(0) { $0 + ($1 == 0 ? 0 : 1) }
    self = GroupCounts(capacity: living * 2)
    for index in oldKeys.indices where oldValues[index] != 0 {
      let slot = slot(of: oldKeys[index])
      keys[slot] = oldKeys[index]
      values[slot] = oldValues[index]
      used += 1
    }
  }
}
