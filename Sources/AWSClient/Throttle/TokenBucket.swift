/// One bucket of the budget: a pure value over time that is passed in.
///
/// Tokens may be owed: who comes when the bucket is empty takes his token and learns how long to wait for it, so that
/// callers pass in the order in which they came. After AWS throttled, the bucket fills at half the rate, and then
/// recovers, linearly, over a minute.
struct TokenBucket: Sendable, Hashable {
  /// The slowest it gets: a sixteenth of its rate.
  static let leastPace = 1.0 / 16
  static let recovery = Duration.seconds(60)
  /// Refusals this close together are one: those calls left before any of them could know.
  static let refusalWindow = Duration.seconds(1)

  let quota: ThrottleQuota
  private(set) var tokens: Double
  private var refilledAt: Duration
  /// The pace right after the last refusal, and when that was.
  private var lastPace = 1.0
  private var refusedAt: Duration?

  /// A full bucket.
  init(quota: ThrottleQuota, at instant: Duration) {
    self.quota = quota
    tokens = quota.burst
    refilledAt = instant
  }

  /// The part of its rate at which the bucket fills at `instant`.
  func pace(at instant: Duration) -> Double {
    guard let refusedAt else { return 1 }
    let recovered = (instant - refusedAt).inSeconds / Self.recovery.inSeconds
    return min(1, lastPace + max(0, recovered))
  }

  /// Takes a token and says how long to wait for it; takes none and returns nil when that is longer than `limit`.
  mutating func take(at instant: Duration, waitLimit limit: Duration) -> Duration? {
    refill(at: instant)
    let owed = 1 - tokens
    let wait = owed <= 0 ? .zero : Duration.seconds(owed / (quota.refillPerSecond * pace(at: instant)))
    guard wait <= limit else { return nil }
    tokens -= 1
    return wait
  }

  /// Gives back a token that was taken and not used.
  mutating func giveBack() { tokens = min(quota.burst, tokens + 1) }

  /// AWS refused a call: others use the same quota, or it is smaller than it was thought to be.
  mutating func refused(at instant: Duration) {
    refill(at: instant)
    tokens = min(tokens, 0)
    if let refusedAt, instant - refusedAt < Self.refusalWindow { return }
    lastPace = max(Self.leastPace, pace(at: instant) / 2)
    refusedAt = instant
  }

  private mutating func refill(at instant: Duration) {
    guard instant > refilledAt else { return }
    let seconds = (instant - refilledAt).inSeconds
    tokens = min(quota.burst, tokens + seconds * quota.refillPerSecond * pace(at: instant))
    refilledAt = instant
  }
}
