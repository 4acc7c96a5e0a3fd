/// A duration as a scenario writes it: `90s`, `10m`, `1h30m`, `2d`; whole numbers, the units once each and in falling order.
public struct ScenarioTime: Sendable, Hashable, Comparable {
  public var duration: Duration

  public init(_ duration: Duration) { self.duration = duration }

  private static let units: [(name: Character, seconds: Int64)] = [("d", 86_400), ("h", 3600), ("m", 60), ("s", 1)]

  /// Nil for a text that is no duration.
  public init?(_ text: String) {
    if text == "0" {
      self.init(.zero)
      return
    }
    var seconds: Int64 = 0
    var digits = ""
    var left = Self.units[...]
    for character in text {
      if character.isASCII, character.isNumber {
        digits.append(character)
        continue
      }
      guard let place = left.firstIndex(where: { $0.name == character }), let amount = Int64(digits), amount < 1 << 32
      else { return nil }
      seconds += amount * Self.units[place].seconds
      left = left[(place + 1)...]
      digits = ""
    }
    guard digits.isEmpty, left.count < Self.units.count else { return nil }
    self.init(.seconds(seconds))
  }

  /// Fractions of a second are cut off.
  public var text: String {
    var rest = duration.components.seconds
    if rest <= 0 { return "0" }
    var result = ""
    for unit in Self.units where rest >= unit.seconds {
      result += "\(rest / unit.seconds)\(unit.name)"
      rest %= unit.seconds
    }
    return result
  }

  public static func < (a: Self, b: Self) -> Bool { a.duration < b.duration }
}

extension ScenarioTime: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    // `0` alone is a number in YAML and in JSON.
    let text = try (try? container.decode(String.self)) ?? String(container.decode(Int.self))
    guard let time = ScenarioTime(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "'\(text)' is no duration: write 30s, 10m, 8h or 1h30m")
    }
    self = time
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
