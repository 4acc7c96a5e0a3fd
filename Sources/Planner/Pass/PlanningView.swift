internal import ClusterModel
internal import FoundationEssentials

/// A snapshot together with what every rule asks of it, worked out once a pass.
struct PlanningView: Sendable {
  let snapshot: ClusterSnapshot
  let policy: ClusterPolicy
  let memory: PlannerMemory
  let now: Date
  /// By service: whether its tasks are overhead of their instance instead of demand.
  let isDaemon: [Bool]
  let census: TaskCensus
  let effort: PlanningEffort

  init(
    snapshot: ClusterSnapshot, policy: ClusterPolicy, memory: PlannerMemory, now: Date,
    effort: PlanningEffort = .standard
  ) {
    self.effort = effort
    self.snapshot = snapshot
    self.policy = policy
    self.memory = memory
    self.now = now
    let patterns = policy.daemonServices.map(NamePattern.init)
    let isDaemon = snapshot.services.map { service in
      service.schedulingStrategy == .daemon || patterns.contains { $0.matches(service.name) }
    }
    self.isDaemon = isDaemon
    census = TaskCensus(snapshot, isDaemon: isDaemon)
  }

  var sizing: SizingPolicy { policy.sizing }

  /// Whether less than `duration` has passed since `instant`.
  func isWithin(_ duration: Duration, of instant: Date?) -> Bool {
    guard let instant else { return false }
    return now.timeIntervalSince(instant) < duration.inSeconds
  }

  /// When the older of the reads of these parts was begun; nil where one was not read.
  func readAt(_ parts: SnapshotPart...) -> Date? {
    var oldest: Date?
    for part in parts {
      guard let at = snapshot.readAt[part] else { return nil }
      oldest = min(oldest ?? at, at)
    }
    return oldest
  }
}

extension Duration {
  /// As a number of seconds, with fractions.
  var inSeconds: Double {
    let (seconds, attoseconds) = components
    return Double(seconds) + Double(attoseconds) / 1e18
  }
}
