/// Why a text is no event pattern, in EventBridge's words.
struct PatternFault: Error, Hashable {
  var reason: String

  init(_ reason: String) { self.reason = reason }
}

extension EventPattern {
  /// Reads a pattern.
  init(_ text: String) throws(PatternFault) {
    let json: JSONValue
    do {
      json = try JSONValue(json: text)
    } catch {
      throw PatternFault("Filter is not valid JSON: \(error.message) at byte \(error.offset)")
    }
    guard case .object(let members) = json else { throw PatternFault("Filter is not an object") }
    try self.init(members)
  }

  init(_ members: [String: JSONValue]) throws(PatternFault) {
    if members.isEmpty { throw PatternFault("Empty objects are not allowed") }
    root = try Self.fields(members)
  }

  private static func fields(_ members: [String: JSONValue]) throws(PatternFault) -> Fields {
    var result = Fields()
    for (name, value) in members.sorted(by: { $0.key < $1.key }) {
      switch value {
      case .array(let elements) where name == "$or" && isAlternatives(elements):
        result.alternatives.append(try alternatives(elements))
      case .array(let elements):
        result.fields.append((name, .values(try PatternConditionReader.conditions(elements))))
      case .object(let members):
        if members.isEmpty { throw PatternFault("Empty objects are not allowed") }
        result.fields.append((name, .fields(try fields(members))))
      default: throw PatternFault("\"\(name)\" must be an object or an array")
      }
    }
    return result
  }

  /// `$or` is an operator only with two or more objects; otherwise it is a field of that name.
  private static func isAlternatives(_ elements: [JSONValue]) -> Bool {
    elements.count >= 2 && elements.allSatisfy { $0.members?.isEmpty == false }
  }

  private static func alternatives(_ elements: [JSONValue]) throws(PatternFault) -> [Fields] {
    var result: [Fields] = []
    for element in elements { result.append(try fields(element.members ?? [:])) }
    return result
  }
}

/// Reads what stands in the array of a field.
private enum PatternConditionReader {
  static func conditions(_ elements: [JSONValue]) throws(PatternFault) -> [PatternCondition] {
    if elements.isEmpty { throw PatternFault("Empty arrays are not allowed") }
    var result: [PatternCondition] = []
    for element in elements {
      switch element {
      case .object(let members): result.append(try condition(members))
      case .array: throw PatternFault("Match value must be String, number, true, false, or null")
      default: result.append(.exactly(element))
      }
    }
    return result
  }

  private static func condition(_ members: [String: JSONValue]) throws(PatternFault) -> PatternCondition {
    guard let (kind, value) = members.first, members.count == 1 else {
      throw PatternFault("Only one key allowed in match expression")
    }
    switch kind {
    case "prefix": return try affix(kind, value) { .prefix($0, ignoringCase: $1) }
    case "suffix": return try affix(kind, value) { .suffix($0, ignoringCase: $1) }
    case "equals-ignore-case": return .equalsIgnoringCase(try text(kind, value))
    case "wildcard": return .wildcard(try wildcard(value))
    case "numeric": return .numeric(try bounds(value))
    case "exists":
      guard case .bool(let wanted) = value else {
        throw PatternFault("exists match pattern must be either true or false.")
      }
      return .exists(wanted)
    case "cidr":
      guard let range = AddressRange(try text(kind, value), allowsPlain: true) else {
        throw PatternFault("Malformed CIDR, one '/' required")
      }
      return .address(range)
    case "anything-but": return .anythingBut(try excluded(value))
    default: throw PatternFault("Unrecognized match type \(kind)")
    }
  }

  private static func text(_ kind: String, _ value: JSONValue) throws(PatternFault) -> String {
    guard let text = value.text else { throw PatternFault("\(kind) match pattern must be a string") }
    return text
  }

  private static func affix(
    _ kind: String, _ value: JSONValue, _ make: (String, Bool) -> PatternCondition
  ) throws(PatternFault) -> PatternCondition {
    if let members = value.members {
      guard members.count == 1, let inner = members["equals-ignore-case"]?.text, !inner.isEmpty else {
        throw PatternFault("Unsupported anything-but pattern or \(kind) match pattern")
      }
      return make(inner, true)
    }
    let text = try text(kind, value)
    if text.isEmpty { throw PatternFault("Null prefix/suffix not allowed") }
    return make(text, false)
  }

  private static func wildcard(_ value: JSONValue) throws(PatternFault) -> WildcardPattern {
    let text = try text("wildcard", value)
    guard let pattern = WildcardPattern(text) else {
      throw PatternFault(
        text.contains("**") ? "Consecutive wildcard characters at pos \(text.utf8.count)" : "Invalid escape character")
    }
    return pattern
  }

  private static func bounds(_ value: JSONValue) throws(PatternFault) -> [NumericBound] {
    guard let elements = value.elements, !elements.isEmpty else {
      throw PatternFault("Invalid member in numeric match: an array of comparisons is expected")
    }
    guard elements.count == 2 || elements.count == 4 else {
      throw PatternFault("Too many terms in numeric range expression")
    }
    var result: [NumericBound] = []
    for index in stride(from: 0, to: elements.count, by: 2) {
      guard let sign = elements[index].text, let comparison = NumericBound.Comparison(rawValue: sign) else {
        throw PatternFault("Unrecognized numeric range operator: \(elements[index].text ?? elements[index].json)")
      }
      guard let bound = elements[index + 1].numeric else { throw PatternFault("Value of \(sign) must be numeric") }
      guard abs(bound) <= 5e9 else { throw PatternFault("Value must be between -5.0E9 and 5.0E9, inclusive") }
      result.append(NumericBound(comparison: comparison, bound: bound))
    }
    try check(result)
    return result
  }

  /// Two bounds make a range: a lower one and an upper one above it.
  private static func check(_ bounds: [NumericBound]) throws(PatternFault) {
    guard bounds.count == 2 else { return }
    let lower = bounds.filter { $0.comparison == .greater || $0.comparison == .atLeast }
    let upper = bounds.filter { $0.comparison == .less || $0.comparison == .atMost }
    guard lower.count == 1, upper.count == 1 else { throw PatternFault("Bad numeric range operator") }
    guard lower[0].bound < upper[0].bound else { throw PatternFault("Bottom must be less than top") }
  }

  private static func excluded(_ value: JSONValue) throws(PatternFault) -> [PatternCondition] {
    switch value {
    case .object(let members): return try excludedOperators(members)
    case .array(let elements):
      if elements.isEmpty { throw PatternFault("Empty arrays are not allowed") }
      let isUniform = elements.allSatisfy { $0.text != nil } || elements.allSatisfy { $0.numeric != nil }
      guard isUniform else {
        throw PatternFault(
          "Inside anything but list, either all values are number or string, mixed type is not supported")
      }
      return elements.map(PatternCondition.exactly)
    case .string, .integer, .number: return [.exactly(value)]
    default: throw PatternFault("Value of anything-but must be an array or single string/number value.")
    }
  }

  private static func excludedOperators(_ members: [String: JSONValue]) throws(PatternFault) -> [PatternCondition] {
    guard let (kind, value) = members.first, members.count == 1,
      ["prefix", "suffix", "equals-ignore-case", "wildcard"].contains(kind)
    else { throw PatternFault("Unsupported anything-but pattern: \(members.keys.sorted().joined(separator: ", "))") }
    var result: [PatternCondition] = []
    let values = value.elements ?? [value]
    if values.isEmpty { throw PatternFault("Empty arrays are not allowed") }
    for value in values { result.append(try condition([kind: value])) }
    return result
  }
}
