internal import AWSModel

/// An event bus with its rules.
final class SimEventBus {
  let name: String
  let arn: String
  var createdAt: VirtualInstant
  var modifiedAt: VirtualInstant
  var about: String?
  var kmsKey: String?
  var deadLetter: EventBridge.DeadLetterConfig?
  var logConfig: EventBridge.LogConfig?
  var tags = ResourceTags()
  /// Statements of the resource policy, in the order in which they were put.
  var statements: [JSONValue] = []
  private(set) var rules = OrderedMembers<SimRule>()
  private(set) var rulesByName: [String: SimRule] = [:]
  /// For each kind of event seen so far, the enabled rules that could match it. Emptied when any rule changes.
  private var heard: [EventKind: [SimRule]] = [:]

  init(name: String, region: Region) {
    self.name = name
    arn = region.arn("events", "event-bus/\(name)")
    createdAt = region.now
    modifiedAt = region.now
  }

  func add(_ rule: SimRule) {
    rules.insert(rule)
    rulesByName[rule.name] = rule
    rulesChanged()
  }

  func remove(_ rule: SimRule) {
    rules.remove(rule)
    rulesByName[rule.name] = nil
    rulesChanged()
  }

  func rulesChanged() { heard = [:] }

  func candidates(source: String, detailType: String) -> [SimRule] {
    let kind = EventKind(source: source, detailType: detailType)
    if let known = heard[kind] { return known }
    let found = rules.all.filter {
      $0.isEnabled && $0.pattern?.couldMatch(source: source, detailType: detailType) == true
    }
    // Kinds come from callers too: what is remembered stays bounded.
    if heard.count >= 1000 { heard = [:] }
    heard[kind] = found
    return found
  }

  private struct EventKind: Hashable {
    var source: String
    var detailType: String
  }
}
