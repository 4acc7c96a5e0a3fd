/// Instants to the microsecond, as `2026-11-23T00:06:12.250000Z`.
extension VirtualInstant: StateValue {
  var state: JSONValue { .string(exact) }

  init(state: JSONValue, at place: String) throws(StateFault) {
    guard let text = state.text, let instant = VirtualInstant(exact: text) else {
      throw StateFault(place, "is no instant such as 2026-11-23T00:06:12.250000Z")
    }
    self = instant
  }

  /// The instant with all that is known of it.
  var exact: String {
    let day = Int((Double(microseconds) / 86_400_000_000).rounded(.down))
    let rest = Int(microseconds) - day * 86_400_000_000
    let date = CivilDate(daysSince1970: day)
    let second = rest / 1_000_000
    let clock = [second / 3600, second / 60 % 60, second % 60].map { Self.padded($0, 2) }.joined(separator: ":")
    return "\(Self.padded(date.year, 4))-\(Self.padded(date.month, 2))-\(Self.padded(date.day, 2))T\(clock)."
      + Self.padded(rest % 1_000_000, 6) + "Z"
  }

  /// Fractions of a second may be missing.
  init?(exact text: String) {
    guard text.hasSuffix("Z") else { return nil }
    let halves = text.dropLast().split(separator: ".", omittingEmptySubsequences: false)
    let numbers = halves[0].split(whereSeparator: { "-T:".contains($0) }).map { Int($0) }
    guard halves.count <= 2, numbers.count == 6 else { return nil }
    let part = numbers.compactMap { $0 }
    guard part.count == 6, (1...12).contains(part[1]), part[3] < 24, part[4] < 60, part[5] < 60 else { return nil }
    var date = CivilDate(daysSince1970: 0)
    (date.year, date.month, date.day) = (part[0], part[1], part[2])
    guard (1...date.daysInMonth).contains(part[2]) else { return nil }
    var fraction = 0
    if halves.count == 2 {
      let digits = String(halves[1].prefix(6))
      guard let number = Int(digits + String(repeating: "0", count: 6 - digits.count)) else { return nil }
      fraction = number
    }
    let second = date.daysSince1970 * 86_400 + part[3] * 3600 + part[4] * 60 + part[5]
    self.init(microseconds: Int64(second) * 1_000_000 + Int64(fraction))
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
