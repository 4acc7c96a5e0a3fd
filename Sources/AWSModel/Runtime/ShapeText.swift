import FoundationEssentials

extension AWSShape {
  /// The members that are present, in the service model's names and order; sensitive ones are masked.
  public var masked: String {
    var text = ShapeText(tape: tape)
    text.structure(Self.schema)
    return text.out
  }
}

/// Writes a tape for people. Secrets (passwords, keys, user data) never come out.
private struct ShapeText {
  let tape: AWSTape
  var place = 0
  var out = ""

  init(tape: AWSTape) { self.tape = tape }

  mutating func structure(_ schema: AWSSchema) {
    let end = Int(tape.nodes[place].next)
    place += 1
    out += "\(schema.name)("
    var separator = ""
    while place < end {
      let member = schema.members[Int(tape.nodes[place].member)]
      out += "\(separator)\(member.name): "
      separator = ", "
      if member.isSensitive { mask() } else { value(member.type) }
    }
    out += ")"
  }

  private mutating func mask() {
    out += "***"
    place = Int(tape.nodes[place].next)
  }

  private mutating func value(_ type: AWSType) {
    let node = tape.nodes[place]
    switch node.kind {
    case .structure:
      if let schema = type.schema { return structure(schema) }
    case .list, .map: return children(node, type)
    case .string: out += "\"\(tape.text(node))\""
    case .blob: out += "<\(tape.range(node).count) bytes>"
    case .integer: out += String(node.integer)
    case .boolean: out += String(node.boolean)
    case .number: out += String(node.number)
    case .instant: out += Date(timeIntervalSinceReferenceDate: node.number).ISO8601Format()
    }
    place = Int(node.next)
  }

  private mutating func children(_ node: AWSNode, _ type: AWSType) {
    place += 1
    out += "["
    var separator = ""
    while place < Int(node.next), let element = type.element {
      out += separator
      separator = ", "
      if let key = type.key {
        value(key)
        out += ": "
      }
      value(element)
    }
    out += "]"
  }
}
