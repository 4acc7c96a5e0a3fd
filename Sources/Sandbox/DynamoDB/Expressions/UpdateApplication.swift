internal import AWSModel
internal import FoundationEssentials

extension UpdateExpression {
  /// The item after the update. Every operand is read from the item as it was.
  func apply(to old: Item) throws(AWSError) -> Item {
    var item = old
    for (path, value) in sets { try path.set(try Self.evaluate(value, old), in: &item) }
    // From the back, so that the indexes of lists stay what they were.
    for path in removes.sorted(by: { Self.lastIndex($0) > Self.lastIndex($1) }) { try path.set(nil, in: &item) }
    for (path, value) in adds { try path.set(try Self.add(value, to: path.value(in: old)), in: &item) }
    for (path, value) in deletes {
      guard let known = path.value(in: old) else { continue }
      try path.set(try Self.subtract(value, from: known), in: &item)
    }
    return item
  }

  private static func lastIndex(_ path: DocumentPath) -> Int {
    if case .element(let index) = path.steps.last { index } else { -1 }
  }

  private static func evaluate(_ value: Value, _ item: Item) throws(AWSError) -> ItemValue {
    switch value {
    case .operand(let operand):
      guard let value = operand.value(in: item) else {
        throw ItemValue.invalid("The provided expression refers to an attribute that does not exist in the item")
      }
      return value
    case .ifNotExists(let path, let other):
      if let known = path.value(in: item) { return known }
      return try evaluate(other, item)
    case .append(let first, let second):
      guard case .list(let a) = try evaluate(first, item), case .list(let b) = try evaluate(second, item) else {
        throw wrongType("list_append")
      }
      return .list(a + b)
    case .sum(let left, let right, let sign):
      guard case .number(let a) = try evaluate(left, item), case .number(let b) = try evaluate(right, item) else {
        throw wrongType(sign > 0 ? "+" : "-")
      }
      return .number(sign > 0 ? a + b : a - b)
    }
  }

  private static func wrongType(_ operation: String) -> AWSError {
    ItemValue.invalid(
      "Invalid UpdateExpression: Incorrect operand type for operator or function; operator or function: \(operation)")
  }

  /// ADD takes numbers and sets; what is not there counts as zero or as the empty set.
  private static func add(_ value: ItemValue, to known: ItemValue?) throws(AWSError) -> ItemValue {
    switch (value, known) {
    case (.number, nil), (.strings, nil), (.numbers, nil), (.binaries, nil): return value
    case (.number(let a), .number(let b)): return .number(a + b)
    case (.strings(let a), .strings(let b)): return .strings(a.union(b))
    case (.numbers(let a), .numbers(let b)): return .numbers(a.union(b))
    case (.binaries(let a), .binaries(let b)): return .binaries(a.union(b))
    case (_, nil): throw wrongType("ADD")
    default: throw ItemValue.invalid("An operand in the update expression has an incorrect data type")
    }
  }

  /// A set that becomes empty goes away.
  private static func subtract(_ value: ItemValue, from known: ItemValue) throws(AWSError) -> ItemValue? {
    switch (value, known) {
    case (.strings(let a), .strings(let b)): return b.isSubset(of: a) ? nil : .strings(b.subtracting(a))
    case (.numbers(let a), .numbers(let b)): return b.isSubset(of: a) ? nil : .numbers(b.subtracting(a))
    case (.binaries(let a), .binaries(let b)): return b.isSubset(of: a) ? nil : .binaries(b.subtracting(a))
    default: throw ItemValue.invalid("An operand in the update expression has an incorrect data type")
    }
  }
}
