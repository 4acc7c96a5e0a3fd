public import FoundationEssentials

/// A point of the sandbox's own time, in microseconds since 1 January 1970.
///
/// It only moves when somebody advances it; see ``Sandbox/advance(to:)``.
public struct VirtualInstant: Sendable, Hashable, Comparable, Codable, InstantProtocol {
  public var microseconds: Int64

  public init(microseconds: Int64) { self.microseconds = microseconds }

  public init(_ date: Date) {
    microseconds = Int64((date.timeIntervalSince1970 * 1_000_000).rounded())
  }

  /// 23 November 2026, 00:00 UTC, a Monday: where a sandbox begins unless told otherwise.
  public static let defaultStart = VirtualInstant(microseconds: 1_795_392_000_000_000)

  public static func < (a: VirtualInstant, b: VirtualInstant) -> Bool { a.microseconds < b.microseconds }

  public func advanced(by duration: Duration) -> VirtualInstant {
    VirtualInstant(microseconds: microseconds + duration.wholeMicroseconds)
  }

  public func duration(to other: VirtualInstant) -> Duration {
    .microseconds(other.microseconds - microseconds)
  }

  public static func + (instant: VirtualInstant, duration: Duration) -> VirtualInstant {
    instant.advanced(by: duration)
  }

  public static func - (later: VirtualInstant, earlier: VirtualInstant) -> Duration { earlier.duration(to: later) }

  /// The instant in whole milliseconds, the resolution of AWS's timestamps.
  public var date: Date { Date(timeIntervalSince1970: Double(microseconds / 1000) / 1000) }

  /// The instant as AWS writes it in activity texts: `2026-11-23T14:03:10Z`.
  public var iso8601: String { date.formatted(.iso8601) }
}

extension Duration {
  /// The whole microseconds of the duration, toward zero.
  public var wholeMicroseconds: Int64 {
    components.seconds * 1_000_000 + components.attoseconds / 1_000_000_000_000
  }

  /// The duration in seconds, fractions included.
  public var secondsValue: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }

  /// A duration of so many minutes.
  public static func minutes(_ minutes: Int) -> Duration { .seconds(minutes * 60) }

  /// A duration of so many hours.
  public static func hours(_ hours: Int) -> Duration { .seconds(hours * 3600) }
}
