internal import ClusterModel
internal import Foundation

/// What was recorded of a cluster beside what is answered now: `ballast replay -o json`.
struct ReplayedHistory: Encodable {
  /// A pass that is answered otherwise now.
  struct Difference: Encodable {
    var pass: String
    var at: Date
    /// Actions that only the record has.
    var recorded: [PlannedAction]
    /// Actions that only the answer of now has.
    var replayed: [PlannedAction]
    /// Why less is done now, where a refusal says so that the record does not have.
    var refusals: [Refusal]

    func isLike(_ other: Difference) -> Bool {
      recorded.map(\.kind) == other.recorded.map(\.kind) && replayed.map(\.kind) == other.replayed.map(\.kind)
    }
  }

  /// How many decisions there were of one kind; one that stood in several passes counts once.
  struct Count: Encodable {
    var recorded = 0
    var replayed = 0
  }

  var schema = "ballast.replay/v1"
  var cluster: String
  var from: Date?
  var until: Date?
  /// All passes that were recorded.
  private(set) var passes = 0
  /// Those that the planner was asked in, on a snapshot that was kept.
  private(set) var asked = 0
  private(set) var same = 0
  private(set) var different = 0
  /// By kind of action.
  private(set) var decisions: [String: Count] = [:]
  /// One that goes on unchanged through several passes stands here with its first.
  private(set) var differences: [Difference] = []
  private var known = Known()
  private var isGoingOn = false

  private enum CodingKeys: CodingKey {
    case schema, cluster, from, until, passes, asked, same, different, decisions, differences
  }

  private struct Known {
    var recorded: Set<String> = []
    var replayed: Set<String> = []
  }

  init(cluster: String) { self.cluster = cluster }

  /// - Parameter plan: nil where the pass cannot be asked again.
  mutating func take(_ record: DecisionRecord, answeredNow plan: Plan?) {
    passes += 1
    guard let plan else { return }
    asked += 1
    let at = record.question?.at ?? record.plan.asOf
    from = from ?? at
    until = at
    count(record.plan, plan)
    let (then, now) = (record.plan.actions.map(\.kind), plan.actions.map(\.kind))
    guard then != now else {
      same += 1
      isGoingOn = false
      return
    }
    different += 1
    let difference = Difference(
      pass: record.pass, at: at, recorded: record.plan.actions.filter { !now.contains($0.kind) },
      replayed: plan.actions.filter { !then.contains($0.kind) },
      refusals: plan.refusals.filter { !record.plan.refusals.contains($0) })
    if !isGoingOn || differences.last?.isLike(difference) != true { differences.append(difference) }
    isGoingOn = true
  }

  private mutating func count(_ then: Plan, _ now: Plan) {
    for action in then.actions where known.recorded.insert(action.id).inserted {
      decisions[action.kind.name, default: Count()].recorded += 1
    }
    for action in now.actions where known.replayed.insert(action.id).inserted {
      decisions[action.kind.name, default: Count()].replayed += 1
    }
  }
}

/// A replayed history for people.
enum ReplayText {
  static func rendered(_ history: ReplayedHistory, as format: OutputFormat) -> String {
    let table = differences(history)
    if format == .tsv { return table.rendered(as: .tsv) }
    var parts = [heading(history)]
    if !history.decisions.isEmpty { parts.append(counts(history).rendered(as: format)) }
    if !history.differences.isEmpty { parts.append(table.rendered(as: format)) }
    return parts.joined(separator: "\n\n")
  }

  private static func heading(_ history: ReplayedHistory) -> String {
    let span = [history.from, history.until].compactMap { $0?.formatted(.iso8601) }.joined(separator: " to ")
    let left = history.passes - history.asked
    return "Cluster \(history.cluster)\(span.isEmpty ? "" : ", \(span)"): \(history.passes) recorded passes, "
      + "\(history.same) answered the same, \(history.different) otherwise"
      + (left == 0 ? "." : "; \(left) not asked again (a person's plan, or nothing was seen).")
  }

  private static func counts(_ history: ReplayedHistory) -> TextTable {
    var table = TextTable([
      .init(heading: "decisions"), .init(heading: "recorded", alignsRight: true),
      .init(heading: "now", alignsRight: true),
    ])
    for (kind, count) in history.decisions.sorted(by: { $0.key < $1.key }) {
      table.add([kind, String(count.recorded), String(count.replayed)])
    }
    return table
  }

  private static func differences(_ history: ReplayedHistory) -> TextTable {
    var table = TextTable([
      .init(heading: "at"), .init(heading: "pass", isWide: true), .init(heading: "plan"), .init(heading: "action"),
      .init(heading: "subject"), .init(heading: "change"), .init(heading: "reason"),
    ])
    for difference in history.differences {
      let (at, pass) = (difference.at.formatted(.iso8601), difference.pass)
      for (plan, actions) in [("recorded", difference.recorded), ("now", difference.replayed)] {
        for action in actions {
          let (subject, change) = PlanText.subjectAndChange(action.kind)
          table.add([at, pass, plan, action.kind.name, subject, change, action.reason])
        }
      }
      for refusal in difference.refusals {
        table.add([at, pass, "now", "nothing", refusal.subject, refusal.code.rawValue, refusal.message])
      }
      // The same actions in another order.
      if difference.recorded.isEmpty, difference.replayed.isEmpty, difference.refusals.isEmpty {
        table.add([at, pass, "now", "another order", "", "", ""])
      }
    }
    return table
  }
}
