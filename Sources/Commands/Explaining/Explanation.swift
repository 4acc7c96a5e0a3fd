internal import ClusterModel
internal import Foundation
internal import Journal

/// Why something is as it is: `ballast explain … -o json`.
struct Explanation: Encodable {
  struct Fact: Encodable {
    var name: String
    var value: String
  }

  /// An instance that cannot take the task that is asked about.
  struct Obstacle: Encodable {
    var instance: String
    /// Everything that stands in the way, with amounts.
    var reasons: [String]
    /// The words by which ECS's answers and events name them.
    var ecsReasons: [String]
  }

  var schema = "ballast.explanation/v1"
  /// `service`, `task`, `instance` or `decision`.
  var kind: String
  var id: String
  var cluster: String
  var asOf: Date
  /// The answer in sentences, the most important first.
  var summary: [String] = []
  var facts: [Fact] = []
  var obstacles: [Obstacle] = []
  /// What would be done now that bears on it; of a decision, what it was.
  var actions: [PlannedAction] = []
  /// What is not done now that bears on it, and why; of a whole pass, all that it did not do.
  var refusals: [Refusal] = []
  /// ECS's own words, newest first.
  var serviceEvents: [ServiceEvent] = []
  /// What Ballast did and refused before, from the journal on this machine, oldest first.
  var history: [JournalEvent] = []

  mutating func fact(_ name: String, _ value: String?) {
    if let value, !value.isEmpty { facts.append(Fact(name: name, value: value)) }
  }

  /// Takes the part of a plan that speaks of any of these names.
  mutating func take(_ plan: Plan, about names: Set<String>) {
    actions = plan.actions.filter { action in
      !names.isDisjoint(with: action.kind.subjectNames) || action.because.contains { Self.speaks($0, of: names) }
    }
    refusals = plan.refusals.filter { names.contains($0.subject) }
  }

  /// `task:api/3` and `instance:i-0a1` are of `api` and `i-0a1`.
  private static func speaks(_ because: String, of names: Set<String>) -> Bool {
    let rest = because.drop { $0 != ":" }.dropFirst()
    return names.contains(String(rest)) || names.contains(String(rest.prefix { $0 != "/" }))
  }
}

extension Explanation {
  var answer: Answer<Explanation> { Answer(value: self, text: rendered) }

  private func rendered(as format: OutputFormat) -> String {
    if format == .tsv {
      var table = TextTable([.init(heading: "name"), .init(heading: "value")])
      for line in summary { table.add(["summary", line]) }
      for fact in facts { table.add([fact.name, fact.value]) }
      return table.rendered(as: .tsv)
    }
    var parts = [summary.joined(separator: "\n")]
    if !facts.isEmpty { parts.append(factLines) }
    if !obstacles.isEmpty { parts.append("Why not there:\n" + obstacleTable.rendered(as: format)) }
    let isPast = kind == "decision"
    if !actions.isEmpty {
      let heading = isPast ? "Decided:\n" : "Would be done now:\n"
      parts.append(heading + PlanText.table(of: actions).rendered(as: format))
    }
    if !refusals.isEmpty {
      let heading = isPast ? "Not done, and why:\n" : "Not done now, and why:\n"
      parts.append(heading + PlanText.table(of: refusals).rendered(as: format))
    }
    if !serviceEvents.isEmpty {
      let lines = serviceEvents.map { "  \($0.createdAt.formatted(.iso8601))  \(TextTable.onOneLine($0.message))" }
      parts.append("ECS says:\n" + lines.joined(separator: "\n"))
    }
    if !history.isEmpty { parts.append("Before:\n" + EventsText.rendered(history, as: format)) }
    return parts.joined(separator: "\n\n")
  }

  private var factLines: String {
    let width = facts.reduce(0) { max($0, $1.name.count) }
    return facts.map { fact in
      "  " + fact.name + String(repeating: " ", count: width - fact.name.count + 2) + TextTable.onOneLine(fact.value)
    }.joined(separator: "\n")
  }

  private var obstacleTable: TextTable {
    var table = TextTable([
      .init(heading: "instance"), .init(heading: "ECS's word", isWide: true), .init(heading: "the instance"),
    ])
    for obstacle in obstacles {
      table.add([
        obstacle.instance, obstacle.ecsReasons.joined(separator: ","), obstacle.reasons.joined(separator: ", "),
      ])
    }
    return table
  }
}
