/// Reads the first argument of `SEARCH`.
struct MetricSearchParser {
  private enum Piece: Equatable {
    case symbol(Character)
    case word(String, isExact: Bool)
  }

  private var pieces: [Piece] = []
  private var place = 0
  private var depth = 0

  static func parse(_ text: String) throws(MathError) -> MetricSearch {
    guard text.utf8.count <= 1024 else { throw MathError("A search expression has at most 1024 characters") }
    var parser = MetricSearchParser()
    try parser.split(Array(text))
    var search = MetricSearch()
    search.schema = try parser.schema()
    _ = parser.takes(",")
    if parser.place < parser.pieces.count { search.term = try parser.disjunction() }
    guard parser.place == parser.pieces.count else { throw MathError("Unexpected input in the search expression") }
    guard search.schema != nil || search.term != nil else { throw MathError("The search expression is empty") }
    return search
  }

  private mutating func split(_ text: [Character]) throws(MathError) {
    var index = 0
    while index < text.count {
      let character = text[index]
      if character.isWhitespace {
        index += 1
      } else if "{}(),=".contains(character) {
        pieces.append(.symbol(character))
        index += 1
      } else if character == "\"" {
        pieces.append(.word(try Self.quoted(text, &index), isExact: true))
      } else {
        let start = index
        while index < text.count, !text[index].isWhitespace, !"{}(),=\"".contains(text[index]) { index += 1 }
        pieces.append(.word(String(text[start..<index]), isExact: false))
      }
    }
  }

  private static func quoted(_ text: [Character], _ index: inout Int) throws(MathError) -> String {
    index += 1
    var result = ""
    while index < text.count, text[index] != "\"" {
      if text[index] == "\\", index + 1 < text.count { index += 1 }
      result.append(text[index])
      index += 1
    }
    guard index < text.count else { throw MathError("Unterminated string in the search expression") }
    index += 1
    return result
  }

  private mutating func takes(_ symbol: Character) -> Bool {
    guard place < pieces.count, pieces[place] == .symbol(symbol) else { return false }
    place += 1
    return true
  }

  private mutating func takesWord(_ word: String) -> Bool {
    guard place < pieces.count, pieces[place] == .word(word, isExact: false) else { return false }
    place += 1
    return true
  }

  private mutating func schema() throws(MathError) -> (namespace: String, dimensions: [String])? {
    guard takes("{") else { return nil }
    var names: [String] = []
    repeat {
      guard place < pieces.count, case .word(let name, _) = pieces[place] else {
        throw MathError("A metric schema has a namespace and dimension names")
      }
      names.append(name)
      place += 1
    } while takes(",")
    guard takes("}") else { throw MathError("Expected '}' in the search expression") }
    return (names[0], names.dropFirst().sorted())
  }

  private mutating func disjunction() throws(MathError) -> MetricSearch.Term {
    depth += 1
    defer { depth -= 1 }
    guard depth < 64 else { throw MathError("The search expression is nested too deeply") }
    var left = try conjunction()
    while takesWord("OR") { left = .either(left, try conjunction()) }
    return left
  }

  private mutating func conjunction() throws(MathError) -> MetricSearch.Term {
    var left = try negation()
    while place < pieces.count, pieces[place] != .symbol(")"), pieces[place] != .word("OR", isExact: false) {
      _ = takesWord("AND")
      left = .both(left, try negation())
    }
    return left
  }

  private mutating func negation() throws(MathError) -> MetricSearch.Term {
    if takesWord("NOT") { return .not(try primary()) }
    return try primary()
  }

  private mutating func primary() throws(MathError) -> MetricSearch.Term {
    if takes("(") {
      let inner = try disjunction()
      guard takes(")") else { throw MathError("Expected ')' in the search expression") }
      return inner
    }
    guard place < pieces.count, case .word(let word, let isExact) = pieces[place] else {
      throw MathError("Unexpected input in the search expression")
    }
    place += 1
    guard takes("=") else { return .word(word, isExact: isExact, property: nil) }
    guard place < pieces.count, case .word(let wanted, let isWantedExact) = pieces[place] else {
      throw MathError("A value is expected behind '\(word)='")
    }
    place += 1
    return .word(wanted, isExact: isWantedExact, property: word)
  }
}

extension MathRun {
  /// A line for each metric that the search finds, up to a hundred, in the order of their names. Source: "Search
  /// expressions".
  func search(_ arguments: [MathExpression], _ period: Int) throws(MathError) -> MathValue {
    guard (2...3).contains(arguments.count), case .text(let text) = arguments[0], case .text(let name) = arguments[1],
      let statistic = MetricStatistic(name)
    else { throw MathError("Function 'SEARCH' takes a search expression, a statistic and a period") }
    let length = arguments.count == 3 ? Int(try scalar(arguments[2], period)) : period
    guard length > 0 else { throw MathError("The period of 'SEARCH' must be positive") }
    let search = try MetricSearchParser.parse(text)
    var found: [TimeSeries] = []
    for (index, entry) in world.entries.enumerated() where search.matches(entry.name) {
      let read = MetricRead(name: entry.name, statistic: statistic, statisticName: name, period: length, unit: nil)
      let label = ([entry.name.name] + entry.name.dimensions.map(\.value)).joined(separator: " ")
      let points = world.points(MetricHandle(index: Int32(index)), read, window)
      found.append(TimeSeries(period: length, label: label, points: points))
      if found.count == 100 { break }
    }
    return .array(found.sorted { $0.label < $1.label })
  }
}
