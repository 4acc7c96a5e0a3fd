/// Base64 with padding, as RFC 4648 says.
enum Base64 {
  private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  static func encode(_ bytes: some Collection<UInt8>, into result: inout [UInt8]) {
    var bits: UInt32 = 0
    var count = 0
    for byte in bytes {
      bits = bits << 8 | UInt32(byte)
      count += 1
      if count == 3 {
        for shift in [18, 12, 6, 0] as [UInt32] { result.append(letters[Int(bits >> shift & 63)]) }
        (bits, count) = (0, 0)
      }
    }
    let padding = UInt8(ascii: "=")
    if count == 1 {
      result += [letters[Int(bits >> 2 & 63)], letters[Int(bits << 4 & 63)], padding, padding]
    } else if count == 2 {
      result += [letters[Int(bits >> 10 & 63)], letters[Int(bits >> 4 & 63)], letters[Int(bits << 2 & 63)], padding]
    }
  }

  /// Decodes text, with or without line ends; nil for anything that is not Base64.
  static func decode(_ text: some Collection<UInt8>) -> [UInt8]? {
    var result: [UInt8] = []
    result.reserveCapacity(text.count / 4 * 3)
    var bits: UInt32 = 0
    var (count, padding) = (0, 0)
    for byte in text {
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") || byte == UInt8(ascii: " ") { continue }
      if byte == UInt8(ascii: "=") {
        padding += 1
        continue
      }
      guard padding == 0, let value = value(byte) else { return nil }
      bits = bits << 6 | UInt32(value)
      count += 1
      if count == 4 {
        result += [UInt8(bits >> 16 & 255), UInt8(bits >> 8 & 255), UInt8(bits & 255)]
        (bits, count) = (0, 0)
      }
    }
    switch (count, padding) {
    case (0, 0): return result
    case (2, 2), (2, 0): return result + [UInt8(bits >> 4 & 255)]
    case (3, 1), (3, 0): return result + [UInt8(bits >> 10 & 255), UInt8(bits >> 2 & 255)]
    default: return nil
    }
  }

  private static func value(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte - UInt8(ascii: "A")
    case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - UInt8(ascii: "a") + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0") + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}
