/// `{ ($.errorCode = "Throttl*") && ($.latency > 300) }`: conditions on the members of an event that is JSON.
///
/// `&&` binds before `||`; parentheses group. A condition on a member that is not there does not hold, but for
/// `NOT EXISTS`. Source: "Filter pattern syntax for metric filters, JSON log events".
struct JSONSelector: Sendable {
  fileprivate indirect enum Node: Sendable {
    case all([Node])
    case any([Node])
    case condition(path: [JSONSelectorStep], FieldCondition)
  }

  private let root: Node

  init(_ text: String) throws(PatternFault) {
    var parser = JSONSelectorParser(text)
    root = try parser.whole()
  }

  func matches(_ document: JSONValue) -> Bool { Self.holds(root, document) }

  private static func holds(_ node: Node, _ document: JSONValue) -> Bool {
    switch node {
    case .all(let nodes): return nodes.allSatisfy { holds($0, document) }
    case .any(let nodes): return nodes.contains { holds($0, document) }
    case .condition(let path, let condition):
      let values = JSONSelectorStep.values(path[...], document)
      if values.isEmpty { return condition.holds(nil) }
      return values.contains(where: condition.holds)
    }
  }

  fileprivate struct JSONSelectorParser {
    private var rest: Substring
    private let text: String

    init(_ text: String) {
      self.text = text
      rest = text[...]
    }

    mutating func whole() throws(PatternFault) -> Node {
      let node = try alternatives()
      skip()
      guard rest.isEmpty else { throw PatternFault("unexpected \(rest.prefix(10))") }
      return node
    }

    private mutating func skip() { rest = rest.drop { $0.isWhitespace } }

    private mutating func take(_ word: String) -> Bool {
      skip()
      guard rest.hasPrefix(word) else { return false }
      rest = rest.dropFirst(word.count)
      return true
    }

    private mutating func alternatives() throws(PatternFault) -> Node {
      var nodes = [try conjunction()]
      while take("||") { nodes.append(try conjunction()) }
      return nodes.count == 1 ? nodes[0] : .any(nodes)
    }

    private mutating func conjunction() throws(PatternFault) -> Node {
      var nodes = [try operand()]
      while take("&&") { nodes.append(try operand()) }
      return nodes.count == 1 ? nodes[0] : .all(nodes)
    }

    private mutating func operand() throws(PatternFault) -> Node {
      if take("(") {
        let node = try alternatives()
        guard take(")") else { throw PatternFault("a parenthesis is not closed") }
        return node
      }
      let path = try path()
      return .condition(path: path, try FieldCondition(from: &rest))
    }

    private mutating func path() throws(PatternFault) -> [JSONSelectorStep] {
      guard take("$") else { throw PatternFault("a selector begins with $") }
      var steps: [JSONSelectorStep] = []
      while let first = rest.first, first == "." || first == "[" {
        rest = rest.dropFirst()
        if first == "." {
          let name = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
          guard !name.isEmpty else { throw PatternFault("a member's name is missing") }
          steps.append(.member(String(name)))
          rest = rest.dropFirst(name.count)
        } else {
          guard let end = rest.firstIndex(of: "]") else { throw PatternFault("a bracket is not closed") }
          let inside = rest[..<end]
          rest = rest[rest.index(after: end)...]
          if inside == "*" {
            steps.append(.every)
          } else if let index = Int(inside), index >= 0 {
            steps.append(.element(index))
          } else if let quote = inside.first, quote == "'" || quote == "\"", inside.last == quote, inside.count > 2 {
            steps.append(.member(String(inside.dropFirst().dropLast())))
          } else {
            throw PatternFault("\(inside) is no index")
          }
        }
      }
      return steps
    }
  }
}

/// A step on the way to a member.
enum JSONSelectorStep: Sendable {
  case member(String)
  case element(Int)
  case every

  static func values(_ path: ArraySlice<JSONSelectorStep>, _ value: JSONValue) -> [JSONValue] {
    guard let step = path.first else { return [value] }
    switch step {
    case .member(let name): return value[name].map { values(path.dropFirst(), $0) } ?? []
    case .element(let index):
      guard let elements = value.elements, elements.indices.contains(index) else { return [] }
      return values(path.dropFirst(), elements[index])
    case .every: return (value.elements ?? []).flatMap { values(path.dropFirst(), $0) }
    }
  }
}
