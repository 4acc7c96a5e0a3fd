internal import AWSModel

/// Writes a tape as XML, guided by its schema.
struct XMLWriter {
  private(set) var bytes: [UInt8] = []

  mutating func open(_ name: String, attributes: String = "") {
    append("<\(name)\(attributes)>")
  }

  mutating func close(_ name: String) { append("</\(name)>") }

  mutating func element(_ name: String, text: String) {
    open(name)
    escaped(text)
    close(name)
  }

  mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// The members of the structure at `index`, without an element around them.
  mutating func members(of tape: AWSTape, at index: Int = 0, _ schema: AWSSchema) {
    for child in Self.children(tape, index) {
      let member = schema.members[Int(tape.nodes[child].member)]
      value(tape, child, member.type, name: member.xmlName)
    }
  }

  private mutating func value(_ tape: AWSTape, _ index: Int, _ type: AWSType, name: String) {
    let node = tape.nodes[index]
    switch node.kind {
    case .structure:
      open(name)
      if let schema = type.schema { members(of: tape, at: index, schema) }
      close(name)
    case .list, .map:
      if !type.isFlattened { open(name) }
      items(tape, index, type, name: name)
      if !type.isFlattened { close(name) }
    default: element(name, text: ScalarText.text(node, on: tape) ?? "")
    }
  }

  private mutating func items(_ tape: AWSTape, _ index: Int, _ type: AWSType, name: String) {
    guard let element = type.element else { return }
    let children = Self.children(tape, index)
    if tape.nodes[index].kind == .list {
      for child in children { value(tape, child, element, name: type.isFlattened ? name : type.elementName) }
      return
    }
    for entry in stride(from: 0, to: children.count - 1, by: 2) {
      let around = type.isFlattened ? name : "entry"
      open(around)
      self.element(type.keyName, text: tape.text(tape.nodes[children[entry]]))
      value(tape, children[entry + 1], element, name: type.elementName)
      close(around)
    }
  }

  static func children(_ tape: AWSTape, _ index: Int) -> [Int] {
    var result: [Int] = []
    var child = index + 1
    while child < Int(tape.nodes[index].next) {
      result.append(child)
      child = Int(tape.nodes[child].next)
    }
    return result
  }

  /// Text with what XML reserves escaped, and what it cannot hold at all replaced.
  private mutating func escaped(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "<": append("&lt;")
      case ">": append("&gt;")
      case "&": append("&amp;")
      case "\"": append("&quot;")
      case "\r": append("&#xD;")
      case "\n", "\t": bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      case "\u{0}"..<"\u{20}", "\u{FFFE}", "\u{FFFF}": append("\u{FFFD}")
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }
}
