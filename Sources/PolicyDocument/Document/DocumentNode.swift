/// A place in a document. Both count from 1.
package struct DocumentMark: Sendable, Hashable {
  package var line: Int
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static let start = DocumentMark(line: 1, column: 1)
}

/// A document as its syntax shows it, before anything is known of its meaning; the same for YAML and for JSON.
package indirect enum DocumentNode: Sendable, Hashable {
  package struct Entry: Sendable, Hashable {
    package var key: String
    package var mark: DocumentMark
    package var value: DocumentNode

    package init(key: String, mark: DocumentMark, value: DocumentNode) {
      self.key = key
      self.mark = mark
      self.value = value
    }
  }

  /// Text that was written in quotes, or as a block.
  case text(String, DocumentMark)
  /// A bare word or number: what it is depends on what is wanted.
  case plain(String, DocumentMark)
  case list([DocumentNode], DocumentMark)
  case mapping([Entry], DocumentMark)

  var mark: DocumentMark {
    switch self {
    case .text(_, let mark), .plain(_, let mark), .list(_, let mark), .mapping(_, let mark): mark
    }
  }

  /// Whether nothing stands there: no value, `~` or `null`.
  var isNull: Bool {
    guard case .plain(let text, _) = self else { return false }
    return text.isEmpty || text == "~" || text == "null" || text == "Null" || text == "NULL"
  }

  /// What it is, for messages.
  var description: String {
    switch self {
    case _ where isNull: "nothing"
    case .text(let text, _): "the text \"\(Self.shortened(text))\""
    case .plain(let text, _): "'\(Self.shortened(text))'"
    case .list: "a list"
    case .mapping: "a mapping"
    }
  }

  /// Documents are foreign text: what a message repeats of them is short and stays on its line.
  static func shortened(_ text: String) -> String {
    let flat = String(text.map { $0.isNewline ? " " : $0 })
    return flat.count > 60 ? String(flat.prefix(57)) + "..." : flat
  }
}

extension DocumentNode {
  /// Whether bare text would be taken for a number, a truth value or nothing by a reader of YAML 1.2.
  static func isNoText(_ plain: String) -> Bool {
    ["", "~", "null", "true", "false"].contains(plain.lowercased()) || Double(plain) != nil
  }
}
