internal import AWSModel

/// Turns one shape into another that has members of the same names, as a service does when it answers with what was
/// once requested (a launch template's data, a task definition). Members that the target lacks are dropped.
enum ShapeConversion {
  static func convert<Source: AWSShape, Target: AWSShape>(_ source: Source, to: Target.Type = Target.self) -> Target {
    let tape = source.tape
    var writer = AWSWriter(reserving: tape.nodes.count, bytes: tape.bytes.count)
    structure(tape, 0, Source.schema, Target.schema, member: 0, &writer)
    return Target(tape: writer.finish())
  }

  private static func structure(
    _ tape: AWSTape, _ position: Int, _ source: AWSSchema, _ target: AWSSchema, member: Int, _ writer: inout AWSWriter
  ) {
    let start = writer.begin(.structure, member)
    var child = position + 1
    while child < Int(tape.nodes[position].next) {
      let from = source.members[Int(tape.nodes[child].member)]
      if let index = target.index(of: from.name) {
        value(tape, child, from.type, target.members[index].type, member: index, &writer)
      }
      child = Int(tape.nodes[child].next)
    }
    writer.end(start)
  }

  private static func value(
    _ tape: AWSTape, _ position: Int, _ source: AWSType, _ target: AWSType, member: Int, _ writer: inout AWSWriter
  ) {
    let node = tape.nodes[position]
    switch node.kind {
    case .structure:
      guard let from = source.schema, let to = target.schema else { return }
      structure(tape, position, from, to, member: member, &writer)
    case .list, .map:
      guard let from = source.element, let to = target.element else { return }
      let start = writer.begin(node.kind, member)
      var child = position + 1
      while child < Int(node.next) {
        value(tape, child, from, to, member: 0, &writer)
        child = Int(tape.nodes[child].next)
      }
      writer.end(start)
    case .string: writer.string(utf8: tape.bytes[tape.range(node)], member)
    case .blob: writer.blob(tape.bytes[tape.range(node)], member)
    case .integer: writer.integer(node.integer, member)
    case .boolean: writer.boolean(node.boolean, member)
    case .number: writer.number(node.number, member)
    case .instant: writer.instant(node.number, member)
    }
  }
}
