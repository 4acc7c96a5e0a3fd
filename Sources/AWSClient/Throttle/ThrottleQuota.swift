/// How many calls AWS lets pass: a bucket of `burst` tokens that fills with `refillPerSecond`.
public struct ThrottleQuota: Sendable, Hashable {
  public var burst: Double
  public var refillPerSecond: Double

  public init(burst: Double, refillPerSecond: Double) {
    self.burst = burst
    self.refillPerSecond = refillPerSecond
  }

  /// A share of it. At least one call must fit into the bucket, else nothing would ever pass.
  func share(_ share: Double) -> ThrottleQuota {
    ThrottleQuota(burst: max(1, burst * share), refillPerSecond: refillPerSecond * share)
  }
}

/// The name of a bucket that several operations share, per account and Region.
public struct ThrottleBucket: Sendable, Hashable, CustomStringConvertible {
  public let name: String
  public init(_ name: String) { self.name = name }
  public var description: String { name }
}
