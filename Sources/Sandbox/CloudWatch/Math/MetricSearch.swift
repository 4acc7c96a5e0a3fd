/// A search for metrics by words. Source: "CloudWatch search expression syntax".
struct MetricSearch {
  indirect enum Term {
    case both(Term, Term)
    case either(Term, Term)
    case not(Term)
    /// A word, quoted for an exact match, of a property where one is named.
    case word(String, isExact: Bool, property: String?)
  }

  /// The namespace and the dimension names that a metric must have, exactly these.
  var schema: (namespace: String, dimensions: [String])?
  var term: Term?

  func matches(_ name: MetricName) -> Bool {
    if let schema {
      guard name.namespace == schema.namespace, name.dimensions.map(\.name) == schema.dimensions else { return false }
    }
    return term.map { matches($0, name) } ?? true
  }

  private func matches(_ term: Term, _ name: MetricName) -> Bool {
    switch term {
    case .both(let a, let b): return matches(a, name) && matches(b, name)
    case .either(let a, let b): return matches(a, name) || matches(b, name)
    case .not(let a): return !matches(a, name)
    case .word(let word, let isExact, let property):
      let texts = property.map { Self.texts(of: $0, name) } ?? Self.allTexts(name)
      return texts.contains { isExact ? $0 == word : SearchWords.matches(word, $0) }
    }
  }

  private static func texts(of property: String, _ name: MetricName) -> [String] {
    switch property {
    case "MetricName": [name.name]
    case "Namespace": [name.namespace]
    default: name.dimensions.filter { $0.name == property }.map(\.value)
    }
  }

  private static func allTexts(_ name: MetricName) -> [String] {
    [name.namespace, name.name] + name.dimensions.flatMap { [$0.name, $0.value] }
  }
}

/// How words are compared: by the pieces at which capitals, digits and other characters divide them.
enum SearchWords {
  static func matches(_ word: String, _ text: String) -> Bool {
    let wanted = pieces(word)
    let offered = pieces(text)
    guard !wanted.isEmpty, wanted.count <= offered.count else { return false }
    // A single piece is compared without case, several in a row with it.
    let isSingle = wanted.count == 1
    if isSingle, joined(offered).lowercased() == wanted[0].lowercased() { return true }
    return (0...(offered.count - wanted.count)).contains { start in
      zip(wanted, offered[start...]).allSatisfy { isSingle ? $0.lowercased() == $1.lowercased() : $0 == $1 }
    }
  }

  private static func joined(_ pieces: [String]) -> String { pieces.joined() }

  static func pieces(_ text: String) -> [String] {
    var result: [String] = []
    var current = ""
    var last: Character = " "
    for character in text {
      let isWord = character.isLetter || character.isNumber
      let begins =
        !isWord || (character.isNumber != last.isNumber)
        || (character.isUppercase && !last.isUppercase)
      if begins, !current.isEmpty {
        result.append(current)
        current = ""
      }
      if isWord {
        // `SDBFailure`: the last capital of a row begins the next piece.
        if character.isLowercase, last.isUppercase, current.count > 1 {
          result.append(String(current.dropLast()))
          current = String(last)
        }
        current.append(character)
      }
      last = character
    }
    if !current.isEmpty { result.append(current) }
    return result
  }
}
