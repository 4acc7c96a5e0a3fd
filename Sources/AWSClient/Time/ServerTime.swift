public import FoundationEssentials
internal import Synchronization

/// What AWS's answers tell of the time: how far the machine's clock is off, for signatures and for every instant that
/// outlives a process.
///
/// Two numbers, because they have two uses. The *estimate* follows the Date header of every answer. The *correction* of
/// signatures changes only after AWS refused one for its time, as the AWS SDKs do it, so that one odd Date header does
/// not spoil good signatures. Both are kept for each host: an endpoint of the user's may live in a time of its own, and at a
/// pace of its own.
public final class ServerTime: Sendable {
  private struct Host {
    var estimate: Duration?
    var correction: Duration = .zero
  }

  private let clock: any ClientClock
  private let hosts = Mutex<[String: Host]>([:])
  private let pace = Mutex(EndpointPace())
  private let followsPace: Bool
  /// More hosts than one client ever talks to; beyond it the table is begun anew.
  private static let hostLimit = 256

  /// - Parameter followsPace: whether time goes as fast as a sandbox says that it does there.
  public init(clock: any ClientClock, followsPace: Bool = true) {
    self.clock = clock
    self.followsPace = followsPace
  }

  /// The instant to sign a request to `host` with.
  public func signingInstant(for host: String) -> Date {
    clock.now().addingTimeInterval(hosts.withLock { $0[host]?.correction ?? .zero }.inSeconds)
  }

  /// The instant on AWS's clock: the machine's, plus the median of what the hosts' last answers showed.
  ///
  /// Differences of up to two seconds count as none: the header has whole seconds, and answers travel.
  public func now() -> Date { paced.addingTimeInterval(offset?.inSeconds ?? 0) }

  /// The machine's wall clock, had it gone at the endpoint's pace since that is known.
  private var paced: Date {
    let uptime = clock.uptime()
    return clock.now().addingTimeInterval(pace.withLock { $0.lead(at: uptime) }.inSeconds)
  }

  /// The machine's monotonic clock, as it would be at the endpoint.
  func uptime() -> Duration {
    let uptime = clock.uptime()
    return pace.withLock { $0.uptime(at: uptime) }
  }

  /// How long a wait at the endpoint takes on the machine.
  func wait(_ duration: Duration) -> Duration { pace.withLock { $0.wait(duration) } }

  /// How far AWS's clock is ahead of the machine's, apart from its pace; nil before any answer.
  public var offset: Duration? {
    let estimates = hosts.withLock { $0.values.compactMap(\.estimate) }.sorted()
    guard !estimates.isEmpty else { return nil }
    let median = estimates[estimates.count / 2]
    return median.magnitude <= .seconds(2) ? .zero : median
  }

  /// Takes note of an answer that arrived just now.
  ///
  /// The header has the second, not its part: of the offsets that answers within one second show, the greatest is nearest, and
  /// it stays, so that the instant does not go back with every answer.
  func observe(_ answer: HTTPAnswer, from endpoint: ServiceEndpoint) {
    let host = endpoint.host
    var slack = Duration.seconds(1)
    if followsPace, endpoint.isExplicit {
      let uptime = clock.uptime()
      slack = pace.withLock {
        $0.observe(answer, at: uptime)
        return $0.slack
      }
    }
    guard let shown = Self.offset(in: answer, now: paced) else { return }
    hosts.withLock { hosts in
      if hosts.count >= Self.hostLimit, hosts[host] == nil { hosts = [:] }
      if let known = hosts[host]?.estimate, (shown...shown + slack).contains(known) { return }
      hosts[host, default: Host()].estimate = shown
    }
  }

  /// Corrects signatures to `host` by what its refusal shows.
  ///
  /// - Returns: whether that changes the time of the next signature enough to make another try worthwhile.
  func correct(by answer: HTTPAnswer, from host: String, atLeast threshold: Duration) -> Bool {
    guard let shown = Self.offset(in: answer, now: clock.now()) else { return false }
    return hosts.withLock { hosts in
      let used = hosts[host]?.correction ?? .zero
      guard (shown - used).magnitude >= threshold else { return false }
      hosts[host, default: Host()].correction = shown
      return true
    }
  }

  private static func offset(in answer: HTTPAnswer, now: Date) -> Duration? {
    guard let header = answer.header("Date"), let date = HTTPDate.parse(header) else { return nil }
    return .milliseconds(Int64((date.timeIntervalSince(now) * 1_000).rounded()))
  }
}

/// The machine's clock, with the instant corrected by what AWS's answers show, at the pace of a sandbox that has one.
public struct CorrectedClock: ClientClock {
  private let clock: any ClientClock
  private let time: ServerTime

  public init(_ clock: any ClientClock, by time: ServerTime) {
    self.clock = clock
    self.time = time
  }

  public func now() -> Date { time.now() }
  public func uptime() -> Duration { time.uptime() }
  public func sleep(for duration: Duration) async throws { try await clock.sleep(for: time.wait(duration)) }
}
