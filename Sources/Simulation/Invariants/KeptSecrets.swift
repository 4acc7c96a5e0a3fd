internal import ClusterModel
internal import Controller
internal import FoundationEssentials

/// I24: no secret that lies where a controller comes by is seen in what it logs, decides, records or remembers.
final class KeptSecrets: Invariant {
  private var records = 0
  /// A record holds a whole snapshot: one of so many is looked through whole.
  private static let share = 32

  func said(_ line: String, _ witness: Witness) { check(line, "a log line", witness) }

  func passed(_ report: PassReport, of identity: String, _ witness: Witness) {
    for text in [report.failure].compactMap(\.self) + report.warnings { check(text, "a report", witness) }
    for outcome in report.outcomes { check(outcome.message, "an outcome", witness) }
    for refusal in report.plan?.refusals ?? [] { check(refusal.message, "a refusal", witness) }
    for action in report.plan?.actions ?? [] { check(action.reason, "an action", witness) }
  }

  func recorded(_ record: DecisionRecord, by identity: String, isLost: Bool, _ witness: Witness) {
    records += 1
    guard records % Self.share == 1, let data = try? JSONEncoder().encode(record) else { return }
    check(String(decoding: data, as: UTF8.self), "a decision", witness)
  }

  private func check(_ text: String, _ place: String, _ witness: Witness) {
    guard let canary = Canary.found(in: text) else { return }
    witness.report(.toldSecret, "\(place) holds '\(canary.prefix(10))…', which is a secret")
  }
}
