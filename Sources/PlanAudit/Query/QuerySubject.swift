internal import ClusterModel

/// What a subject of the query language is on one host.
enum QuerySubject {
  /// One value, or none; `exists` asks which.
  case single(String?)
  /// Several at once: the groups of the tasks there.
  case several(Set<String>)

  /// Nil for a subject that is not known here.
  static func values(_ subject: String, of host: QueriedHost) -> QuerySubject? {
    switch subject {
    case "agentConnected": return .single(host.instance.agentConnected ? "true" : "false")
    case "agentVersion": return .single(host.instance.agentVersion)
    case "ec2InstanceId": return .single(host.instance.ec2InstanceID)
    case "runningTasksCount": return .single(String(host.instance.runningTasksCount))
    case "task:group": return .several(host.taskGroups)
    default:
      guard subject.hasPrefix("attribute:") else { return nil }
      let name = String(subject.dropFirst("attribute:".count))
      guard host.instance.attributes.has(name) else { return .single(nil) }
      return .single(host.instance.attributes.value(name) ?? "")
    }
  }

  var isPresent: Bool {
    switch self {
    case .single(let value): value != nil
    case .several(let values): !values.isEmpty
    }
  }

  func contains(_ list: [String]) -> Bool {
    switch self {
    case .single(let value): value.map(list.contains) ?? false
    case .several(let values): list.contains(where: values.contains)
    }
  }

  /// Nil where the comparison has no meaning that is beyond doubt.
  func compare(_ operation: String, _ argument: String) -> Bool? {
    switch operation {
    case "==", "equals": return contains([argument])
    case "!=", "not_equals": return !contains([argument])
    case "=~", "matches": return matches(argument)
    case "!~", "not_matches": return matches(argument).map { !$0 }
    default: return order(operation, argument)
    }
  }

  private func matches(_ pattern: String) -> Bool? {
    guard let regex = try? Regex(pattern) else { return nil }
    switch self {
    case .single(let value): return value.map { (try? regex.wholeMatch(in: $0)) != nil } ?? false
    case .several(let values): return values.contains { (try? regex.wholeMatch(in: $0)) != nil }
    }
  }

  /// Numbers by size, versions by their parts; anything else has no order here.
  private func order(_ operation: String, _ argument: String) -> Bool? {
    guard case .single(let value) = self else { return nil }
    guard let value else { return false }
    guard let left = Self.parts(value), let right = Self.parts(argument) else { return nil }
    let isLess = left.lexicographicallyPrecedes(right)
    let isGreater = right.lexicographicallyPrecedes(left)
    switch operation {
    case "<", "less_than": return isLess
    case ">", "greater_than": return isGreater
    case "<=", "less_than_equal": return !isGreater
    case ">=", "greater_than_equal": return !isLess
    default: return nil
    }
  }

  private static func parts(_ text: String) -> [Int]? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int($0) }
    return numbers.count == parts.count ? numbers : nil
  }
}
