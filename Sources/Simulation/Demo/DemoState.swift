internal import ClusterModel
internal import Controller

/// Everything that the demo has seen so far: what its frames are drawn from.
struct DemoState: Sendable {
  /// A line of the demo's diary.
  struct Entry: Sendable, Hashable {
    enum Mark: String, Sendable { case grow = "+", shrink = "-", drain = "~", note = "*", trouble = "!" }

    var second: Int
    var mark: Mark
    var text: String
  }

  let title: String
  let seed: UInt64
  /// The length of the day in seconds.
  let span: Int
  /// The top of the chart, in CPU units.
  let ceiling: Int
  private(set) var samples: [WorldSample] = []
  private(set) var diary: [Entry] = []
  /// What waits, as of the last pass.
  private(set) var waiting: [WaitingDemand] = []
  private(set) var launching = 0
  private var captions: ArraySlice<ScenarioNote>
  /// Failures that were told already, so that the same one is not told at each pass.
  private var told: [String: Int] = [:]

  init(seed: UInt64, scenario: Scenario, ceiling: Int) {
    title = scenario.name
    self.seed = seed
    self.ceiling = ceiling
    captions = scenario.notes.sorted { $0.at < $1.at }[...]
    span = Int(scenario.duration.components.seconds)
  }

  var second: Int { samples.last?.second ?? 0 }

  mutating func take(_ sample: WorldSample) {
    samples.append(sample)
    while let caption = captions.first, Int(caption.at.components.seconds) <= sample.second {
      captions.removeFirst()
      diary.append(Entry(second: Int(caption.at.components.seconds), mark: .note, text: caption.text))
    }
  }

  mutating func take(_ report: PassReport, second: Int) {
    guard let plan = report.plan else {
      if let failure = report.failure { tell(.trouble, failure, second) }
      return
    }
    waiting = plan.waiting
    launching = report.snapshot?.groups.reduce(0) { $0 + $1.incoming.count { !$0.isLeaving } } ?? 0
    for outcome in report.outcomes {
      guard let action = plan.actions.first(where: { $0.id == outcome.action }) else { continue }
      if outcome.status == .failed {
        tell(.trouble, "\(action.kind.name): \(outcome.message)", second)
      } else if outcome.status == .done, let entry = DecisionText.entry(action, second) {
        diary.append(entry)
      }
    }
    if report.verdict == .auditFailed, let failure = report.failure { tell(.trouble, failure, second) }
    for refusal in plan.refusals where DecisionText.isNews(refusal) {
      tell(.trouble, "\(refusal.subject): \(refusal.message)", second)
    }
  }

  /// Once an hour is enough for the same trouble.
  private mutating func tell(_ mark: Entry.Mark, _ text: String, _ second: Int) {
    if let last = told[text], second - last < 3600 { return }
    told[text] = second
    diary.append(Entry(second: second, mark: mark, text: text))
  }
}
