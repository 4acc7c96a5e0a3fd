internal import ClusterModel

/// Which clusters are operated and when each is due: the loop's state, without its clock and its tasks.
struct Roster {
  struct Member {
    let key: ClusterKey
    var policy: ClusterPolicy
    /// On the monotonic clock.
    var due: Duration
    var isUnderWay = false
    /// When the next pass would be due if those that events have asked for had come at their pace.
    var paced = Duration.zero
    /// An event has made it due.
    var isAsked = false
    /// Asked for while a pass was under way: another follows.
    var isNudged = false
    var failures = 0
  }

  private let settings: ControllerSettings
  private var generator: SeededGenerator
  private var members: [ClusterKey: Member] = [:]

  init(settings: ControllerSettings, seed: UInt64) {
    self.settings = settings
    generator = SeededGenerator(seed: seed)
  }

  var keys: [ClusterKey] { members.keys.sorted() }
  /// Whether as many passes as may are under way.
  var isFull: Bool { underWay >= settings.parallelism }
  var underWay: Int { members.values.count { $0.isUnderWay } }

  /// Takes the clusters that are to be operated from now on. New ones are due at once, or, where there are many, spread
  /// over half an interval; those that are gone leave once their pass is over.
  mutating func adopt(_ wanted: [(key: ClusterKey, policy: ClusterPolicy)], at uptime: Duration) {
    var rest = members
    members = [:]
    let spread = wanted.count > settings.parallelism ? settings.interval / 2 : .zero
    for (key, policy) in wanted.sorted(by: { $0.key < $1.key }) {
      if var known = rest.removeValue(forKey: key) {
        known.policy = policy
        members[key] = known
      } else {
        members[key] = Member(key: key, policy: policy, due: uptime + random(upTo: spread))
      }
    }
  }

  /// When the next cluster is due that has no pass under way.
  var nextDue: Duration? { members.values.filter { !$0.isUnderWay }.map(\.due).min() }

  /// Begins passes over clusters that are due, the longest waiting first, as many as may run at once.
  mutating func begin(at uptime: Duration) -> [Member] {
    let due = members.values.filter { !$0.isUnderWay && $0.due <= uptime }
      .sorted { ($0.due, $0.key) < ($1.due, $1.key) }
      .prefix(max(0, settings.parallelism - underWay))
    for member in due {
      members[member.key]?.isUnderWay = true
      guard member.isAsked else { continue }
      members[member.key]?.isAsked = false
      members[member.key]?.paced = max(uptime, member.paced) + settings.eventPace
    }
    return Array(due)
  }

  /// The clusters over which no pass is under way.
  var idle: [ClusterKey] { members.values.filter { !$0.isUnderWay }.map(\.key).sorted() }

  func policy(of key: ClusterKey) -> ClusterPolicy? { members[key]?.policy }

  /// Begins a pass that changes nothing of when the next whole one is due; nil where as many as may are under way.
  mutating func beginFocused(_ key: ClusterKey) -> ClusterPolicy? {
    guard !isFull, let member = members[key], !member.isUnderWay else { return nil }
    members[key]?.isUnderWay = true
    return member.policy
  }

  mutating func finishFocused(_ key: ClusterKey, at uptime: Duration) {
    guard var member = members[key] else { return }
    member.isUnderWay = false
    settle(&member, uptime)
    members[key] = member
  }

  /// Ends a pass that began at `began`, and says when the next is due.
  mutating func finish(_ key: ClusterKey, _ verdict: PassVerdict, began: Duration, at uptime: Duration) {
    guard var member = members[key] else { return }
    let couldNotRead = verdict == .observationFailed || verdict == .timedOut
    member.failures = couldNotRead ? member.failures + 1 : 0
    member.isUnderWay = false
    let pause = delay(failures: member.failures)
    member.due = max(uptime, began + pause + random(upTo: pause * settings.jitterPercent / 100))
    settle(&member, uptime)
    members[key] = member
  }

  /// Makes a cluster due, for example because an event told of waiting tasks: now, or, after a few such passes one after the
  /// other, at the pace of events, so that a burst of them does not have the cluster read without end.
  mutating func nudge(_ key: ClusterKey, at uptime: Duration) {
    guard var member = members[key] else { return }
    member.isNudged = true
    if !member.isUnderWay { settle(&member, uptime) }
    members[key] = member
  }

  /// Makes a cluster that was nudged due as soon as the pace of events allows.
  private func settle(_ member: inout Member, _ uptime: Duration) {
    guard member.isNudged else { return }
    member.isNudged = false
    let due = max(uptime, member.paced - settings.eventPace * (ControllerSettings.eventBurst - 1))
    guard due < member.due else { return }
    member.due = due
    member.isAsked = true
  }

  private func delay(failures: Int) -> Duration {
    guard failures > 0 else { return settings.interval }
    let doubled = settings.interval * (1 << min(failures, 16))
    return max(settings.interval, min(doubled, settings.backoffMax))
  }

  private mutating func random(upTo limit: Duration) -> Duration {
    guard limit > .zero else { return .zero }
    return .milliseconds(Int64.random(in: 0...(limit / .milliseconds(1)).rounded(.down).asInt64, using: &generator))
  }
}

extension Double {
  fileprivate var asInt64: Int64 { Int64(self) }
}
