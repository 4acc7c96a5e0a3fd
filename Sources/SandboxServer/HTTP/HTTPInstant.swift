public import FoundationEssentials

/// Instants as HTTP's `Date` header writes them: `Mon, 23 Nov 2026 14:03:10 GMT` (RFC 9110).
public enum HTTPInstant {
  private static let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

  public static func text(_ instant: Date) -> String {
    // ISO 8601 does the calendar; what is left is to say it in HTTP's order.
    let iso = Array(instant.formatted(.iso8601).utf8)
    func part(_ range: Range<Int>) -> String { String(decoding: iso[range], as: UTF8.self) }
    let days = Int((instant.timeIntervalSince1970 / 86400).rounded(.down))
    let weekday = Self.days[((days % 7) + 7) % 7]
    let month = Self.months[(Int(part(5..<7)) ?? 1) - 1]
    return "\(weekday), \(part(8..<10)) \(month) \(part(0..<4)) \(part(11..<19)) GMT"
  }
}
