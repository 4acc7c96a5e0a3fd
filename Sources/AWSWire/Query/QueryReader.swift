internal import AWSModel

/// Reads the parameters of a Query or EC2 request, guided by a schema, onto a tape.
struct QueryReader {
  private let form: FormParameters
  private var writer = AWSWriter()

  static func tape(_ form: FormParameters, _ schema: AWSSchema) throws(WireFault) -> AWSTape {
    var reader = QueryReader(form: form)
    try reader.structure(at: 0, schema, 0)
    return reader.writer.finish()
  }

  private mutating func structure(at node: Int, _ schema: AWSSchema, _ member: Int) throws(WireFault) {
    let start = writer.begin(.structure, member)
    for (index, member) in schema.members.enumerated() {
      if let child = form.child(member.queryName, of: node) { try value(at: child, member.type, index) }
    }
    writer.end(start)
  }

  private mutating func value(at node: Int, _ type: AWSType, _ member: Int) throws(WireFault) {
    switch type.kind {
    case .structure:
      guard let schema = type.schema else { throw WireFault("a structure without schema") }
      try structure(at: node, schema, member)
    case .list:
      guard let element = type.element else { throw WireFault("a list without element") }
      let start = writer.begin(.list, member)
      // `Name.member.1`, or `Name.1` where the list is flattened; an empty list is a name with an empty value.
      let holder = form.child(type.elementName, of: node) ?? form.child("member", of: node) ?? node
      for item in form.numbered(holder) { try value(at: item, element, 0) }
      writer.end(start)
    case .map:
      guard let element = type.element else { throw WireFault("a map without value") }
      let start = writer.begin(.map, member)
      for entry in form.numbered(form.child("entry", of: node) ?? node) {
        guard let key = form.child(type.keyName, of: entry), let value = form.child(type.elementName, of: entry) else {
          throw WireFault("a map entry without key or value")
        }
        writer.string(form.nodes[key].value ?? "", 0)
        try self.value(at: value, element, 0)
      }
      writer.end(start)
    default: try ScalarText.write(form.nodes[node].value ?? "", type, member, &writer)
    }
  }
}
