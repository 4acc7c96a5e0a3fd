/// A place in a document. Both count from 1.
struct Mark: Sendable, Hashable {
  var line: Int
  var column: Int

  static let start = Mark(line: 1, column: 1)
}

/// A document as its syntax shows it, before anything is known of its meaning; the same for YAML and for JSON.
indirect enum DocumentNode: Sendable, Hashable {
  struct Entry: Sendable, Hashable {
    var key: String
    var mark: Mark
    var value: DocumentNode
  }

  /// Text that was written in quotes, or as a block.
  case text(String, Mark)
  /// A bare word or number: what it is depends on what is wanted.
  case plain(String, Mark)
  case list([DocumentNode], Mark)
  case mapping([Entry], Mark)

  var mark: Mark {
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
