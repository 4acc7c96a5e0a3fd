internal import AWSModel

/// Writes a tape as CBOR (RFC 8949), guided by its schema, as Smithy's rpc-v2-cbor protocol wants it.
struct CBORWriter {
  private let tape: AWSTape
  private(set) var bytes: [UInt8] = []

  init(_ tape: AWSTape) { self.tape = tape }

  static func body(_ tape: AWSTape, _ schema: AWSSchema) -> [UInt8] {
    var writer = CBORWriter(tape)
    writer.structure(at: 0, schema)
    return writer.bytes
  }

  private mutating func structure(at index: Int, _ schema: AWSSchema) {
    head(5, UInt64(tape.nodes[index].count))
    for child in XMLWriter.children(tape, index) {
      let member = schema.members[Int(tape.nodes[child].member)]
      text(Array(member.name.utf8))
      value(at: child, member.type)
    }
  }

  private mutating func value(at index: Int, _ type: AWSType) {
    let node = tape.nodes[index]
    switch node.kind {
    case .structure: if let schema = type.schema { structure(at: index, schema) } else { head(5, 0) }
    case .list:
      head(4, UInt64(node.count))
      for child in XMLWriter.children(tape, index) { if let element = type.element { value(at: child, element) } }
    case .map:
      head(5, UInt64(node.count / 2))
      for (position, child) in XMLWriter.children(tape, index).enumerated() {
        if position % 2 == 0 {
          text(Array(tape.bytes[tape.range(tape.nodes[child])]))
        } else if let element = type.element {
          value(at: child, element)
        }
      }
    case .string: text(Array(tape.bytes[tape.range(node)]))
    case .blob:
      let range = tape.range(node)
      head(2, UInt64(range.count))
      bytes += tape.bytes[range]
    case .integer: integer(node.integer)
    case .boolean: bytes.append(node.boolean ? 0xF5 : 0xF4)
    case .number: double(node.number)
    case .instant:
      head(6, 1)
      double(node.number + WireInstant.epoch)
    }
  }

  private mutating func integer(_ value: Int) {
    if value >= 0 { head(0, UInt64(value)) } else { head(1, UInt64(-1 - value)) }
  }

  private mutating func double(_ value: Double) {
    bytes.append(0xFB)
    for shift in stride(from: 56, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: value.bitPattern >> UInt64(shift)))
    }
  }

  private mutating func text(_ utf8: [UInt8]) {
    head(3, UInt64(utf8.count))
    bytes += utf8
  }

  private mutating func head(_ major: UInt8, _ argument: UInt64) {
    let kind = major << 5
    switch argument {
    case 0..<24: bytes.append(kind | UInt8(argument))
    case 24..<0x100: bytes += [kind | 24, UInt8(argument)]
    case 0x100..<0x1_0000: bytes += [kind | 25, UInt8(argument >> 8), UInt8(argument & 255)]
    case 0x1_0000..<0x1_0000_0000:
      bytes.append(kind | 26)
      for shift in stride(from: 24, through: 0, by: -8) {
        bytes.append(UInt8(truncatingIfNeeded: argument >> UInt64(shift)))
      }
    default:
      bytes.append(kind | 27)
      for shift in stride(from: 56, through: 0, by: -8) {
        bytes.append(UInt8(truncatingIfNeeded: argument >> UInt64(shift)))
      }
    }
  }
}
