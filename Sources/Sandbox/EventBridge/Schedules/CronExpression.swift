/// Six fields: minutes, hours, day of month, month, day of week, year; in UTC, to the minute.
///
/// One of the two day fields must be `?`. Source: "Cron expressions" of EventBridge.
struct CronExpression: Sendable, Hashable {
  private var minutes: Set<Int>
  private var hours: Set<Int>
  private var days: DayOfMonth
  private var months: Set<Int>
  private var weekdays: DayOfWeek
  private var years: Set<Int>

  private enum DayOfMonth: Sendable, Hashable {
    case any, days(Set<Int>)
    /// The last day of the month.
    case last
    /// The weekday nearest to this day.
    case nearestWeekday(Int)
  }

  private enum DayOfWeek: Sendable, Hashable {
    /// 1 is Sunday.
    case any, days(Set<Int>)
    /// `6#3`: the third Friday.
    case nth(day: Int, Int)
    /// `5L`: the last Thursday.
    case last(Int)
  }

  init?(_ text: String) {
    let fields = text.split(separator: " ", omittingEmptySubsequences: true).map { $0.uppercased() }
    guard fields.count == 6, (fields[2] == "?") != (fields[4] == "?") else { return nil }
    guard let minutes = CronField.values(fields[0], 0...59), let hours = CronField.values(fields[1], 0...23),
      let days = Self.dayOfMonth(fields[2]), let months = CronField.values(fields[3], 1...12, CronField.months),
      let weekdays = Self.dayOfWeek(fields[4]), let years = CronField.values(fields[5], 1970...2199)
    else { return nil }
    self.minutes = minutes
    self.hours = hours
    self.days = days
    self.months = months
    self.weekdays = weekdays
    self.years = years
  }

  private static func dayOfMonth(_ field: String) -> DayOfMonth? {
    switch field {
    case "?": return .any
    case "L": return .last
    case _ where field.hasSuffix("W"):
      guard let day = Int(field.dropLast()), 1...31 ~= day else { return nil }
      return .nearestWeekday(day)
    default: return CronField.values(field, 1...31).map(DayOfMonth.days)
    }
  }

  private static func dayOfWeek(_ field: String) -> DayOfWeek? {
    if field == "?" { return .any }
    if field == "L" { return .days([7]) }
    if field.hasSuffix("L") { return CronField.number(field.dropLast(), CronField.weekdays, 1...7).map(DayOfWeek.last) }
    if field.contains("#") {
      let parts = field.split(separator: "#", omittingEmptySubsequences: false)
      guard parts.count == 2, let day = CronField.number(parts[0], CronField.weekdays, 1...7), let nth = Int(parts[1]),
        1...5 ~= nth
      else { return nil }
      return .nth(day: day, nth)
    }
    return CronField.values(field, 1...7, CronField.weekdays).map(DayOfWeek.days)
  }

  /// The first full minute after `now` that fits; nil if none does before the year 2200.
  func next(after now: VirtualInstant) -> VirtualInstant? {
    let minute: Int64 = 60_000_000
    var start = (now.microseconds / minute + 1) * minute
    var day = start / (1440 * minute)
    while true {
      let date = CivilDate(daysSince1970: Int(day))
      guard let lastYear = years.max(), date.year <= lastYear else { return nil }
      if fits(date) {
        let first = Int((start - day * 1440 * minute) / minute)
        for moment in first..<1440 where hours.contains(moment / 60) && minutes.contains(moment % 60) {
          return VirtualInstant(microseconds: (day * 1440 + Int64(moment)) * minute)
        }
      }
      day += 1
      start = day * 1440 * minute
    }
  }

  private func fits(_ date: CivilDate) -> Bool {
    guard years.contains(date.year), months.contains(date.month) else { return false }
    return fitsDay(date) && fitsWeekday(date)
  }

  private func fitsDay(_ date: CivilDate) -> Bool {
    switch days {
    case .any: return true
    case .days(let days): return days.contains(date.day)
    case .last: return date.day == date.daysInMonth
    case .nearestWeekday(let day): return date.day == nearestWeekday(to: day, date)
    }
  }

  /// The nearest weekday stays in the month: the first, on a Saturday, moves to Monday the third.
  private func nearestWeekday(to day: Int, _ date: CivilDate) -> Int? {
    guard day <= date.daysInMonth else { return nil }
    let weekday = date.weekday(ofDay: day)
    if weekday == 7 { return day == 1 ? 3 : day - 1 }
    if weekday == 1 { return day == date.daysInMonth ? day - 2 : day + 1 }
    return day
  }

  private func fitsWeekday(_ date: CivilDate) -> Bool {
    let weekday = date.weekday(ofDay: date.day)
    switch weekdays {
    case .any: return true
    case .days(let days): return days.contains(weekday)
    case .nth(let day, let nth): return weekday == day && (date.day - 1) / 7 + 1 == nth
    case .last(let day): return weekday == day && date.day + 7 > date.daysInMonth
    }
  }
}

/// A day of the Gregorian calendar.
struct CivilDate: Sendable, Hashable {
  var year: Int
  var month: Int
  var day: Int

  /// By the days since 1 January 1970, in years that begin with March, so that leap days come last.
  init(daysSince1970 days: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  var daysInMonth: Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The days since 1 January 1970.
  var daysSince1970: Int {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// 1 is Sunday.
  func weekday(ofDay day: Int) -> Int { ((daysSince1970 - self.day + day + 4) % 7 + 7) % 7 + 1 }
}

/// The fields of a cron expression that list values: `*`, `5`, `1-5`, `0/15`, `MON,WED`.
enum CronField {
  static let months = [
    "JAN": 1, "FEB": 2, "MAR": 3, "APR": 4, "MAY": 5, "JUN": 6, "JUL": 7, "AUG": 8, "SEP": 9, "OCT": 10, "NOV": 11,
    "DEC": 12,
  ]
  static let weekdays = ["SUN": 1, "MON": 2, "TUE": 3, "WED": 4, "THU": 5, "FRI": 6, "SAT": 7]

  static func values(_ field: String, _ range: ClosedRange<Int>, _ names: [String: Int] = [:]) -> Set<Int>? {
    var result: Set<Int> = []
    for part in field.split(separator: ",", omittingEmptySubsequences: false) {
      guard let values = part.isEmpty ? nil : span(part, range, names) else { return nil }
      result.formUnion(values)
    }
    return result
  }

  static func number(_ text: some StringProtocol, _ names: [String: Int], _ range: ClosedRange<Int>) -> Int? {
    guard let number = names[String(text)] ?? Int(text), range.contains(number) else { return nil }
    return number
  }

  private static func span(_ part: Substring, _ range: ClosedRange<Int>, _ names: [String: Int]) -> [Int]? {
    let halves = part.split(separator: "/", omittingEmptySubsequences: false)
    guard halves.count <= 2 else { return nil }
    var span = range
    if halves[0] != "*" {
      let ends = halves[0].split(separator: "-", omittingEmptySubsequences: false)
      guard ends.count <= 2, let first = number(ends[0], names, range) else { return nil }
      if ends.count == 2 {
        guard let last = number(ends[1], names, range), first <= last else { return nil }
        span = first...last
      } else {
        span = first...(halves.count == 2 ? range.upperBound : first)
      }
    }
    guard halves.count == 2 else { return Array(span) }
    guard let step = Int(halves[1]), step > 0 else { return nil }
    return Array(stride(from: span.lowerBound, through: span.upperBound, by: step))
  }
}
