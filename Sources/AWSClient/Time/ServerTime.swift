public import FoundationEssentials
internal import Synchronization

/// What AWS's answers tell of the time: how far the machine's clock is off, for signatures and for every instant that
/// outlives a process.
///
/// Two numbers, because they have two uses. The *estimate* follows the Date header of every answer. The *correction* of
/// signatures changes only after AWS refused one for its time, as the AWS SDKs do it, so that one odd Date header does
/// not spoil good signatures. Both are kept for each host: an endpoint of the user's may live in a time of its own.
public final class ServerTime: Sendable {
  private struct Host {
    var estimate: Duration?
    var correction: Duration = .zero
  }

  private let clock: any ClientClock
  private let hosts = Mutex<[String: Host]>([:])
  /// More hosts than one client ever talks to; beyond it the table is begun anew.
  private static let hostLimit = 256

  public init(clock: any ClientClock) { self.clock = clock }

  /// The instant to sign a request to `host` with.
  public func signingInstant(for host: String) -> Date {
    clock.now().addingTimeInterval(hosts.withLock { $0[host]?.correction ?? .zero }.inSeconds)
  }

  /// The instant on AWS's clock: the machine's, plus the median of what the hosts' last answers showed.
  ///
  /// Differences of up to two seconds count as none: the header has whole seconds, and answers travel.
  public func now() -> Date { clock.now().addingTimeInterval(offset?.inSeconds ?? 0) }

  /// How far AWS's clock is ahead of the machine's; nil before any answer.
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
  func observe(_ answer: HTTPAnswer, from host: String) {
    guard let shown = Self.offset(in: answer, now: clock.now()) else { return }
    hosts.withLock { hosts in
      if hosts.count >= Self.hostLimit, hosts[host] == nil { hosts = [:] }
      if let known = hosts[host]?.estimate, (shown...shown + .seconds(1)).contains(known) { return }
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

/// The machine's clock, with the instant corrected by what AWS's answers show.
public struct CorrectedClock: ClientClock {
  private let clock: any ClientClock
  private let time: ServerTime

  public init(_ clock: any ClientClock, by time: ServerTime) {
    self.clock = clock
    self.time = time
  }

  public func now() -> Date { time.now() }
  public func uptime() -> Duration { clock.uptime() }
  public func sleep(for duration: Duration) async throws { try await clock.sleep(for: duration) }
}
