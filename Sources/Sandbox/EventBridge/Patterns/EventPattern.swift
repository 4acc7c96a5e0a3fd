/// An event pattern, read and ready to be compared with events.
///
/// A pattern names fields, and for each the values that it accepts: every field must match, by any of its values.
/// Source: "Creating Amazon EventBridge event patterns" and "comparison operators".
struct EventPattern: Sendable {
  /// Fields that must all match, and sets of alternatives (`$or`) of each of which one must.
  struct Fields: Sendable {
    var fields: [(name: String, node: Node)] = []
    var alternatives: [[Fields]] = []
  }

  indirect enum Node: Sendable {
    case fields(Fields)
    case values([PatternCondition])
  }

  let root: Fields

  /// Whether the pattern accepts an event.
  func matches(_ event: JSONValue) -> Bool { Self.matches(root, event) }

  /// Whether the pattern could accept an event of which these fields alone are known.
  func couldMatch(source: String, detailType: String) -> Bool {
    let known: JSONValue = ["source": .string(source), "detail-type": .string(detailType)]
    return Self.couldMatch(root, known)
  }

  private static func couldMatch(_ fields: Fields, _ known: JSONValue) -> Bool {
    fields.fields.allSatisfy { known[$0.name] == nil || matches($0.node, known[$0.name]) }
      && fields.alternatives.allSatisfy { $0.contains { couldMatch($0, known) } }
  }

  private static func matches(_ fields: Fields, _ value: JSONValue?) -> Bool {
    // An array of objects matches by one element that matches as a whole, not by parts of several.
    if case .array(let elements) = value { return elements.contains { matches(fields, $0) } }
    return fields.fields.allSatisfy { matches($0.node, value?[$0.name]) }
      && fields.alternatives.allSatisfy { $0.contains { matches($0, value) } }
  }

  private static func matches(_ node: Node, _ value: JSONValue?) -> Bool {
    switch node {
    case .fields(let fields): return matches(fields, value)
    case .values(let conditions):
      switch value {
      case .array(let elements):
        let leaves = elements.flatMap(leaves)
        if leaves.isEmpty { return conditions.contains { $0.acceptsAbsence } }
        return leaves.contains { leaf in conditions.contains { $0.accepts(leaf) } }
      case nil, .object: return conditions.contains { $0.acceptsAbsence }
      case .some(let leaf): return conditions.contains { $0.accepts(leaf) }
      }
    }
  }

  /// The plain values of an array, those of nested arrays too.
  private static func leaves(_ value: JSONValue) -> [JSONValue] {
    switch value {
    case .array(let elements): elements.flatMap(leaves)
    case .object: []
    default: [value]
    }
  }
}
