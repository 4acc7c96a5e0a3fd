/// How far a zone's clocks are from UTC, and when they change. Source: POSIX, the variable TZ.
struct ZoneRule: Hashable {
  /// The nth weekday of a month, at so many seconds after midnight; the fifth means the last.
  struct Change: Hashable {
    var month: Int
    var week: Int
    var weekday: Int
    var seconds: Int
  }

  struct Daylight: Hashable {
    var offset: Int
    var begins: Change
    var ends: Change
  }

  /// Seconds east of Greenwich.
  var offset: Int
  var daylight: Daylight?

  /// Nil for what is no such rule.
  init?(posix text: String) {
    var scan = PosixScan(text)
    guard scan.name(), let west = scan.time() else { return nil }
    offset = -west
    guard !scan.isAtEnd else { return }
    guard scan.name() else { return nil }
    let summer = scan.peek == "," ? offset + 3600 : scan.time().map { -$0 }
    guard let summer, let begins = scan.change(), let ends = scan.change(), scan.isAtEnd else { return nil }
    daylight = Daylight(offset: summer, begins: begins, ends: ends)
  }

  /// Seconds east of Greenwich at an instant in seconds since 1970.
  func offset(at seconds: Double) -> Int {
    guard let daylight else { return offset }
    let year = CivilDate(daysSince1970: Int(((seconds + Double(offset)) / 86_400).rounded(.down))).year
    let begins = Self.local(daylight.begins, year) - Double(offset)
    let ends = Self.local(daylight.ends, year) - Double(daylight.offset)
    let isSummer = begins < ends ? seconds >= begins && seconds < ends : seconds >= begins || seconds < ends
    return isSummer ? daylight.offset : offset
  }

  /// When the clocks change in a year, by the clocks themselves.
  private static func local(_ change: Change, _ year: Int) -> Double {
    var date = CivilDate(daysSince1970: 0)
    date.year = year
    date.month = change.month
    date.day = 1
    let first = ((date.daysSince1970 + 4) % 7 + 7) % 7
    var day = 1 + (change.weekday - first + 7) % 7 + (change.week - 1) * 7
    if day > date.daysInMonth { day -= 7 }
    date.day = day
    return Double(date.daysSince1970) * 86_400 + Double(change.seconds)
  }
}

/// Reads a rule from left to right.
private struct PosixScan {
  private var rest: Substring

  init(_ text: String) { rest = text[...] }

  var isAtEnd: Bool { rest.isEmpty }
  var peek: Character? { rest.first }

  /// A zone's short name: letters, or anything between angle brackets.
  mutating func name() -> Bool {
    if rest.first == "<" {
      guard let end = rest.firstIndex(of: ">") else { return false }
      rest = rest[rest.index(after: end)...]
      return true
    }
    let before = rest.count
    rest = rest.drop { $0.isLetter }
    return rest.count < before
  }

  /// `[-]hours[:minutes]`, in seconds.
  mutating func time() -> Int? {
    var sign = 1
    if let first = rest.first, first == "-" || first == "+" {
      sign = first == "-" ? -1 : 1
      rest.removeFirst()
    }
    guard let hours = number() else { return nil }
    var seconds = hours * 3600
    if rest.first == ":" {
      rest.removeFirst()
      guard let minutes = number() else { return nil }
      seconds += minutes * 60
    }
    return sign * seconds
  }

  /// `,Mmonth.week.weekday[/time]`; two in the morning unless told otherwise.
  mutating func change() -> ZoneRule.Change? {
    guard rest.hasPrefix(",M") else { return nil }
    rest = rest.dropFirst(2)
    guard let month = number(), let week = part(), let weekday = part() else { return nil }
    var seconds = 7200
    if rest.first == "/" {
      rest.removeFirst()
      guard let given = time() else { return nil }
      seconds = given
    }
    return ZoneRule.Change(month: month, week: week, weekday: weekday, seconds: seconds)
  }

  private mutating func part() -> Int? {
    guard rest.first == "." else { return nil }
    rest.removeFirst()
    return number()
  }

  private mutating func number() -> Int? {
    let digits = rest.prefix { $0.isNumber }
    rest = rest.dropFirst(digits.count)
    return Int(digits)
  }
}
