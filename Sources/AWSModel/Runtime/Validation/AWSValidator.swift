/// Holds a tape against the constraints of its schema: required members, lengths, ranges, patterns, enumerations.
///
/// The client asks before it sends, the sandbox when it receives, so both refuse the same.
public struct AWSValidator {
  /// More are not told: enough for anyone who reads them, and a bound on what a hostile input makes us write.
  public static let mostViolations = 20
  private static let mostShown = 512

  private let tape: AWSTape
  private var violations: [AWSViolation] = []

  private init(_ tape: AWSTape) { self.tape = tape }

  /// Every violation in the order of the tape, at most ``mostViolations``.
  public static func violations(of tape: AWSTape, _ schema: AWSSchema) -> [AWSViolation] {
    guard !tape.nodes.isEmpty else { return [] }
    var validator = AWSValidator(tape)
    validator.structure(at: 0, schema, path: "")
    return validator.violations
  }

  private mutating func structure(at index: Int, _ schema: AWSSchema, path: String) {
    var child = index + 1
    let end = Int(tape.nodes[index].next)
    var present: Set<Int> = []
    while child < end, violations.count < Self.mostViolations {
      let position = Int(tape.nodes[child].member)
      let member = schema.members[position]
      if schema.hasRequiredMembers { present.insert(position) }
      if member.isConstrained { value(at: child, member.type, path: path + member.pathName, member.isSensitive) }
      child = Int(tape.nodes[child].next)
    }
    guard schema.hasRequiredMembers else { return }
    for (position, member) in schema.members.enumerated() where member.isRequired && !present.contains(position) {
      add(path + member.pathName, nil, .required)
    }
  }

  private mutating func value(at index: Int, _ type: AWSType, path: String, _ isSensitive: Bool) {
    guard violations.count < Self.mostViolations else { return }
    let node = tape.nodes[index]
    switch node.kind {
    case .structure: if let schema = type.schema { structure(at: index, schema, path: path + ".") }
    case .list: list(at: index, type, path: path, isSensitive)
    case .map: map(at: index, type, path: path, isSensitive)
    case .string: text(at: index, type, path: path, isSensitive)
    case .blob: length(tape.range(node).count, type, path, "***")
    case .integer: number(Double(node.integer), type, path)
    case .number: number(node.number, type, path)
    case .boolean, .instant: break
    }
  }

  private mutating func list(at index: Int, _ type: AWSType, path: String, _ isSensitive: Bool) {
    length(tape.nodes[index].count, type, path, "[\(tape.nodes[index].count) items]")
    guard let element = type.element else { return }
    var child = index + 1
    var position = 1
    while child < Int(tape.nodes[index].next) {
      value(at: child, element, path: "\(path).\(position).member", isSensitive)
      child = Int(tape.nodes[child].next)
      position += 1
    }
  }

  private mutating func map(at index: Int, _ type: AWSType, path: String, _ isSensitive: Bool) {
    length(tape.nodes[index].count / 2, type, path, "[\(tape.nodes[index].count / 2) entries]")
    guard let key = type.key, let element = type.element else { return }
    var child = index + 1
    while child < Int(tape.nodes[index].next) {
      let name = tape.text(tape.nodes[child])
      value(at: child, key, path: path + ".key", false)
      child = Int(tape.nodes[child].next)
      value(at: child, element, path: "\(path).\(name.prefix(128)).member", isSensitive)
      child = Int(tape.nodes[child].next)
    }
  }

  private mutating func text(at index: Int, _ type: AWSType, path: String, _ isSensitive: Bool) {
    guard type.hasTextRules else { return }
    let text = tape.text(tape.nodes[index])
    let shown = isSensitive ? "***" : String(text.prefix(Self.mostShown))
    if type.min != nil || type.max != nil, !length(text.unicodeScalars.count, type, path, shown) { return }
    if let matcher = type.matcher, let pattern = type.pattern, !matcher.matches(text) {
      add(path, shown, .pattern(pattern))
    }
    if let values = type.enumeration, !values.contains(text) { add(path, shown, .enumeration(values)) }
  }

  @discardableResult
  private mutating func length(_ length: Int, _ type: AWSType, _ path: String, _ shown: String) -> Bool {
    if let min = type.min, Double(length) < min {
      add(path, shown, .minLength(Int(min)))
    } else if let max = type.max, Double(length) > max {
      add(path, shown, .maxLength(Int(max)))
    } else {
      return true
    }
    return false
  }

  private mutating func number(_ value: Double, _ type: AWSType, _ path: String) {
    if let min = type.min, value < min {
      add(path, AWSViolation.Constraint.number(value), .minValue(min))
    } else if let max = type.max, value > max {
      add(path, AWSViolation.Constraint.number(value), .maxValue(max))
    }
  }

  private mutating func add(_ path: String, _ value: String?, _ constraint: AWSViolation.Constraint) {
    guard violations.count < Self.mostViolations else { return }
    violations.append(AWSViolation(path: path, value: value, constraint: constraint))
  }
}

extension AWSShape {
  /// How the shape breaks what its service model demands; empty when it does not.
  public func validate() -> [AWSViolation] { AWSValidator.violations(of: tape, Self.schema) }
}
