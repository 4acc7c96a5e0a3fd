/// A running digest (FNV-1a, 64 bits) of what happened: two runs are the same exactly if their digests are.
public struct TraceDigest: Sendable, Hashable {
  public private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  public init() {}

  public mutating func combine(_ text: String) {
    for byte in text.utf8 { step(byte) }
    step(0)
  }

  public mutating func combine(_ number: UInt64) {
    var number = number
    for _ in 0..<8 {
      step(UInt8(truncatingIfNeeded: number))
      number >>= 8
    }
  }

  public mutating func combine(_ number: Int64) { combine(UInt64(bitPattern: number)) }

  public mutating func combine(bytes: some Sequence<UInt8>) {
    for byte in bytes { step(byte) }
    step(0)
  }

  private mutating func step(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }

  /// Sixteen hexadecimal digits.
  public var text: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
