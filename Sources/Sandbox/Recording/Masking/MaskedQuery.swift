internal import AWSModel
internal import Placement

/// What patterns of the cluster query language may have been written for: the groups of tasks and the values of
/// attributes that the recording has.
struct QueryCandidates {
  private(set) var bySubject: [String: Set<String>] = [:]

  init(_ recorded: RecordedCluster) {
    for attribute in recorded.containerInstances.flatMap({ $0.attributes ?? [] }) {
      guard let name = attribute.name, let value = attribute.value else { continue }
      bySubject[name, default: []].insert(value)
    }
    bySubject["ec2InstanceId"] = Set(recorded.instances.compactMap(\.instanceId))
    bySubject["task:group"] = Set(
      recorded.tasks.compactMap(\.group) + recorded.services.compactMap(\.serviceName).map { "service:\($0)" })
  }
}

/// Expressions of the cluster query language with masks for the names in them, so that they hold of the same instances
/// as before. A pattern becomes the masks of all that it matches.
struct MaskedQuery {
  let texts: TextMask

  func mask(_ expression: String) -> String {
    guard let query = try? ClusterQuery(expression) else { return texts.names.mask(expression, "expression") }
    return query.rewritten(
      QueryRewriting(
        attribute: texts.attribute,
        text: { subject, text in texts.value(text, ofAttribute: subject) },
        pattern: pattern))
  }

  private func pattern(_ subject: String, _ pattern: JavaPattern) -> String {
    if texts.isAWS(subject: subject) { return pattern.source }
    let matched = (texts.candidates.bySubject[subject] ?? []).filter(pattern.matches).sorted()
    if matched.isEmpty { return texts.names.mask(pattern.source, "pattern") }
    return matched.map { Self.literal(texts.value($0, ofAttribute: subject)) }.joined(separator: "|")
  }

  /// A text as a pattern that matches it alone.
  private static func literal(_ text: String) -> String {
    text.map { "\\.[](){}*+?|^$".contains($0) ? "\\\($0)" : String($0) }.joined()
  }
}
