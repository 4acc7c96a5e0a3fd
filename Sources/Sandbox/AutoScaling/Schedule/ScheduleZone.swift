// FoundationEssentials knows no zone but GMT, and schedules name others; nothing that `bootstrap` links stands here.
internal import Foundation

/// A time zone of the IANA database, for schedules.
struct ScheduleZone {
  private let zone: TimeZone?

  static let utc = ScheduleZone(zone: nil)

  private init(zone: TimeZone?) { self.zone = zone }

  /// Nil for a name that the database does not have. `UTC` and its like need no database.
  init?(_ name: String) {
    if ["UTC", "Etc/UTC", "GMT", "Etc/GMT"].contains(name) {
      zone = nil
    } else if name.contains("/"), let found = TimeZone(identifier: name) {
      zone = found
    } else {
      return nil
    }
  }

  /// Seconds since 1970 as the zone's clocks would count them.
  func local(_ instant: VirtualInstant) -> Double {
    let seconds = Double(instant.microseconds) / 1_000_000
    return seconds + offset(at: seconds)
  }

  /// The instant at which the zone's clocks show a local time; of two the first, and of none the one as far behind the
  /// change as the clocks would have gone on.
  func instant(local: Double) -> VirtualInstant {
    let before = local - offset(at: local - 86_400)
    let after = local - offset(at: local + 86_400)
    let candidates = [min(before, after), max(before, after)]
    let exact = candidates.first { $0 + offset(at: $0) == local }
    return VirtualInstant(microseconds: Int64((exact ?? candidates[1]) * 1_000_000))
  }

  private func offset(at seconds: Double) -> Double {
    zone.map { Double($0.secondsFromGMT(for: Date(timeIntervalSince1970: seconds))) } ?? 0
  }
}
