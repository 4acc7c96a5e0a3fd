internal import Synchronization

/// The client's randomness: jitter and tokens. A seeded generator gives the same sequence each run.
public final class RandomSource: Sendable {
  private let generator: Mutex<any RandomNumberGenerator & Sendable>

  public init(_ generator: any RandomNumberGenerator & Sendable) { self.generator = Mutex(generator) }

  /// A number from zero up to, but not including, one.
  public func fraction() -> Double {
    Double(next() >> 11) * 0x1p-53
  }

  /// A number in `range`, both ends included.
  public func integer(in range: ClosedRange<Int>) -> Int {
    generator.withLock { generator in
      var copy = generator
      defer { generator = copy }
      return Int.random(in: range, using: &copy)
    }
  }

  /// A random identifier in the form of a UUID, version 4 (RFC 9562 §5.4).
  public func token() -> String {
    let high = next() & 0xFFFF_FFFF_FFFF_0FFF | 0x4000
    let low = next() & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
    let digits = Self.hex(high) + Self.hex(low)
    var token = ""
    for (index, digit) in digits.enumerated() {
      if [8, 12, 16, 20].contains(index) { token.append("-") }
      token.append(digit)
    }
    return token
  }

  private func next() -> UInt64 { generator.withLock { $0.next() } }

  private static func hex(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
