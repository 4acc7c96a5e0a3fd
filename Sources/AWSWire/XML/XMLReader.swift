internal import AWSModel

/// Reads the members of an XML element, guided by a schema, onto a tape.
struct XMLReader {
  private let tree: XMLTree
  private var writer: AWSWriter

  /// The element's children as a structure.
  static func tape(_ tree: XMLTree, at element: Int, _ schema: AWSSchema) throws(WireFault) -> AWSTape {
    var reader = XMLReader(tree: tree, writer: AWSWriter(reserving: tree.elements.count, bytes: tree.bytes.count))
    try reader.structure(at: element, schema, 0)
    return reader.writer.finish()
  }

  private mutating func structure(at element: Int, _ schema: AWSSchema, _ member: Int) throws(WireFault) {
    let start = writer.begin(.structure, member)
    let children = tree.children(of: element)
    let names = children.map { tree.name($0) }
    for (index, member) in schema.members.enumerated() {
      if member.type.isFlattened, member.type.kind == .list || member.type.kind == .map {
        let items = children.indices.filter { names[$0] == member.xmlName }.map { children[$0] }
        if !items.isEmpty { try flattened(items, member.type, index) }
      } else if let position = names.firstIndex(of: member.xmlName) {
        try value(at: children[position], member.type, index)
      }
    }
    writer.end(start)
  }

  private mutating func value(at element: Int, _ type: AWSType, _ member: Int) throws(WireFault) {
    switch type.kind {
    case .structure:
      guard let schema = type.schema else { throw WireFault("a structure without schema") }
      try structure(at: element, schema, member)
    case .list: try flattened(tree.children(of: element), type, member)
    case .map: try flattened(tree.children(of: element), type, member)
    default: try scalar(tree.text(element), type, member)
    }
  }

  /// The elements of a list, or the entries of a map.
  private mutating func flattened(_ items: [Int], _ type: AWSType, _ member: Int) throws(WireFault) {
    guard let element = type.element else { throw WireFault("a list without element") }
    let start = writer.begin(type.kind == .map ? .map : .list, member)
    for item in items {
      if type.kind == .map {
        guard let key = tree.child(type.keyName, of: item), let value = tree.child(type.elementName, of: item) else {
          throw WireFault("a map entry without key or value")
        }
        writer.string(tree.text(key), 0)
        try self.value(at: value, element, 0)
      } else {
        try value(at: item, element, 0)
      }
    }
    writer.end(start)
  }

  private mutating func scalar(_ text: String, _ type: AWSType, _ member: Int) throws(WireFault) {
    try ScalarText.write(text, type, member, &writer)
  }
}

/// Scalars as text, as the Query protocols and XML write them.
enum ScalarText {
  static func write(_ text: String, _ type: AWSType, _ member: Int, _ writer: inout AWSWriter) throws(WireFault) {
    switch type.kind {
    case .integer, .long:
      guard let value = Int(text) else { throw WireFault("'\(text.prefix(40))' is no whole number") }
      writer.integer(value, member)
    case .boolean:
      switch text {
      case "true", "True", "1": writer.boolean(true, member)
      case "false", "False", "0", "": writer.boolean(false, member)
      default: throw WireFault("'\(text.prefix(40))' is neither true nor false")
      }
    case .float, .double:
      guard let value = WireNumber.value(text) else { throw WireFault("'\(text.prefix(40))' is no number") }
      writer.number(value, member)
    case .timestamp:
      guard let value = WireInstant.sinceReference(text) else { throw WireFault("'\(text.prefix(40))' is no instant") }
      writer.instant(value, member)
    case .blob:
      guard let value = Base64.decode(text.utf8) else { throw WireFault("this is not Base64") }
      writer.blob(value, member)
    case .string, .document, .structure, .list, .map: writer.string(text, member)
    }
  }

  /// The text of a scalar node; nil for structures, lists and maps.
  static func text(_ node: AWSNode, on tape: AWSTape) -> String? {
    switch node.kind {
    case .string: return tape.text(node)
    case .integer: return String(node.integer)
    case .boolean: return node.boolean ? "true" : "false"
    case .number: return WireNumber.text(node.number)
    case .instant: return WireInstant.text(node.number)
    case .blob:
      var encoded: [UInt8] = []
      Base64.encode(tape.bytes[tape.range(node)], into: &encoded)
      return String(decoding: encoded, as: UTF8.self)
    case .structure, .list, .map: return nil
    }
  }
}
