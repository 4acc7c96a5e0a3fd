internal import PolicyDocument
internal import Yams

/// YAML as the rest of the room sees documents.
enum YAMLDocument {
  /// Aliases let a short document stand for a huge one: after this many nodes reading ends.
  private static let maximumNodes = 200_000
  private static let maximumDepth = 50

  /// - Throws: ``ConfigurationError`` with the one fault that ended the reading.
  static func parse(_ text: String, file: String) throws(ConfigurationError) -> DocumentNode {
    let root: Node?
    do {
      root = try Yams.compose(yaml: text)
    } catch {
      let (mark, message) = YAMLFault.explain(error, in: text)
      throw ConfigurationError([Diagnostic(file: file, line: mark.line, column: mark.column, message: message)])
    }
    guard let root else {
      throw ConfigurationError([
        Diagnostic(
          file: file, line: 1, column: 1, message: "the file is empty; `ballast config init` writes a first one")
      ])
    }
    do {
      var left = maximumNodes
      return try convert(root, depth: 0, left: &left)
    } catch {
      throw ConfigurationError([
        Diagnostic(file: file, line: error.mark.line, column: error.mark.column, message: error.message)
      ])
    }
  }

  private static func convert(_ node: Node, depth: Int, left: inout Int) throws(YAMLFault) -> DocumentNode {
    let mark = node.mark.map { DocumentMark(line: $0.line, column: $0.column) } ?? .start
    left -= 1
    guard left > 0, depth < maximumDepth else {
      throw YAMLFault(mark: mark, message: "the document is too large or nested too deeply")
    }
    switch node {
    case .scalar(let scalar):
      return scalar.style == .plain || scalar.style == .any ? .plain(scalar.string, mark) : .text(scalar.string, mark)
    case .sequence(let sequence):
      var items: [DocumentNode] = []
      for item in sequence { items.append(try convert(item, depth: depth + 1, left: &left)) }
      return .list(items, mark)
    case .mapping(let mapping):
      var entries: [DocumentNode.Entry] = []
      for (key, value) in mapping {
        let keyMark = key.mark.map { DocumentMark(line: $0.line, column: $0.column) } ?? mark
        guard case .scalar(let name) = key else { throw YAMLFault(mark: keyMark, message: "a key must be a word") }
        entries.append(
          DocumentNode.Entry(
            key: name.string, mark: keyMark, value: try convert(value, depth: depth + 1, left: &left)))
      }
      return .mapping(entries, mark)
    case .alias: throw YAMLFault(mark: mark, message: "an alias stands where its anchor is not known")
    }
  }
}
