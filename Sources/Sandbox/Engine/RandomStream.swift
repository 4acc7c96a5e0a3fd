/// What the sandbox draws lots for. Each concern has a stream of its own, so that one more draw in one place does not
/// shift the outcome of any other.
enum RandomConcern: String, CaseIterable, Sendable {
  case identifiers, placement, taskPull, taskStart, taskStop, taskRun, taskHealth, dynamicPorts
  case instanceBoot, instanceStop, agent, zones, groups, scaleIn, scheduler, load, messages, tokens, network, spot
}

/// A seeded generator (xoshiro256**, seeded through SplitMix64): the same seed gives the same numbers everywhere.
public struct RandomStream: RandomNumberGenerator, Sendable {
  private var state: (UInt64, UInt64, UInt64, UInt64)

  public init(seed: UInt64) {
    var mixer = SplitMix(state: seed)
    state = (mixer.next(), mixer.next(), mixer.next(), mixer.next())
  }

  /// A stream that depends on a seed and on what it is for.
  public init(seed: UInt64, label: String) {
    var digest = TraceDigest()
    digest.combine(seed)
    digest.combine(label)
    self.init(seed: digest.value)
  }

  /// Where the stream stands, as four numbers.
  var exact: String { [state.0, state.1, state.2, state.3].map { String($0) }.joined(separator: " ") }

  /// A stream that stands where ``exact`` says; nil for what says nothing.
  init?(exact text: String) {
    let numbers = text.split(separator: " ").compactMap { UInt64($0) }
    guard numbers.count == 4 else { return nil }
    state = (numbers[0], numbers[1], numbers[2], numbers[3])
  }

  public mutating func next() -> UInt64 {
    let result = Self.rotate(state.1 &* 5, 7) &* 9
    let shifted = state.1 << 17
    state.2 ^= state.0
    state.3 ^= state.1
    state.1 ^= state.2
    state.0 ^= state.3
    state.2 ^= shifted
    state.3 = Self.rotate(state.3, 45)
    return result
  }

  /// A number from 0 up to but not including 1.
  public mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// Lower-case hexadecimal digits.
  public mutating func hexadecimal(_ count: Int) -> String {
    String(unsafeUninitializedCapacity: count) { bytes in
      var bits: UInt64 = 0
      for place in 0..<count {
        if place % 16 == 0 { bits = next() }
        bytes[place] = Self.digit(bits)
        bits >>= 4
      }
      return count
    }
  }

  /// An identifier in the form of a UUID.
  public mutating func uuid() -> String {
    String(unsafeUninitializedCapacity: 36) { bytes in
      var bits: UInt64 = 0
      var digits = 0
      for place in 0..<36 {
        if place == 8 || place == 13 || place == 18 || place == 23 {
          bytes[place] = UInt8(ascii: "-")
          continue
        }
        if digits % 16 == 0 { bits = next() }
        bytes[place] = Self.digit(bits)
        bits >>= 4
        digits += 1
      }
      return 36
    }
  }

  /// The hexadecimal digit of the lowest four bits.
  private static func digit(_ bits: UInt64) -> UInt8 {
    let value = UInt8(truncatingIfNeeded: bits & 15)
    return value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }

  private static func rotate(_ x: UInt64, _ k: UInt64) -> UInt64 { (x << k) | (x >> (64 - k)) }
}

private struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// The streams of one Region.
struct RandomStreams {
  private var streams: [RandomConcern: RandomStream] = [:]

  init(seed: UInt64, world: String) {
    for concern in RandomConcern.allCases {
      streams[concern] = RandomStream(seed: seed, label: "\(world)/\(concern.rawValue)")
    }
  }

  subscript(concern: RandomConcern) -> RandomStream {
    get { streams[concern] ?? RandomStream(seed: 0) }
    _modify { yield &streams[concern, default: RandomStream(seed: 0)] }
  }
}
