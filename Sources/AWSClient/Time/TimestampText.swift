internal import FoundationEssentials

/// The instants in credential documents: `2026-11-23T14:03:10Z`, with or without a fraction of the second, and in the
/// token cache of older AWS CLIs with `UTC` in place of `Z`.
enum TimestampText {
  static func parse(_ text: String) -> Date? {
    let text = text.hasSuffix("UTC") ? text.dropLast(3) + "Z" : text[...]
    if let date = try? Date(String(text), strategy: .iso8601) { return date }
    return try? Date(String(text), strategy: Date.ISO8601FormatStyle(includingFractionalSeconds: true))
  }
}
