internal import AWSModel

/// Carries a structure of one service over to the same structure of another, member by member of the same name.
///
/// Auto Scaling and EC2 both say what an attribute-based group asks of a type, in shapes that differ only in their Swift
/// types. What the target does not know is left out.
enum ShapeTranslation {
  static func translate<Source: AWSShape, Target: AWSShape>(_ source: Source, to target: Target.Type) -> Target {
    let tape = source.tape
    var writer = AWSWriter()
    var position = 0
    copyStructure(tape, &position, Source.schema, Target.schema, into: &writer, as: 0)
    return Target(tape: writer.finish())
  }

  private static func copyStructure(
    _ tape: AWSTape, _ position: inout Int, _ source: AWSSchema, _ target: AWSSchema, into writer: inout AWSWriter,
    as member: Int
  ) {
    let end = Int(tape.nodes[position].next)
    position += 1
    let start = writer.begin(.structure, member)
    while position < end {
      let node = tape.nodes[position]
      let known = source.members[Int(node.member)]
      if let index = target.index(of: known.name) {
        copy(tape, &position, known.type, target.members[index].type, into: &writer, as: index)
      } else {
        position = Int(node.next)
      }
    }
    writer.end(start)
  }

  private static func copy(
    _ tape: AWSTape, _ position: inout Int, _ source: AWSType, _ target: AWSType, into writer: inout AWSWriter,
    as member: Int
  ) {
    let node = tape.nodes[position]
    switch node.kind {
    case .structure:
      guard let from = source.schema, let to = target.schema else { return position = Int(node.next) }
      return copyStructure(tape, &position, from, to, into: &writer, as: member)
    case .list:
      guard let from = source.element, let to = target.element else { return position = Int(node.next) }
      let start = writer.begin(.list, member)
      position += 1
      while position < Int(node.next) { copy(tape, &position, from, to, into: &writer, as: 0) }
      return writer.end(start)
    case .string: writer.string(tape.text(node), member)
    case .integer: writer.integer(node.integer, member)
    case .boolean: writer.boolean(node.boolean, member)
    case .number: writer.number(node.number, member)
    case .instant: writer.instant(node.number, member)
    case .blob: writer.blob(tape.bytes[tape.range(node)], member)
    case .map: break
    }
    position = Int(node.next)
  }
}
