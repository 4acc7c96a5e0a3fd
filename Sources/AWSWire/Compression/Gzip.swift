/// Unpacks gzip (RFC 1952), in which clients send large requests of CloudWatch.
enum Gzip {
  /// - Throws: for anything that is not gzip, is damaged, or unpacks to more than `limit` bytes.
  static func unpacked(_ bytes: [UInt8], limit: Int) throws(WireFault) -> [UInt8] {
    let start = try header(bytes)
    guard bytes.count >= start + 8 else { throw WireFault("the compressed body ends too early") }
    var inflate = Inflate(bytes[start..<bytes.count - 8], limit: limit)
    let plain = try inflate.run()
    let end = inflate.end
    guard end + 8 == bytes.count else { throw WireFault("there is more behind the compressed body", at: end) }
    guard word(bytes, end) == CRC32.of(plain), word(bytes, end + 4) == UInt32(truncatingIfNeeded: plain.count) else {
      throw WireFault("the compressed body is damaged: its checksum differs")
    }
    return plain
  }

  /// Where the compressed data begins.
  private static func header(_ bytes: [UInt8]) throws(WireFault) -> Int {
    guard bytes.count >= 18, bytes[0] == 0x1F, bytes[1] == 0x8B, bytes[2] == 8 else {
      throw WireFault("the body is not compressed with gzip")
    }
    let flags = bytes[3]
    var place = 10
    if flags & 4 != 0 { place += 2 + Int(bytes[place]) + Int(bytes[place + 1]) << 8 }
    for flag: UInt8 in [8, 16] where flags & flag != 0 {
      while place < bytes.count, bytes[place] != 0 { place += 1 }
      place += 1
    }
    return flags & 2 != 0 ? place + 2 : place
  }

  private static func word(_ bytes: [UInt8], _ at: Int) -> UInt32 {
    (0..<4).reduce(0) { $0 | UInt32(bytes[at + $1]) << UInt32(8 * $1) }
  }
}

/// The checksum of gzip (ISO 3309).
enum CRC32 {
  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { crc, _ in crc & 1 == 1 ? 0xEDB8_8320 ^ (crc >> 1) : crc >> 1 }
  }

  static func of(_ bytes: [UInt8]) -> UInt32 {
    var crc: UInt32 = 0xFFFF_FFFF
    for byte in bytes { crc = table[Int((crc ^ UInt32(byte)) & 255)] ^ (crc >> 8) }
    return ~crc
  }
}
