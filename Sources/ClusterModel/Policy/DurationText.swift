/// Durations as people write them: `30s`, `10m`, `8h`, `7d`, or several together, the largest first: `1h30m`.
public enum DurationText {
  private static let units: [(letter: Character, seconds: Int64)] = [("d", 86400), ("h", 3600), ("m", 60), ("s", 1)]

  /// The pattern that JSON Schema checks.
  public static let pattern = "^(?=.)([0-9]{1,6}d)?([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?$"

  /// Reads a duration; nil for anything else.
  public static func parse(_ text: String) -> Duration? {
    var seconds: Int64 = 0
    var rest = Substring(text)
    var next = 0
    while !rest.isEmpty {
      let digits = rest.prefix { ("0"..."9").contains($0) }
      rest = rest.dropFirst(digits.count)
      guard (1...6).contains(digits.count), let number = Int64(digits), let letter = rest.popFirst(),
        let unit = units[next...].firstIndex(where: { $0.letter == letter })
      else { return nil }
      seconds += number * units[unit].seconds
      next = unit + 1
    }
    return next == 0 ? nil : .seconds(seconds)
  }

  /// The shortest way to write whole seconds.
  public static func format(_ duration: Duration) -> String {
    var rest = duration.components.seconds
    if rest == 0 { return "0s" }
    var text = ""
    for unit in units where rest >= unit.seconds {
      text += "\(rest / unit.seconds)\(unit.letter)"
      rest %= unit.seconds
    }
    return text
  }
}
