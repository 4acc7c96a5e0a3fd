public import FoundationEssentials

/// Instants that return: five fields of cron (minute, hour, day of month, month, day of week), in UTC.
///
/// Lists, ranges, steps and English names are understood; 7 is Sunday too. As in Vixie cron, where day of month and day of
/// week are both restricted, either is enough. `FoundationEssentials` knows no time zones but GMT, hence UTC only.
public struct CronSchedule: Sendable, Hashable {
  /// What is wrong with a schedule.
  public struct ParseError: Error, Sendable, Hashable {
    /// How many characters stand before the fault.
    public var offset: Int
    public var message: String

    public init(offset: Int, message: String) {
      self.offset = offset
      self.message = message
    }
  }

  private var minutes: UInt64
  private var hours: UInt64
  private var days: UInt64
  private var months: UInt64
  private var weekdays: UInt64
  private var eitherDay: Bool

  public init(_ text: String) throws(ParseError) {
    var fields: [(text: String, offset: Int)] = []
    var offset = 0
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      if !word.isEmpty { fields.append((String(word), offset)) }
      offset += word.count + 1
    }
    guard fields.count == 5 else {
      throw ParseError(
        offset: 0,
        message: "a schedule has five fields (minute hour day month weekday), this has \(fields.count)")
    }
    minutes = try CronField.minute.bits(of: fields[0].text, at: fields[0].offset)
    hours = try CronField.hour.bits(of: fields[1].text, at: fields[1].offset)
    days = try CronField.day.bits(of: fields[2].text, at: fields[2].offset)
    months = try CronField.month.bits(of: fields[3].text, at: fields[3].offset)
    weekdays = try CronField.weekday.bits(of: fields[4].text, at: fields[4].offset)
    if weekdays & (1 << 7) != 0 { weekdays |= 1 }
    eitherDay = !fields[2].text.hasPrefix("*") && !fields[4].text.hasPrefix("*")
  }

  /// Whether the schedule names the minute in which `instant` lies.
  public func fires(at instant: Date) -> Bool {
    let minute = Self.minute(of: instant)
    let (day, rest) = minute.quotientAndRemainder(byFloor: 1440)
    return names(day: day) && hours & (1 << UInt64(rest / 60)) != 0 && minutes & (1 << UInt64(rest % 60)) != 0
  }

  /// Whether `instant` lies within `duration` of a minute that the schedule names: from that minute on, its end excluded.
  public func holds(at instant: Date, for duration: Duration) -> Bool {
    let seconds = Int(instant.timeIntervalSince1970.rounded(.down))
    let length = Int(duration.components.seconds)
    guard length > 0 else { return false }
    let newest = Self.minute(of: instant)
    let oldest = (seconds - length).quotientAndRemainder(byFloor: 60).0 + 1
    guard oldest <= newest else { return false }
    let firstDay = oldest.quotientAndRemainder(byFloor: 1440).0
    let lastDay = newest.quotientAndRemainder(byFloor: 1440).0
    for day in stride(from: lastDay, through: firstDay, by: -1) where names(day: day) {
      for hour in 0..<24 where hours & (1 << UInt64(hour)) != 0 {
        for minute in 0..<60 where minutes & (1 << UInt64(minute)) != 0 {
          let candidate = day * 1440 + hour * 60 + minute
          if candidate >= oldest && candidate <= newest { return true }
        }
      }
    }
    return false
  }

  private func names(day: Int) -> Bool {
    let (month, dayOfMonth) = Self.civil(day: day)
    guard months & (1 << UInt64(month)) != 0 else { return false }
    // 1970-01-01 was a Thursday.
    let weekday = (day + 4).quotientAndRemainder(byFloor: 7).1
    let byMonth = days & (1 << UInt64(dayOfMonth)) != 0
    let byWeek = weekdays & (1 << UInt64(weekday)) != 0
    return eitherDay ? byMonth || byWeek : byMonth && byWeek
  }

  private static func minute(of instant: Date) -> Int {
    Int((instant.timeIntervalSince1970 / 60).rounded(.down))
  }

  /// Month and day of month of a day counted from 1970-01-01, in the Gregorian calendar.
  private static func civil(day: Int) -> (month: Int, day: Int) {
    // Years are counted from March, so that the leap day is the last of its year; eras are 400 years long.
    let shifted = day + 719_468
    let dayOfEra = shifted.quotientAndRemainder(byFloor: 146_097).1
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    return (shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }
}

/// One of the five fields: its range and the names its values may have.
private struct CronField {
  var name: String
  var range: ClosedRange<Int>
  var names: [String] = []

  static let minute = CronField(name: "minute", range: 0...59)
  static let hour = CronField(name: "hour", range: 0...23)
  static let day = CronField(name: "day of month", range: 1...31)
  static let month = CronField(
    name: "month", range: 1...12,
    names: ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"])
  static let weekday = CronField(
    name: "day of week", range: 0...7, names: ["sun", "mon", "tue", "wed", "thu", "fri", "sat"])

  func bits(of text: String, at offset: Int) throws(CronSchedule.ParseError) -> UInt64 {
    var result: UInt64 = 0
    var position = offset
    for item in text.split(separator: ",", omittingEmptySubsequences: false) {
      result |= try bits(ofItem: String(item), at: position)
      position += item.count + 1
    }
    return result
  }

  private func bits(ofItem item: String, at offset: Int) throws(CronSchedule.ParseError) -> UInt64 {
    let parts = item.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count <= 2, let head = parts.first, !head.isEmpty else {
      throw fault(offset, "'\(item)' is no \(name)")
    }
    var step = 1
    if parts.count == 2 {
      guard let given = Int(parts[1]), given > 0, given <= range.upperBound else {
        throw fault(offset + head.count + 1, "'\(parts[1])' is no step of the \(name)")
      }
      step = given
    }
    let span = try span(of: head, stepped: parts.count == 2, at: offset)
    var bits: UInt64 = 0
    for value in stride(from: span.lowerBound, through: span.upperBound, by: step) { bits |= 1 << UInt64(value) }
    return bits
  }

  private func span(
    of head: String, stepped: Bool, at offset: Int
  ) throws(CronSchedule.ParseError) -> ClosedRange<Int> {
    if head == "*" { return name == "day of week" ? 0...6 : range }
    let ends = head.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard ends.count <= 2 else { throw fault(offset, "'\(head)' is no range of the \(name)") }
    let low = try value(of: ends[0], at: offset)
    guard ends.count == 2 else { return stepped ? low...range.upperBound : low...low }
    let high = try value(of: ends[1], at: offset + ends[0].count + 1)
    guard low <= high else { throw fault(offset, "the range '\(head)' of the \(name) runs backwards") }
    return low...high
  }

  private func value(of text: String, at offset: Int) throws(CronSchedule.ParseError) -> Int {
    if let index = names.firstIndex(of: text.lowercased()) { return index + (range.lowerBound == 1 ? 1 : 0) }
    guard let value = Int(text), range.contains(value) else {
      throw fault(offset, "'\(text)' is no \(name) (\(range.lowerBound) to \(range.upperBound))")
    }
    return value
  }

  private func fault(_ offset: Int, _ message: String) -> CronSchedule.ParseError {
    CronSchedule.ParseError(offset: offset, message: message)
  }
}

extension Int {
  /// Quotient rounded towards minus infinity, and a remainder that is never negative.
  fileprivate func quotientAndRemainder(byFloor divisor: Int) -> (Int, Int) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}
