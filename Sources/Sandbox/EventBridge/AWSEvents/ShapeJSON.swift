internal import AWSModel

/// A shape of an API as JSON, as AWS puts it into events: timestamps as ISO 8601 texts, binary data in Base64.
enum ShapeJSON {
  static func value<Shape: AWSShape>(of shape: Shape) -> JSONValue {
    let tape = shape.tape
    return structure(tape, 0, Shape.schema)
  }

  private static func structure(_ tape: AWSTape, _ position: Int, _ schema: AWSSchema) -> JSONValue {
    var members: [String: JSONValue] = [:]
    var child = position + 1
    while child < Int(tape.nodes[position].next) {
      let member = schema.members[Int(tape.nodes[child].member)]
      members[member.name] = value(tape, child, member.type)
      child = Int(tape.nodes[child].next)
    }
    return .object(members)
  }

  private static func value(_ tape: AWSTape, _ position: Int, _ type: AWSType) -> JSONValue {
    let node = tape.nodes[position]
    switch node.kind {
    case .structure: return type.schema.map { structure(tape, position, $0) } ?? .null
    case .list:
      guard let element = type.element else { return [] }
      return .array(children(tape, position).map { value(tape, $0, element) })
    case .map:
      guard let element = type.element else { return [:] }
      let places = children(tape, position)
      var members: [String: JSONValue] = [:]
      for index in stride(from: 0, to: places.count - 1, by: 2) {
        members[tape.text(tape.nodes[places[index]])] = value(tape, places[index + 1], element)
      }
      return .object(members)
    case .string: return .string(tape.text(node))
    case .blob: return .string(Base64.text(tape.bytes[tape.range(node)]))
    case .integer: return .integer(Int64(node.integer))
    case .boolean: return .bool(node.boolean)
    case .number: return .number(node.number)
    case .instant:
      return .string(
        VirtualInstant(microseconds: Int64(((node.number + 978_307_200) * 1_000_000).rounded())).iso8601Milliseconds)
    }
  }

  private static func children(_ tape: AWSTape, _ position: Int) -> [Int] {
    var result: [Int] = []
    var child = position + 1
    while child < Int(tape.nodes[position].next) {
      result.append(child)
      child = Int(tape.nodes[child].next)
    }
    return result
  }
}
