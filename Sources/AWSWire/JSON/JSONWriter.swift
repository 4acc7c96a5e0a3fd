internal import AWSModel

/// Writes a tape as JSON, guided by its schema.
struct JSONWriter {
  private let tape: AWSTape
  private(set) var bytes: [UInt8] = []

  init(_ tape: AWSTape) {
    self.tape = tape
    bytes.reserveCapacity(tape.bytes.count * 2 + tape.nodes.count * 16)
  }

  static func body(_ tape: AWSTape, _ schema: AWSSchema) -> [UInt8] {
    var writer = JSONWriter(tape)
    writer.structure(at: 0, schema)
    return writer.bytes
  }

  /// One string as JSON.
  static func quoted(_ text: String) -> String {
    var writer = JSONWriter(AWSWriter().finish())
    writer.string(ArraySlice(text.utf8))
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private mutating func value(at index: Int, _ type: AWSType) {
    let node = tape.nodes[index]
    switch node.kind {
    case .structure: if let schema = type.schema { structure(at: index, schema) } else { append("{}") }
    case .list:
      append("[")
      each(index) { writer, child, position in
        if position > 0 { writer.append(",") }
        if let element = type.element { writer.value(at: child, element) }
      }
      append("]")
    case .map:
      append("{")
      each(index) { writer, child, position in
        if position % 2 == 0 {
          if position > 0 { writer.append(",") }
          writer.string(writer.tape.bytes[writer.tape.range(writer.tape.nodes[child])])
          writer.append(":")
        } else if let element = type.element {
          writer.value(at: child, element)
        }
      }
      append("}")
    case .string where type.kind == .document: bytes += tape.bytes[tape.range(node)]
    case .string: string(tape.bytes[tape.range(node)])
    case .blob:
      append("\"")
      Base64.encode(tape.bytes[tape.range(node)], into: &bytes)
      append("\"")
    case .integer: bytes.append(contentsOf: String(node.integer).utf8)
    case .boolean: append(node.boolean ? "true" : "false")
    case .number: number(node.number)
    case .instant: number(node.number + WireInstant.epoch)
    }
  }

  private mutating func structure(at index: Int, _ schema: AWSSchema) {
    append("{")
    each(index) { writer, child, position in
      let member = schema.members[Int(writer.tape.nodes[child].member)]
      if position > 0 { writer.append(",") }
      writer.append("\"")
      writer.bytes.append(contentsOf: member.name.utf8)
      writer.append("\":")
      writer.value(at: child, member.type)
    }
    append("}")
  }

  private mutating func each(_ index: Int, _ body: (inout JSONWriter, Int, Int) -> Void) {
    let end = Int(tape.nodes[index].next)
    var child = index + 1
    var position = 0
    while child < end {
      body(&self, child, position)
      child = Int(tape.nodes[child].next)
      position += 1
    }
  }

  private mutating func append(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private mutating func number(_ value: Double) {
    let text = WireNumber.text(value)
    if value.isFinite {
      bytes.append(contentsOf: text.utf8)
    } else {
      string(ArraySlice(text.utf8))
    }
  }

  private mutating func string(_ text: ArraySlice<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    if text.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) {
      for byte in text { escaped(byte) }
    } else {
      bytes.append(contentsOf: text)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escaped(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): append("\\\"")
    case UInt8(ascii: "\\"): append("\\\\")
    case 0x0A: append("\\n")
    case 0x0D: append("\\r")
    case 0x09: append("\\t")
    case 0..<0x20:
      append("\\u00")
      let digits = Array("0123456789abcdef".utf8)
      bytes += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    default: bytes.append(byte)
    }
  }
}
