/// A time zone of the IANA database, for schedules.
struct ScheduleZone {
  private let rule: ZoneRule?

  static let utc = ScheduleZone(rule: nil)

  private init(rule: ZoneRule?) { self.rule = rule }

  /// Nil for a name that the database does not have.
  init?(_ name: String) {
    if ["UTC", "Etc/UTC", "GMT", "Etc/GMT"].contains(name) {
      rule = nil
    } else if let found = TimeZoneTable.rules[name] {
      rule = found
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

  private func offset(at seconds: Double) -> Double { rule.map { Double($0.offset(at: seconds)) } ?? 0 }
}
