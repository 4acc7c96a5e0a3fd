/// A hash that is the same in every process and on every machine, taken eight bytes at a time: what a large state wants, of
/// which each pass asks. Two multiplicative mixes over 64 bits, with odd multipliers of their own.
///
/// Not cryptographic: it tells states apart, it does not protect them.
struct WordHasher {
  private var a: UInt64 = 0xcbf2_9ce4_8422_2325
  private var b: UInt64 = 0x6c62_272e_07bb_0142

  mutating func combine(_ value: Int) { mix(UInt64(bitPattern: Int64(value))) }

  /// The length closes a text, so that no two rows of texts run together.
  mutating func combine(_ value: String) {
    var value = value
    value.withUTF8 { bytes in
      let words = bytes.count / 8
      for index in 0..<words {
        mix(
          UInt64(littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index * 8, as: UInt64.self)))
      }
      var rest: UInt64 = 0
      for index in words * 8..<bytes.count { rest = rest << 8 | UInt64(bytes[index]) }
      mix(rest)
      mix(UInt64(bytes.count))
    }
  }

  private mutating func mix(_ word: UInt64) {
    a = (a ^ word) &* 0x9e37_79b9_7f4a_7c15
    a ^= a >> 32
    b = (b ^ (word << 31 | word >> 33)) &* 0xd6e8_feb8_6659_fd93
    b ^= b >> 29
  }

  /// 32 hexadecimal digits.
  func hex() -> String { StableHasher.digits(a) + StableHasher.digits(b) }
}
