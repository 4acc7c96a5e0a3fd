extension StringProtocol {
  /// The text as one line of at most `limit` characters, without control characters: fit for an error message.
  func printable(limit: Int = 500) -> String {
    var line = ""
    var isGap = false
    for scalar in unicodeScalars {
      if [.control, .format].contains(scalar.properties.generalCategory) || scalar.properties.isWhitespace {
        isGap = !line.isEmpty
        continue
      }
      if line.count >= limit { return line + "…" }
      if isGap { line.append(" ") }
      isGap = false
      line.unicodeScalars.append(scalar)
    }
    return line
  }
}
