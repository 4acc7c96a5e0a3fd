/// JSON as the rest of the room sees documents: with the place of each value. Source: RFC 8259.
enum JSONDocument {
  /// - Throws: ``ConfigurationError`` with the one fault that ended the reading.
  static func parse(_ text: String, file: String) throws(ConfigurationError) -> DocumentNode {
    var reader = JSONDocumentReader(text)
    do {
      return try reader.document()
    } catch {
      throw ConfigurationError([
        Diagnostic(file: file, line: error.mark.line, column: error.mark.column, message: error.message)
      ])
    }
  }
}

/// What ended the reading of a document, and where.
struct JSONDocumentFault: Error {
  var mark: DocumentMark
  var message: String
}

/// One walk over a text; bounded in depth, so that no document exhausts the stack.
struct JSONDocumentReader {
  private static let maximumDepth = 50
  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var mark = DocumentMark.start

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  mutating func document() throws(JSONDocumentFault) -> DocumentNode {
    skipSpace()
    guard next != nil else { throw fault("the document is empty") }
    let node = try value(depth: 0)
    skipSpace()
    guard next == nil else { throw fault("something stands after the end of the document") }
    return node
  }

  private var next: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  private mutating func advance() {
    mark =
      scalars[position] == "\n"
      ? DocumentMark(line: mark.line + 1, column: 1) : DocumentMark(line: mark.line, column: mark.column + 1)
    position += 1
  }

  private mutating func skipSpace() {
    while let scalar = next, scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r" { advance() }
  }

  private func fault(_ message: String) -> JSONDocumentFault {
    JSONDocumentFault(mark: mark, message: "this is no JSON: \(message)")
  }

  private mutating func expect(_ scalar: Unicode.Scalar, _ where: String) throws(JSONDocumentFault) {
    guard next == scalar else { throw fault("'\(scalar)' is missing \(`where`)") }
    advance()
  }

  private mutating func value(depth: Int) throws(JSONDocumentFault) -> DocumentNode {
    guard depth < Self.maximumDepth else { throw fault("the document is nested too deeply") }
    let start = mark
    switch next {
    case "{": return .mapping(try entries(depth: depth), start)
    case "[": return .list(try items(depth: depth), start)
    case "\"": return .text(try string(), start)
    default: return .plain(try word(), start)
    }
  }

  private mutating func entries(depth: Int) throws(JSONDocumentFault) -> [DocumentNode.Entry] {
    var entries: [DocumentNode.Entry] = []
    advance()
    skipSpace()
    while next != "}" {
      if !entries.isEmpty {
        try expect(",", "between two members")
        skipSpace()
      }
      let start = mark
      guard next == "\"" else { throw fault("a key in double quotes is missing") }
      let key = try string()
      skipSpace()
      try expect(":", "after the key '\(DocumentNode.shortened(key))'")
      skipSpace()
      entries.append(DocumentNode.Entry(key: key, mark: start, value: try value(depth: depth + 1)))
      skipSpace()
    }
    advance()
    return entries
  }

  private mutating func items(depth: Int) throws(JSONDocumentFault) -> [DocumentNode] {
    var items: [DocumentNode] = []
    advance()
    skipSpace()
    while next != "]" {
      if !items.isEmpty {
        try expect(",", "between two items")
        skipSpace()
      }
      items.append(try value(depth: depth + 1))
      skipSpace()
    }
    advance()
    return items
  }

  private mutating func word() throws(JSONDocumentFault) -> String {
    var text = ""
    while let scalar = next,
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || "+-.".unicodeScalars.contains(scalar)
    {
      text.unicodeScalars.append(scalar)
      advance()
    }
    guard text == "true" || text == "false" || text == "null" || Self.isNumber(text) else {
      throw fault(text.isEmpty ? "a value is missing" : "'\(DocumentNode.shortened(text))' needs double quotes")
    }
    return text
  }

  private static func isNumber(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first == "-" || ("0"..."9").contains(first) else { return false }
    return Double(text) != nil
  }

  private mutating func string() throws(JSONDocumentFault) -> String {
    var text = ""
    advance()
    while let scalar = next, scalar != "\"" {
      guard scalar.value >= 0x20 else { throw fault("a text runs over the end of its line") }
      advance()
      text.unicodeScalars.append(scalar == "\\" ? try escaped() : scalar)
    }
    try expect("\"", "at the end of a text")
    return text
  }

  private mutating func escaped() throws(JSONDocumentFault) -> Unicode.Scalar {
    guard let scalar = next else { throw fault("the text ends in the middle of an escape") }
    advance()
    switch scalar {
    case "\"", "\\", "/": return scalar
    case "b": return "\u{8}"
    case "f": return "\u{c}"
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "u": return try unicodeEscape()
    default: throw fault("'\\\(scalar)' is no escape")
    }
  }

  private mutating func unicodeEscape() throws(JSONDocumentFault) -> Unicode.Scalar {
    let first = try hexadecimal()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard (0xd800..<0xdc00).contains(first), next == "\\" else { throw fault("half of a surrogate pair") }
    advance()
    try expect("u", "in the second half of a surrogate pair")
    let second = try hexadecimal()
    guard (0xdc00..<0xe000).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xd800) << 10 + (second - 0xdc00))
    else { throw fault("half of a surrogate pair") }
    return scalar
  }

  private mutating func hexadecimal() throws(JSONDocumentFault) -> UInt32 {
    var code: UInt32 = 0
    for _ in 0..<4 {
      guard let scalar = next, let digit = Character(scalar).hexDigitValue, scalar.isASCII else {
        throw fault("'\\u' needs four hexadecimal digits")
      }
      code = code << 4 | UInt32(digit)
      advance()
    }
    return code
  }
}
