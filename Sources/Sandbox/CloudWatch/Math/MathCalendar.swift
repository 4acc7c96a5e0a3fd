/// Functions of the timestamps, in UTC: every period of the window has a point.
extension MathRun {
  func calendar(_ name: String, _ value: MathValue) throws(MathError) -> MathValue {
    guard case .series(let series) = value else { throw MathError("Function '\(name)' takes a time series") }
    var result = series
    result.points = times(series.period).map { TimePoint(time: $0, value: Double(CivilTime(second: $0).part(name))) }
    return .series(result)
  }
}

/// A second since 1970 as date and time in UTC.
struct CivilTime {
  var year: Int
  var month: Int
  var day: Int
  var secondOfDay: Int
  let epoch: Int

  /// Days since 1970 as a date of the Gregorian calendar, in eras of 400 years.
  init(second: Int) {
    epoch = second
    let days = Int((Double(second) / 86_400).rounded(.down))
    secondOfDay = second - days * 86_400
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

  var hour: Int { secondOfDay / 3600 }
  var minute: Int { secondOfDay / 60 % 60 }
  var second: Int { secondOfDay % 60 }
  /// Monday is 1, Sunday 7.
  var weekday: Int { ((epoch - secondOfDay) / 86_400 + 3) % 7 + 1 }

  func part(_ name: String) -> Int {
    switch name {
    case "MINUTE": minute
    case "HOUR": hour
    case "DAY": weekday
    case "DATE": day
    case "MONTH": month
    case "YEAR": year
    default: epoch
    }
  }
}
