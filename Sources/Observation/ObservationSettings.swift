/// Bounds and facts that a sync goes by.
public struct ObservationSettings: Sendable, Hashable {
  /// How many calls of one part may be under way at once.
  public var parallelism: Int
  /// How many task definitions are kept; those in use are always kept.
  public var definitionCacheLimit: Int

  public init(parallelism: Int = 4, definitionCacheLimit: Int = 4096) {
    self.parallelism = parallelism
    self.definitionCacheLimit = definitionCacheLimit
  }
}
