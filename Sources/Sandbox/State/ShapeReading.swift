internal import AWSModel

/// The way back from ``ShapeJSON/value(of:)``: a shape from its JSON.
extension ShapeJSON {
  static func shape<Shape: AWSShape>(
    of json: JSONValue, as type: Shape.Type = Shape.self, at place: String
  ) throws(StateFault) -> Shape {
    var writer = AWSWriter()
    try write(json, Shape.schema, 0, place, &writer)
    return Shape(tape: writer.finish())
  }

  private static func write(
    _ json: JSONValue, _ schema: AWSSchema, _ member: Int, _ place: String, _ writer: inout AWSWriter
  ) throws(StateFault) {
    guard let members = json.members else { throw StateFault(place, "is no object") }
    var found: [(index: Int, value: JSONValue)] = []
    for (name, value) in members.sorted(by: { $0.key < $1.key }) where value != .null {
      guard let index = schema.index(of: name) else {
        throw StateFault(place, "`\(name)` is no member of \(schema.name)")
      }
      found.append((index, value))
    }
    let start = writer.begin(.structure, member)
    for (index, value) in found.sorted(by: { $0.index < $1.index }) {
      let described = schema.members[index]
      try write(value, described.type, index, "\(place).\(described.name)", &writer)
    }
    writer.end(start)
  }

  private static func write(
    _ json: JSONValue, _ type: AWSType, _ member: Int, _ place: String, _ writer: inout AWSWriter
  ) throws(StateFault) {
    switch (type.kind, json) {
    case (.structure, _):
      guard let schema = type.schema else { return }
      try write(json, schema, member, place, &writer)
    case (.list, .array(let elements)):
      guard let element = type.element else { return }
      let start = writer.begin(.list, member)
      for (index, value) in elements.enumerated() { try write(value, element, 0, "\(place)[\(index)]", &writer) }
      writer.end(start)
    case (.map, .object(let members)):
      guard let element = type.element else { return }
      let start = writer.begin(.map, member)
      for (key, value) in members.sorted(by: { $0.key < $1.key }) {
        writer.string(key, 0)
        try write(value, element, 0, "\(place).\(key)", &writer)
      }
      writer.end(start)
    default: try writeScalar(json, type, member, place, &writer)
    }
  }

  private static func writeScalar(
    _ json: JSONValue, _ type: AWSType, _ member: Int, _ place: String, _ writer: inout AWSWriter
  ) throws(StateFault) {
    switch (type.kind, json) {
    case (.string, .string(let text)): writer.string(text, member)
    case (.blob, .string(let text)):
      guard let bytes = Base64.bytes(text) else { throw StateFault(place, "is not Base64") }
      writer.blob(bytes, member)
    case (.integer, .integer(let number)), (.long, .integer(let number)): writer.integer(Int(number), member)
    case (.boolean, .bool(let value)): writer.boolean(value, member)
    case (.float, _), (.double, _):
      guard let number = json.numeric else { throw StateFault(place, "is no number") }
      writer.number(number, member)
    case (.timestamp, .string(let text)):
      guard let instant = VirtualInstant(exact: text) else { throw StateFault(place, "is no instant") }
      writer.instant(Double(instant.microseconds) / 1_000_000 - 978_307_200, member)
    default: throw StateFault(place, "is no \(type.kind)")
    }
  }
}
