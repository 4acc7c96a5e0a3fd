/// Finds a member by the bytes of its name: a small open-addressed hash table, built once for each schema.
struct MemberIndex: Sendable {
  private var slots: [UInt16]
  private var spans: [(start: UInt32, length: UInt32)]
  private var bytes: [UInt8] = []

  init(_ names: [String]) {
    var size = 4
    while size < names.count * 2 { size *= 2 }
    slots = Array(repeating: .max, count: size)
    spans = []
    for (index, name) in names.enumerated() {
      let utf8 = Array(name.utf8)
      spans.append((UInt32(bytes.count), UInt32(utf8.count)))
      bytes += utf8
      var slot = utf8.withUnsafeBufferPointer { Self.hash($0) } & (size - 1)
      while slots[slot] != .max { slot = (slot + 1) & (size - 1) }
      slots[slot] = UInt16(truncatingIfNeeded: index)
    }
  }

  func find(_ name: UnsafeBufferPointer<UInt8>) -> Int? {
    var slot = Self.hash(name) & (slots.count - 1)
    while slots[slot] != .max {
      let index = Int(slots[slot])
      if matches(name, spans[index].start, spans[index].length) { return index }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private func matches(_ name: UnsafeBufferPointer<UInt8>, _ start: UInt32, _ length: UInt32) -> Bool {
    guard name.count == Int(length) else { return false }
    for offset in 0..<name.count where bytes[Int(start) + offset] != name[offset] { return false }
    return true
  }

  /// FNV-1a: short names, no adversary who could gain from collisions (the table holds only the model's own names).
  private static func hash(_ name: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in name { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return Int(truncatingIfNeeded: (hash ^ (hash >> 29)) & 0xFFFF_FFFF)
  }
}
