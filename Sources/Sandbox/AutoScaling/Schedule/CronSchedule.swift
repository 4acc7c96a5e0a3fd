/// A recurrence in cron's five fields: minute, hour, day of month, month, day of week.
///
/// As in cron, where both kinds of day are restricted, either one is enough.
struct CronSchedule: Hashable {
  private var minutes: [Int]
  private var hours: [Int]
  private var days: Set<Int>
  private var months: Set<Int>
  private var weekdays: Set<Int>
  private var restrictsDays: Bool
  private var restrictsWeekdays: Bool

  /// Nil for what is no cron expression.
  init?(_ text: String) {
    let fields = text.split(whereSeparator: \.isWhitespace).map { $0.uppercased() }
    guard fields.count == 5, let minutes = Self.values(fields[0], 0...59), let hours = Self.values(fields[1], 0...23),
      let days = Self.values(fields[2], 1...31), let months = Self.values(fields[3], 1...12, Self.monthNames),
      let weekdays = Self.values(fields[4], 0...7, Self.dayNames)
    else { return nil }
    self.minutes = minutes.sorted()
    self.hours = hours.sorted()
    self.days = days
    self.months = months
    self.weekdays = Set(weekdays.map { $0 % 7 })
    restrictsDays = !fields[2].hasPrefix("*")
    restrictsWeekdays = !fields[4].hasPrefix("*")
  }

  private static let monthNames = [
    "JAN": 1, "FEB": 2, "MAR": 3, "APR": 4, "MAY": 5, "JUN": 6, "JUL": 7, "AUG": 8, "SEP": 9, "OCT": 10, "NOV": 11,
    "DEC": 12,
  ]
  private static let dayNames = ["SUN": 0, "MON": 1, "TUE": 2, "WED": 3, "THU": 4, "FRI": 5, "SAT": 6]

  /// The values of one field: lists, ranges, steps and names.
  private static func values(
    _ field: String, _ range: ClosedRange<Int>, _ names: [String: Int] = [:]
  ) -> Set<Int>? {
    var result: Set<Int> = []
    for part in field.split(separator: ",", omittingEmptySubsequences: false) {
      let pieces = part.split(separator: "/", omittingEmptySubsequences: false)
      guard let span = span(pieces[0], range, names, isStepped: pieces.count == 2), pieces.count <= 2 else {
        return nil
      }
      var step = 1
      if pieces.count == 2 {
        guard let given = Int(pieces[1]), given > 0 else { return nil }
        step = given
      }
      for value in stride(from: span.lowerBound, through: span.upperBound, by: step) { result.insert(value) }
    }
    return result.isEmpty ? nil : result
  }

  private static func span(
    _ text: Substring, _ range: ClosedRange<Int>, _ names: [String: Int], isStepped: Bool
  ) -> ClosedRange<Int>? {
    if text == "*" { return range }
    func value(_ text: Substring) -> Int? { names[String(text)] ?? Int(text) }
    let ends = text.split(separator: "-", omittingEmptySubsequences: false)
    guard ends.count <= 2, let low = value(ends[0]), range.contains(low) else { return nil }
    if ends.count == 1 { return isStepped ? low...range.upperBound : low...low }
    guard let high = value(ends[1]), range.contains(high), high >= low else { return nil }
    return low...high
  }

  /// The first instant after `instant` at which the schedule is due in a time zone; nil if there is none in five years.
  func next(after instant: VirtualInstant, in zone: ScheduleZone) -> VirtualInstant? {
    let local = zone.local(instant)
    let firstDay = Int((local / 86_400).rounded(.down))
    for day in firstDay...(firstDay + 5 * 366) where isDue(day) {
      for hour in hours {
        for minute in minutes {
          let due = zone.instant(local: Double(day * 86_400 + hour * 3600 + minute * 60))
          if due > instant { return due }
        }
      }
    }
    return nil
  }

  private func isDue(_ day: Int) -> Bool {
    let date = CivilDate(daysSince1970: day)
    guard months.contains(date.month) else { return false }
    let byDay = days.contains(date.day)
    let byWeekday = weekdays.contains(((day % 7) + 7 + 4) % 7)
    if restrictsDays, restrictsWeekdays { return byDay || byWeekday }
    return byDay && byWeekday
  }
}
