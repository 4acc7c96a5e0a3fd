/// A bucket of tokens that fills with time: a call takes one, and is refused where there is none.
struct TokenBucket: Sendable {
  /// How many calls can come at once, and how many a second for good.
  struct Size: Sendable, Hashable {
    var burst: Double
    var perSecond: Double

    init(_ burst: Double, _ perSecond: Double) {
      self.burst = burst
      self.perSecond = perSecond
    }
  }

  private let size: Size
  private var tokens: Double
  private var filledAt: VirtualInstant

  /// A full one.
  init(_ size: Size, at now: VirtualInstant) {
    self.size = size
    tokens = size.burst
    filledAt = now
  }

  /// Whether so many tokens are there.
  mutating func has(_ count: Double, at now: VirtualInstant) -> Bool {
    tokens = min(size.burst, tokens + (now - filledAt).secondsValue * size.perSecond)
    filledAt = now
    // A hundredth of a microsecond's filling is not to be missed for the sake of binary fractions.
    return tokens + 1e-9 >= count
  }

  mutating func take(_ count: Double) { tokens -= count }
}
