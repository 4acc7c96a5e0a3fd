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
  private let date: CivilDate
  private let secondOfDay: Int
  let epoch: Int

  init(second: Int) {
    epoch = second
    let days = Int((Double(second) / 86_400).rounded(.down))
    secondOfDay = second - days * 86_400
    date = CivilDate(daysSince1970: days)
  }

  var year: Int { date.year }
  var month: Int { date.month }
  var day: Int { date.day }
  var hour: Int { secondOfDay / 3600 }
  var minute: Int { secondOfDay / 60 % 60 }
  var second: Int { secondOfDay % 60 }
  /// Monday is 1, Sunday 7.
  var weekday: Int { (date.weekday(ofDay: day) + 5) % 7 + 1 }

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
