/// A length of time as documents write it: `40s`, `27m`, `1h30m`, `0.3s`, or a bare number of seconds.
struct TimeText: Sendable, Hashable {
  var duration: Duration

  init(_ duration: Duration) { self.duration = duration }

  private static let units: [(letter: Character, seconds: Int64)] = [("d", 86400), ("h", 3600), ("m", 60), ("s", 1)]
  /// A hundred years: longer is a slip of the pen.
  static let longest: Duration = .seconds(100 * 366 * 86400)

  /// Nil for a text that is no length of time. Each unit stands once at most, the larger ones first; seconds may have a fraction.
  init?(_ text: String) {
    var microseconds: Int64 = 0
    var rest = Substring(text)
    var next = 0
    while !rest.isEmpty {
      let digits = rest.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
      rest = rest.dropFirst(digits.count)
      guard (1...18).contains(digits.count), let letter = rest.popFirst(),
        let unit = Self.units[next...].firstIndex(where: { $0.letter == letter })
      else { return nil }
      if let whole = Int64(digits), whole <= 1 << 32 {
        microseconds += whole * Self.units[unit].seconds * 1_000_000
      } else if letter == "s", let seconds = Double(digits), seconds <= 4_294_967_296 {
        microseconds += Int64((seconds * 1e6).rounded())
      } else {
        return nil
      }
      next = unit + 1
    }
    guard next > 0, .microseconds(microseconds) <= Self.longest else { return nil }
    self.init(.microseconds(microseconds))
  }

  /// The shortest way to write it, to the microsecond.
  var text: String {
    let micro = duration.wholeMicroseconds
    var seconds = micro / 1_000_000
    var result = ""
    for unit in Self.units.dropLast() where seconds >= unit.seconds {
      result += "\(seconds / unit.seconds)\(unit.letter)"
      seconds %= unit.seconds
    }
    var fraction = String(micro % 1_000_000 + 1_000_000).dropFirst()
    while fraction.last == "0" { fraction.removeLast() }
    if seconds > 0 || !fraction.isEmpty || result.isEmpty {
      result += "\(seconds)\(fraction.isEmpty ? "" : ".")\(fraction)s"
    }
    return result
  }
}

extension TimeText: Codable {
  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let seconds = try? container.decode(Double.self) {
      guard seconds >= 0, seconds <= Self.longest.secondsValue else {
        throw DecodingError.dataCorruptedError(
          in: container, debugDescription: "\(seconds) seconds are no length of time: from 0 to a hundred years")
      }
      self.init(.microseconds(Int64((seconds * 1e6).rounded())))
      return
    }
    let text = try container.decode(String.self)
    guard let time = TimeText(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "'\(text)' is no length of time: write 0.5s, 40s, 27m, 1h30m")
    }
    self = time
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
