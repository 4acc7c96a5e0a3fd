internal import ClusterModel
internal import Controller

/// The beginning of a drain for people: each task and where it would go, and everything that is in the way.
struct DrainText {
  let report: PassReport
  let plan: Plan

  static func answer(_ report: PassReport) -> Answer<PassAnswer> {
    let answer = OutcomeText.answer(report)
    return Answer(value: answer.value) { format in
      // What was done is told as of every pass.
      guard report.outcomes.isEmpty, let plan = report.plan else { return answer.text(format) }
      return DrainText(report: report, plan: plan).rendered(as: format)
    }
  }

  func rendered(as format: OutputFormat) -> String {
    if format == .tsv { return lines.rendered(as: .tsv) }
    var parts: [String] = []
    if !moves.rows.isEmpty { parts.append("Would move:\n" + moves.rendered(as: format)) }
    parts.append(
      plan.actions.isEmpty ? "Nothing to do." : "Steps:\n" + PlanText.table(of: plan.actions).rendered(as: format))
    if !plan.refusals.isEmpty {
      parts.append("In the way:\n" + PlanText.table(of: plan.refusals).rendered(as: format))
    }
    return parts.joined(separator: "\n\n")
  }

  /// One move in words.
  private struct Move {
    var task: String
    var of: String
    /// Nil for a task that stays until it ends.
    var to: String?
    var zone: String
  }

  private var found: [Move] {
    let tasks = Dictionary((report.snapshot?.tasks ?? []).map { ($0.arn, $0) }, uniquingKeysWith: { $1 })
    let hosts = Dictionary((report.snapshot?.instances ?? []).map { ($0.arn, $0) }, uniquingKeysWith: { $1 })
    var seen: Set<String> = []
    var moves: [Move] = []
    for witness in plan.actions.compactMap(\.witness) {
      for move in witness.rehousings where seen.insert(move.task).inserted {
        let host = hosts[move.to]
        moves.append(
          Move(
            task: move.task.resourceName, of: tasks[move.task]?.group ?? "", to: host?.ec2InstanceID ?? move.to,
            zone: host?.availabilityZone ?? ""))
      }
      for task in witness.awaited where seen.insert(task).inserted {
        moves.append(Move(task: task.resourceName, of: tasks[task]?.group ?? "", to: nil, zone: ""))
      }
    }
    return moves.sorted { ($0.of, $0.task) < ($1.of, $1.task) }
  }

  private var moves: TextTable {
    var table = TextTable([
      .init(heading: "task"), .init(heading: "of"), .init(heading: "to"), .init(heading: "zone", isWide: true),
    ])
    for move in found { table.add([move.task, move.of, move.to ?? "stays until it ends", move.zone]) }
    return table
  }

  /// For programs that cut columns: a line for each move, each step and each thing in the way.
  private var lines: TextTable {
    var table = TextTable(
      ["what", "subject", "of", "to", "zone", "code", "message"].map { TextTable.Column(heading: $0) })
    for move in found {
      table.add([move.to == nil ? "stays" : "move", move.task, move.of, move.to ?? "", move.zone, "", ""])
    }
    for action in plan.actions {
      let (subject, change) = PlanText.subjectAndChange(action.kind)
      table.add(["step", subject, action.kind.name, change, "", "", action.reason])
    }
    for refusal in plan.refusals {
      table.add(["blocked", refusal.subject, "", "", "", refusal.code.rawValue, refusal.message])
    }
    return table
  }
}
