/// How much of AWS's request quotas Ballast allows itself.
public struct ThrottleSettings: Sendable, Hashable {
  /// The part of each quota: half by default, so that deployments and people find the other half free.
  public var share: Double
  /// The longest that a call waits for its turn; one that would wait longer is not sent.
  public var waitLimit: Duration
  /// Quotas that AWS raised for the account, or that differ from what is published, by the name of the bucket.
  public var quotas: [ThrottleBucket: ThrottleQuota]

  public init(
    share: Double = 0.5, waitLimit: Duration = .seconds(60), quotas: [ThrottleBucket: ThrottleQuota] = [:]
  ) {
    self.share = min(1, max(0.01, share))
    self.waitLimit = waitLimit
    self.quotas = quotas
  }
}
