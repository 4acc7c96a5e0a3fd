internal import ClusterModel
internal import Controller
internal import Foundation
internal import PlanAudit

/// What a pass did, for programs.
struct PassAnswer: Encodable {
  var schema = "ballast.pass/v1"
  var pass: String
  var cluster: String
  var verdict: String
  var failure: String?
  var findings: [String]
  var outcomes: [ActionOutcome]
  var plan: Plan?
}

/// What a pass did, for people: a line for each action.
enum OutcomeText {
  static func answer(_ report: PassReport) -> Answer<PassAnswer> {
    Answer(
      value: PassAnswer(
        pass: report.pass, cluster: report.cluster, verdict: report.verdict.rawValue, failure: report.failure,
        findings: report.findings.map(\.description), outcomes: report.outcomes, plan: report.plan),
      text: { rendered(report, as: $0) })
  }

  static func rendered(_ report: PassReport, as format: OutputFormat) -> String {
    let plan = report.plan
    guard let plan else { return "" }
    if report.outcomes.isEmpty { return PlanText(plan).rendered(as: format) }
    let kinds = Dictionary(plan.actions.map { ($0.id, $0.kind) }, uniquingKeysWith: { first, _ in first })
    var table = TextTable([
      .init(heading: "action"), .init(heading: "subject"), .init(heading: "change"), .init(heading: "status"),
      .init(heading: "calls", isWide: true), .init(heading: "message"),
    ])
    for outcome in report.outcomes {
      let (subject, change) = kinds[outcome.action].map(PlanText.subjectAndChange) ?? ("", "")
      table.add([
        outcome.kind, subject, change, outcome.status.rawValue, outcome.calls.joined(separator: ","), outcome.message,
      ])
    }
    return table.rendered(as: format)
  }
}
