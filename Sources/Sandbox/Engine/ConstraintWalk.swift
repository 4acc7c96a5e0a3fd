internal import AWSModel

/// Walks a request in flat form beside its schema and collects what breaks it, up to ten faults.
struct ConstraintWalk {
  let tape: AWSTape
  private(set) var violations: [ConstraintViolation] = []

  init(tape: AWSTape) { self.tape = tape }

  mutating func structure(at position: Int, _ schema: AWSSchema, path: String) {
    let node = tape.nodes[position]
    guard node.kind == .structure else { return }
    var present: UInt64 = 0
    var child = position + 1
    while child < Int(node.next) {
      let member = Int(tape.nodes[child].member)
      if member < 64 { present |= 1 << UInt64(member) }
      value(at: child, schema.members[member].type, path, schema.members[member].name)
      child = Int(tape.nodes[child].next)
    }
    for (index, member) in schema.members.enumerated() where member.isRequired && index < 64 {
      if present & (1 << UInt64(index)) == 0 {
        add(path, member.name, "", "Member must not be null", isMissing: true)
      }
    }
  }

  private mutating func value(at position: Int, _ type: AWSType, _ path: String, _ name: String) {
    let node = tape.nodes[position]
    switch node.kind {
    case .structure:
      if let schema = type.schema { structure(at: position, schema, path: join(path, name)) }
    case .list:
      bounds(type, Double(node.count), "[\(node.count) items]", path, name, "length")
      guard let element = type.element else { return }
      each(node, position) { walk, index, child in
        walk.value(at: child, element, path, "\(name).\(index + 1).member")
      }
    case .map:
      bounds(type, Double(node.count / 2), "{\(node.count / 2) entries}", path, name, "length")
      guard let element = type.element else { return }
      each(node, position) { walk, index, child in
        if index % 2 == 1 { walk.value(at: child, element, path, "\(name).\(index / 2 + 1).member") }
      }
    case .string: string(node, type, path, name)
    case .integer: bounds(type, Double(node.integer), "\(node.integer)", path, name, "value")
    case .number: bounds(type, node.number, "\(node.number)", path, name, "value")
    case .blob, .boolean, .instant: break
    }
  }

  private mutating func string(_ node: AWSNode, _ type: AWSType, _ path: String, _ name: String) {
    if let allowed = type.enumeration {
      let text = tape.text(node)
      if !allowed.contains(text) {
        add(path, name, text, "Member must satisfy enum value set: [\(allowed.joined(separator: ", "))]")
      }
    }
    if type.min != nil || type.max != nil {
      let text = tape.text(node)
      bounds(type, Double(text.unicodeScalars.count), text, path, name, "length")
    }
  }

  private mutating func bounds(
    _ type: AWSType, _ size: Double, _ shown: @autoclosure () -> String, _ path: String, _ name: String, _ what: String
  ) {
    let subject = what == "value" ? "value" : "length"
    if let min = type.min, size < min {
      add(path, name, shown(), "Member must have \(subject) greater than or equal to \(Self.plain(min))")
    }
    if let max = type.max, size > max {
      add(path, name, shown(), "Member must have \(subject) less than or equal to \(Self.plain(max))")
    }
  }

  private mutating func each(_ node: AWSNode, _ position: Int, _ body: (inout Self, Int, Int) -> Void) {
    var child = position + 1
    var index = 0
    while child < Int(node.next) {
      body(&self, index, child)
      child = Int(tape.nodes[child].next)
      index += 1
    }
  }

  private mutating func add(_ path: String, _ name: String, _ value: String, _ rule: String, isMissing: Bool = false) {
    guard violations.count < 10 else { return }
    violations.append(
      ConstraintViolation(name: name, path: join(path, name), value: value, rule: rule, isMissing: isMissing))
  }

  private func join(_ path: String, _ name: String) -> String { path.isEmpty ? name : "\(path).\(name)" }

  private static func plain(_ bound: Double) -> String {
    bound == bound.rounded() && abs(bound) < 1e15 ? String(Int64(bound)) : String(bound)
  }
}
