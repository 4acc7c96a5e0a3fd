internal import ClusterModel
internal import Controller
internal import FoundationEssentials
internal import PolicyDocument

/// Passes that could not be made: told when a second one in a row fails, again each six hours, and when they are over.
struct FailureNews: Sendable {
  static let reminder = Duration.seconds(6 * 3600)

  private var since: Date?
  private var count = 0
  private var told: Date?

  mutating func take(_ report: PassReport) -> [NewsItem] {
    switch report.verdict {
    case .observationFailed, .timedOut: return fail(report, tellsAt: 2)
    // A plan that breaks an invariant is a fault of Ballast's: nobody should wait for a second one.
    case .auditFailed: return fail(report, tellsAt: 1)
    case .idle, .shown, .executed, .incomplete: return recover(report)
    case .refused, .stopped, .busy, .standby: return []
    }
  }

  private mutating func fail(_ report: PassReport, tellsAt: Int) -> [NewsItem] {
    since = since ?? report.startedAt
    count += 1
    let isDue =
      told.map { report.finishedAt.timeIntervalSince($0) >= Self.reminder / .seconds(1) } ?? (count >= tellsAt)
    guard isDue else { return [] }
    told = report.finishedAt
    let times = count == 1 ? "" : ", \(count) times in a row"
    return [
      item(report, "\(report.cluster) is not operated (\(report.verdict.rawValue)\(times)): \(report.failure ?? "")")
    ]
  }

  private mutating func recover(_ report: PassReport) -> [NewsItem] {
    defer { (since, count, told) = (nil, 0, nil) }
    guard told != nil, let since else { return [] }
    let minutes = Int(report.finishedAt.timeIntervalSince(since) / 60)
    return [item(report, "\(report.cluster) is operated again, after \(minutes) min")]
  }

  private func item(_ report: PassReport, _ text: String) -> NewsItem {
    NewsItem(.failure, subject: report.cluster, text: text)
  }
}
