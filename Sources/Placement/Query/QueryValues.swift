/// How values of the cluster query language are read and ordered.
enum QueryValues {
  /// The numbers of a dotted version; a suffix after the digits of a part is left out. Nil where a part has no digits.
  static func version(_ text: String) -> [Int]? {
    var parts: [Int] = []
    for part in text.split(separator: ".", omittingEmptySubsequences: false) {
      guard let number = Int(part.prefix { ("0"..."9").contains($0) }) else { return nil }
      parts.append(number)
    }
    return parts
  }

  /// Orders versions part by part; missing parts are zero.
  static func compare(_ a: [Int], _ b: [Int]) -> Int {
    for i in 0..<max(a.count, b.count) {
      let x = i < a.count ? a[i] : 0
      let y = i < b.count ? b[i] : 0
      if x != y { return x < y ? -1 : 1 }
    }
    return 0
  }

  /// Orders texts as numbers where both are numbers, else character by character.
  static func compare(_ a: String, _ b: String) -> Int {
    if let x = Double(a), let y = Double(b), x.isFinite, y.isFinite { return x < y ? -1 : x > y ? 1 : 0 }
    return a == b ? 0 : a < b ? -1 : 1
  }

  /// Seconds since 1970 of `2018-06-18`, `2018-06-18T22:28:28`, with `Z` or an offset such as `+00:00`, and with a
  /// fraction of the second. Without a zone, UTC.
  static func instant(_ text: String) -> Double? {
    var rest = Array(text.utf8)[...]
    guard let year = digits(&rest, 4), take(&rest, "-"), let month = digits(&rest, 2), take(&rest, "-"),
      let day = digits(&rest, 2), (1...12).contains(month), (1...daysIn(month, of: year)).contains(day)
    else { return nil }
    let midnight = Double(days(year, month, day)) * 86_400
    if rest.isEmpty { return midnight }
    guard take(&rest, "T"), let time = timeOfDay(&rest), let offset = zone(&rest), rest.isEmpty else { return nil }
    return midnight + time - offset
  }

  private static func timeOfDay(_ rest: inout ArraySlice<UInt8>) -> Double? {
    guard let hour = digits(&rest, 2), take(&rest, ":"), let minute = digits(&rest, 2), take(&rest, ":"),
      let second = digits(&rest, 2), hour < 24, minute < 60, second < 60
    else { return nil }
    var fraction = 0.0
    if take(&rest, ".") {
      var unit = 0.1
      guard rest.first.map(isDigit) == true else { return nil }
      while let digit = rest.first, isDigit(digit) {
        fraction += Double(digit - 48) * unit
        unit /= 10
        rest.removeFirst()
      }
    }
    return Double(hour * 3600 + minute * 60 + second) + fraction
  }

  /// The offset from UTC in seconds.
  private static func zone(_ rest: inout ArraySlice<UInt8>) -> Double? {
    if rest.isEmpty || take(&rest, "Z") { return 0 }
    let sign: Double
    if take(&rest, "+") { sign = 1 } else if take(&rest, "-") { sign = -1 } else { return nil }
    guard let hours = digits(&rest, 2), hours < 24 else { return nil }
    _ = take(&rest, ":")
    guard let minutes = digits(&rest, 2), minutes < 60 else { return nil }
    return sign * Double(hours * 3600 + minutes * 60)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }

  private static func digits(_ rest: inout ArraySlice<UInt8>, _ count: Int) -> Int? {
    guard rest.count >= count, rest.prefix(count).allSatisfy(isDigit) else { return nil }
    let value = rest.prefix(count).reduce(0) { $0 * 10 + Int($1 - 48) }
    rest.removeFirst(count)
    return value
  }

  private static func take(_ rest: inout ArraySlice<UInt8>, _ character: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: character) else { return false }
    rest.removeFirst()
    return true
  }

  private static func daysIn(_ month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days from 1970-01-01 in the Gregorian calendar.
  private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let y = month > 2 ? year : year - 1
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}
