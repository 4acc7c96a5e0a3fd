/// How a controller paces itself over its clusters.
public struct ControllerSettings: Sendable, Hashable {
  /// From the beginning of one pass over a cluster to the beginning of the next.
  public var interval: Duration
  /// How often events may have a pass made over a cluster, on average: each pass reads much of the cluster, AWS's request rates
  /// are the account's, and a hundred tasks that start send hundreds of events.
  public var eventPace: Duration
  /// So many passes that events ask for come at once all the same, where none came for as many paces before: what waits for a
  /// decision should not wait because another has just been made.
  public static let eventBurst = 3
  /// How often clusters are listed again for entries that cover a pattern.
  public var discoveryInterval: Duration
  /// At most this many clusters at once.
  public var parallelism: Int
  /// A cluster that cannot be read is tried again after the interval, doubled with each failure up to this.
  public var backoffMax: Duration
  /// Intervals are stretched by a random share of up to this many percent, so that clusters drift apart.
  public var jitterPercent: Int
  /// Whether a metric is put to CloudWatch after each pass that saw its cluster whole.
  public var heartbeat: Bool
  /// Whether drain hooks are looked at for being too short for the interval: where no events tell of terminations.
  public var watchesHooks: Bool

  public init(
    interval: Duration = .seconds(60), eventPace: Duration = .seconds(10), discoveryInterval: Duration = .seconds(300),
    parallelism: Int = 4, backoffMax: Duration = .seconds(900), jitterPercent: Int = 10, heartbeat: Bool = false,
    watchesHooks: Bool = false
  ) {
    self.interval = max(.seconds(1), interval)
    self.eventPace = min(eventPace, self.interval)
    self.discoveryInterval = max(.seconds(1), discoveryInterval)
    self.parallelism = max(1, parallelism)
    self.backoffMax = backoffMax
    self.jitterPercent = max(0, jitterPercent)
    self.heartbeat = heartbeat
    self.watchesHooks = watchesHooks
  }
}
