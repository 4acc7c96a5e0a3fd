/// Expressions of metric math: functions, operators and numbers stay; ids and quoted texts get their masks.
struct MaskedMath {
  let names: MaskNames

  func mask(_ expression: String) -> String {
    var result = ""
    var word = ""
    var quote: Character?
    func end() {
      if !word.isEmpty { result += mask(word: word) }
      word = ""
    }
    for character in expression {
      if let open = quote {
        guard character == open else {
          word.append(character)
          continue
        }
        result += names.mask(word, "text") + String(open)
        (word, quote) = ("", nil)
      } else if character == "'" || character == "\"" {
        end()
        result.append(character)
        quote = character
      } else if character.isLetter || character.isNumber || "_.".contains(character) {
        word.append(character)
      } else {
        end()
        result.append(character)
      }
    }
    // A quote that nobody closed: whatever stands behind it is nobody's function.
    if quote == nil { end() }
    return result
  }

  private func mask(word: String) -> String {
    if AWSForms.isNumber(word) || Self.functions.contains(word) { return word }
    return names.mask(word, MaskNames.identifier)
  }

  private static let functions: Set<String> = [
    "ABS", "ANOMALY_DETECTION_BAND", "AND", "AVG", "CEIL", "DATAPOINT_COUNT", "DATE", "DAY", "DB_PERF_INSIGHTS", "DIFF",
    "DIFF_TIME", "EPOCH", "FILL", "FIRST", "FLOOR", "HOUR", "IF", "INSIGHT_RULE_METRIC", "LAMBDA", "LAST", "LINEAR",
    "LOG",
    "LOG10", "MAX", "METRICS", "METRIC_COUNT", "MIN", "MINUTE", "MONTH", "OR", "PERIOD", "RATE", "REMOVE_EMPTY",
    "REPEAT",
    "RUNNING_SUM", "SEARCH", "SERVICE_QUOTA", "SLICE", "SORT", "STDDEV", "SUM", "TIME_SERIES", "YEAR",
  ]
}
