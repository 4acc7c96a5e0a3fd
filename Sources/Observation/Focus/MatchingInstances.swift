/// The instances that satisfy an expression of the cluster query language, for each expression that was asked: services of the
/// same constraints share one listing.
struct MatchingInstances {
  private var listed: [String: [String]] = [:]

  /// The ARNs that match; empty for an expression that was not asked.
  subscript(expression: String) -> [String] {
    get { listed[expression] ?? [] }
    set { listed[expression] = newValue }
  }

  /// Every instance that satisfies one of the expressions, in order.
  var all: [String] { PartReader.distinct(listed.values.flatMap { $0 }) }

  /// Whether all services may go to the same instances.
  var isOne: Bool { listed.count == 1 }

  func has(_ expression: String) -> Bool { listed[expression] != nil }
}
