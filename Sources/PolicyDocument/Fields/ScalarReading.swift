internal import ClusterModel

/// Reads single values. Each answers nil after it has told what is wrong.
enum ScalarReading {
  static func text(_ node: DocumentNode, _ rule: TextRule, _ faults: inout Faults) -> String? {
    let given: String
    switch node {
    case .text(let text, _): given = text
    case .plain(let text, _) where !DocumentNode.isNoText(text): given = text
    case .plain(let text, let mark) where !node.isNull:
      faults.add(mark, "a \(rule.name) is text: write \"\(text)\", in quotes")
      return nil
    default:
      faults.add(node.mark, "a \(rule.name) is wanted here, not \(node.description)")
      return nil
    }
    guard rule.allows(given) else {
      faults.add(node.mark, "'\(DocumentNode.shortened(given))' is no \(rule.name); write for example \(rule.example)")
      return nil
    }
    return given
  }

  static func choice(_ node: DocumentNode, of words: [String], _ faults: inout Faults) -> String? {
    guard let given = word(node) else {
      faults.add(node.mark, "\(list(words)) is wanted here, not \(node.description)")
      return nil
    }
    if words.contains(given) { return given }
    faults.add(
      node.mark,
      "'\(DocumentNode.shortened(given))' is not one of \(words.joined(separator: ", "))"
        + NearestWord.hint(words, to: given))
    return nil
  }

  static func flag(_ node: DocumentNode, _ faults: inout Faults) -> Bool? {
    if case .plain("true", _) = node { return true }
    if case .plain("false", _) = node { return false }
    faults.add(node.mark, "true or false is wanted here, not \(node.description)")
    return nil
  }

  static func integer(_ node: DocumentNode, in range: ClosedRange<Int>, _ faults: inout Faults) -> Int? {
    guard case .plain(let text, let mark) = node, let number = Int(text) else {
      faults.add(node.mark, "a whole number is wanted here, not \(node.description)")
      return nil
    }
    if range.contains(number) { return number }
    faults.add(mark, "\(number) is out of bounds: \(range.lowerBound) to \(range.upperBound) is allowed")
    return nil
  }

  static func percent(_ node: DocumentNode, in range: ClosedRange<Double>, _ faults: inout Faults) -> Double? {
    guard let text = word(node), let number = share(text) ?? plainNumber(node) else {
      faults.add(node.mark, "a percentage is wanted here, such as 75 or 75%, not \(node.description)")
      return nil
    }
    if range.contains(number) { return number }
    faults.add(
      node.mark,
      "\(short(number)) % is out of bounds: \(short(range.lowerBound)) to \(short(range.upperBound)) is allowed")
    return nil
  }

  static func allowance(_ node: DocumentNode, _ faults: inout Faults) -> Allowance? {
    guard let text = word(node) else {
      faults.add(node.mark, "a number or a share is wanted here, such as 2 or 10%, not \(node.description)")
      return nil
    }
    if let count = Int(text), (0...100_000).contains(count) { return .count(count) }
    if let percent = share(text), (0...100).contains(percent) { return .percent(percent) }
    faults.add(
      node.mark, "'\(DocumentNode.shortened(text))' is neither a number nor a share of 0% to 100%; write 2 or 10%")
    return nil
  }

  static func duration(
    _ node: DocumentNode, in range: ClosedRange<Duration>, _ faults: inout Faults
  ) -> Duration? {
    guard let text = word(node) else {
      faults.add(node.mark, "a duration is wanted here, such as 30s, 10m or 8h, not \(node.description)")
      return nil
    }
    guard let duration = DurationText.parse(text) else {
      let hint = Int(text) == nil ? "write 30s, 10m or 8h" : "its unit is missing, write \(text)s, \(text)m or \(text)h"
      faults.add(node.mark, "'\(DocumentNode.shortened(text))' is no duration; \(hint)")
      return nil
    }
    if range.contains(duration) { return duration }
    let bounds = "\(DurationText.format(range.lowerBound)) to \(DurationText.format(range.upperBound))"
    faults.add(node.mark, "\(text) is out of bounds: \(bounds) is allowed")
    return nil
  }

  static func schedule(_ node: DocumentNode, _ faults: inout Faults) -> String? {
    guard let text = word(node) else {
      faults.add(node.mark, "a schedule is wanted here, such as \"0 9 * * mon-fri\", not \(node.description)")
      return nil
    }
    do {
      _ = try CronSchedule(text)
      return text
    } catch {
      // In quotes, the text begins one column after the node.
      var mark = node.mark
      if case .text = node { mark.column += 1 }
      mark.column += error.offset
      faults.add(mark, error.message)
      return nil
    }
  }

  /// Bare or quoted text; nil for anything else.
  static func word(_ node: DocumentNode) -> String? {
    switch node {
    case .text(let text, _): text
    case .plain(let text, _): node.isNull ? nil : text
    case .list, .mapping: nil
    }
  }

  private static func share(_ text: String) -> Double? {
    guard text.last == "%" else { return nil }
    let digits = text.dropLast()
    return digits.allSatisfy { ("0"..."9").contains($0) || $0 == "." } ? Double(digits) : nil
  }

  private static func plainNumber(_ node: DocumentNode) -> Double? {
    guard case .plain(let text, _) = node, text.allSatisfy({ ("0"..."9").contains($0) || $0 == "." || $0 == "-" })
    else { return nil }
    return Double(text)
  }

  private static func short(_ number: Double) -> String {
    number == number.rounded() ? String(Int(number)) : String(number)
  }

  private static func list(_ words: [String]) -> String {
    words.count > 1 ? words.dropLast().joined(separator: ", ") + " or " + (words.last ?? "") : words.first ?? ""
  }
}
