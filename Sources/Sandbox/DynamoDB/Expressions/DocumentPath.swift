internal import AWSModel

/// The way to an attribute: `address.lines[0]`.
struct DocumentPath: Sendable, Hashable {
  enum Step: Sendable, Hashable {
    case member(String)
    case element(Int)
  }

  var name: String
  var steps: [Step] = []

  static func parse(_ tokens: inout ExpressionTokens, _ names: inout ExpressionNames) throws(AWSError) -> DocumentPath {
    guard case .name(let first) = tokens.next else { throw tokens.fault() }
    _ = tokens.take()
    var path = DocumentPath(name: try names.name(first, in: tokens.kind))
    while true {
      if tokens.take(sign: ".") {
        guard case .name(let member) = tokens.next else { throw tokens.fault() }
        _ = tokens.take()
        path.steps.append(.member(try names.name(member, in: tokens.kind)))
      } else if tokens.take(sign: "[") {
        guard case .number(let index) = tokens.next else { throw tokens.fault() }
        _ = tokens.take()
        try tokens.expect(sign: "]")
        path.steps.append(.element(index))
      } else {
        return path
      }
    }
  }

  func value(in item: Item) -> ItemValue? {
    var value = item[name]
    for step in steps {
      switch (step, value) {
      case (.member(let name), .map(let members)): value = members[name]
      case (.element(let index), .list(let elements)): value = elements.indices.contains(index) ? elements[index] : nil
      default: return nil
      }
    }
    return value
  }

  /// Puts a value at the path, or takes away what is there.
  ///
  /// - Throws: where the way does not exist.
  func set(_ value: ItemValue?, in item: inout Item) throws(AWSError) {
    guard !steps.isEmpty else {
      item[name] = value
      return
    }
    guard var root = item[name] else {
      if value == nil { return }
      throw Self.noWay
    }
    try Self.set(value, steps[...], in: &root)
    item[name] = root
  }

  private static let noWay = ItemValue.invalid(
    "The document path provided in the update expression is invalid for update")

  private static func set(
    _ value: ItemValue?, _ steps: ArraySlice<Step>, in container: inout ItemValue
  ) throws(AWSError) {
    let rest = steps.dropFirst()
    switch (steps.first, container) {
    case (.member(let name), .map(var members)):
      if rest.isEmpty {
        members[name] = value
      } else if var inner = members[name] {
        try set(value, rest, in: &inner)
        members[name] = inner
      } else if value != nil {
        throw noWay
      }
      container = .map(members)
    case (.element(let index), .list(var elements)):
      if rest.isEmpty {
        // Beyond the end a value is appended; nothing is removed there.
        if let value {
          if elements.indices.contains(index) { elements[index] = value } else { elements.append(value) }
        } else if elements.indices.contains(index) {
          elements.remove(at: index)
        }
      } else if elements.indices.contains(index) {
        try set(value, rest, in: &elements[index])
      } else if value != nil {
        throw noWay
      }
      container = .list(elements)
    default: if value != nil { throw noWay }
    }
  }
}

/// A projection expression: which attributes are wanted.
struct ProjectionExpression {
  private var paths: [DocumentPath] = []

  init(_ text: String, _ names: inout ExpressionNames) throws(AWSError) {
    var tokens = try ExpressionTokens(text, kind: "ProjectionExpression")
    repeat { paths.append(try DocumentPath.parse(&tokens, &names)) } while tokens.take(sign: ",")
    guard tokens.isAtEnd else { throw tokens.fault() }
  }

  func apply(to item: Item) -> Item {
    var result: Item = [:]
    for path in paths {
      guard let value = path.value(in: item) else { continue }
      merge(value, path.steps[...], into: &result[path.name])
    }
    return result
  }

  /// Keeps the way to what is wanted: maps keep their names, lists close up.
  private func merge(_ value: ItemValue, _ steps: ArraySlice<DocumentPath.Step>, into place: inout ItemValue?) {
    switch steps.first {
    case nil: place = value
    case .member(let name):
      var members: [String: ItemValue] = [:]
      if case .map(let known) = place { members = known }
      merge(value, steps.dropFirst(), into: &members[name])
      place = .map(members)
    case .element:
      var elements: [ItemValue] = []
      if case .list(let known) = place { elements = known }
      var inner: ItemValue?
      merge(value, steps.dropFirst(), into: &inner)
      if let inner { elements.append(inner) }
      place = .list(elements)
    }
  }
}
