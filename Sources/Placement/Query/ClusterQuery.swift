internal import ClusterModel

/// An expression of ECS's cluster query language, read once and asked often.
///
/// Source: "Cluster query language", Amazon ECS Developer Guide. What the documentation leaves open is decided so:
/// - What `!=` says of an instance without the attribute, and whether `=~` asks for the whole value: ``QueryRules``.
/// - ``JavaPattern`` says which patterns are read.
/// - `task:group` holds if any task on the instance is of the group.
/// - An attribute is ordered by `<` and its like as a number if both sides are numbers, else as text.
/// - `not` binds more tightly than `and`, `and` more tightly than `or`.
public struct ClusterQuery: Sendable, Hashable {
  /// ECS refuses longer expressions.
  public static let maximumLength = 2_000

  public let expression: String
  let tree: QueryTree
  /// Whether the answer follows from an instance's attributes alone.
  public let dependsOnlyOnAttributes: Bool
  /// Whether the answer can change as tasks come and go: it asks for `runningTasksCount` or `task:group`.
  public let dependsOnTasks: Bool

  /// Reads an expression.
  ///
  /// - Throws: ``ClusterQueryError`` with the position and the reason.
  public init(_ expression: String, rules: QueryRules = QueryRules()) throws(ClusterQueryError) {
    var parser = try QueryParser(expression, rules)
    let tree = try parser.parse()
    var onlyAttributes = true
    var dynamic = false
    tree.fields { field in
      onlyAttributes = onlyAttributes && field.isAttribute
      dynamic = dynamic || field.isDynamic
    }
    self.expression = expression
    self.tree = tree
    dependsOnlyOnAttributes = onlyAttributes
    dependsOnTasks = dynamic
  }

  /// The attributes that the expression asks about.
  var attributeNames: [String] {
    var names: [String] = []
    tree.fields { if case .attribute(let name) = $0 { names.append(name) } }
    return names
  }

  /// Whether `subject` satisfies the expression.
  public func matches(_ subject: QuerySubject) -> Bool { tree.holds(for: subject) }

  /// Whether every instance with these attributes satisfies it; only for one that ``dependsOnlyOnAttributes``.
  func matches(attributes: AttributeSet) -> Bool { tree.holds(for: QuerySubject(attributes: attributes)) }
}
