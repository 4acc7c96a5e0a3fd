internal import AWSModel

/// Writes a request as the parameters of a Query or EC2 form.
struct QueryWriter {
  private let isEC2: Bool
  private(set) var bytes: [UInt8] = []

  init(isEC2: Bool) { self.isEC2 = isEC2 }

  static func body(action: String, version: String, _ tape: AWSTape, _ schema: AWSSchema, isEC2: Bool) -> [UInt8] {
    var writer = QueryWriter(isEC2: isEC2)
    writer.pair("Action", action)
    writer.pair("Version", version)
    writer.structure(tape, 0, schema, prefix: "")
    return writer.bytes
  }

  private mutating func structure(_ tape: AWSTape, _ index: Int, _ schema: AWSSchema, prefix: String) {
    for child in XMLWriter.children(tape, index) {
      let member = schema.members[Int(tape.nodes[child].member)]
      value(tape, child, member.type, prefix: prefix.isEmpty ? member.queryName : "\(prefix).\(member.queryName)")
    }
  }

  private mutating func value(_ tape: AWSTape, _ index: Int, _ type: AWSType, prefix: String) {
    let node = tape.nodes[index]
    switch node.kind {
    case .structure: if let schema = type.schema { structure(tape, index, schema, prefix: prefix) }
    case .list: list(tape, index, type, prefix: prefix)
    case .map: map(tape, index, type, prefix: prefix)
    default: pair(prefix, ScalarText.text(node, on: tape) ?? "")
    }
  }

  private mutating func list(_ tape: AWSTape, _ index: Int, _ type: AWSType, prefix: String) {
    let children = XMLWriter.children(tape, index)
    guard let element = type.element else { return }
    if children.isEmpty, !isEC2 { return pair(prefix, "") }
    let holder = isEC2 || type.isFlattened ? prefix : "\(prefix).\(type.elementName)"
    for (position, child) in children.enumerated() {
      value(tape, child, element, prefix: "\(holder).\(position + 1)")
    }
  }

  private mutating func map(_ tape: AWSTape, _ index: Int, _ type: AWSType, prefix: String) {
    let children = XMLWriter.children(tape, index)
    guard let element = type.element else { return }
    let holder = type.isFlattened ? prefix : "\(prefix).entry"
    for entry in stride(from: 0, to: children.count - 1, by: 2) {
      let place = "\(holder).\(entry / 2 + 1)"
      pair("\(place).\(type.keyName)", tape.text(tape.nodes[children[entry]]))
      value(tape, children[entry + 1], element, prefix: "\(place).\(type.elementName)")
    }
  }

  private mutating func pair(_ name: String, _ value: String) {
    if !bytes.isEmpty { bytes.append(UInt8(ascii: "&")) }
    encode(name)
    bytes.append(UInt8(ascii: "="))
    encode(value)
  }

  private mutating func encode(_ text: String) {
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
        UInt8(ascii: "~"):
        bytes.append(byte)
      default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
  }
}
