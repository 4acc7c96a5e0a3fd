/// What an expression asks about. Source: "Cluster query language", subjects.
enum QueryField: Hashable, Sendable {
  case agentConnected, agentVersion, ec2InstanceID, registeredAt, runningTasksCount, taskGroup
  case attribute(String)

  var isAttribute: Bool { if case .attribute = self { true } else { false } }
  /// Whether its value changes as tasks come and go.
  var isDynamic: Bool { self == .runningTasksCount || self == .taskGroup }

  /// The words under which the documentation lists the fields without argument.
  static let words: [(String, QueryField)] = [
    ("agentConnected", .agentConnected), ("agentVersion", .agentVersion), ("ec2InstanceId", .ec2InstanceID),
    ("registeredAt", .registeredAt), ("runningTasksCount", .runningTasksCount), ("task:group", .taskGroup),
  ]
}

enum QueryOperator: String, Sendable, CaseIterable {
  case equals = "=="
  case notEquals = "!="
  case greaterThan = ">"
  case greaterThanEqual = ">="
  case lessThan = "<"
  case lessThanEqual = "<="
  case exists
  case notExists = "!exists"
  case `in`
  case notIn = "!in"
  case matches = "=~"
  case notMatches = "!~"

  /// Each spelling that the documentation lists.
  static let spellings: [(String, QueryOperator)] = [
    ("==", .equals), ("equals", .equals), ("!=", .notEquals), ("not_equals", .notEquals), (">", .greaterThan),
    ("greater_than", .greaterThan), (">=", .greaterThanEqual), ("greater_than_equal", .greaterThanEqual),
    ("<", .lessThan), ("less_than", .lessThan), ("<=", .lessThanEqual), ("less_than_equal", .lessThanEqual),
    ("exists", .exists), ("!exists", .notExists), ("not_exists", .notExists), ("in", .in), ("!in", .notIn),
    ("not_in", .notIn), ("=~", .matches), ("matches", .matches), ("!~", .notMatches), ("not_matches", .notMatches),
  ]

  /// The operator that this one denies; nil for one that denies nothing.
  var denied: QueryOperator? {
    switch self {
    case .notEquals: .equals
    case .notExists: .exists
    case .notIn: .in
    case .notMatches: .matches
    default: nil
    }
  }

  var takesArgument: Bool { self != .exists && self != .notExists }
  var takesList: Bool { self == .in || self == .notIn }
  var takesPattern: Bool { self == .matches || self == .notMatches }
  var orders: Bool {
    switch self {
    case .greaterThan, .greaterThanEqual, .lessThan, .lessThanEqual: true
    default: false
    }
  }

  /// Whether an order `comparison` (below 0, 0, above 0) satisfies this ordering or equality.
  func accepts(_ comparison: Int) -> Bool {
    switch self {
    case .equals: comparison == 0
    case .greaterThan: comparison > 0
    case .greaterThanEqual: comparison >= 0
    case .lessThan: comparison < 0
    case .lessThanEqual: comparison <= 0
    default: false
    }
  }
}

/// The argument of a comparison, brought into the form that its field needs.
enum QueryArgument: Hashable, Sendable {
  case none
  case text([String])
  case pattern(JavaPattern)
  case number(Int)
  case version([Int])
  /// Seconds since 1970, with fractions.
  case instant(Double)
  case flags([Bool])
}

/// One comparison: never a denial, which the tree expresses around it.
struct QueryComparison: Hashable, Sendable {
  var field: QueryField
  var op: QueryOperator
  var argument: QueryArgument
}

indirect enum QueryTree: Hashable, Sendable {
  case comparison(QueryComparison)
  case not(QueryTree)
  case and(QueryTree, QueryTree)
  case or(QueryTree, QueryTree)

  func fields(_ visit: (QueryField) -> Void) {
    switch self {
    case .comparison(let comparison): visit(comparison.field)
    case .not(let inner): inner.fields(visit)
    case .and(let a, let b), .or(let a, let b):
      a.fields(visit)
      b.fields(visit)
    }
  }
}
