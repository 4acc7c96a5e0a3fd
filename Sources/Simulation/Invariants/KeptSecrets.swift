internal import ClusterModel
internal import Controller
internal import FoundationEssentials

/// I24: no secret that lies where a controller comes by is seen in what it logs, decides, records or remembers.
final class KeptSecrets: Invariant {
  private var sample = RecordSample(share: 32)
  /// Rows of the last decision that was looked through: where they stand again as they were, they need no second look.
  private var cleanInstances: Set<ContainerInstance> = []
  private var cleanAttributes: Set<AttributeSet> = []
  private var cleanTasks: Set<TaskRecord> = []
  private var cleanEvents: Set<ServiceEvent> = []

  func said(_ line: String, _ witness: Witness) { check(line, "a log line", witness) }

  func passed(_ report: PassReport, of identity: String, _ witness: Witness) {
    for text in [report.failure].compactMap(\.self) + report.warnings { check(text, "a report", witness) }
    for outcome in report.outcomes { check(outcome.message, "an outcome", witness) }
    for refusal in report.plan?.refusals ?? [] { check(refusal.message, "a refusal", witness) }
    for action in report.plan?.actions ?? [] { check(action.reason, "an action", witness) }
  }

  func recorded(_ record: DecisionRecord, by identity: String, isLost: Bool, _ witness: Witness) {
    guard sample.takesNext() else { return }
    var news = record
    news.snapshot?.instances.removeAll { cleanInstances.contains($0) }
    for index in news.snapshot?.instances.indices ?? 0..<0 {
      guard let set = news.snapshot?.instances[index].attributes, cleanAttributes.contains(set) else { continue }
      news.snapshot?.instances[index].attributes = AttributeSet()
    }
    news.snapshot?.tasks.removeAll { cleanTasks.contains($0) }
    for index in record.snapshot?.services.indices ?? 0..<0 {
      news.snapshot?.services[index].events.removeAll { cleanEvents.contains($0) }
    }
    guard let data = try? JSONEncoder().encode(news) else { return }
    if check(String(decoding: data, as: UTF8.self), "a decision", witness) {
      cleanInstances = Set(record.snapshot?.instances ?? [])
      cleanAttributes = Set((record.snapshot?.instances ?? []).map(\.attributes))
      cleanTasks = Set(record.snapshot?.tasks ?? [])
      cleanEvents = Set((record.snapshot?.services ?? []).flatMap(\.events))
    }
  }

  /// Whether the text is clean.
  @discardableResult
  private func check(_ text: String, _ place: String, _ witness: Witness) -> Bool {
    guard let canary = Canary.found(in: text) else { return true }
    witness.report(.toldSecret, "\(place) holds '\(canary.prefix(10))…', which is a secret")
    return false
  }
}
