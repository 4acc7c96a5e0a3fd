/// A regular expression between percent signs, in the small language that CloudWatch Logs takes: `.`, `^`, `$`, `?`,
/// `*`, `+`, `{n,m}`, `|`, `( )`, classes, `\d \D \s \S \w \W` and escaped characters. It matches anywhere in the line.
struct LogRegex: Sendable {
  // Kept as text: Swift's own expressions are no plain values.
  private let text: String

  init(_ text: String) throws(PatternFault) {
    guard (try? Regex(text)) != nil else { throw PatternFault("the regular expression \(text) is malformed") }
    self.text = text
  }

  func matches(_ line: String) -> Bool {
    guard let expression = try? Regex(text) else { return false }
    return line.firstMatch(of: expression) != nil
  }
}
