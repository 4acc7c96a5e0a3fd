internal import PolicyDocument
internal import Yams

/// What a YAML parser complains of, and where.
struct YAMLFault: Error {
  var mark: DocumentMark
  var message: String

  static func explain(_ error: any Error, in text: String) -> (DocumentMark, String) {
    if let fault = error as? YAMLFault { return (fault.mark, fault.message) }
    guard let error = error as? YamlError else { return (.start, "the file cannot be read: \(error)") }
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      // The parser has a bound of its own, before it exhausts the stack.
      if problem.hasPrefix("Maximum nesting level") { return (Self.mark(mark), "the document is nested too deeply") }
      return (Self.mark(mark), "this is no YAML: \(problem)" + hint(problem, at: Self.mark(mark), in: text))
    case .reader(let problem, let offset, _, _):
      return (place(of: offset ?? 0, in: text), "this is no text that YAML allows: \(problem)")
    case .duplicatedKeysInMapping(let keys, let context):
      let key = keys.first ?? ""
      return (DuplicateKey.second(key, from: Self.mark(context.mark), in: text), "'\(key)' is given twice")
    case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
      return (.start, "the file cannot be read: \(error)")
    }
  }

  private static func mark(_ mark: Yams.Mark) -> DocumentMark { DocumentMark(line: mark.line, column: mark.column) }

  /// Tabs are the fault that nobody sees.
  private static func hint(_ problem: String, at mark: DocumentMark, in text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.indices.contains(mark.line - 1) else { return "" }
    return lines[mark.line - 1].prefix { $0 == " " || $0 == "\t" }.contains("\t")
      ? " (indent with spaces, not tabs)" : ""
  }

  private static func place(of offset: Int, in text: String) -> DocumentMark {
    var mark = DocumentMark.start
    for character in text.prefix(offset) {
      mark.column += 1
      if character.isNewline { mark = DocumentMark(line: mark.line + 1, column: 1) }
    }
    return mark
  }
}

/// Yams says of a key that is given twice only where the first one stands.
enum DuplicateKey {
  /// The next place after `first` where the key stands again: in a block at the same column, in braces anywhere.
  static func second(_ key: String, from first: DocumentMark, in text: String) -> DocumentMark {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.indices.contains(first.line - 1), !key.isEmpty else { return first }
    let isBlock = !lines[first.line - 1].prefix(first.column - 1).contains("{")
    for (index, line) in lines.enumerated().dropFirst(first.line - 1) {
      for column in columns(of: key, in: line) {
        let mark = DocumentMark(line: index + 1, column: column)
        if mark.line == first.line && mark.column <= first.column { continue }
        if !isBlock || column == first.column { return mark }
      }
    }
    return first
  }

  private static func columns(of key: String, in line: Substring) -> [Int] {
    let scalars = Array(line.unicodeScalars)
    let wanted = Array(key.unicodeScalars)
    guard scalars.count > wanted.count else { return [] }
    return (0..<(scalars.count - wanted.count)).compactMap { start in
      let end = start + wanted.count
      guard Array(scalars[start..<end]) == wanted, start == 0 || " {,-".unicodeScalars.contains(scalars[start - 1])
      else { return nil }
      let rest = scalars[end...].first { $0 != " " }
      return rest == ":" ? start + 1 : nil
    }
  }
}
