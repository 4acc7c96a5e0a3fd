internal import FoundationEssentials

/// Instants as text: ISO 8601 in UTC. Tapes hold seconds since 2001.
enum WireInstant {
  /// `2026-11-23T14:03:10.250Z`, with milliseconds only where there are some.
  static func text(_ sinceReference: Double) -> String {
    let instant = Date(timeIntervalSinceReferenceDate: sinceReference)
    let hasFraction = sinceReference != sinceReference.rounded(.down)
    return instant.formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: hasFraction))
  }

  /// Reads ISO 8601 with `Z` or an offset, or a number of seconds since 1970.
  static func sinceReference(_ text: String) -> Double? {
    if let seconds = Double(text), seconds.isFinite { return seconds - Date.timeIntervalBetween1970AndReferenceDate }
    let style = Date.ISO8601FormatStyle(includingFractionalSeconds: text.contains("."))
    return (try? style.parse(text))?.timeIntervalSinceReferenceDate
  }

  static let epoch = Date.timeIntervalBetween1970AndReferenceDate
}

/// Numbers as text, in the spelling that all AWS protocols share.
enum WireNumber {
  static func text(_ value: Double) -> String {
    if value.isNaN { return "NaN" }
    if value.isInfinite { return value < 0 ? "-Infinity" : "Infinity" }
    if value == value.rounded(), abs(value) < 1e15 { return String(Int64(value)) }
    return value.description
  }

  static func value(_ text: String) -> Double? {
    switch text {
    case "NaN": .nan
    case "Infinity": .infinity
    case "-Infinity": -.infinity
    default: text.first.map { $0.isLetter } == true ? nil : Double(text)
    }
  }
}
