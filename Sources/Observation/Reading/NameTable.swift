/// Values by name, each worked out when its name first comes: for a hundred thousand rows that name a few thousand others.
///
/// A hash of its own, eight bytes at a time: the names are those of one's own resources, from nobody who would have them
/// collide, and there are several look-ups for each row of every read.
struct NameTable<Value> {
  private var slots: [Int32] = []
  private(set) var names: [String] = []
  private var values: [Value] = []

  @discardableResult
  mutating func value(_ name: String, _ make: (String) throws -> Value) rethrows -> Value {
    if names.count * 2 >= slots.count { grow() }
    let slot = slot(of: name)
    if slots[slot] >= 0 { return values[Int(slots[slot])] }
    let value = try make(name)
    slots[slot] = Int32(names.count)
    names.append(name)
    values.append(value)
    return value
  }

  /// The value under a name that has come; nil where it has not.
  func known(_ name: String) -> Value? {
    if slots.isEmpty { return nil }
    let slot = slot(of: name)
    return slots[slot] < 0 ? nil : values[Int(slots[slot])]
  }

  /// Where the name stands, or would.
  private func slot(of name: String) -> Int {
    let mask = slots.count - 1
    var slot = Self.hash(name) & mask
    while slots[slot] >= 0, names[Int(slots[slot])] != name { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: max(32, slots.count * 2))
    for (index, name) in names.enumerated() { slots[slot(of: name)] = Int32(index) }
  }

  private static func hash(_ name: String) -> Int {
    var name = name
    return name.withUTF8 { bytes in
      let raw = UnsafeRawBufferPointer(bytes)
      var hash = UInt64(bytes.count)
      var offset = 0
      while offset + 8 <= bytes.count {
        hash = (hash ^ raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) &* 0x9E37_79B9_7F4A_7C15
        hash ^= hash >> 32
        offset += 8
      }
      while offset < bytes.count {
        hash = (hash ^ UInt64(raw[offset])) &* 0x9E37_79B9_7F4A_7C15
        offset += 1
      }
      return Int(truncatingIfNeeded: (hash ^ hash >> 32) & 0x7FFF_FFFF)
    }
  }
}
