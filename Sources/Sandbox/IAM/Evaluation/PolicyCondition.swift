internal import FoundationEssentials

/// One condition of a statement: `{"StringEquals": {"aws:ResourceTag/team": ["web"]}}`. Source: "IAM JSON policy elements:
/// condition operators".
struct PolicyCondition: Sendable {
  private enum Quantifier: Sendable { case plain, forAll, forAny }

  private enum Comparison: String, Sendable {
    case stringEquals, stringEqualsIgnoreCase, stringLike, numericEquals, numericLessThan, numericLessThanEquals,
      numericGreaterThan, numericGreaterThanEquals, dateEquals, dateLessThan, dateLessThanEquals, dateGreaterThan,
      dateGreaterThanEquals, bool, binaryEquals, ipAddress, arnEquals, arnLike, null
  }

  private let quantifier: Quantifier
  private let comparison: Comparison
  private let isNegated: Bool
  private let holdsIfAbsent: Bool
  /// In lower case: keys are not told apart by case.
  private let key: String
  private let values: [String]

  init(_ name: String, key: String, values: [String]) throws(PatternFault) {
    var name = name
    if name.hasPrefix("ForAllValues:") {
      quantifier = .forAll
      name.removeFirst(13)
    } else if name.hasPrefix("ForAnyValue:") {
      quantifier = .forAny
      name.removeFirst(12)
    } else {
      quantifier = .plain
    }
    holdsIfAbsent = name.hasSuffix("IfExists")
    if holdsIfAbsent { name.removeLast(8) }
    let negations = [
      "StringNotEquals": "StringEquals", "StringNotEqualsIgnoreCase": "StringEqualsIgnoreCase",
      "StringNotLike": "StringLike", "NumericNotEquals": "NumericEquals", "DateNotEquals": "DateEquals",
      "NotIpAddress": "IpAddress", "ArnNotEquals": "ArnEquals", "ArnNotLike": "ArnLike",
    ]
    isNegated = negations[name] != nil
    let positive = negations[name] ?? name
    guard let comparison = Comparison(rawValue: positive.prefix(1).lowercased() + positive.dropFirst()) else {
      throw PatternFault("Invalid Condition type : \(name).")
    }
    self.comparison = comparison
    self.key = key.lowercased()
    self.values = values
  }

  func holds(for request: AuthorizationRequest) -> Bool {
    let known = request.context[key]
    if comparison == .null { return values.contains { ($0 == "true") == (known == nil) } }
    guard let known, !known.isEmpty else {
      // A negated condition holds of what is not there; all of none hold; any of none does not.
      return holdsIfAbsent || quantifier == .forAll || isNegated && quantifier == .plain
    }
    let wanted = values.map(request.filled)
    func accepts(_ value: String) -> Bool { wanted.contains { matches(value, $0) } != isNegated }
    return quantifier == .forAll ? known.allSatisfy(accepts) : known.contains(where: accepts)
  }

  private func matches(_ value: String, _ wanted: String) -> Bool {
    switch comparison {
    case .stringEquals, .binaryEquals: value == wanted
    case .stringEqualsIgnoreCase: value.lowercased() == wanted.lowercased()
    case .stringLike: PolicyWildcard.matches(wanted, value)
    case .bool: value.lowercased() == wanted.lowercased()
    case .arnEquals, .arnLike: Self.arn(wanted, value)
    case .ipAddress: AddressRange(wanted, allowsPlain: true)?.contains(value) ?? false
    case .numericEquals: compare(value, wanted, Double.init) { $0 == $1 }
    case .numericLessThan: compare(value, wanted, Double.init) { $0 < $1 }
    case .numericLessThanEquals: compare(value, wanted, Double.init) { $0 <= $1 }
    case .numericGreaterThan: compare(value, wanted, Double.init) { $0 > $1 }
    case .numericGreaterThanEquals: compare(value, wanted, Double.init) { $0 >= $1 }
    case .dateEquals: compare(value, wanted, Self.date) { $0 == $1 }
    case .dateLessThan: compare(value, wanted, Self.date) { $0 < $1 }
    case .dateLessThanEquals: compare(value, wanted, Self.date) { $0 <= $1 }
    case .dateGreaterThan: compare(value, wanted, Self.date) { $0 > $1 }
    case .dateGreaterThanEquals: compare(value, wanted, Self.date) { $0 >= $1 }
    case .null: false
    }
  }

  private func compare(
    _ value: String, _ wanted: String, _ read: (String) -> Double?, _ holds: (Double, Double) -> Bool
  ) -> Bool {
    guard let value = read(value), let wanted = read(wanted) else { return false }
    return holds(value, wanted)
  }

  /// An ISO 8601 date, or seconds since 1970.
  private static func date(_ text: String) -> Double? {
    (try? Date(text, strategy: .iso8601))?.timeIntervalSince1970 ?? Double(text)
  }

  /// Each of the six parts by itself, so that a star does not reach over a colon but in the last.
  private static func arn(_ pattern: String, _ value: String) -> Bool {
    let wanted = pattern.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    let parts = value.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    guard wanted.count == 6, parts.count == 6 else { return pattern == "*" }
    return zip(wanted, parts).allSatisfy { PolicyWildcard.matches(String($0), String($1)) }
  }
}
