internal import AWSWire
internal import Sandbox
internal import SandboxServer

/// Answers that were right a little while ago, no older than AWS's replicas lag behind.
struct KeptAnswers {
  private struct Entry {
    var at: VirtualInstant
    var answer: WireResponse
  }

  private var entries: [CallQuestion: Entry] = [:]
  private static let limit: Duration = .seconds(45)
  private static let bound = 1024

  func answer(_ question: CallQuestion, _ now: VirtualInstant) -> WireResponse? {
    guard let entry = entries[question], now - entry.at <= Self.limit else { return nil }
    return entry.answer
  }

  mutating func keep(_ answer: WireResponse, _ question: CallQuestion, _ now: VirtualInstant) {
    if entries.count >= Self.bound { entries = entries.filter { now - $0.value.at <= Self.limit } }
    if entries.count >= Self.bound { entries = [:] }
    entries[question] = Entry(at: now, answer: answer)
  }
}
