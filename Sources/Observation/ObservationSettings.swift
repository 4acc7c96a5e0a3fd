/// Bounds and facts that a sync goes by.
public struct ObservationSettings: Sendable, Hashable {
  /// How many calls of one part may be under way at once.
  public var parallelism: Int
  /// How many task definitions are kept; those in use are always kept.
  public var definitionCacheLimit: Int
  /// How long it is believed what a launch template's `$Latest` or `$Default` stands for, and which types fit an
  /// attribute-based group.
  public var launchFactsAge: Duration
  /// On-Demand price in USD an hour by instance type, where known: AWS tells prices through none of the APIs used here.
  public var prices: [String: Double]

  public init(
    parallelism: Int = 4, definitionCacheLimit: Int = 4096, launchFactsAge: Duration = .seconds(300),
    prices: [String: Double] = [:]
  ) {
    self.parallelism = parallelism
    self.definitionCacheLimit = definitionCacheLimit
    self.launchFactsAge = launchFactsAge
    self.prices = prices
  }
}
