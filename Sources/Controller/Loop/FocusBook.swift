internal import ClusterModel
internal import FoundationEssentials
internal import Observation

/// A pass that looks at no more of its cluster than what an event concerns.
enum PassFocus: Sendable, Hashable {
  /// One instance that Auto Scaling is terminating, by its EC2 id.
  case drain(DrainSubject)
  /// The daemon-like services.
  case daemons
}

/// Which focused passes are due over which clusters: drains that events told of, until they are over, and counts of daemons.
struct FocusBook {
  private struct Drain {
    var subject: DrainSubject
    /// On the monotonic clock.
    var due: Duration
    /// How many looks were taken since it was set DRAINING.
    var looks = -1
  }

  /// Instances change with each task that starts or stops there: so long at least between two counts of one cluster's daemons.
  static let daemonPace = Duration.seconds(5)
  /// So often a count that could not be made is made anew: 5, 10 and 20 seconds later.
  static let daemonRetries = 3

  private var drains: [ClusterKey: [String: Drain]] = [:]
  private var daemons: [ClusterKey: Duration] = [:]
  private var counted: [ClusterKey: Duration] = [:]
  /// How many counts in a row could not be made.
  private var failures: [ClusterKey: Int] = [:]

  mutating func ask(_ subject: DrainSubject, of key: ClusterKey, at uptime: Duration) {
    guard drains[key]?[subject.instance] == nil else { return hasten(subject.instance, of: key, at: uptime) }
    drains[key, default: [:]][subject.instance] = Drain(subject: subject, due: uptime)
  }

  mutating func askForDaemons(of key: ClusterKey, at uptime: Duration) {
    guard daemons[key] == nil else { return }
    daemons[key] = max(uptime, (counted[key] ?? .zero) + Self.daemonPace)
  }

  /// Takes how a count of the daemons ended. One that could not be made is made anew, later each time; after a few the next
  /// whole pass counts them.
  mutating func took(daemons report: PassReport, of key: ClusterKey, at uptime: Duration) {
    guard [.observationFailed, .refused, .timedOut].contains(report.verdict) else { return failures[key] = nil }
    let count = failures[key] ?? 0
    failures[key] = count < Self.daemonRetries ? count + 1 : nil
    guard count < Self.daemonRetries, daemons[key] == nil else { return }
    daemons[key] = uptime + Self.daemonPace * (1 << count)
  }

  func follows(_ instance: String, of key: ClusterKey) -> Bool { drains[key]?[instance] != nil }

  /// Something has happened on a followed instance: the next look need not wait.
  mutating func hasten(_ instance: String, of key: ClusterKey, at uptime: Duration) {
    guard let known = drains[key]?[instance]?.due else { return }
    drains[key]?[instance]?.due = min(known, uptime + .seconds(2))
  }

  /// When the next of these clusters' focused passes is due.
  func nextDue(of keys: [ClusterKey]) -> Duration? {
    keys.flatMap { key in (drains[key] ?? [:]).values.map(\.due) + [daemons[key]].compactMap { $0 } }.min()
  }

  /// The pass that has waited longest over a cluster; nil where none is due.
  mutating func next(of key: ClusterKey, at uptime: Duration) -> PassFocus? {
    let waiting = (drains[key] ?? [:]).values.filter { $0.due <= uptime }
      .min { ($0.due, $0.subject.instance) < ($1.due, $1.subject.instance) }
    if let count = daemons[key], count <= uptime, count <= waiting?.due ?? count {
      daemons[key] = nil
      counted[key] = uptime
      return .daemons
    }
    return waiting.map { .drain($0.subject) }
  }

  /// Takes what a look has shown: the next is due at the drain's pace, or none where it is over.
  mutating func took(
    _ subject: DrainSubject, _ report: PassReport, hook name: String, of key: ClusterKey, at uptime: Duration
  ) {
    guard var drain = drains[key]?[subject.instance] else { return }
    if Self.isOver(subject.instance, report) { return forget(subject.instance, of: key) }
    let hook = report.snapshot?.groups.first?.hooks.first { $0.name == name }
    if report.snapshot?.instances.contains(where: { $0.status == .draining }) == true { drain.looks += 1 }
    drain.due =
      uptime
      + DrainPace.next(
        after: max(0, drain.looks), heartbeatTimeout: hook.map { .seconds($0.heartbeatTimeoutSeconds) })
    drains[key]?[subject.instance] = drain
  }

  /// Takes what a whole pass has shown of what is followed.
  mutating func took(whole report: PassReport, of key: ClusterKey) {
    guard report.snapshot != nil else { return }
    for instance in (drains[key] ?? [:]).keys.sorted() where Self.isOver(instance, report) {
      forget(instance, of: key)
    }
  }

  mutating func keep(_ keys: Set<ClusterKey>) {
    drains = drains.filter { keys.contains($0.key) }
    daemons = daemons.filter { keys.contains($0.key) }
    counted = counted.filter { keys.contains($0.key) }
    failures = failures.filter { keys.contains($0.key) }
  }

  private mutating func forget(_ instance: String, of key: ClusterKey) { drains[key]?[instance] = nil }

  /// Whether an instance waits on a hook no more, or was let go in this very pass.
  private static func isOver(_ instance: String, _ report: PassReport) -> Bool {
    let done = Set(report.outcomes.filter { $0.status == .done || $0.status == .alreadySo }.map(\.action))
    for action in report.plan?.actions ?? [] where done.contains(action.id) {
      if case .completeLifecycleAction(let reference, _, _, _) = action.kind, reference.ec2InstanceID == instance {
        return true
      }
    }
    guard let snapshot = report.snapshot else { return false }
    let registered = snapshot.instances.contains {
      $0.ec2InstanceID == instance && $0.lifecycleState?.hasPrefix("Terminating:W") == true
    }
    return !registered
      && !snapshot.groups.contains { group in
        group.incoming.contains { $0.ec2InstanceID == instance && $0.lifecycleState.hasPrefix("Terminating:W") }
      }
  }
}
